/**
 * How the ledger asks the graph.
 */
@NullMarked
package io.entente.agreements.internal;

import org.jspecify.annotations.NullMarked;
