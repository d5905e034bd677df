/**
 * How the review asks the graph and what it writes there.
 */
@NullMarked
package io.entente.review.internal;

import org.jspecify.annotations.NullMarked;
