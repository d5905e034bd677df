package io.entente.extraction.internal.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * Joins pronouns and descriptions ("the ministry", "the two sides") to the one compatible
 * entity near by. Where two would do, none is taken.
 */
final class AnaphoraJoiner {

	private static final Map<String, String> PRONOUNS = Map.of("he", "he", "she", "she", "him", "he", "his", "he",
			"her", "she");

	private static final Set<String> BODY_WORDS = Set.of("ministry", "bureau", "agency", "institute", "university",
			"company", "committee", "organization", "organisation", "union", "party", "hospital", "commission", "bank",
			"council", "network", "department", "association", "alliance", "center", "centre", "academy", "court");

	private static final Set<String> PAIRS = Set.of("sides", "countries", "nations", "parties", "states", "neighbors",
			"neighbours", "governments", "leaders", "presidents", "ministers", "allies");

	private static final int REACH = 3;

	private final List<Sentence> sentences;

	private final List<Chain> chains;

	AnaphoraJoiner(List<Sentence> sentences, List<Chain> chains) {
		this.sentences = sentences;
		this.chains = chains;
	}

	void join() {
		for (Sentence sentence : this.sentences) {
			if (sentence.isProse()) {
				for (int i = 0; i < sentence.size(); i++) {
					at(sentence, i);
				}
			}
		}
	}

	private void at(Sentence sentence, int i) {
		String word = sentence.word(i);
		Token token = sentence.token(i);
		if (PRONOUNS.containsKey(word)) {
			String gender = PRONOUNS.getOrDefault(word, word);
			person(sentence, i, gender).ifPresent((chain) -> {
				chain.pronoun = gender;
				chain.add(sentence.index(), i, i + 1, sentence.span(i, i + 1), token.text(), MentionKind.PRONOUN, 0.7,
						"pronoun");
			});
		}
		else if (isDefinite(word) && BODY_WORDS.contains(sentence.word(i + 1)) && !sentence.word(i + 2).equals("of")) {
			join(body(sentence, i + 1), sentence, i, i + 2, "description");
		}
		else if (isDefinite(word) && Set.of("country", "nation").contains(sentence.word(i + 1))) {
			join(country(sentence, i), sentence, i, i + 2, "description");
		}
		else if (((word.equals("two") && isDefinite(sentence.word(i - 1))) || word.equals("both"))
				&& PAIRS.contains(sentence.word(i + 1))) {
			int from = word.equals("both") ? i : i - 1;
			pair(sentence, from).forEach((chain) -> chain.add(sentence.index(), from, i + 2, sentence.span(from, i + 2),
					text(sentence, from, i + 2), MentionKind.NOMINAL, 0.7, "pair"));
		}
	}

	private void join(Optional<Chain> chain, Sentence sentence, int from, int to, String method) {
		chain.ifPresent((found) -> found.add(sentence.index(), from, to, sentence.span(from, to),
				text(sentence, from, to), MentionKind.NOMINAL, 0.7, method));
	}

	private static boolean isDefinite(String word) {
		return word.equals("the") || word.equals("this");
	}

	private static String text(Sentence sentence, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append((i > from) ? " " : "").append(sentence.token(i).text());
		}
		return text.toString();
	}

	/**
	 * The only person of this sentence before the pronoun; else the only one of the
	 * sentence before, or the one it opens with.
	 */
	private Optional<Chain> person(Sentence sentence, int at, String gender) {
		List<Chain> here = persons(sentence.index(), at, gender);
		if (!here.isEmpty()) {
			return (here.size() == 1) ? Optional.of(here.getFirst()) : Optional.empty();
		}
		if (sentence.index() == 0) {
			return Optional.empty();
		}
		List<Chain> before = persons(sentence.index() - 1, Integer.MAX_VALUE, gender);
		if (before.size() <= 1) {
			return before.stream().findFirst();
		}
		return at <= 1 ? before.stream().filter((chain) -> opens(chain, sentence.index() - 1)).findFirst()
				: Optional.empty();
	}

	private List<Chain> persons(int sentence, int before, String gender) {
		return this.chains.stream()
			.filter((chain) -> chain.type == EntityType.PERSON
					&& (chain.pronoun == null || chain.pronoun.equals(gender)))
			.filter((chain) -> chain.standsIn(sentence, before))
			.toList();
	}

	private boolean opens(Chain chain, int sentence) {
		Sentence text = this.sentences.get(sentence);
		int verb = 0;
		while (verb < text.size() && !text.token(verb).pos().startsWith("VB")) {
			verb++;
		}
		return chain.standsIn(sentence, Math.min(verb, 6));
	}

	private Optional<Chain> body(Sentence sentence, int head) {
		String word = sentence.word(head);
		List<Chain> near = near(sentence, head,
				(chain) -> chain.type == EntityType.ORGANIZATION && chain.contains(word));
		return (near.size() == 1) ? Optional.of(near.getFirst()) : Optional.empty();
	}

	private Optional<Chain> country(Sentence sentence, int at) {
		for (int back = 0; back <= 1; back++) {
			int index = sentence.index() - back;
			int before = (back == 0) ? at : Integer.MAX_VALUE;
			List<Chain> there = countries(index, before).toList();
			if (!there.isEmpty()) {
				if (there.size() == 1) {
					return Optional.of(there.getFirst());
				}
				return (back == 1) ? there.stream().filter((chain) -> opens(chain, index)).findFirst()
						: Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Stream<Chain> countries(int sentence, int before) {
		return this.chains.stream()
			.filter((chain) -> chain.type == EntityType.COUNTRY && chain.standsIn(sentence, before));
	}

	/** The two countries of the nearest sentence that names exactly two. */
	private List<Chain> pair(Sentence sentence, int at) {
		for (int back = 0; back <= REACH && sentence.index() - back >= 0; back++) {
			List<Chain> there = countries(sentence.index() - back, (back == 0) ? at : Integer.MAX_VALUE).toList();
			if (there.size() == 2) {
				return there;
			}
			if (there.size() > 2) {
				return List.of();
			}
		}
		return List.of();
	}

	private List<Chain> near(Sentence sentence, int at, java.util.function.Predicate<Chain> compatible) {
		return this.chains.stream()
			.filter(compatible)
			.filter((chain) -> chain.standsIn(sentence.index(), at)
					|| chain.standsBetween(sentence.index() - REACH, sentence.index() - 1))
			.toList();
	}

}
