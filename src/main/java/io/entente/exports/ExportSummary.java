package io.entente.exports;

/**
 * How much an export holds.
 *
 * @param facts its facts
 * @param undated facts that a bounded time leaves out since they have no known date
 */
public record ExportSummary(long facts, long undated) {
}
