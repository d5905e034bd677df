/**
 * Tests of the vocabulary.
 */
@NullMarked
package io.entente.model;

import org.jspecify.annotations.NullMarked;
