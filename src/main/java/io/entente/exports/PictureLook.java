package io.entente.exports;

import org.jspecify.annotations.Nullable;

/**
 * What is drawn, and on what.
 *
 * @param timeline whether the timeline is drawn, not the graph
 * @param dark whether on a dark ground
 */
public record PictureLook(boolean timeline, boolean dark) {

	/** The graph on white. */
	public static final PictureLook DEFAULT = new PictureLook(false, false);

	/**
	 * As an address says it.
	 * @param view {@code graph} or {@code timeline}, null for the graph
	 * @param theme {@code light} or {@code dark}, null for light
	 * @throws IllegalArgumentException if it says anything else
	 */
	public static PictureLook of(@Nullable String view, @Nullable String theme) {
		return new PictureLook(isSecond("view", view, "graph", "timeline"), isSecond("theme", theme, "light", "dark"));
	}

	private static boolean isSecond(String name, @Nullable String value, String first, String second) {
		if (value == null || value.equals(first) || value.equals(second)) {
			return second.equals(value);
		}
		throw new IllegalArgumentException(
				"The parameter %s can be %s or %s, not '%s'".formatted(name, first, second, value));
	}

}
