package io.entente.exports;

/**
 * What a complete export holds.
 *
 * @param entities the entities written
 * @param facts the facts written
 * @param sentences the sentences written with them
 * @param bytes its size
 */
public record ExportReport(long entities, long facts, long sentences, long bytes) {
}
