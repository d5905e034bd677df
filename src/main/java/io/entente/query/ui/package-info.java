/**
 * The page where an expert asks.
 */
@NullMarked
package io.entente.query.ui;

import org.jspecify.annotations.NullMarked;
