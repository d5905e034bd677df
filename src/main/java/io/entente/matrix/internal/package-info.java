/** The matrix's questions to the graph. */
@NullMarked
package io.entente.matrix.internal;

import org.jspecify.annotations.NullMarked;
