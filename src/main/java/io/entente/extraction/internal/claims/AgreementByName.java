package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.AgreementStatus;
import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * Agreements that their own name tells, without a verb: "the agreement between A and B",
 * "the A-B agreement", "A's treaty with B".
 */
final class AgreementByName {

	/** Behind these an agreement stands already. */
	private static final Set<String> PRESUPPOSING = Set.of("under", "following", "after", "since", "through", "within",
			"despite", "to");

	private static final Set<String> DONE = Set.of("recent", "historic", "landmark", "signed", "existing", "latest",
			"previous", "earlier");

	private final AgreementLexicon lexicon;

	private final AgreementDrafts drafts;

	private final Scene scene;

	private final Parties parties;

	private final AgreementMoods moods;

	AgreementByName(AgreementLexicon lexicon, AgreementDrafts drafts, Scene scene, Parties parties,
			AgreementMoods moods) {
		this.lexicon = lexicon;
		this.drafts = drafts;
		this.scene = scene;
		this.parties = parties;
		this.moods = moods;
	}

	Optional<Draft> read(AgreementMention mention, AgreementSides sides) {
		if (!mention.firm() || mention.negated()) {
			return Optional.empty();
		}
		Set<String> who = parties(mention, sides);
		if (!this.parties.areSeveral(who)) {
			return Optional.empty();
		}
		int governor = this.scene.governor(mention.noun());
		Mood mood = (governor < 0) ? Mood.PLAIN
				: this.scene.clauses().governed(governor, this.moods.of(governor), false);
		if (stands(mention, mood)) {
			return Optional.of(this.drafts.of(this.scene, mention, who, AgreementStatus.SIGNED, Mood.PLAIN,
					ClaimRule.AGREEMENT_NOUN, mention.head(), true));
		}
		if (isAskedFor(mention, governor) && mood.modality() == Modality.PROPOSED
				&& mood.polarity() == Polarity.AFFIRMED) {
			return Optional.of(this.drafts.of(this.scene, mention, who, AgreementStatus.ANNOUNCED, mood,
					ClaimRule.AGREEMENT_NOUN, mention.head(), true));
		}
		return Optional.empty();
	}

	/** Both sides, empty if nothing joins one of them to the agreement. */
	private Set<String> parties(AgreementMention mention, AgreementSides sides) {
		if (this.parties.areSeveral(sides.between())) {
			return sides.between();
		}
		Set<String> who = new LinkedHashSet<>(sides.within());
		who.addAll(sides.with());
		if (who.size() == 1 && sides.within().isEmpty()) {
			Set<String> owner = this.parties.owner(mention, who);
			if (owner.size() == 1) {
				who.addAll(owner);
				return who;
			}
		}
		return (sides.between().isEmpty() && sides.within().isEmpty()) ? Set.of() : who;
	}

	private boolean stands(AgreementMention mention, Mood mood) {
		Clauses clauses = this.scene.clauses();
		boolean plural = this.scene.sentence().token(mention.head()).pos().endsWith("S");
		boolean known = mention.definite() || plural || isPraised(mention) || mention.title() != null;
		return !mention.draft() && (known || (clauses.is(mention.noun() - 1, Kind.PREPOSITION)
				&& PRESUPPOSING.contains(clauses.word(mention.noun() - 1)) && mood.equals(Mood.PLAIN)));
	}

	/** "a recent deal": what is recent has come about. */
	private boolean isPraised(AgreementMention mention) {
		for (int i = mention.from(); i < mention.head(); i++) {
			if (DONE.contains(this.scene.sentence().word(i))) {
				return true;
			}
		}
		return false;
	}

	/** "proposed an agreement", "called for an agreement". */
	private boolean isAskedFor(AgreementMention mention, int governor) {
		if (governor < 0) {
			return false;
		}
		Clauses clauses = this.scene.clauses();
		boolean behindFor = mention.noun() - 1 == governor + 1 && clauses.is(governor + 1, Kind.PREPOSITION)
				&& clauses.word(governor + 1).equals("for");
		return behindFor || new AgreementObject(this.lexicon, this.scene).isObject(governor, mention.noun());
	}

}
