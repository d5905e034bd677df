/**
 * The canvas's page: it lays out, forwards what the web component tells, and keeps what
 * is on the screen in the address. It holds identifiers, never the graph's data.
 */
@NullMarked
package io.entente.canvas.ui;

import org.jspecify.annotations.NullMarked;
