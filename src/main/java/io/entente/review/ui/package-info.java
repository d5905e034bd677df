/**
 * The review page.
 */
@NullMarked
package io.entente.review.ui;

import org.jspecify.annotations.NullMarked;
