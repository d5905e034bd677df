package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;

/**
 * Agreements between states and bodies. Precision first: without two parties that the
 * sentence itself joins to the agreement, none is read.
 */
final class AgreementReader {

	private static final Set<String> WITH = Set.of("with", "between", "among");

	private static final Set<String> BETWEEN = Set.of("between", "among");

	private static final Set<String> BY = Set.of("by");

	/** Verbs that also say something else unless a party stands behind "with". */
	private static final Set<String> WEAK = Set.of("discuss", "issue", "exchange", "adopt", "announce", "approve",
			"denounce", "implement");

	private final TriggerLexicon triggers;

	private final SectorLexicon sectors;

	AgreementReader(TriggerLexicon triggers, SectorLexicon sectors) {
		this.triggers = triggers;
		this.sectors = sectors;
	}

	List<Draft> read(Scene scene) {
		List<Draft> drafts = new ArrayList<>();
		for (int noun : scene.phrasesOf(Kind.NOUN)) {
			Optional<AgreementKind> kind = kind(scene, noun);
			if (kind.isPresent()) {
				Optional<Draft> draft = byVerb(scene, noun, kind.get());
				draft.or(() -> byNoun(scene, noun, kind.get())).ifPresent((read) -> {
					if (drafts.stream().noneMatch((other) -> sameParties(other, read))) {
						drafts.add(read);
					}
				});
			}
		}
		return drafts;
	}

	private static boolean sameParties(Draft a, Draft b) {
		return Set.copyOf(a.arguments()).equals(Set.copyOf(b.arguments()));
	}

	private Optional<AgreementKind> kind(Scene scene, int noun) {
		Phrase phrase = scene.clauses().phrase(noun);
		String head = scene.clauses().lemma(noun);
		if (scene.isNamed(phrase.head())) {
			return Optional.empty();
		}
		String pair = (phrase.head() > phrase.from())
				? scene.sentence().token(phrase.head() - 1).lemma().toLowerCase(Locale.ROOT) + " " + head : head;
		return this.triggers.agreement(pair).or(() -> this.triggers.agreement(head));
	}

	/** "A signed an agreement with B", "an agreement was signed by A and B". */
	private Optional<Draft> byVerb(Scene scene, int noun, AgreementKind kind) {
		Clauses clauses = scene.clauses();
		int behind = noun + 1;
		while (behind < clauses.phrases().size() && !clauses.is(behind, Kind.VERB) && !clauses.is(behind, Kind.BREAK)) {
			behind++;
		}
		if (clauses.is(behind, Kind.VERB) && clauses.isPassive(behind)
				&& this.triggers.stage(clauses.lemma(behind)).isPresent() && clauses.subjects(behind).contains(noun)) {
			Set<String> parties = withBehind(scene, noun, WITH);
			parties.addAll(parties(scene, clauses.behind(behind, Set.of("by", "with", "between", "among"))));
			return draft(scene, noun, behind, kind, parties, ClaimRule.AGREEMENT_PASSIVE);
		}
		int verb = scene.governor(noun);
		if (verb < 0 || this.triggers.stage(clauses.lemma(verb)).isEmpty() || !isObject(clauses, verb, noun)) {
			return Optional.empty();
		}
		Set<String> with = withBehind(scene, noun, WITH);
		if (with.isEmpty()) {
			with = parties(scene, clauses.behind(verb, WITH));
		}
		if (WEAK.contains(clauses.lemma(verb)) && with.isEmpty()) {
			return Optional.empty();
		}
		Set<String> parties = new LinkedHashSet<>();
		if (clauses.isPassive(verb)) {
			parties.addAll(parties(scene, clauses.behind(verb, BY)));
		}
		else {
			parties.addAll(scene.parties(scene.signatories(clauses.subjects(verb))));
		}
		parties.addAll(with);
		parties.addAll(scene.parties(scene.actors(noun)));
		return draft(scene, noun, verb, kind, parties, ClaimRule.AGREEMENT_VERB);
	}

	private static boolean isObject(Clauses clauses, int verb, int noun) {
		if (clauses.objects(verb).contains(noun)) {
			return true;
		}
		// "signed in Moscow a treaty", "entered into an agreement"
		for (int i = verb + 1; i < noun; i++) {
			if (!clauses.is(i, Kind.PREPOSITION) && !clauses.is(i, Kind.NOUN) && !clauses.is(i, Kind.OTHER)) {
				return false;
			}
		}
		return noun - verb <= 4;
	}

	/**
	 * The parties behind "with" or "between" that belong to the agreement, not to another
	 * noun on the way ("an agreement and a meeting between …").
	 */
	private Set<String> withBehind(Scene scene, int noun, Set<String> prepositions) {
		List<Integer> own = scene.clauses().behind(noun, prepositions).stream().filter((side) -> {
			for (int i = side - 1; i > noun; i--) {
				if (scene.clauses().is(i, Kind.NOUN) && this.triggers.noun(scene.clauses().lemma(i)).isPresent()
						&& scene.clauses().is(i - 1, Kind.CONJUNCTION)) {
					return false;
				}
			}
			return true;
		}).toList();
		return parties(scene, own);
	}

	private static Set<String> parties(Scene scene, List<Integer> nouns) {
		Set<String> actors = new LinkedHashSet<>();
		nouns.forEach((noun) -> actors.addAll(scene.signatories(noun)));
		return scene.parties(actors);
	}

