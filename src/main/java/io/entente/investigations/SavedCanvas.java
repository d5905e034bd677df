package io.entente.investigations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What stood on the canvas beyond what its address says. Entities are told by their
 * identifiers, groups of leaves by the canvas's own keys.
 *
 * @param drawn the entities on it
 * @param places where each stood
 * @param pinned what no layout moves
 * @param also entities that no expansion brought
 * @param removed entities taken off though an expansion brings them
 * @param veiled entities out of sight
 * @param colours colours given by hand, by entity
 * @param grouping whether leaves are drawn together, null where their number decides
 * @param opened the groups taken apart
 */
public record SavedCanvas(List<String> drawn, List<Place> places, List<String> pinned, List<String> also,
		List<String> removed, List<String> veiled, Map<String, Tint> colours, @Nullable Boolean grouping,
		List<String> opened) {

	/** The most of anything on a canvas. */
	public static final int MOST = 5_000;

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:_-]{1,80}");

	public SavedCanvas {
		drawn = keys(drawn);
		places = (places != null) ? List.copyOf(places) : List.of();
		most(places.size());
		pinned = keys(pinned);
		also = keys(also);
		removed = keys(removed);
		veiled = keys(veiled);
		colours = (colours != null) ? new TreeMap<>(colours) : Map.of();
		most(colours.size());
		colours.keySet().forEach(SavedCanvas::key);
		opened = keys(opened);
	}

	private static List<String> keys(@Nullable List<String> keys) {
		List<String> all = (keys != null) ? List.copyOf(keys) : List.of();
		most(all.size());
		all.forEach(SavedCanvas::key);
		return all.stream().distinct().toList();
	}

	private static String key(String key) {
		if (!KEY.matcher(key).matches()) {
			throw new IllegalArgumentException("Not the name of something on a canvas: "
					+ PlainText.line("It", key.substring(0, Math.min(key.length(), 60)), 60));
		}
		return key;
	}

	private static void most(int size) {
		if (size > MOST) {
			throw new IllegalArgumentException(
					"A canvas of more than %,d things can't be saved, this one has %,d".formatted(MOST, size));
		}
	}

	/** The colours to choose from; the theme says which they are. */
	public enum Tint {

		RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE

	}

	/**
	 * Where something stands, in whole units of the canvas.
	 *
	 * @param uid what
	 * @param x to the right
	 * @param y upwards
	 */
	public record Place(String uid, int x, int y) {

		private static final int FARTHEST = 1_000_000;

		public Place {
			uid = key(uid);
			x = Math.clamp(x, -FARTHEST, FARTHEST);
			y = Math.clamp(y, -FARTHEST, FARTHEST);
		}

	}

}
