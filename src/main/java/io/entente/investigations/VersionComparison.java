package io.entente.investigations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What two versions of an investigation differ in, as short points that can be told in
 * words.
 */
public final class VersionComparison {

	private VersionComparison() {
	}

	/**
	 * Compares two versions.
	 * @param before the earlier one
	 * @param after the later one
	 * @return what differs, nothing if they are the same
	 */
	public static List<Point> of(InvestigationContent before, InvestigationContent after) {
		List<Point> points = new ArrayList<>();
		text(points, What.NAME, before.name(), after.name());
		text(points, What.DESCRIPTION, before.description(), after.description());
		text(points, What.AUTHOR, before.author(), after.author());
		Map<String, Note> was = byName(before.notes(), Note::id);
		Map<String, Note> is = byName(after.notes(), Note::id);
		number(points, What.NOTES_ADDED, is.keySet().stream().filter((id) -> !was.containsKey(id)).count());
		number(points, What.NOTES_DELETED, was.keySet().stream().filter((id) -> !is.containsKey(id)).count());
		number(points, What.NOTES_CHANGED,
				was.values()
					.stream()
					.filter((note) -> is.containsKey(note.id()) && !note.text().equals(textOf(is, note.id())))
					.count());
		views(points, byName(before.views(), SavedView::path), byName(after.views(), SavedView::path));
		return points;
	}

	private static void views(List<Point> points, Map<String, SavedView> was, Map<String, SavedView> is) {
		Set<String> paths = new LinkedHashSet<>(was.keySet());
		paths.addAll(is.keySet());
		for (String path : paths) {
			SavedView before = was.get(path);
			SavedView after = is.get(path);
			if (before == null) {
				points.add(new Point(What.VIEW_ADDED, path, null, null));
			}
			else if (after == null) {
				points.add(new Point(What.VIEW_REMOVED, path, null, null));
			}
			else {
				view(points, before, after);
			}
		}
	}

	private static void view(List<Point> points, SavedView before, SavedView after) {
		Map<String, List<String>> was = before.parameters();
		Map<String, List<String>> is = after.parameters();
		Set<String> names = new TreeSet<>(was.keySet());
		names.addAll(is.keySet());
		SavedCanvas canvasWas = before.canvas();
		SavedCanvas canvasIs = after.canvas();
		boolean drawn = canvasWas != null && canvasIs != null;
		if (drawn) {
			// the canvas itself tells these better
			names.removeAll(Set.of("pin", "also", "removed", "veiled", "selected", "expanded"));
		}
		for (String name : names) {
			List<String> one = was.getOrDefault(name, List.of());
			List<String> other = is.getOrDefault(name, List.of());
			if (!one.equals(other)) {
				points.add(new Point(What.PARAMETER, before.path() + "?" + name, String.join(", ", one),
						String.join(", ", other)));
			}
		}
		if (drawn && canvasWas != null && canvasIs != null) {
			canvas(points, canvasWas, canvasIs);
		}
	}

	private static void canvas(List<Point> points, SavedCanvas was, SavedCanvas is) {
		number(points, What.DRAWN_ADDED, more(was.drawn(), is.drawn()));
		number(points, What.DRAWN_REMOVED, more(is.drawn(), was.drawn()));
		Map<String, SavedCanvas.Place> places = byName(was.places(), SavedCanvas.Place::uid);
		number(points, What.MOVED,
				is.places()
					.stream()
					.filter((place) -> places.containsKey(place.uid()) && !place.equals(places.get(place.uid())))
					.count());
		number(points, What.PINNED, more(was.pinned(), is.pinned()));
		number(points, What.UNPINNED, more(is.pinned(), was.pinned()));
		number(points, What.HIDDEN, more(was.veiled(), is.veiled()));
		number(points, What.SHOWN, more(is.veiled(), was.veiled()));
		Set<String> coloured = new TreeSet<>(was.colours().keySet());
		coloured.addAll(is.colours().keySet());
		number(points, What.COLOURED,
				coloured.stream().filter((uid) -> was.colours().get(uid) != is.colours().get(uid)).count());
	}

	private static long more(List<String> some, List<String> others) {
		Set<String> known = Set.copyOf(some);
		return others.stream().filter((each) -> !known.contains(each)).count();
	}

	private static String textOf(Map<String, Note> notes, String id) {
		Note note = notes.get(id);
		return (note != null) ? note.text() : "";
	}

	private static void text(List<Point> points, What what, String before, String after) {
		if (!Objects.equals(before, after)) {
			points.add(new Point(what, "", before, after));
		}
	}

	private static void number(List<Point> points, What what, long number) {
		if (number > 0) {
			points.add(new Point(what, Long.toString(number), null, null));
		}
	}

	private static <T> Map<String, T> byName(List<T> values, Function<T, String> name) {
		return values.stream()
			.collect(Collectors.toMap(name, Function.identity(), (first, _) -> first, LinkedHashMap::new));
	}

	/** What versions can differ in. */
	public enum What {

		/** The name. */
		NAME,
		/** The description. */
		DESCRIPTION,
		/** Who answers for it. */
		AUTHOR,
		/** So many notes more. */
		NOTES_ADDED,
		/** So many notes fewer. */
		NOTES_DELETED,
		/** So many notes say something else. */
		NOTES_CHANGED,
		/** A view more. */
		VIEW_ADDED,
		/** A view fewer. */
		VIEW_REMOVED,
		/** A part of a view's address. */
		PARAMETER,
		/** So many entities more on the canvas. */
		DRAWN_ADDED,
		/** So many entities fewer on the canvas. */
		DRAWN_REMOVED,
		/** So many stand elsewhere. */
		MOVED,
		/** So many more are pinned. */
		PINNED,
		/** So many fewer are pinned. */
		UNPINNED,
		/** So many more are hidden. */
		HIDDEN,
		/** So many fewer are hidden. */
		SHOWN,
		/** So many have another colour. */
		COLOURED

	}

	/**
	 * Something that differs.
	 *
	 * @param what what it is
	 * @param subject a number of things, or a view's path, with the parameter's name
	 * after a question mark
	 * @param before how it was, null where a number tells all
	 * @param after how it is
	 */
	public record Point(What what, String subject, @Nullable String before, @Nullable String after) {
	}

}
