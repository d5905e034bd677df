package io.entente.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Writes values as Cypher's literals. A string stays on one line, so that statements can
 * be told apart by their lines, and nothing in it can end it.
 */
final class CypherText {

	private CypherText() {
	}

	/** A literal. */
	static String of(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case Long number -> number.toString();
			case Boolean truth -> truth.toString();
			case Double number -> number.toString();
			case LocalDate day -> "date('" + day + "')";
			case List<?> texts -> texts.stream().map(CypherText::of).toList().toString();
			default -> string(value.toString());
		};
	}

	private static String string(String text) {
		StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
		String good = WellFormed.text(text);
		for (int i = 0; i < good.length(); i++) {
			char character = good.charAt(i);
			switch (character) {
				case '\'' -> literal.append("\\'");
				case '\\' -> {
					literal.append("\\\\");
					if (i + 1 < good.length() && good.charAt(i + 1) == 'u') {
						// some versions read \\u0027 as an escaped character before they
						// look for the string's end
						literal.append("' + '");
					}
				}
				case '\n' -> literal.append("\\n");
				case '\r' -> literal.append("\\r");
				case '\t' -> literal.append("\\t");
				default -> {
					if (breaksLine(character)) {
						literal.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
					}
					else {
						literal.append(character);
					}
				}
			}
		}
		return literal.append('\'').toString();
	}

	/** Control characters, and what some programs take for the end of a line. */
	private static boolean breaksLine(char character) {
		return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
	}

	/** Text within a comment: one line, without what could be read as an escape. */
	static String comment(String text) {
		return WellFormed.text(text).replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\\\]+", " ").strip();
	}

}
