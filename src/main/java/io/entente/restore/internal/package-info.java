/**
 * How what comes back is written.
 */
@NullMarked
package io.entente.restore.internal;

import org.jspecify.annotations.NullMarked;
