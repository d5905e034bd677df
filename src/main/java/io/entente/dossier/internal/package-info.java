/**
 * How the dossier asks the graph.
 */
@NullMarked
package io.entente.dossier.internal;

import org.jspecify.annotations.NullMarked;
