/**
 * How search asks the graph.
 */
@NullMarked
package io.entente.search.internal;

import org.jspecify.annotations.NullMarked;
