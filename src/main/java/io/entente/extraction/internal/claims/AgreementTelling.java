package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * What a sentence's verbs make of an agreement that it speaks of: whether they tell it at
 * all, in which stage it is and how real.
 */
final class AgreementTelling {

	/** What one state may do to a treaty of many. */
	private static final Set<String> SINGLE = Set.of("sign", "join", "ratify", "accede", "withdraw", "quit", "leave",
			"pull", "exit", "abandon", "suspend", "denounce", "signing", "become", "be", "deposit", "put", "withdrawal",
			"accession", "ratification");

	private static final Set<String> MEMBERS_DO = Set.of("join", "rejoin", "accede", "quit", "leave", "exit",
			"withdraw", "pull");

	/** What is done to an agreement that stands, so that its plan is none of one. */
	private static final Set<String> RENEWING = Set.of("renew", "extend", "prolong", "amend", "update");

	private static final Set<String> SIDES = Set.of("sides", "countries", "nations", "neighbors", "neighbours",
			"governments");

	private static final int NEAR = 4;

	private final AgreementDrafts drafts;

	private final Scene scene;

	private final Parties parties;

	private final AgreementCues cues;

	private final AgreementMemory memory;

	/** The sentence's agreements, in order. */
	private final List<AgreementMention> mentions;

	AgreementTelling(AgreementDrafts drafts, Scene scene, Parties parties, AgreementCues cues, AgreementMemory memory,
			List<AgreementMention> mentions) {
		this.drafts = drafts;
		this.scene = scene;
		this.parties = parties;
		this.cues = cues;
		this.memory = memory;
		this.mentions = mentions;
	}

	/** What the first verb tells that tells something. */
	Outcome read(AgreementMention mention, AgreementSides sides) {
		for (AgreementCue cue : this.cues.of(mention)) {
			if ((cue.force() == Force.WEAK && !isHeld(mention, cue, sides)) || isOfClub(mention, cue)) {
				continue;
			}
			Set<String> who = sides.with(cue, this.parties);
			boolean joint = this.parties.areSeveral(who);
			boolean alone = !joint && who.size() == 1 && cue.parties().size() == 1 && isJoined(mention, cue);
			if (joint || alone) {
				return new Outcome(true, draft(mention, cue, who, sides));
			}
			if (who.isEmpty() && isRecalling(mention, cue)) {
				Set<String> recalled = recalled(mention, cue);
				if (!recalled.isEmpty()) {
					return new Outcome(true, Optional.of(this.drafts.of(this.scene, mention, recalled, cue.status(),
							cue.mood(), ClaimRule.AGREEMENT_RECALLED, cue.trigger(), false)));
				}
			}
		}
		return new Outcome(false, Optional.empty());
	}

	/**
	 * What came of the verbs.
	 *
	 * @param told whether one of them tells something, be it that there is no agreement
	 * @param draft the claim, empty if there is none
	 */
	record Outcome(boolean told, Optional<Draft> draft) {
	}

	private String lemma(AgreementCue cue) {
		return this.scene.sentence().token(cue.trigger()).lemma();
	}

	/** "joined the partnership": a partnership that one joins is a club. */
	private boolean isOfClub(AgreementMention mention, AgreementCue cue) {
		return !mention.firm() && (MEMBERS_DO.contains(lemma(cue)) || cue.rule() == ClaimRule.AGREEMENT_NOUN);
	}

	/**
	 * "issued a joint statement", "has a treaty with B"; who discusses the JCPOA with B
	 * isn't its party.
	 */
	private static boolean isHeld(AgreementMention mention, AgreementCue cue, AgreementSides sides) {
		boolean joint = (mention.firm() && !mention.multilateral()) || mention.kind() == AgreementKind.COMMUNIQUE;
		return joint && (cue.parties().size() + sides.within().size() >= 2 || sides.between().size() >= 2
				|| !sides.with().isEmpty());
	}

	/**
	 * A well-known treaty, or one by its proper name, which states sign or leave singly.
	 */
	private boolean isJoined(AgreementMention mention, AgreementCue cue) {
		return mention.multilateral() && cue.force() != Force.WEAK && cue.mood().modality() == Modality.ACTUAL
				&& SINGLE.contains(lemma(cue));
	}

