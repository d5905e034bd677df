package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Modality;

/** Whether a date stands in the clause of a claim's trigger. */
final class ClauseOfDate {

	/** What stands behind one of these is talked about, not done at that time. */
	private static final Set<String> TOPIC = Set.of("about", "regarding", "concerning", "over", "on", "after",
			"following", "since", "against", "for", "despite", "before", "amid", "toward", "towards");

	/** Whoever does this to do something does both at the time told of the second. */
	private static final Set<String> GOING = Set.of("travel", "visit", "arrive", "go", "fly", "come", "meet", "host",
			"gather", "convene", "depart", "head", "send", "dispatch", "hold");

	private static final Set<String> TOPIC_VERBS = Set.of("follow", "regard", "concern", "include");

	private static final Set<String> SUBORDINATING = Set.of("after", "before", "since", "as", "until", "while",
			"although", "though", "because");

	private static final Set<String> RESOLVING = Set.of("agree", "propose", "recommend", "resolve", "concur");

	private static final Set<String> DEADLINE = Set.of("by", "before", "until", "till", "for");

	private final Scene scene;

	private final Clauses clauses;

	private ClauseOfDate(Scene scene) {
		this.scene = scene;
		this.clauses = scene.clauses();
	}

	static boolean holds(Scene scene, Draft draft, int from, int to, boolean over) {
		ClauseOfDate clause = new ClauseOfDate(scene);
		int date = clause.phraseAt(from);
		int trigger = clause.phraseAt(draft.trigger());
		if (clause.isAttribute(from, to)) {
			return draft.trigger() > to && draft.trigger() <= to + 5 && !clause.clauses.is(trigger, Kind.VERB)
					&& !clause.crosses(date, trigger, Kind.VERB) && !clause.crosses(date, trigger, Kind.COMMA);
		}
		boolean nominal = !clause.clauses.is(trigger, Kind.VERB);
		// "the treaty of May 2019", "the tasks of today"
		if (scene.sentence().word(from - 1).equals("of")) {
			return draft.trigger() == from - 2;
		}
		int host = clause.host(date);
		int own = nominal ? clause.host(trigger) : trigger;
		if (host < 0 || own < 0) {
			return true;
		}
		if (nominal && TOPIC_VERBS.contains(clause.clauses.lemma(own))) {
			return false;
		}
		if (host == own) {
			return !nominal || !clause.isTopic(host, date, trigger);
		}
		if (clause.isResolved(draft, host, date, trigger)) {
			return true;
		}
		return (!nominal || clause.isFinite(own) || clause.isJoined(own))
				&& clause.reaches(draft, host, own, date, over);
	}

	/**
	 * Between different verbs a date is shared only where one carries the other on.
	 */
	private boolean reaches(Draft draft, int host, int own, int date, boolean over) {
		if (crosses(host, own, Kind.SUBORDINATOR) || crosses(host, own, Kind.BREAK)) {
			return false;
		}
		if (host < own) {
			boolean actual = draft.mood().modality() == Modality.ACTUAL;
			return date < own
					&& ((isJoined(own) && this.clauses.verbBefore(own) == host) || (actual && governor(own) == host));
		}
		if (governor(host) != own) {
			return false;
		}
		// "signed a deal on building a bridge in May", "signed it Monday to end the
		// war"
		boolean gerund = this.clauses.is(host - 1, Kind.PREPOSITION);
		boolean deadline = DEADLINE.contains(this.scene.sentence().word(this.clauses.phrase(date).from() - 1));
		return gerund || (over && !deadline) || GOING.contains(this.clauses.lemma(own));
	}

	/**
	 * "agreed on 5 December that promoting cooperation between A and B requires": what is
	 * only wished has the date of the wish.
	 */
	private boolean isResolved(Draft draft, int host, int date, int trigger) {
		if (draft.mood().modality() == Modality.ACTUAL || !RESOLVING.contains(this.clauses.lemma(host)) || host > date
				|| date > trigger) {
			return false;
		}
		int that = date + 1;
		while (this.clauses.is(that, Kind.NOUN) || this.clauses.is(that, Kind.PREPOSITION)) {
			that++;
		}
		return that < trigger && this.clauses.is(that, Kind.SUBORDINATOR) && this.clauses.word(that).equals("that")
				&& !crosses(that, trigger, Kind.SUBORDINATOR) && !crosses(that, trigger, Kind.BREAK);
	}

