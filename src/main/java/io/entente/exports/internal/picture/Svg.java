package io.entente.exports.internal.picture;

import java.util.Locale;

import io.entente.exports.internal.LegalText;

/**
 * Elements of an SVG document. All look is said by attributes, since neither JSVG nor
 * every office program reads style sheets.
 */
final class Svg {

	private static final String FONT = "'Instrument Sans', system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";

	private final StringBuilder svg = new StringBuilder();

	Svg raw(String markup) {
		this.svg.append(markup);
		return this;
	}

	/** The root: one picture with its title. */
	Svg open(double width, double height, String title, Palette palette, boolean alone) {
		this.svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(width) + "\" height=\"" + n(height)
				+ "\" viewBox=\"0 0 " + n(width) + ' ' + n(height) + "\" font-family=\"" + FONT + "\""
				+ (alone ? " role=\"img\"" : " role=\"group\"") + "><title>" + LegalText.escaped(title) + "</title>");
		return this
			.raw("<rect width=\"" + n(width) + "\" height=\"" + n(height) + "\" fill=\"" + palette.surface() + "\"/>");
	}

	Svg line(double x1, double y1, double x2, double y2, String colour, double width, String more) {
		return this.raw("<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2)
				+ "\" stroke=\"" + colour + "\" stroke-width=\"" + n(width) + "\"" + more + "/>");
	}

	/**
	 * Text on one line. What is written from right to left is kept apart from what stands
	 * around it.
	 */
	Svg text(double x, double y, String text, String colour, double size, String more) {
		return this.raw("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" fill=\"" + colour + "\" font-size=\"" + n(size)
				+ "\" unicode-bidi=\"isolate\"" + more + ">" + LegalText.escaped(plain(text)) + "</text>");
	}

	/** What was written so far, to be put into another one. */
	String part() {
		return this.svg.toString();
	}

	String close() {
		return this.svg.append("</svg>").toString();
	}

	/** Signs that turn the direction of all that follows have no place in a drawing. */
	static String plain(String text) {
		return LegalText.line(text).replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C]", "");
	}

	/** The text, or as much as there is room for. */
	static String shortened(String text, int longest) {
		String plain = plain(text);
		return (plain.codePointCount(0, plain.length()) <= longest) ? plain
				: plain.substring(0, plain.offsetByCodePoints(0, longest - 1)).strip() + "…";
	}

	/**
	 * About how wide a text is: there is no font to ask that the reader is sure to have.
	 */
	static double width(String text, double size) {
		return text.codePoints()
			.mapToDouble((each) -> (each >= 0x1100) ? 1
					: Character.isUpperCase(each) ? 0.68 : (" .,:;'|ijltfr()[]".indexOf(each) >= 0) ? 0.33 : 0.56)
			.sum() * size;
	}

	static String n(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

}
