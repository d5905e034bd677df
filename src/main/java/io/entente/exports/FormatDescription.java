package io.entente.exports;

import java.util.List;
import java.util.Locale;

import io.entente.uikit.Texts;

/**
 * What there is to know about a format before one chooses it.
 *
 * @param format the format
 * @param shapes how it can hold facts, the usual way first
 * @param mostFacts the most facts it can hold
 */
public record FormatDescription(ExportFormat format, List<FactShape> shapes, long mostFacts) {

	public FormatDescription {
		shapes = List.copyOf(shapes);
	}

	/** What it is for, in a person's language. */
	public String purpose(Locale language) {
		return Texts.in(language, "exports.purpose." + this.format.id());
	}

	/** What it can't hold, in a person's language. */
	public String limits(Locale language) {
		return Texts.in(language, "exports.limits." + this.format.id());
	}

}
