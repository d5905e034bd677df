/**
 * The import page.
 */
@NullMarked
package io.entente.imports.ui;

import org.jspecify.annotations.NullMarked;
