package io.entente.extraction.internal.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Bodies known by name or acronym, and the words that head the names of others.
 */
public final class BodyLexicon {

	private final PhraseIndex<Body> bodies = new PhraseIndex<>();

	private final Set<String> heads = new HashSet<>();

	private final Set<String> words = new HashSet<>();

	private final Set<String> continued = new HashSet<>();

	BodyLexicon() {
		for (String line : ResourceLines.of("bodies.tsv")) {
			String[] fields = line.split("\t", -1);
			List<String> names = List.of(fields[0].split(";"));
			String kind = (fields.length > 1) ? fields[1] : "";
			Body body = new Body(names.getFirst(), kind.startsWith("of:") ? kind.substring(3) : null,
					kind.equals("igo"));
			names.forEach((name) -> {
				this.bodies.add(name, body);
				this.words.addAll(List.of(name.split(" ", -1)));
			});
		}
		for (String line : ResourceLines.of("organizations.tsv")) {
			String[] fields = line.split("\t", -1);
			for (String name : fields[0].split(";", -1)) {
				this.bodies.add(name, new Body(name, fields[1].isEmpty() ? null : fields[1], false));
				this.words.addAll(List.of(name.split(" ", -1)));
			}
		}
		for (String name : ResourceLines.of("parties.txt")) {
			this.bodies.add(name, new Body(name, null, false));
		}
		for (String line : ResourceLines.of("body-heads.txt")) {
			String head = line.replace(" +", "");
			this.heads.add(head);
			if (line.endsWith(" +")) {
				this.continued.add(head);
			}
		}
	}

	Optional<PhraseIndex.Match<Body>> longestAt(Sentence sentence, int from) {
		return this.bodies.longestAt(sentence, from);
	}

	/** The known body of that name. */
	public Optional<Body> lookUp(String name) {
		return this.bodies.get(name);
	}

	/** Whether the word, capitalised, heads a body's name. */
	boolean isHead(String word) {
		return this.heads.contains(word);
	}

	/** Whether the word is part of a known body's name. */
	boolean isWord(String word) {
		return this.words.contains(word);
	}

	/** Whether the word heads a body's name in any case. */
	public boolean isHeadNoun(String lemma) {
		return !lemma.isEmpty()
				&& this.heads.contains(lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1));
	}

	/** Whether a name goes on behind the head and "of" or "for". */
	boolean goesOn(String head) {
		return this.continued.contains(head);
	}

	/**
	 * A known body.
	 *
	 * @param name its full name
	 * @param iso3 the country it belongs to, null if none or several
	 * @param intergovernmental whether states are its members
	 */
	public record Body(String name, @Nullable String iso3, boolean intergovernmental) {
	}

}
