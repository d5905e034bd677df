package io.entente.exports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.entente.model.EntityUid;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What one may choose about an export.
 *
 * @param facts how facts are held, null for what suits the format
 * @param positions where entities stand on the canvas, for the formats that draw
 * @param title what the export is called, in it and as its file
 * @param look what the formats that draw show, and on what
 * @param language the language of what a person reads in it; the graph's own texts stay
 * as they are
 */
public record ExportOptions(@Nullable FactShape facts, Map<EntityUid, Position> positions, String title,
		PictureLook look, Locale language) {

	/** The languages that a person's words can be in, the usual one first. */
	public static final List<Locale> LANGUAGES = Texts.LANGUAGES;

	/** The title where none is given. */
	public static final String TITLE = "Entente";

	/** Nothing chosen. */
	public static final ExportOptions DEFAULT = new ExportOptions(null, Map.of(), TITLE);

	public ExportOptions {
		positions = Map.copyOf(positions);
		title = title.isBlank() ? TITLE : title.strip();
	}

	public ExportOptions(@Nullable FactShape facts, Map<EntityUid, Position> positions, String title) {
		this(facts, positions, title, PictureLook.DEFAULT, Locale.ENGLISH);
	}

	/**
	 * The language of a name such as {@code ko}.
	 * @return nothing if there are no texts in it
	 */
	public static Optional<Locale> language(String name) {
		return LANGUAGES.stream().filter((each) -> each.getLanguage().equals(name)).findFirst();
	}

	/** The same, drawn otherwise. */
	public ExportOptions withLook(PictureLook other) {
		return new ExportOptions(this.facts, this.positions, this.title, other, this.language);
	}

	/** The same under another title. */
	public ExportOptions withTitle(String other) {
		return new ExportOptions(this.facts, this.positions, other, this.look, this.language);
	}

	/** The same with facts held in another way. */
	public ExportOptions withFacts(@Nullable FactShape shape) {
		return new ExportOptions(shape, this.positions, this.title, this.look, this.language);
	}

	/** The same in another language. */
	public ExportOptions withLanguage(Locale other) {
		return new ExportOptions(this.facts, this.positions, this.title, this.look, other);
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
