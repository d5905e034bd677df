/**
 * Tests of investigations: keeping, versions, what is new since, files.
 */
@NullMarked
package io.entente.investigations;

import org.jspecify.annotations.NullMarked;
