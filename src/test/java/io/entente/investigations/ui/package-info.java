/**
 * Visits to the pages of investigations.
 */
@NullMarked
package io.entente.investigations.ui;

import org.jspecify.annotations.NullMarked;
