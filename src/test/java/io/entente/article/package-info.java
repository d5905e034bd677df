/**
 * Tests of what is read as an article and what is kept apart from it.
 */
@NullMarked
package io.entente.article;

import org.jspecify.annotations.NullMarked;
