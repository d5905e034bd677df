/**
 * Tests of the commands as a person runs them: what they say, what they leave behind and
 * what they end with.
 */
@NullMarked
package io.entente.cli;

import org.jspecify.annotations.NullMarked;
