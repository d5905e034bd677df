package io.entente.extraction.internal.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Joins pronouns to the one compatible entity near by; where two would do, none is taken.
 * "I" is who speaks in a transcript.
 */
final class Pronouns {

	private static final Map<String, String> PERSONS = Map.of("he", "he", "she", "she", "him", "he", "his", "he", "her",
			"she", "himself", "he", "herself", "she");

	private static final Set<String> THINGS = Set.of("it", "its", "itself");

	private static final Set<String> SPEAKER = Set.of("i", "me", "my", "myself");

	private static final Set<String> ACTS = Set.copyOf(ResourceLines.of("government-acts.txt"));

	private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

	/** Verbs whose "it" often means nothing. */
	private static final Set<String> EMPTY = Set.of("be", "seem", "appear", "happen", "matter", "take", "remain",
			"become");

	/** A subject opens a sentence within so many words. */
	private static final int OPENING = 6;

	private final List<Sentence> sentences;

	private final Chains chains;

	private final Speakers speakers;

	Pronouns(List<Sentence> sentences, Chains chains, Speakers speakers) {
		this.sentences = sentences;
		this.chains = chains;
		this.speakers = speakers;
	}

	/** Joins the pronouns of a sentence. */
	void join(Sentence sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			if (!sentence.token(i).pos().startsWith("PRP")) {
				continue;
			}
			String word = sentence.word(i);
			String gender = PERSONS.get(word);
			if (gender != null) {
				Chain person = person(sentence, i, gender);
				if (person != null) {
					person.gender = gender;
					add(person, sentence, i);
				}
			}
			else if (THINGS.contains(word)) {
				add(thing(sentence, i), sentence, i);
			}
			else if (word.equals("they") && i <= 1) {
				two(sentence).forEach((chain) -> add(chain, sentence, 0));
			}
			else if (SPEAKER.contains(word)) {
				add(this.speakers.of(sentence), sentence, i);
			}
		}
	}

	private void add(@Nullable Chain chain, Sentence sentence, int at) {
		if (chain != null) {
			this.chains.add(chain, sentence, at, at + 1, MentionKind.PRONOUN, 0.7, "pronoun");
		}
	}

	/**
	 * The only person of this sentence before the pronoun; else the only one of the
	 * sentence before, or the one it opens with.
	 */
	private @Nullable Chain person(Sentence sentence, int at, String gender) {
		Chain speaker = this.speakers.of(sentence);
		Set<Chain> here = persons(sentence.index(), at, gender);
		here.remove(speaker);
		Set<Chain> subjects = isObject(sentence, at) ? this.chains.before(sentence.index(), at,
				(chain) -> here.contains(chain) && isSubjectOf(sentence, chain, at)) : Set.of();
		here.removeAll(subjects);
		if (!here.isEmpty()) {
			return (here.size() == 1) ? here.iterator().next() : null;
		}
		if (sentence.index() == 0 || !this.sentences.get(sentence.index() - 1).isProse()) {
			return null;
		}
		Set<Chain> before = persons(sentence.index() - 1, Integer.MAX_VALUE, gender);
		before.remove(speaker);
		before.removeAll(subjects);
		if (before.size() > 1 && at <= 1) {
			before = persons(sentence.index() - 1, opening(sentence.index() - 1), gender);
		}
		return (before.size() == 1) ? before.iterator().next() : null;
	}

	private static boolean isObject(Sentence sentence, int at) {
		return sentence.word(at).equals("him")
				|| (sentence.word(at).equals("her") && sentence.token(at).pos().equals("PRP"));
	}

	/** "Lee praised him": whoever does it to him is another. */
	private boolean isSubjectOf(Sentence sentence, Chain chain, int at) {
		int last = 0;
		for (Standing standing : this.chains.in(sentence.index())) {
			if (standing.chain() == chain && standing.from() < at) {
				last = Math.max(last, standing.to());
			}
		}
		int verbs = 0;
		for (int i = last; i < at; i++) {
			boolean auxiliary = AUXILIARIES.contains(sentence.token(i).lemma());
			verbs += (sentence.token(i).pos().startsWith("VB") && !auxiliary) ? 1 : 0;
		}
		return verbs <= 1;
	}

	private Set<Chain> persons(int sentence, int before, String gender) {
		return this.chains.before(sentence, before,
				(chain) -> chain.type == EntityType.PERSON && chain.isGender(gender));
	}

	/** Where the subject that opens a sentence ends at the latest. */
	private int opening(int sentence) {
		Sentence text = this.sentences.get(sentence);
		int verb = 0;
		while (verb < text.size() && !text.token(verb).pos().startsWith("VB")) {
			verb++;
		}
		return Math.min(verb, OPENING);
	}

	/**
	 * The country or body that opens this sentence, if no other stands before the
	 * pronoun; for an "It" that acts, the one that opens the sentence before.
	 */
	private @Nullable Chain thing(Sentence sentence, int at) {
		if (sentence.word(at).equals("it") && !doesSomething(sentence, at + 1)) {
			return null;
		}
		Set<Chain> here = things(sentence.index(), at);
		if (!here.isEmpty() || at > 1) {
			Set<Chain> subject = things(sentence.index(), Math.min(at, opening(sentence.index())));
			return (here.size() == 1 && subject.equals(here)) ? here.iterator().next() : null;
		}
		boolean acts = sentence.word(at).equals("it") && at + 1 < sentence.size()
				&& ACTS.contains(sentence.token(at + 1).lemma()) && sentence.index() > 0;
		if (!acts || !this.sentences.get(sentence.index() - 1).isProse()) {
			return null;
		}
		Set<Chain> subject = things(sentence.index() - 1, opening(sentence.index() - 1));
		return (subject.size() == 1) ? subject.iterator().next() : null;
	}

	/** Whether a verb follows that has a subject in earnest: not "it is likely". */
	private static boolean doesSomething(Sentence sentence, int start) {
		for (int i = start; i < Math.min(sentence.size(), start + 4); i++) {
			String pos = sentence.token(i).pos();
			String lemma = sentence.token(i).lemma();
			if (pos.startsWith("VB") && !lemma.equals("have")) {
				return !EMPTY.contains(lemma);
			}
			if (!pos.equals("MD") && !pos.startsWith("RB") && !pos.startsWith("VB")) {
				return false;
			}
		}
		return false;
	}

	/** Countries and bodies that a sentence names; owners within names don't count. */
	private Set<Chain> things(int sentence, int before) {
		Set<Chain> found = new HashSet<>();
		for (Standing standing : this.chains.in(sentence)) {
			EntityType type = standing.chain().type;
			boolean thing = type == EntityType.COUNTRY || type == EntityType.ORGANIZATION;
			if (standing.from() < before && thing && standing.mention().kind() != MentionKind.DEMONYM) {
				found.add(standing.chain());
			}
		}
		return found;
	}

	/** The two persons, or else the two countries, whom the sentence before names. */
	private Set<Chain> two(Sentence sentence) {
		if (sentence.index() == 0 || !this.sentences.get(sentence.index() - 1).isProse()) {
			return Set.of();
		}
		Set<Chain> persons = this.chains.before(sentence.index() - 1, Integer.MAX_VALUE,
				(chain) -> chain.type == EntityType.PERSON);
		if (!persons.isEmpty()) {
			return (persons.size() == 2) ? persons : Set.of();
		}
		Set<Chain> countries = things(sentence.index() - 1, Integer.MAX_VALUE);
		return (countries.size() == 2) ? countries : Set.of();
	}

}
