package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.Phrase.Kind;

/**
 * The parties that stand with an agreement's name.
 *
 * @param within in the name: "the A-B agreement", "A's treaty"
 * @param between behind it, as both sides: "an agreement between A and B"
 * @param with behind it, as the other side: "an agreement with B"
 */
record AgreementSides(Set<String> within, Set<String> between, Set<String> with) {

	private static final Set<String> TOPICS = Set.of("on", "for", "in", "regarding", "concerning");

	/**
	 * Reads them.
	 * @return empty if the agreement is between sides that aren't known
	 */
	static Optional<AgreementSides> of(AgreementMention mention, Scene scene, Parties parties, AgreementLexicon lexicon,
			TriggerLexicon triggers) {
		Behind behind = new Behind(mention, scene, parties, lexicon, triggers);
		Set<String> between = behind.any(Set.of("between", "among"), 2);
		if (between.isEmpty() && parties.areOthersBetween(mention)) {
			return Optional.empty();
		}
		return Optional.of(new AgreementSides(parties.within(mention),
				between.isEmpty() ? parties.bound(mention) : between, behind.any(Set.of("with"), 1)));
	}

	/** The parties once a verb or noun tells what was done, and by whom. */
	Set<String> with(AgreementCue cue, Parties parties) {
		boolean act = cue.force() != Force.STATE;
		if (parties.areSeveral(this.between) && !(act && parties.areSeveral(cue.parties()))) {
			return new LinkedHashSet<>(this.between);
		}
		if (parties.areSeveral(this.within) && this.with.isEmpty()) {
			return new LinkedHashSet<>(this.within);
		}
		Set<String> all = new LinkedHashSet<>(cue.parties());
		all.addAll(this.with);
		if (!act || !parties.areSeveral(all)) {
			all.addAll(this.within);
		}
		return all;
	}

	/** Whether the name tells each of the parties. */
	boolean haveAll(Set<String> who) {
		return who.stream()
			.allMatch((each) -> this.within.contains(each) || this.between.contains(each) || this.with.contains(each));
	}

	/** Whether the name alone tells both sides. */
	boolean areNamed(Parties parties) {
		return parties.areSeveral(this.between) || parties.areSeveral(this.within);
	}

	/** Looks behind the agreement's name, before the next verb. */
	private record Behind(AgreementMention mention, Scene scene, Parties parties, AgreementLexicon lexicon,
			TriggerLexicon triggers) {

		Set<String> any(Set<String> prepositions, int least) {
			Clauses clauses = this.scene.clauses();
			for (int i = this.mention.after(); i < clauses.phrases().size(); i++) {
				boolean ends = clauses.is(i, Kind.VERB) || clauses.is(i, Kind.BREAK)
						|| clauses.is(i, Kind.SUBORDINATOR);
				if (ends || isAnother(i)) {
					return Set.of();
				}
				if (clauses.is(i, Kind.PREPOSITION) && prepositions.contains(clauses.word(i))) {
					Set<String> found = this.parties.list(i + 1, least);
					if (!found.isEmpty()) {
						return found;
					}
				}
			}
			return Set.of();
		}

		/** "the treaty and talks with B", "the treaty and A's ties with B". */
		private boolean isAnother(int i) {
			Clauses clauses = this.scene.clauses();
			if (!clauses.is(i, Kind.NOUN) || !clauses.is(i - 1, Kind.CONJUNCTION)) {
				return false;
			}
			String lemma = clauses.lemma(i);
			int from = clauses.phrase(i).from();
			boolean owned = this.scene.sentence().token(from).pos().equals("PRP$") || this.scene.isNamed(from);
			int after = this.mention.after();
			// "an agreement on trade and exchange of data with B": the topics go on
			boolean topic = clauses.is(after, Kind.PREPOSITION) && TOPICS.contains(clauses.word(after));
			return owned || (!topic && isAnother(clauses, i, lemma));
		}

		private boolean isAnother(Clauses clauses, int i, String lemma) {
			return this.triggers.noun(lemma).isPresent() || (this.lexicon.form(lemma).isEmpty()
					&& clauses.is(i + 1, Kind.PREPOSITION) && clauses.word(i + 1).equals("with"));
		}

	}

}
