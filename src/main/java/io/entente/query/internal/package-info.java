/**
 * How a query is judged and run.
 */
@NullMarked
package io.entente.query.internal;

import org.jspecify.annotations.NullMarked;
