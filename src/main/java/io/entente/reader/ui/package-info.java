/**
 * The article's page.
 */
@NullMarked
package io.entente.reader.ui;

import org.jspecify.annotations.NullMarked;
