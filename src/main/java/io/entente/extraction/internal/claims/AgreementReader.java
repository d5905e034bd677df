package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.entente.extraction.internal.claims.AgreementLexicon.Force;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.AgreementStatus;
import io.entente.model.EntityType;
import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * Agreements between states and bodies. Precision first: without two parties that the
 * sentence itself joins to the agreement, or one and a well-known treaty, none is read.
 */
final class AgreementReader {

	private static final Set<String> PRESUPPOSING = Set.of("under", "following", "after", "since", "through", "within",
			"despite", "to");

	private static final Set<String> SINGLE = Set.of("sign", "join", "ratify", "accede", "withdraw", "quit", "leave",
			"pull", "exit", "abandon", "suspend", "denounce", "signing", "become", "be", "deposit", "put", "withdrawal",
			"accession", "ratification");

	private static final Set<String> OWNERS = Set.of("its", "their");

	private static final Set<String> DONE = Set.of("recent", "historic", "landmark", "signed", "existing", "latest",
			"previous", "earlier");

	private static final Set<String> MEMBERS_DO = Set.of("join", "rejoin", "accede", "quit", "leave", "exit",
			"withdraw", "pull");

	private static final int NEAR = 4;

	private static final Set<String> SIDES = Set.of("sides", "countries", "nations", "neighbors", "neighbours",
			"governments");

	private final AgreementLexicon lexicon = new AgreementLexicon();

	private final AgreementPronouns pronouns = new AgreementPronouns(this.lexicon);

	private final TriggerLexicon triggers;

	private final AgreementDrafts drafts;

	AgreementReader(TriggerLexicon triggers, SectorLexicon sectors) {
		this.triggers = triggers;
		this.drafts = new AgreementDrafts(sectors);
	}

	List<Draft> read(Scene scene, Offices offices, AgreementMemory memory) {
		List<AgreementMention> named = AgreementMentions.of(this.lexicon, scene);
		int sentence = scene.sentence().index();
		List<AgreementMention> mentions = named.isEmpty() ? this.pronouns.of(scene, memory.before(sentence)) : named;
		if (mentions.isEmpty()) {
			return List.of();
		}
		if (!named.isEmpty()) {
			AgreementMention only = named.getFirst();
			boolean one = named.size() == 1 && only.firm() && !only.negated() && !only.draft();
			memory.speak(one ? new AgreementMemory.Spoken(only, this.drafts.label(scene, only)) : null, sentence);
		}
		Parties parties = new Parties(scene, offices, this.lexicon);
		AgreementCues cues = new AgreementCues(this.lexicon, scene, parties);
		List<Draft> read = new ArrayList<>();
		for (AgreementMention mention : mentions) {
			read(scene, mention, parties, cues, memory).ifPresent((found) -> {
				memory.add(mention, found, scene.sentence().index());
				if (read.stream().noneMatch((other) -> isSame(other, found))) {
					read.add(found);
				}
			});
		}
		return read;
	}

	/** The agreement that the article's own headline tells. */
	List<Draft> readHeadline(Scene scene, Offices offices, AgreementMemory memory) {
		return new HeadlineReader(this.lexicon, this.drafts).read(scene, new Parties(scene, offices, this.lexicon))
			.stream()
			.toList();
	}

	private static boolean isSame(Draft a, Draft b) {
		return Set.copyOf(a.arguments()).equals(Set.copyOf(b.arguments())) && a.type().equals(b.type());
	}

	private Optional<Draft> read(Scene scene, AgreementMention mention, Parties parties, AgreementCues reader,
			AgreementMemory memory) {
		List<AgreementCue> cues = reader.of(mention);
		Set<String> within = parties.within(mention);
		Set<String> between = behind(scene, mention, parties, Set.of("between", "among"), 2);
		if (between.isEmpty() && parties.areOthersBetween(mention)) {
			return Optional.empty();
		}
		if (between.isEmpty()) {
			between = parties.bound(mention);
		}
		Set<String> with = behind(scene, mention, parties, Set.of("with"), 1);
		for (AgreementCue cue : cues) {
			Set<String> who = parties(cue, within, between, with, parties);
			boolean joint = parties.areSeveral(who);
			if (cue.force() == Force.WEAK && !isHeld(mention, cue, within, between, with)) {
				continue;
			}
			boolean membership = MEMBERS_DO.contains(scene.sentence().token(cue.trigger()).lemma());
			if ((membership || cue.rule() == ClaimRule.AGREEMENT_NOUN) && !mention.firm()) {
				continue; // a partnership that one joins is a club
			}
			boolean alone = !joint && who.size() == 1 && cue.parties().size() == 1 && isJoined(scene, mention, cue);
			if (joint || alone) {
				return draft(scene, mention, cue, who, parties.areSeveral(between) || parties.areSeveral(within));
			}
			if (who.isEmpty() && cue.mood().equals(Mood.PLAIN) && !mention.negated() && isRecalling(scene, cue)) {
				Set<String> recalled = recalled(scene, mention, cue, memory);
				if (!recalled.isEmpty() && cue.status() != AgreementStatus.NEGOTIATED) {
					return Optional.of(this.drafts.of(scene, mention, recalled, cue.status(), cue.mood(),
							ClaimRule.AGREEMENT_RECALLED, cue.trigger(), false));
				}
			}
		}
		return byNoun(scene, mention, parties, within, between, with, reader);
	}