	/** "the agreement between A and B", "the A-B agreement". */
	private Optional<Draft> byNoun(Scene scene, int noun, AgreementKind kind) {
		Clauses clauses = scene.clauses();
		Set<String> parties = withBehind(scene, noun, BETWEEN);
		if (!areSeveral(scene, parties)) {
			return Optional.empty();
		}
		int governor = scene.governor(noun);
		Mood mood = (governor < 0) ? Mood.PLAIN : clauses.governed(governor, clauses.mood(governor), false);
		AgreementStatus status = isDraft(scene, noun, governor) ? AgreementStatus.NEGOTIATED : AgreementStatus.SIGNED;
		if (mood.modality() != Modality.ACTUAL && status == AgreementStatus.SIGNED) {
			status = AgreementStatus.ANNOUNCED;
		}
		if (mood.polarity() == Polarity.DENIED && governor >= 0) {
			return Optional.empty();
		}
		return Optional.of(build(scene, noun, scene.clauses().phrase(noun).head(), kind, parties, status, mood,
				ClaimRule.AGREEMENT_NOUN));
	}

	private static boolean isDraft(Scene scene, int noun, int governor) {
		Phrase phrase = scene.clauses().phrase(noun);
		for (int i = phrase.from(); i < phrase.to(); i++) {
			if (Set.of("draft", "proposed", "possible", "planned", "future", "potential", "new")
				.contains(scene.sentence().word(i)) && !scene.sentence().word(i).equals("new")) {
				return true;
			}
		}
		return governor >= 0
				&& Set.of("negotiate", "discuss", "draft", "seek", "pursue").contains(scene.clauses().lemma(governor));
	}

	private Optional<Draft> draft(Scene scene, int noun, int verb, AgreementKind kind, Set<String> parties,
			ClaimRule rule) {
		Mood mood = scene.clauses().mood(verb);
		boolean unreal = mood.modality() == Modality.HYPOTHETICAL && mood.polarity() == Polarity.DENIED;
		if (unreal || !areSeveral(scene, parties)) {
			return Optional.empty();
		}
		AgreementStatus status = this.triggers.stage(scene.clauses().lemma(verb)).orElse(AgreementStatus.SIGNED);
		if (mood.modality() == Modality.PLANNED || mood.modality() == Modality.PROPOSED
				|| mood.modality() == Modality.HYPOTHETICAL) {
			status = AgreementStatus.ANNOUNCED;
		}
		return Optional.of(build(scene, noun, scene.clauses().phrase(verb).head(), kind, parties, status, mood, rule));
	}

	/** At least two, and not just a country with a body of its own. */
	private static boolean areSeveral(Scene scene, Set<String> parties) {
		long apart = parties.stream().filter((party) -> {
			ArticleEntity entity = scene.cast().entity(party);
			Optional<ArticleEntity> country = (entity.type() == EntityType.ORGANIZATION)
					? scene.cast().country(entity.iso3()) : Optional.empty();
			return country.isEmpty() || !parties.contains(country.get().id());
		}).count();
		return apart >= 2;
	}

	private Draft build(Scene scene, int noun, int trigger, AgreementKind kind, Set<String> parties,
			AgreementStatus status, Mood mood, ClaimRule rule) {
		Phrase phrase = scene.clauses().phrase(noun);
		List<Argument> arguments = parties.stream().map((party) -> new Argument(party, Role.PARTY)).toList();
		Set<Sector> sectors = this.sectors.between(scene.sentence(), phrase.from(), endOfScope(scene, noun),
				scene::isNamed);
		return new Draft(ClaimKind.AGREEMENT, kind.name(), label(scene, phrase, kind), arguments, sectors, status, mood,
				rule, scene.sentence().index(), trigger);
	}

	/**
	 * The fields stand behind the agreement, up to the next clause with a finite verb.
	 */
	private static int endOfScope(Scene scene, int noun) {
		Clauses clauses = scene.clauses();
		for (int i = noun + 1; i < clauses.phrases().size(); i++) {
			if (clauses.is(i, Kind.VERB)) {
				Token verb = scene.sentence().token(clauses.phrase(i).from());
				boolean finite = verb.pos().equals("VBD") || verb.pos().equals("VBZ") || verb.pos().equals("VBP");
				boolean relative = clauses.is(i - 1, Kind.SUBORDINATOR) && !clauses.isPassive(i);
				if (finite && !relative && !clauses.isPassive(i)) {
					return clauses.phrase(i).from();
				}
			}
		}
		return scene.sentence().size();
	}

	private static String label(Scene scene, Phrase phrase, AgreementKind kind) {
		int from = phrase.head();
		while (from > phrase.from() && scene.sentence().token(from - 1).pos().equals("NN")
				&& !scene.isNamed(from - 1)) {
			from--;
		}
		StringBuilder label = new StringBuilder();
		for (int i = from; i < phrase.head(); i++) {
			label.append(scene.sentence().token(i).text()).append(' ');
		}
		String head = scene.sentence().token(phrase.head()).lemma();
		String full = head.equals("memorandum") ? "memorandum of understanding"
				: (kind == AgreementKind.MOU && head.startsWith("mou")) ? "MoU" : head;
		return label.append(full).toString();
	}

}