	/** "was signed", "the two sides signed": who it was must have been told before. */
	private boolean isRecalling(AgreementMention mention, AgreementCue cue) {
		if (!cue.mood().equals(Mood.PLAIN) || mention.negated() || mention.draft()
				|| cue.status() == AgreementStatus.NEGOTIATED || isEchoed(mention)) {
			return false;
		}
		if (cue.rule() != ClaimRule.AGREEMENT_VERB) {
			return cue.rule() != ClaimRule.AGREEMENT_NOUN && cue.force() != Force.WEAK;
		}
		for (int i = Math.max(0, cue.trigger() - NEAR); i < cue.trigger(); i++) {
			int token = i;
			boolean sides = SIDES.contains(this.scene.sentence().word(i)) && this.scene.references()
				.stream()
				.noneMatch((reference) -> reference.from() <= token && token < reference.to());
			if (sides) {
				return true;
			}
		}
		return false;
	}

	/** "ratified the Treaty of X, and the treaty came into force": the one just named. */
	private boolean isEchoed(AgreementMention mention) {
		return mention.title() == null && mention.definite()
				&& this.mentions.stream()
					.anyMatch((other) -> other.head() < mention.head() && other.title() != null
							&& other.kind() == mention.kind());
	}

	private Set<String> recalled(AgreementMention mention, AgreementCue cue) {
		Set<String> told = mention.definite() ? this.memory.partiesOf(mention, this.scene.sentence().index())
				: Set.of();
		// "the agreement signed under Obama" is another one than the article's
		boolean aside = mention.definite() || this.scene.clauses().is(mention.noun() - 1, Kind.PREPOSITION);
		boolean itself = !aside || cue.rule() == ClaimRule.AGREEMENT_VERB
				|| this.scene.sentence().token(Math.max(0, cue.trigger() - 1)).lemma().equals("be");
		return (told.isEmpty() && mention.firm() && !mention.multilateral() && itself)
				? this.memory.protagonists(this.scene) : told;
	}

	private Optional<Draft> draft(AgreementMention mention, AgreementCue cue, Set<String> who, AgreementSides sides) {
		if (isAny(mention) && cue.force() != Force.ACT) {
			return Optional.empty(); // "won't hesitate to quit any deal"
		}
		Mood mood = mention.negated() ? new Mood(cue.mood().modality(), Polarity.DENIED) : cue.mood();
		AgreementStatus status = isOver(mention, cue) ? AgreementStatus.SIGNED : cue.status();
		if (mood.polarity() == Polarity.DENIED) {
			if (mood.modality() == Modality.HYPOTHETICAL || cue.rule() == ClaimRule.AGREEMENT_NOUN) {
				return Optional.empty();
			}
			if (cue.force() == Force.STATE) {
				mood = Mood.PLAIN;
				status = AgreementStatus.SIGNED;
			}
		}
		else if (isAny(mention)) {
			mood = mood.with(Modality.HYPOTHETICAL); // "any agreement": if there is one
			status = AgreementStatus.ANNOUNCED;
		}
		else if (mood.modality() != Modality.ACTUAL) {
			if (isToNegotiate(cue, status)) {
				return Optional.empty();
			}
			boolean renewed = mention.definite() && RENEWING.contains(lemma(cue));
			if (cue.force() == Force.STATE || cue.force() == Force.SOLO || renewed) {
				// who calls for a truce to be extended isn't its party
				boolean theirs = renewed && (mood.modality() == Modality.PLANNED || sides.haveAll(who));
				if (!theirs && !(mention.definite() && sides.areNamed(this.parties))) {
					return Optional.empty();
				}
				mood = Mood.PLAIN;
				status = AgreementStatus.SIGNED;
			}
			else {
				status = AgreementStatus.ANNOUNCED;
			}
		}
		else if (mention.draft()) {
			status = (status == AgreementStatus.SIGNED) ? AgreementStatus.NEGOTIATED : status;
		}
		return Optional.of(this.drafts.of(this.scene, mention, who, status, mood, cue.rule(), cue.trigger(), false));
	}

	private boolean isAny(AgreementMention mention) {
		return this.scene.sentence().word(mention.from()).equals("any");
	}

	/** "the deal negotiated in 2015" has long been concluded. */
	private boolean isOver(AgreementMention mention, AgreementCue cue) {
		String pos = this.scene.sentence().token(cue.trigger()).pos();
		return cue.status() == AgreementStatus.NEGOTIATED && cue.rule() != ClaimRule.AGREEMENT_NOUN
				&& mention.definite() && !pos.equals("VBG") && !pos.equals("VBZ") && !pos.equals("VBP");
	}

	/** Who resolves to negotiate has agreed on nothing yet. */
	private boolean isToNegotiate(AgreementCue cue, AgreementStatus status) {
		return status == AgreementStatus.NEGOTIATED
				&& this.scene.sentence().token(Math.max(0, cue.trigger() - 1)).pos().equals("TO");
	}

}
