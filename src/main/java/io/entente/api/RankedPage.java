package io.entente.api;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list whose order has no key of its own, a ranking: the cursor holds the
 * last thing given and where it stood. Where it stands there no longer, since data was
 * added, it is looked for, so that nothing comes twice.
 *
 * @param rows the part
 * @param next where the list goes on, null at its end
 */
record RankedPage<T>(List<T> rows, @Nullable String next) {

	/** As far as a thing that moved is looked for. */
	private static final int SOUGHT = 1_000;

	private static final int STEP = 100;

	RankedPage {
		rows = List.copyOf(rows);
	}

	/** Reads some rows of the list. */
	interface Rows<T> {

		List<T> read(int skip, int limit);

	}

	/**
	 * A part of a list.
	 * @param question what is asked, see {@link Cursor}
	 * @param cursor where to go on, null to begin
	 * @param limit the most rows
	 * @param list the list
	 * @param key what tells a row from the others
	 */
	static <T> RankedPage<T> of(String question, @Nullable String cursor, int limit, Rows<T> list,
			Function<? super T, String> key) {
		int skip = (cursor != null) ? position(Cursor.read(question, cursor, 2), list, key) : 0;
		List<T> rows = list.read(skip, limit + 1);
		if (rows.size() <= limit) {
			return new RankedPage<>(rows, null);
		}
		T last = rows.get(limit - 1);
		return new RankedPage<>(rows.subList(0, limit),
				Cursor.write(question, Integer.toString(skip + limit), key.apply(last)));
	}

	private static <T> int position(List<String> place, Rows<T> list, Function<? super T, String> key) {
		int position = Integer.parseInt(place.getFirst());
		String last = place.getLast();
		List<T> there = list.read(position - 1, 1);
		if (!there.isEmpty() && key.apply(there.getFirst()).equals(last)) {
			return position;
		}
		for (int skip = 0; skip < SOUGHT; skip += STEP) {
			List<T> rows = list.read(skip, STEP);
			for (int i = 0; i < rows.size(); i++) {
				if (key.apply(rows.get(i)).equals(last)) {
					return skip + i + 1;
				}
			}
			if (rows.size() < STEP) {
				break;
			}
		}
		return position;
	}

}
