package io.entente.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a machine read in one article: never a claim without the sentences that say it.
 *
 * @param id its id within the article: {@code f1}, {@code f2}, …
 * @param fingerprint survives a re-run: hash of the article's content hash, the
 * normalised quote, the kind and the roles
 * @param kind agreement, event or tie
 * @param type the {@link AgreementKind}, {@link EventType} or {@link TieType} by name
 * @param title a short line a person can read; for an affiliation the post
 * @param arguments who takes part, at least one
 * @param sectors the fields it concerns
 * @param status an agreement's stage, else null
 * @param time when it happened or will happen, null where not told: never the date of
 * publication
 * @param dateText the words that told the time
 * @param polarity whether it is said to be so
 * @param modality how real it is
 * @param attributedTo the id of the entity that says it, null if the article itself does
 * @param confidence the extractor's, 0 to 1
 * @param rule the rule or model that read it
 * @param evidence the sentences, at least one
 * @param terms what an agreement runs for and is worth
 */
public record Claim(String id, String fingerprint, ClaimKind kind, String type, String title, List<Argument> arguments,
		Set<Sector> sectors, @Nullable AgreementStatus status, @Nullable FuzzyDate time, @Nullable String dateText,
		Polarity polarity, Modality modality, @Nullable String attributedTo, double confidence, String rule,
		List<TextSpan> evidence, Terms terms) {

	/** A claim that tells no terms. */
	public Claim(String id, String fingerprint, ClaimKind kind, String type, String title, List<Argument> arguments,
			Set<Sector> sectors, @Nullable AgreementStatus status, @Nullable FuzzyDate time, @Nullable String dateText,
			Polarity polarity, Modality modality, @Nullable String attributedTo, double confidence, String rule,
			List<TextSpan> evidence) {
		this(id, fingerprint, kind, type, title, arguments, sectors, status, time, dateText, polarity, modality,
				attributedTo, confidence, rule, evidence, Terms.NONE);
	}

	public Claim {
		arguments = List.copyOf(arguments);
		sectors = Set.copyOf(sectors);
		evidence = List.copyOf(evidence);
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException("No claim without evidence: " + title);
		}
		if (arguments.isEmpty()) {
			throw new IllegalArgumentException("A claim is about somebody: " + title);
		}
		if (confidence < 0 || confidence > 1) {
			throw new IllegalArgumentException("A confidence lies between 0 and 1: " + confidence);
		}
		if ((kind == ClaimKind.AGREEMENT) != (status != null)) {
			throw new IllegalArgumentException("An agreement, and nothing else, has a status: " + title);
		}
	}

}
