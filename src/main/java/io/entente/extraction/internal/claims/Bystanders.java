package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.entente.extraction.internal.coreference.Cast;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;

/**
 * Names within a noun phrase that take no part in what is told: "the Paris Treaty", "the
 * Chad question", "Chad-backed groups".
 */
final class Bystanders {

	/** What is named after the town where it was held or signed. */
	private static final Set<String> GATHERINGS = Set.of("summit", "conference", "pact", "treaty", "accord", "accords",
			"agreement", "agreements", "convention", "declaration", "protocol", "process", "round", "talks", "congress",
			"consensus", "charter", "statute", "plan", "communique", "communiqué", "negotiations", "forum", "meeting",
			"document", "principles", "format", "dialogue");

	/** What is about a country without its doing. */
	private static final Set<String> TOPICS = Set.of("issue", "question", "crisis", "problem", "file", "dossier",
			"deal", "situation", "conflict", "war", "case", "matter", "relief", "policy", "expert", "desk", "fund",
			"specialist", "correspondent");

	/** "Iranian-backed": who stands behind isn't who acts. */
	private static final Set<String> BEHIND = Set.of("aligned", "backed", "supported", "based", "born", "controlled",
			"occupied", "made", "built", "funded", "friendly", "allied", "style", "sponsored", "trained", "held",
			"administered", "affiliated", "linked", "owned", "bound", "speaking", "educated", "brokered", "mediated");

	private final Sentence sentence;

	private final Cast cast;

	private final List<Reference> references;

	Bystanders(Sentence sentence, Cast cast, List<Reference> references) {
		this.sentence = sentence;
		this.cast = cast;
		this.references = references;
	}

	/** Whether the name takes no part, wherever its phrase stands. */
	boolean isOne(Reference reference, Phrase phrase) {
		if (!isLand(reference)) {
			return false;
		}
		return isHeldBehind(reference) || isNested(reference) || isInTitleOf(reference, phrase)
				|| isTopic(reference, phrase) || opensWithPlace(reference, phrase);
	}

	private boolean isLand(Reference reference) {
		EntityType type = this.cast.type(reference);
		return type == EntityType.COUNTRY || type == EntityType.PLACE;
	}

	private boolean isHeldBehind(Reference reference) {
		int last = reference.to() - 1;
		String word = this.sentence.word(last);
		int dash = word.lastIndexOf('-');
		if (dash > 0 && BEHIND.contains(word.substring(dash + 1))) {
			return true;
		}
		boolean split = this.sentence.word(last + 1).equals("-");
		return split && BEHIND.contains(this.sentence.word(last + 2));
	}

	/** "the Chad-Niger Commission": the commission acts. */
	private boolean isNested(Reference reference) {
		return this.references.stream()
			.anyMatch((other) -> other.from() <= reference.from() && reference.to() <= other.to()
					&& other.to() - other.from() > reference.to() - reference.from() && other.isName()
					&& this.cast.type(other) == EntityType.ORGANIZATION);
	}

	/** "the Moscow Summit", "the Paris climate accord". */
	private boolean isInTitleOf(Reference reference, Phrase phrase) {
		if (this.cast.entity(reference.entity()).type() != EntityType.PLACE && !isCity(reference)) {
			return false;
		}
		return reference.to() <= phrase.head() && phrase.head() - reference.to() <= 2 && !joins(reference)
				&& GATHERINGS.contains(lower(phrase.head()));
	}

	/** A capital that coreference takes for its country. */
	private boolean isCity(Reference reference) {
		StringBuilder name = new StringBuilder();
		for (int i = reference.from(); i < reference.to(); i++) {
			name.append(i > reference.from() ? " " : "").append(this.sentence.token(i).text());
		}
		return StateActors.ofCapital(name.toString()).isPresent();
	}

	private boolean isTopic(Reference reference, Phrase phrase) {
		return reference.to() <= phrase.head() && TOPICS.contains(lower(phrase.head())) && !joins(reference)
				&& !isOwning(reference) && this.sentence.token(reference.from()).pos().startsWith("NN");
	}

	/** "Chad-Niger talks": joined names are the sides. */
	private boolean joins(Reference reference) {
		return this.sentence.word(reference.to()).equals("-") || this.sentence.word(reference.to()).equals("–")
				|| this.sentence.word(reference.from() - 1).equals("-")
				|| this.sentence.word(reference.from() - 1).equals("–")
				|| this.sentence.word(reference.to() - 1).contains("-");
	}

	private boolean isOwning(Reference reference) {
		String behind = this.sentence.word(reference.to());
		return behind.equals("'s") || behind.equals("’s") || behind.equals("'") || behind.equals("’");
	}

	/**
	 * "In Oslo the Kenyan president", "In 1990 in Oslo Kenya": taggers and phrases join
	 * the place and whoever acts there.
	 */
	private boolean opensWithPlace(Reference reference, Phrase phrase) {
		return this.cast.entity(reference.entity()).type() == EntityType.PLACE && reference.from() == phrase.from()
				&& this.sentence.word(reference.from() - 1).equals("in") && reference.from() <= 2
				&& reference.to() < phrase.to() && this.sentence.token(reference.to()).pos().startsWith("NNP");
	}

	private String lower(int token) {
		return this.sentence.token(token).text().toLowerCase(Locale.ROOT);
	}

}
