/**
 * What Spring Data keeps of investigations, and their questions to the graph. Nobody but
 * their services calls it.
 */
@NullMarked
package io.entente.investigations.internal;

import org.jspecify.annotations.NullMarked;
