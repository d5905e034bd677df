package io.entente.extraction.internal.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.extraction.internal.entities.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Given names that are nearly always a man's or nearly always a woman's. */
final class GivenNames {

	private static final Map<String, String> GENDERS = load();

	private GivenNames() {
	}

	private static Map<String, String> load() {
		Map<String, String> genders = new HashMap<>();
		for (String line : ResourceLines.of("given-names.tsv")) {
			String[] fields = line.split("\t", -1);
			for (String name : fields[1].split(" ", -1)) {
				genders.put(NameKey.fold(name), fields[0]);
			}
		}
		return Map.copyOf(genders);
	}

	/**
	 * "he" or "she" by the first word of a full name, null where it doesn't tell.
	 * @param words the name's folded words
	 */
	static @Nullable String gender(List<String> words) {
		return (words.size() > 1) ? GENDERS.get(words.getFirst()) : null;
	}

}
