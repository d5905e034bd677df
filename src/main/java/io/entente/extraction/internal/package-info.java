/**
 * How the extraction works; nothing outside the extraction may call it.
 */
@NullMarked
package io.entente.extraction.internal;

import org.jspecify.annotations.NullMarked;