	/** "was signed", "the two sides signed": who it was must have been told before. */
	private static boolean isRecalling(Scene scene, AgreementCue cue) {
		if (cue.rule() != ClaimRule.AGREEMENT_VERB) {
			return cue.rule() != ClaimRule.AGREEMENT_NOUN && cue.force() != Force.WEAK;
		}
		for (int i = Math.max(0, cue.trigger() - NEAR); i < cue.trigger(); i++) {
			if (SIDES.contains(scene.sentence().word(i)) && scene.references().stream().noneMatch(isAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static Predicate<Reference> isAt(int token) {
		return (reference) -> reference.from() <= token && token < reference.to();
	}

	private static Set<String> recalled(Scene scene, AgreementMention mention, AgreementCue cue,
			AgreementMemory memory) {
		Set<String> told = mention.definite() ? memory.partiesOf(mention, scene.sentence().index()) : Set.of();
		// "the agreement signed under Obama" is another one than the article's
		boolean itself = !mention.definite() || cue.rule() == ClaimRule.AGREEMENT_VERB
				|| scene.sentence().token(Math.max(0, cue.trigger() - 1)).lemma().equals("be");
		return (told.isEmpty() && mention.firm() && !mention.multilateral() && itself) ? memory.protagonists(scene)
				: told;
	}

	/** Behind the agreement's name, before the next verb. */
	private Set<String> behind(Scene scene, AgreementMention mention, Parties parties, Set<String> prepositions,
			int least) {
		Clauses clauses = scene.clauses();
		for (int i = mention.after(); i < clauses.phrases().size(); i++) {
			if (clauses.is(i, Kind.VERB) || clauses.is(i, Kind.BREAK) || clauses.is(i, Kind.SUBORDINATOR)) {
				return Set.of();
			}
			if (clauses.is(i, Kind.NOUN) && clauses.is(i - 1, Kind.CONJUNCTION)
					&& (this.triggers.noun(clauses.lemma(i)).isPresent()
							|| (this.lexicon.form(clauses.lemma(i)).isEmpty() && clauses.is(i + 1, Kind.PREPOSITION)
									&& clauses.word(i + 1).equals("with")))) {
				return Set.of();
			}
			if (clauses.is(i, Kind.PREPOSITION) && prepositions.contains(clauses.word(i))) {
				Set<String> found = parties.list(i + 1, least);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return Set.of();
	}

	private static Set<String> parties(AgreementCue cue, Set<String> within, Set<String> between, Set<String> with,
			Parties parties) {
		Set<String> all = new LinkedHashSet<>();
		boolean act = cue.force() != Force.STATE;
		if (parties.areSeveral(between) && !(act && parties.areSeveral(cue.parties()))) {
			all.addAll(between);
			return all;
		}
		if (parties.areSeveral(within) && with.isEmpty()) {
			all.addAll(within);
			return all;
		}
		all.addAll(cue.parties());
		all.addAll(with);
		if (!act || !parties.areSeveral(all)) {
			all.addAll(within);
		}
		return all;
	}

	/**
	 * "issued a joint statement", "has a treaty with B"; who discusses the JCPOA with B
	 * isn't its party.
	 */
	private static boolean isHeld(AgreementMention mention, AgreementCue cue, Set<String> within, Set<String> between,
			Set<String> with) {
		boolean joint = (mention.firm() && !mention.multilateral())
				|| mention.kind() == io.entente.model.AgreementKind.COMMUNIQUE;
		return joint && (cue.parties().size() + within.size() >= 2 || between.size() >= 2 || !with.isEmpty());
	}

	/**
	 * A well-known treaty, or one by its proper name, which states sign or leave singly.
	 */
	private static boolean isJoined(Scene scene, AgreementMention mention, AgreementCue cue) {
		if (!mention.multilateral() || cue.force() == Force.WEAK || cue.mood().modality() != Modality.ACTUAL) {
			return false;
		}
		return SINGLE.contains(scene.sentence().token(cue.trigger()).lemma());
	}

	/** "the deal negotiated in 2015" has long been concluded. */
	private static boolean isOver(Scene scene, AgreementMention mention, AgreementCue cue) {
		String pos = scene.sentence().token(cue.trigger()).pos();
		return cue.status() == AgreementStatus.NEGOTIATED && cue.rule() != ClaimRule.AGREEMENT_NOUN
				&& mention.definite() && !pos.equals("VBG") && !pos.equals("VBZ") && !pos.equals("VBP");
	}

	private Optional<Draft> draft(Scene scene, AgreementMention mention, AgreementCue cue, Set<String> who,
			boolean named) {
		Mood mood = mention.negated() ? new Mood(cue.mood().modality(), Polarity.DENIED) : cue.mood();
		boolean stands = mention.definite() && named;
		AgreementStatus status = isOver(scene, mention, cue) ? AgreementStatus.SIGNED : cue.status();
		if (mood.polarity() == Polarity.DENIED) {
			if (mood.modality() == Modality.HYPOTHETICAL || cue.rule() == ClaimRule.AGREEMENT_NOUN) {
				return Optional.empty();
			}
			if (cue.force() == Force.STATE) {
				mood = Mood.PLAIN;
				status = AgreementStatus.SIGNED;
			}
		}
		else if (mood.modality() != Modality.ACTUAL) {
			boolean infinitive = scene.sentence().token(Math.max(0, cue.trigger() - 1)).pos().equals("TO");
			if (status == AgreementStatus.NEGOTIATED && infinitive) {
				return Optional.empty(); // who resolves to negotiate has agreed on
											// nothing yet
			}
			if (cue.force() == Force.STATE || (cue.force() == Force.SOLO)) {
				if (!stands) {
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
		return Optional.of(this.drafts.of(scene, mention, who, status, mood, cue.rule(), cue.trigger(), false));
	}

	/**
	 * "Vietnam's role, given their agreement with B": the one other country before it.
	 */
	private static Set<String> owner(Scene scene, AgreementMention mention, Set<String> others) {
		Set<String> owners = new LinkedHashSet<>();
		for (Reference reference : scene.references()) {
			if (reference.to() <= mention.from() && scene.cast().type(reference) == EntityType.COUNTRY
					&& !others.contains(reference.entity())) {
				owners.add(reference.entity());
			}
		}
		return owners;
	}

	/** "a recent deal": what is recent has come about. */
	private static boolean isPraised(Scene scene, AgreementMention mention) {
		for (int i = mention.from(); i < mention.head(); i++) {
			if (DONE.contains(scene.sentence().word(i))) {
				return true;
			}
		}
		return false;
	}

	/** "proposed an agreement", "called for an agreement". */
	private boolean isAskedFor(Scene scene, AgreementMention mention, int governor) {
		if (governor < 0) {
			return false;
		}
		boolean behindFor = mention.noun() - 1 == governor + 1 && scene.clauses().is(governor + 1, Kind.PREPOSITION)
				&& scene.clauses().word(governor + 1).equals("for");
		return behindFor || new AgreementObject(this.lexicon, scene).isObject(governor, mention.noun());
	}

	/** "the agreement between A and B", "the A-B agreement", "A's treaty with B". */
	private Optional<Draft> byNoun(Scene scene, AgreementMention mention, Parties parties, Set<String> within,
			Set<String> between, Set<String> with, AgreementCues reader) {
		if (!mention.firm() || mention.negated()) {
			return Optional.empty();
		}
		Set<String> who = new LinkedHashSet<>();
		if (parties.areSeveral(between)) {
			who.addAll(between);
		}
		else {
			who.addAll(within);
			who.addAll(with);
		}
		if (who.size() == 1 && within.isEmpty() && OWNERS.contains(scene.sentence().word(mention.from()))) {
			Set<String> owner = owner(scene, mention, who);
			if (owner.size() == 1) {
				who.addAll(owner);
				within = owner;
			}
		}
		if (!parties.areSeveral(who) || (between.isEmpty() && within.isEmpty())) {
			return Optional.empty();
		}
		Clauses clauses = scene.clauses();
		int governor = scene.governor(mention.noun());
		Mood mood = (governor < 0) ? Mood.PLAIN : clauses.governed(governor, reader.moods().of(governor), false);
		boolean plural = scene.sentence().token(mention.head()).pos().endsWith("S");
		boolean known = mention.definite() || plural || isPraised(scene, mention) || mention.title() != null;
		boolean standing = !mention.draft() && (known || (clauses.is(mention.noun() - 1, Kind.PREPOSITION)
				&& PRESUPPOSING.contains(clauses.word(mention.noun() - 1)) && mood.equals(Mood.PLAIN)));
		if (standing) {
			return Optional.of(this.drafts.of(scene, mention, who, AgreementStatus.SIGNED, Mood.PLAIN,
					ClaimRule.AGREEMENT_NOUN, mention.head(), true));
		}
		if (isAskedFor(scene, mention, governor) && mood.modality() == Modality.PROPOSED
				&& mood.polarity() == Polarity.AFFIRMED) {
			return Optional.of(this.drafts.of(scene, mention, who, AgreementStatus.ANNOUNCED, mood,
					ClaimRule.AGREEMENT_NOUN, mention.head(), true));
		}
		return Optional.empty();
	}

}
