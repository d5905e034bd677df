package io.entente.exports;

import java.util.Map;

import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

/**
 * What one may choose about an export.
 *
 * @param facts how facts are held, null for what suits the format
 * @param positions where entities stand on the canvas, for the formats that draw
 * @param title what the export is called, in it and as its file
 * @param look what the formats that draw show, and on what
 */
public record ExportOptions(@Nullable FactShape facts, Map<EntityUid, Position> positions, String title,
		PictureLook look) {

	/** The title where none is given. */
	public static final String TITLE = "Entente";

	/** Nothing chosen. */
	public static final ExportOptions DEFAULT = new ExportOptions(null, Map.of(), TITLE);

	public ExportOptions {
		positions = Map.copyOf(positions);
		title = title.isBlank() ? TITLE : title.strip();
	}

	public ExportOptions(@Nullable FactShape facts, Map<EntityUid, Position> positions, String title) {
		this(facts, positions, title, PictureLook.DEFAULT);
	}

	/** The same, drawn otherwise. */
	public ExportOptions withLook(PictureLook other) {
		return new ExportOptions(this.facts, this.positions, this.title, other);
	}

	/** The same under another title. */
	public ExportOptions withTitle(String other) {
		return new ExportOptions(this.facts, this.positions, other, this.look);
	}

	/** The same with facts held in another way. */
	public ExportOptions withFacts(@Nullable FactShape shape) {
		return new ExportOptions(shape, this.positions, this.title, this.look);
	}

	/**
	 * A place on the canvas.
	 *
	 * @param x to the right
	 * @param y upwards
	 */
	public record Position(double x, double y) {
	}

}
