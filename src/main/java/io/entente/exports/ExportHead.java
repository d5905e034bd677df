package io.entente.exports;

import java.time.Instant;
import java.util.Map;

import io.entente.exports.ExportOptions.Position;
import io.entente.model.EntityUid;

/**
 * What a writer knows before the first entity comes.
 *
 * @param title what the export is called
 * @param source what is exported, in words
 * @param facts how facts are to be held, one of the format's shapes
 * @param positions where entities stand on the canvas, for the formats that draw
 * @param summary how much will come
 * @param at when the export began
 * @param look what the formats that draw show, and on what
 */
record ExportHead(String title, String source, FactShape facts, Map<EntityUid, Position> positions,
		ExportSummary summary, Instant at, PictureLook look) {
}
