package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Cast;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.extraction.internal.times.Duration;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;

/**
 * A sentence with its phrases and who stands in them.
 */
final class Scene {

	private static final Set<String> PRIVATE = Set.of("company", "firm", "corporation", "group", "giant", "maker",
			"carmaker", "automaker", "manufacturer", "airline", "bank", "investor", "businessman", "university", "team",
			"club", "contractor", "consortium", "producer", "operator", "startup", "tourist", "citizen", "player",
			"contractors", "refinery", "party", "executive", "trader", "entrepreneur");

	/** Where something happens rather than whose it is: "a bombing near Basra". */
	private static final Set<String> NEARBY = Set.of("near", "outside", "around", "toward", "towards", "in", "at", "on",
			"about", "over", "during", "against", "after", "before", "since", "under", "following", "into", "through",
			"within", "inside", "across");

	/** Who acts where they are: "rebels in Chad", "the government in Oslo". */
	private static final Set<String> RESIDENTS = Set.of("rebel", "militant", "insurgent", "separatist", "protester",
			"demonstrator", "court", "judge", "prosecutor", "police", "opposition", "junta", "voter", "worker",
			"student", "lawmaker", "activist", "guerrilla", "group", "faction", "prisoner", "resident");

	private final Sentence sentence;

	private final Cast cast;

	private final Clauses clauses;

	private final List<Reference> references;

	private final Bystanders bystanders;

	private final List<Duration> durations;

	/**
	 * A sentence's scene.
	 * @param durations the lengths of time told in the sentence
	 */
	Scene(Sentence sentence, Cast cast, List<Duration> durations) {
		this.durations = durations;
		this.sentence = sentence;
		this.cast = cast;
		this.clauses = new Clauses(sentence);
		this.references = cast.in(sentence.index());
		this.bystanders = new Bystanders(sentence, cast, this.references);
	}

	Sentence sentence() {
		return this.sentence;
	}

	Clauses clauses() {
		return this.clauses;
	}

	List<Duration> durations() {
		return this.durations;
	}

	Cast cast() {
		return this.cast;
	}

	List<Reference> references() {
		return this.references;
	}

	/** "a Dutch company": whoever it belongs to, it acts for itself. */
	boolean isPrivate(int noun) {
		Phrase phrase = this.clauses.phrase(noun);
		boolean named = isNamed(phrase.head());
		return !named && PRIVATE.contains(this.sentence.token(phrase.head()).lemma());
	}

	/** Whether a token belongs to a name. */
	boolean isNamed(int token) {
		return this.references.stream().anyMatch((reference) -> reference.from() <= token && token < reference.to());
	}

	/**
	 * The actors among noun phrases: those that stand there themselves, else those in the
	 * prepositional phrases behind ("doctors from two American groups").
	 * @param nouns the phrases' indexes, in any order
	 */
	Set<String> actors(List<Integer> nouns) {
		List<Integer> ordered = nouns.stream().sorted().toList();
		Set<String> own = new LinkedHashSet<>();
		Set<String> attached = new LinkedHashSet<>();
		boolean behindPreposition = false;
		for (int i = 0; i < ordered.size(); i++) {
			int noun = ordered.get(i);
			if (i > 0 && this.clauses.is(noun - 1, Kind.PREPOSITION)) {
				// "Secretary of State Wendy Sherman": the preposition is the title's
				behindPreposition = !endsInPerson(noun);
			}
			if (!behindPreposition || !isOnlyNear(noun)) {
				(behindPreposition ? attached : own).addAll(actors(noun));
			}
		}
		return own.isEmpty() ? attached : own;
	}

	/** "observers in Chad", "a bombing near Basra": where they are isn't who they are. */
	private boolean isOnlyNear(int noun) {
		String preposition = this.clauses.word(noun - 1);
		if (!NEARBY.contains(preposition)) {
			return false;
		}
		String owner = this.clauses.is(noun - 2, Kind.NOUN) ? this.clauses.lemma(noun - 2) : "";
		return !preposition.equals("in") || !(StateActors.isOfficial(owner) || RESIDENTS.contains(owner));
	}

	private boolean endsInPerson(int noun) {
		int head = this.clauses.phrase(noun).head();
		return this.references.stream()
			.anyMatch((reference) -> reference.from() <= head && head < reference.to() && reference.isName()
					&& this.cast.type(reference) == EntityType.PERSON);
	}

	/** The actors in a noun phrase. */
	Set<String> actors(int noun) {
		Phrase phrase = this.clauses.phrase(noun);
		Set<String> actors = new LinkedHashSet<>();
		for (Reference reference : this.references) {
			if (reference.from() < phrase.to() && phrase.from() < reference.to() && isActor(reference)
					&& !this.bystanders.isOne(reference, phrase) && !isOwner(reference) && !isPossessive(reference)) {
				actors.add(reference.entity());
			}
		}
		if (actors.isEmpty()) {
			this.references.stream()
				.filter((reference) -> reference.from() == phrase.from() && isPossessive(reference))
				.forEach((reference) -> actors.add(reference.entity()));
		}
		return actors;
	}

	/** "the Cabinet's Ministry": the ministry acts; of countries both do. */
	private boolean isOwner(Reference reference) {
		String behind = this.sentence.word(reference.to());
		return this.cast.type(reference) == EntityType.ORGANIZATION && (behind.equals("'s") || behind.equals("’s"))
				&& this.references.stream()
					.anyMatch((other) -> other.from() == reference.to() + 1
							&& this.cast.type(other) == EntityType.ORGANIZATION);
	}

	/** "his Turkish counterpart": the counterpart acts. */
	private boolean isPossessive(Reference reference) {
		return this.sentence.token(reference.from()).pos().equals("PRP$");
	}

	private boolean isActor(Reference reference) {
		ArticleEntity entity = this.cast.entity(reference.entity());
		// a capital stands for its government, unless that was told by coreference
		return entity.type() != EntityType.PLACE || (entity.iso3() != null && reference.to() - reference.from() <= 2
				&& this.references.stream()
					.noneMatch((other) -> other.from() == reference.from() && other.to() == reference.to()
							&& this.cast.type(other) == EntityType.COUNTRY));
	}

	/** The verb group that a noun phrase depends on, -1 if none stands before it. */
	int governor(int noun) {
		for (int i = noun - 1; i >= 0; i--) {
			if (this.clauses.is(i, Kind.VERB)) {
				return i;
			}
			if (this.clauses.is(i, Kind.BREAK) || this.clauses.is(i, Kind.SUBORDINATOR)) {
				return -1;
			}
		}
		return -1;
	}

	List<Integer> phrasesOf(Kind kind) {
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < this.clauses.phrases().size(); i++) {
			if (this.clauses.is(i, kind)) {
				found.add(i);
			}
		}
		return found;
	}

}
