/**
 * Finds names: the tagger's, corrected by a gazetteer of countries, by lexicons of bodies
 * and titles, and by a vote over the whole article.
 */
@NullMarked
package io.entente.extraction.internal.entities;

import org.jspecify.annotations.NullMarked;
