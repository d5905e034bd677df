/**
 * Takes a part of the graph away: as a file that other programs read, or as a page that a
 * colleague opens without a server. Whatever is asked for, a selection, a canvas, some
 * facts, is read once as a stream of entities and facts, each fact with its participants
 * and its sentences, and each format writes that stream down; what a format can't hold it
 * says. It refuses to hold a graph in memory. It may call the graph, and the selection
 * for what a selection means.
 */
@NullMarked
@ApplicationModule(displayName = "Exports", allowedDependencies = { "model", "graph", "uikit", "selection" })
package io.entente.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
