package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.entente.extraction.internal.coreference.Cast;
import io.entente.extraction.internal.entities.Lexicons;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.extraction.internal.times.Times;
import io.entente.model.Argument;
import io.entente.model.Article;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;
import io.entente.model.Uid;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's claims, sentence by sentence. Headings, captions and datelines claim
 * nothing: they repeat the text in telegraphic style.
 */
public final class ClaimReader {

	private final AgreementReader agreements;

	private final EventReader events;

	private final AffiliationReader affiliations;

	private final KnownNames knownNames;

	public ClaimReader(Lexicons lexicons) {
		TriggerLexicon triggers = new TriggerLexicon();
		SectorLexicon sectors = new SectorLexicon();
		this.agreements = new AgreementReader(triggers, sectors);
		this.events = new EventReader(triggers, sectors);
		this.affiliations = new AffiliationReader(lexicons.titles());
		this.knownNames = KnownNames.load(lexicons.places());
	}

	/** The claims in the order of their sentences. */
	public List<Claim> read(Article article, List<Sentence> sentences, Cast cast, Times times) {
		ArticleTies ties = new ArticleTies(this.affiliations, this.knownNames, cast, sentences.size());
		List<Told> told = new ArrayList<>();
		for (Sentence sentence : sentences) {
			if ((sentence.isProse() || sentence.isHeadline()) && !cast.in(sentence.index()).isEmpty()) {
				Scene scene = new Scene(sentence, cast, times.durationsIn(sentence.index()));
				told.add(new Told(scene, sentence.isProse() ? ties.in(scene) : List.of()));
			}
		}
		// who signs for whom may be told only after the signing
		List<Draft> across = ties.across();
		Offices offices = new Offices(
				Stream.concat(told.stream().flatMap((one) -> one.ties().stream()), across.stream()).toList(), cast);
		AgreementMemory memory = new AgreementMemory(told.stream().map(Told::scene).toList());
		List<RetoldAgreements.Telling> tellings = new ArrayList<>();
		Set<String> fingerprints = new HashSet<>();
		List<Draft> before = new ArrayList<>();
		for (Told one : told) {
			List<Draft> drafts = drafts(one, offices, memory, before);
			before.addAll(drafts);
			for (Draft draft : drafts) {
				Claim claim = claim(article, one.scene(), draft, times, sentences, tellings.size() + 1);
				if (fingerprints.add(claim.fingerprint())) {
					tellings.add(new RetoldAgreements.Telling(draft, claim, one.scene()));
				}
			}
		}
		for (Draft draft : across) {
			Scene scene = new Scene(sentences.get(draft.sentence()), cast, times.durationsIn(draft.sentence()));
			Claim claim = claim(article, scene, draft, times, sentences, tellings.size() + 1);
			if (fingerprints.add(claim.fingerprint())) {
				tellings.add(new RetoldAgreements.Telling(draft, claim, scene));
			}
		}
		return RetoldAgreements.joined(tellings, cast);
	}

	/** A sentence and the ties that it tells. */
	private record Told(Scene scene, List<Draft> ties) {
	}

	private List<Draft> drafts(Told told, Offices offices, AgreementMemory memory, List<Draft> before) {
		Scene scene = told.scene();
		if (scene.sentence().isHeadline()) {
			return this.agreements.readHeadline(scene, offices).stream().toList();
		}
		List<Draft> drafts = new ArrayList<>(this.agreements.read(scene, offices, memory));
		drafts.addAll(told.ties());
		drafts.addAll(this.events.read(scene, offices, before));
		return drafts;
	}

	private Claim claim(Article article, Scene scene, Draft draft, Times times, List<Sentence> sentences, int number) {
		TextSpan span = scene.sentence().span();
		Optional<TimeMention> time = (draft.kind() == ClaimKind.TIE) ? Optional.empty()
				: ClaimTimes.of(article.text(), scene, draft, times)
					.filter((found) -> draft.dateWithin() == null || draft.dateWithin().contains(found.span()));
		@Nullable String sayer = attributedTo(scene, draft);
		Mood mood = draft.mood();
		double confidence = draft.rule().confidence() * (mood.modality() == Modality.HYPOTHETICAL ? 0.7 : 1);
		return new Claim("f" + number, fingerprint(article, span, draft, scene.cast()), draft.kind(), draft.type(),
				ClaimTitles.title(draft, scene.cast()), draft.arguments(), draft.sectors(), draft.status(),
				time.map(TimeMention::date).orElse(null), time.map(TimeMention::surface).orElse(null), mood.polarity(),
				mood.modality(), sayer, Math.round(confidence * 100) / 100.0, draft.rule().id(),
				evidence(draft, sentences), draft.terms());
	}

	private static List<TextSpan> evidence(Draft draft, List<Sentence> sentences) {
		TextSpan span = sentences.get(draft.sentence()).span();
		return (draft.proof() == draft.sentence()) ? List.of(span) : List.of(span, sentences.get(draft.proof()).span());
	}

	private static @Nullable String attributedTo(Scene scene, Draft draft) {
		if (draft.kind() == ClaimKind.TIE) {
			return null;
		}
		@Nullable String sayer = Attribution.of(scene, draft);
		return (sayer != null) ? sayer : scene.cast().speaker(scene.sentence().index());
	}

	private static String fingerprint(Article article, TextSpan span, Draft draft, Cast cast) {
		String quote = span.of(article.text()).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
		List<String> roles = draft.arguments()
			.stream()
			.map((Argument argument) -> argument.role() + "=" + cast.entity(argument.entity()).name())
			.sorted()
			.toList();
		return Uid.hash('q', article.contentHash(), quote, draft.kind().name(), draft.type(), draft.label(),
				String.join(";", roles));
	}

}
