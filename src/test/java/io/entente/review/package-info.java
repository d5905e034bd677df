/**
 * Tests of the review: proposals, decisions and taking them back.
 */
@NullMarked
package io.entente.review;

import org.jspecify.annotations.NullMarked;