	/** The finite verb that an infinitive or gerund hangs on, through others. */
	private int governor(int verb) {
		int outer = verb;
		while (outer >= 0 && !isFinite(outer)) {
			outer = this.clauses.verbBefore(outer);
		}
		return outer;
	}

	/** "the 2015 deal": says which deal, not when what is told of it happened. */
	private boolean isAttribute(int from, int to) {
		Sentence sentence = this.scene.sentence();
		if (from == 0 || to + 1 >= sentence.size()) {
			return false;
		}
		String before = sentence.token(from - 1).pos();
		String behind = sentence.token(to + 1).pos();
		if (behind.equals("POS") || before.equals("POS")) {
			return true;
		}
		boolean inside = before.equals("DT") || before.equals("PRP$") || before.startsWith("JJ")
				|| before.startsWith("NNP");
		return inside && (behind.startsWith("NN") || behind.startsWith("JJ")) && !sentence.word(to).equals("today")
				&& !sentence.word(to).equals("yesterday");
	}

	/** The verb group whose clause a phrase stands in, -1 if there is none. */
	private int host(int phrase) {
		boolean opens = this.clauses.is(phrase - 1, Kind.PREPOSITION) && this.clauses.is(phrase - 2, Kind.CONJUNCTION);
		for (int i = phrase - 1; i >= 0 && !opens; i--) {
			if (this.clauses.is(i, Kind.VERB)) {
				return i;
			}
			if (this.clauses.is(i, Kind.SUBORDINATOR) || this.clauses.is(i, Kind.BREAK)) {
				break;
			}
		}
		boolean subordinate = false;
		for (int i = phrase + 1; i < this.clauses.phrases().size(); i++) {
			if (this.clauses.is(i, Kind.SUBORDINATOR)
					|| (this.clauses.is(i, Kind.PREPOSITION) && SUBORDINATING.contains(this.clauses.word(i)))) {
				subordinate = true;
			}
			else if (this.clauses.is(i, Kind.VERB)) {
				if (!subordinate) {
					return i;
				}
				subordinate = this.clauses.is(i + 1, Kind.CONJUNCTION);
			}
			else if (this.clauses.is(i, Kind.COMMA)) {
				subordinate = false;
			}
		}
		return -1;
	}

	/**
	 * "spoke yesterday about the aid", "met on the anniversary of the attack": the date
	 * is the verb's.
	 */
	private boolean isTopic(int host, int date, int trigger) {
		for (int i = Math.max(host, (date < trigger) ? date : host) + 1; i < trigger; i++) {
			if (this.clauses.is(i, Kind.PREPOSITION) && TOPIC.contains(this.clauses.word(i)) && i + 1 != date) {
				return true;
			}
		}
		return false;
	}

	private boolean isFinite(int verb) {
		String pos = this.scene.sentence().token(this.clauses.phrase(verb).from()).pos();
		return !pos.equals("VBG") && !pos.equals("VBN") && !pos.equals("TO") && !pos.equals("VB");
	}

	/** "quit the pact in May and imposed sanctions" */
	private boolean isJoined(int verb) {
		int i = verb - 1;
		while (this.clauses.is(i, Kind.OTHER)) {
			i--;
		}
		return this.clauses.is(i, Kind.CONJUNCTION);
	}

	private boolean crosses(int a, int b, Kind kind) {
		for (int i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
			if (this.clauses.is(i, kind)) {
				return true;
			}
		}
		return false;
	}

	private int phraseAt(int token) {
		List<Phrase> phrases = this.clauses.phrases();
		int low = 0;
		int high = phrases.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (phrases.get(middle).to() <= token) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
