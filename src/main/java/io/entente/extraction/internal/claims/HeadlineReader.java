package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.AgreementLexicon.Form;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleEntity;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Agreements in an article's own headline, where the tagger is of little help: "Iran,
 * Kyrgyzstan ink 4 MoUs", "Tehran and Baku to sign deal on transit". Read by the order of
 * words alone: names first, then a verb, then the agreement.
 */
final class HeadlineReader {

	private static final Map<String, AgreementStatus> VERBS = Map.ofEntries(Map.entry("sign", AgreementStatus.SIGNED),
			Map.entry("signs", AgreementStatus.SIGNED), Map.entry("signed", AgreementStatus.SIGNED),
			Map.entry("ink", AgreementStatus.SIGNED), Map.entry("inks", AgreementStatus.SIGNED),
			Map.entry("inked", AgreementStatus.SIGNED), Map.entry("conclude", AgreementStatus.SIGNED),
			Map.entry("concludes", AgreementStatus.SIGNED), Map.entry("seal", AgreementStatus.SIGNED),
			Map.entry("seals", AgreementStatus.SIGNED), Map.entry("strike", AgreementStatus.SIGNED),
			Map.entry("reach", AgreementStatus.SIGNED), Map.entry("reaches", AgreementStatus.SIGNED),
			Map.entry("finalize", AgreementStatus.SIGNED), Map.entry("renew", AgreementStatus.SIGNED),
			Map.entry("renews", AgreementStatus.SIGNED), Map.entry("extend", AgreementStatus.SIGNED),
			Map.entry("ratify", AgreementStatus.RATIFIED), Map.entry("ratifies", AgreementStatus.RATIFIED),
			Map.entry("join", AgreementStatus.RATIFIED), Map.entry("joins", AgreementStatus.RATIFIED),
			Map.entry("suspend", AgreementStatus.SUSPENDED), Map.entry("suspends", AgreementStatus.SUSPENDED));

	private static final Set<String> BETWEEN_NAMES = Set.of(",", "and", "&", "the", "of", "-", "–", "'s", "’s", "both");

	private static final Set<String> ACTING = Set.of("government", "governments", "ministers", "minister", "officials",
			"president", "presidents", "fms", "fm", "leaders", "ministries", "ministry", "banks", "cbs", "universities",
			"companies", "chambers", "states");

	private static final int MOST_WORDS_TO_NOUN = 9;

	private final AgreementLexicon lexicon;

	private final AgreementDrafts drafts;

	HeadlineReader(AgreementLexicon lexicon, AgreementDrafts drafts) {
		this.lexicon = lexicon;
		this.drafts = drafts;
	}

	Optional<Draft> read(Scene scene, Parties parties) {
		Sentence sentence = scene.sentence();
		if (sentence.word(sentence.size() - 1).equals("?")) {
			return Optional.empty();
		}
		Set<String> before = new LinkedHashSet<>();
		int i = 0;
		while (i < sentence.size()) {
			Reference name = at(scene.references(), i);
			if (name != null) {
				party(scene, name, parties).ifPresent(before::add);
				i = name.to();
			}
			else if (BETWEEN_NAMES.contains(sentence.word(i)) || ACTING.contains(sentence.word(i))) {
				i++;
			}
			else {
				break;
			}
		}
		Mood mood = Mood.PLAIN;
		if (sentence.word(i).equals("to") || sentence.word(i).equals("will")) {
			mood = Mood.PLAIN.with(Modality.PLANNED);
			i++;
		}
		AgreementStatus status = VERBS.get(sentence.word(i));
		if (before.isEmpty() || status == null) {
			return Optional.empty();
		}
		return noun(scene, i, before, status, mood, parties);
	}

	private Optional<Draft> noun(Scene scene, int verb, Set<String> before, AgreementStatus status, Mood mood,
			Parties parties) {
		Sentence sentence = scene.sentence();
		for (int i = verb + 1; i < Math.min(sentence.size(), verb + MOST_WORDS_TO_NOUN); i++) {
			String word = sentence.word(i);
			if (word.equals("with") || word.equals("no") || word.equals("for") || word.equals("to")) {
				return Optional.empty();
			}
			int known = this.lexicon.endOfKnown(sentence, i);
			Optional<Form> form = this.lexicon.form(sentence.word(i - 1) + " " + word)
				.or(() -> this.lexicon.form(word));
			if (known == i && form.isEmpty()) {
				continue;
			}
			Set<String> all = new LinkedHashSet<>(before);
			for (int j = i + 1; j < sentence.size(); j++) {
				if (sentence.word(j).equals("with")) {
					all.addAll(listed(scene, j + 1, parties));
					break;
				}
			}
			boolean single = known > i && all.size() == 1;
			if (!parties.areSeveral(all) && !single) {
				return Optional.empty();
			}
			AgreementStatus stage = (mood.modality() == Modality.ACTUAL) ? status : AgreementStatus.ANNOUNCED;
			AgreementMention mention = (known > i)
					? new AgreementMention(this.lexicon.known(span(sentence, i, known)).orElseThrow().kind(), true, 0,
							i, known - 1, known, 0, this.lexicon.known(span(sentence, i, known)).orElseThrow().name(),
							true, true, false, false)
					: new AgreementMention(form.orElseThrow().kind(), true, 0, verb + 1, i, i + 1,
							scene.clauses().phrases().size(), null, false, false, false, false);
			return Optional.of(this.drafts.of(scene, mention, all, stage, new Mood(mood.modality(), Polarity.AFFIRMED),
					ClaimRule.AGREEMENT_HEADLINE, verb, false));
		}
		return Optional.empty();
	}

	private static Set<String> listed(Scene scene, int from, Parties parties) {
		Set<String> found = new LinkedHashSet<>();
		int i = from;
		while (i < scene.sentence().size()) {
			Reference name = at(scene.references(), i);
			if (name != null) {
				party(scene, name, parties).ifPresent(found::add);
				i = name.to();
			}
			else if (BETWEEN_NAMES.contains(scene.sentence().word(i))) {
				i++;
			}
			else {
				break;
			}
		}
		return found;
	}

	private static Optional<String> party(Scene scene, Reference name, Parties parties) {
		for (int i = name.from() + 1; i < name.to(); i++) {
			if (VERBS.containsKey(scene.sentence().word(i)) || scene.sentence().word(i).startsWith("becom")) {
				return Optional.empty(); // "Peru Becomes Third Nation", all in capitals
			}
		}
		ArticleEntity entity = scene.cast().entity(name.entity());
		return switch (entity.type()) {
			case COUNTRY, ORGANIZATION -> Optional.of(entity.id());
			case PLACE -> parties.ofCapital(name);
			case PERSON -> Optional.empty();
		};
	}

	private static @Nullable Reference at(List<Reference> references, int token) {
		for (Reference reference : references) {
			if (reference.from() == token) {
				return reference;
			}
		}
		return null;
	}

	private static String span(Sentence sentence, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			text.append((i > from && token.start() > sentence.token(i - 1).end()) ? " " : "").append(token.text());
		}
		return text.toString();
	}

}
