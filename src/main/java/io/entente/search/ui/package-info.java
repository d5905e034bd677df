/**
 * The search page.
 */
@NullMarked
package io.entente.search.ui;

import org.jspecify.annotations.NullMarked;
