/** The selection's questions to the graph. */
@NullMarked
package io.entente.selection.internal;

import org.jspecify.annotations.NullMarked;
