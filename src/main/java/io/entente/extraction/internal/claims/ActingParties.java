package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.EntityType;

/** The parties that do what a verb or noun tells: its subjects, agents and owners. */
final class ActingParties {

	private static final Set<String> AGENTS = Set.of("by", "between", "among", "with");

	private final Scene scene;

	private final Parties parties;

	ActingParties(Scene scene, Parties parties) {
		this.scene = scene;
		this.parties = parties;
	}

	/** Whose act a noun tells: "A's withdrawal", "the Chilean accession". */
	Set<String> owners(int noun) {
		Phrase phrase = this.scene.clauses().phrase(noun);
		Set<String> owners = new LinkedHashSet<>();
		for (Reference reference : this.scene.references()) {
			if (reference.from() >= phrase.from() && reference.to() <= phrase.head()
					&& this.scene.cast().type(reference) == EntityType.COUNTRY) {
				owners.add(reference.entity());
			}
		}
		return owners;
	}

	/**
	 * The parties among a verb's subjects: those that stand there themselves, else those
	 * in the prepositional phrases behind ("officials from A and B"). What opens the
	 * sentence before a comma ("In Tehran, …") isn't a subject.
	 */
	Set<String> subjects(List<Integer> nouns) {
		List<Integer> ordered = new ArrayList<>(nouns.stream().sorted().toList());
		Clauses clauses = this.scene.clauses();
		if (!ordered.isEmpty() && clauses.is(ordered.getFirst() - 1, Kind.PREPOSITION)) {
			while (!ordered.isEmpty() && !clauses.is(ordered.getFirst() - 1, Kind.COMMA)
					&& !opensWithTime(clauses.phrase(ordered.getFirst()))) {
				ordered.removeFirst();
			}
		}
		Set<String> own = new LinkedHashSet<>();
		Set<String> attached = new LinkedHashSet<>();
		boolean behindPreposition = false;
		for (int i = 0; i < ordered.size(); i++) {
			int noun = ordered.get(i);
			if (i > 0 && clauses.is(noun - 1, Kind.PREPOSITION)) {
				behindPreposition = true;
			}
			else if (behindPreposition && !own.isEmpty() && isJoined(noun)) {
				behindPreposition = false;
			}
			(behindPreposition ? attached : own).addAll(this.parties.in(noun));
		}
		return own.isEmpty() ? attached : own;
	}

	/** "the Organization of A and the Bank of B": the bank is as much a subject. */
	private boolean isJoined(int noun) {
		Clauses clauses = this.scene.clauses();
		boolean and = clauses.is(noun - 1, Kind.CONJUNCTION) || clauses.is(noun - 1, Kind.COMMA);
		Phrase phrase = clauses.phrase(noun);
		return and && this.scene.references()
			.stream()
			.anyMatch((reference) -> reference.from() <= phrase.head() && phrase.head() < reference.to()
					&& this.scene.cast().type(reference) != EntityType.COUNTRY
					&& this.scene.cast().type(reference) != EntityType.PLACE);
	}

	/** "In July 1962 Soviet premier X": the time and the subject in one phrase. */
	private boolean opensWithTime(Phrase phrase) {
		for (int i = phrase.from(); i < phrase.head(); i++) {
			String word = this.scene.sentence().word(i);
			if (word.length() == 4 && word.chars().allMatch(Character::isDigit)) {
				return true;
			}
		}
		return false;
	}

	/** Behind "by", "between" and "with" after a verb, up to the next finite verb. */
	Set<String> agents(int verb, int limit) {
		Clauses clauses = this.scene.clauses();
		Set<String> agents = new LinkedHashSet<>();
		for (int i = verb + 1; i < limit; i++) {
			if (clauses.is(i, Kind.BREAK) || clauses.is(i, Kind.SUBORDINATOR)
					|| (clauses.is(i, Kind.VERB) && i > verb + 1)) {
				break;
			}
			if (clauses.is(i, Kind.PREPOSITION) && AGENTS.contains(clauses.word(i))) {
				String word = clauses.word(i);
				if (i > verb + 1 && this.parties.isAgreement(i - 1)) {
					continue; // "together with treaties between A and B"
				}
				agents.addAll(this.parties.list(i + 1, word.equals("between") || word.equals("by") ? 2 : 1));
			}
		}
		return agents;
	}

}
