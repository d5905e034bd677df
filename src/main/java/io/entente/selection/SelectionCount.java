package io.entente.selection;

/**
 * How much a selection holds.
 *
 * @param total its facts
 * @param undated how many more it would hold, were their dates known; 0 where no time is
 * selected
 */
public record SelectionCount(long total, long undated) {
}
