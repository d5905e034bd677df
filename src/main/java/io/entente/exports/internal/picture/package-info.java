/**
 * Draws the graph and the timeline from the model, as SVG: where things stand, how they
 * look, and their legend. It knows no file and no browser.
 */
@NullMarked
package io.entente.exports.internal.picture;

import org.jspecify.annotations.NullMarked;
