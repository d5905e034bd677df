package io.entente.exports;

/**
 * How much an export holds.
 *
 * @param facts its facts
 * @param undated facts that a bounded time leaves out since they have no known date
 * @param unknown entities and facts that were named, but that the graph doesn't hold
 */
public record ExportSummary(long facts, long undated, long unknown) {
}
