/**
 * Tests of what comes back.
 */
@NullMarked
package io.entente.restore;

import org.jspecify.annotations.NullMarked;
