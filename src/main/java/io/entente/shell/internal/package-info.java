/**
 * How the home page asks the graph.
 */
@NullMarked
package io.entente.shell.internal;

import org.jspecify.annotations.NullMarked;
