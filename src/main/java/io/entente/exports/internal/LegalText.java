package io.entente.exports.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Text of articles, which holds anything, as files can hold it.
 */
public final class LegalText {

	private static final char REPLACEMENT = '\uFFFD';

	private LegalText() {
	}

	/**
	 * The text without what XML 1.0 and UTF-8 have no place for: control characters and
	 * halves of surrogate pairs. Each gives way to one other unit, so that offsets hold.
	 */
	public static String of(String text) {
		StringBuilder legal = null;
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			boolean pair = Character.isHighSurrogate(unit) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			if (pair) {
				i++;
			}
			else if (!isLegal(unit)) {
				legal = (legal != null) ? legal : new StringBuilder(text);
				legal.setCharAt(i, REPLACEMENT);
			}
		}
		return (legal != null) ? legal.toString() : text;
	}

	/** The text on one line, where it stands in a drawing or a title. */
	public static String line(String text) {
		return of(text).strip().replaceAll("\\s+", " ");
	}

	/** For XML and HTML, between tags as well as in quoted attributes. */
	public static String escaped(String text) {
		String legal = of(text);
		StringBuilder escaped = new StringBuilder(legal.length() + 16);
		for (int i = 0; i < legal.length(); i++) {
			char unit = legal.charAt(i);
			switch (unit) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> escaped.append(unit);
			}
		}
		return escaped.toString();
	}

	/**
	 * The address, if it is one that a browser may be sent to. Anything else, scripts
	 * above all, is text at best.
	 */
	public static Optional<String> webAddress(@Nullable URI address) {
		if (address == null || address.getScheme() == null || address.getRawAuthority() == null) {
			return Optional.empty();
		}
		String scheme = address.getScheme().toLowerCase(Locale.ROOT);
		return (scheme.equals("http") || scheme.equals("https")) ? Optional.of(address.toASCIIString())
				: Optional.empty();
	}

	private static boolean isLegal(char unit) {
		return (unit >= ' ') ? !Character.isSurrogate(unit) && unit < '\uFFFE'
				: unit == '\t' || unit == '\n' || unit == '\r';
	}

}
