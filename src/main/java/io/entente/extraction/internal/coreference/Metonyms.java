package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.entities.CountryGazetteer;
import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * Capitals that stand for their government: "Hanoi and Seoul agreed", "relations between
 * Pyongyang and Moscow", "Tehran's proposal to Ankara". A capital where something takes
 * place, is built or is hit stays a place.
 */
final class Metonyms {

	/** What governments have between them; cities have flights and roads. */
	private static final Set<String> RELATIONS = Set.of("relation", "relations", "tie", "ties", "talks", "agreement",
			"agreements", "cooperation", "dialogue", "tension", "tensions", "deal", "deals", "treaty", "accord",
			"dispute", "alliance", "partnership", "negotiations", "consultations", "diplomacy", "friendship", "pact",
			"rapprochement", "rift", "standoff", "truce");

	private static final Set<String> JOINTS = Set.of("and", "-", "–", "with", "or", "&");

	private static final Set<String> OPENINGS = Set.of("that", "but", "while", "as", "if", "said", "says", "when",
			"because", "although", "though", "and", "after", "before", "since", "both");

	/** Words between "relations" and the capital: "diplomatic ties with". */
	private static final int REACH = 3;

	private final List<Sentence> sentences;

	private final Chains chains;

	private final CountryGazetteer countries;

	private static final Set<String> ACTS = Set.copyOf(ResourceLines.of("government-acts.txt"));

	Metonyms(List<Sentence> sentences, Chains chains, CountryGazetteer countries) {
		this.sentences = sentences;
		this.chains = chains;
		this.countries = countries;
	}

	void join() {
		List<Standing> capitals = new ArrayList<>();
		for (Chain chain : List.copyOf(this.chains.all())) {
			if (chain.type == EntityType.PLACE && isCapital(chain.name)) {
				capitals.addAll(chain.standings());
			}
		}
		for (Standing capital : capitals) {
			Sentence sentence = this.sentences.get(capital.sentence());
			if ((sentence.isProse() || sentence.isHeadline()) && actsAsGovernment(sentence, capital)) {
				country(capital).ifPresent((chain) -> this.chains.add(chain, sentence, capital.from(), capital.to(),
						MentionKind.NOMINAL, 0.75, "capital"));
			}
		}
	}

	private boolean isCapital(String name) {
		return form(name).isPresent();
	}

	private Optional<CountryGazetteer.Form> form(String name) {
		return this.countries.lookUp(name).filter((form) -> form.kind() == CountryGazetteer.Kind.CAPITAL);
	}

	private Optional<Chain> country(Standing capital) {
		return form(capital.chain().name)
			.map((form) -> this.chains.country(form.iso3(), this.countries.name(form.iso3())));
	}

	private boolean actsAsGovernment(Sentence sentence, Standing capital) {
		int from = capital.from();
		int to = capital.to();
		if (NameJoiner.isBehindLocative(sentence, from) && !isRelated(sentence, from)) {
			return false;
		}
		return isSubject(sentence, from, to) || isRelated(sentence, from);
	}

	/**
	 * Whether it, or the pair that it belongs to, is the subject of a government's act.
	 */
	private boolean isSubject(Sentence sentence, int from, int to) {
		int first = sentence.word(from - 1).equals("and") ? startOfParty(sentence, from - 2) : -1;
		if (first < 0 && sentence.word(from - 1).equals("and") && !sentence.word(from - 2).equals(",")) {
			// "… fell, and Hanoi said" opens a clause; "the port and Hanoi said" doesn't
			return false;
		}
		if (!opensClause(sentence, (first < 0) ? from : first)) {
			return false;
		}
		int pair = otherParty(sentence, to);
		int verb = (pair > 0) ? pair : to;
		return isAct(sentence, verb);
	}

	private static boolean opensClause(Sentence sentence, int from) {
		return from == 0 || sentence.token(from - 1).isMark() || OPENINGS.contains(sentence.word(from - 1));
	}

	/** The token behind the other party of a pair that begins with "and", else -1. */
	private int otherParty(Sentence sentence, int joint) {
		if (!Set.of("and", ",").contains(sentence.word(joint))) {
			return -1;
		}
		for (Standing other : this.chains.in(sentence.index())) {
			if (other.from() == joint + 1
					&& (other.chain().type == EntityType.COUNTRY || isCapital(other.chain().name))) {
				return other.to();
			}
		}
		return -1;
	}

	/** Where the country or capital that ends with the token begins, -1 if none does. */
	private int startOfParty(Sentence sentence, int last) {
		for (Standing other : this.chains.in(sentence.index())) {
			if (other.to() == last + 1 && (other.chain().type == EntityType.COUNTRY || isCapital(other.chain().name))) {
				return other.from();
			}
		}
		return -1;
	}

	/** Whether an active verb of a government's acts begins there. */
	private static boolean isAct(Sentence sentence, int start) {
		boolean passive = false;
		for (int i = start; i < Math.min(sentence.size(), start + 5); i++) {
			Token token = sentence.token(i);
			String lemma = token.lemma();
			if (token.pos().startsWith("RB") || token.pos().equals("MD") || lemma.equals("have")) {
				continue;
			}
			if (lemma.equals("be")) {
				passive = true;
				continue;
			}
			if (!token.pos().startsWith("VB")) {
				return false;
			}
			return ACTS.contains(lemma) && !(passive && token.pos().equals("VBN"));
		}
		return false;
	}

	/** "ties with Hanoi", "talks between Hanoi and Seoul": party of a relation. */
	private boolean isRelated(Sentence sentence, int from) {
		String before = sentence.word(from - 1);
		if (before.equals("with") || before.equals("between")) {
			for (int i = from - 2; i >= Math.max(0, from - 1 - REACH); i--) {
				if (RELATIONS.contains(sentence.word(i))) {
					return true;
				}
			}
			return false;
		}
		int other = JOINTS.contains(before) ? startOfParty(sentence, from - 2) : -1;
		return other > 0 && sentence.word(other - 1).equals("between") && isRelated(sentence, other);
	}

}
