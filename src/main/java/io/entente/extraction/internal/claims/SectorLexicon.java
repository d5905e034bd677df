package io.entente.extraction.internal.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Sector;

/** The words that tell a field of cooperation. */
final class SectorLexicon {

	private final Map<String, Sector> phrases = new HashMap<>();

	private final Set<String> openings = new HashSet<>();

	SectorLexicon() {
		for (String line : ResourceLines.of("sectors.tsv")) {
			String[] fields = line.split("\t", -1);
			for (String phrase : fields[1].split(";", -1)) {
				this.phrases.putIfAbsent(phrase, Sector.valueOf(fields[0]));
				this.openings.add(phrase.split(" ", -1)[0]);
			}
		}
	}

	/**
	 * The fields told between two tokens; the longest phrase at each.
	 * @param skipped tells the tokens that name somebody and so tell no field
	 */
	Set<Sector> between(Sentence sentence, int from, int to, IntPredicate skipped) {
		EnumSet<Sector> sectors = EnumSet.noneOf(Sector.class);
		int i = Math.max(0, from);
		while (i < Math.min(to, sentence.size())) {
			int end = skipped.test(i) ? i : phraseAt(sentence, i, to, sectors);
			i = Math.max(end, i + 1);
		}
		return sectors;
	}

	private int phraseAt(Sentence sentence, int i, int to, Set<Sector> sectors) {
		if (!this.openings.contains(form(sentence, i)) && !this.openings.contains(sentence.word(i))) {
			return i;
		}
		for (int end = Math.min(Math.min(sentence.size(), to), i + 3); end > i; end--) {
			StringBuilder base = new StringBuilder();
			StringBuilder plain = new StringBuilder();
			for (int j = i; j < end; j++) {
				String space = (j > i) ? " " : "";
				base.append(space).append(form(sentence, j));
				plain.append(space).append(sentence.word(j));
			}
			Sector sector = this.phrases.get(plain.toString());
			if (sector == null) {
				sector = this.phrases.get(base.toString());
			}
			if (sector != null) {
				sectors.add(sector);
				return end;
			}
		}
		return i;
	}

	private static String form(Sentence sentence, int i) {
		return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
	}

}
