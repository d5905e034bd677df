package io.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.ArticleUid;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Extraction;
import io.entente.model.Fact;
import io.entente.model.FactUid;
import io.entente.model.Polarity;

/**
 * Turns the claims of one article into facts. Claims that say the same thing support one
 * fact. A denial has the key of what it denies: it disputes the fact where this article
 * or another one affirms it, and else stands as a denied fact, never as an affirmed one.
 */
final class FactAssembler {

	private final Extraction extraction;

	private final Cast cast;

	private final Map<FactUid, List<Claim>> claimsOf = new LinkedHashMap<>();

	private final Set<FactUid> affirmed = new HashSet<>();

	private final Map<String, FactUid> factOfClaim = new HashMap<>();

	private final Map<FactUid, Fact> facts = new LinkedHashMap<>();

	FactAssembler(Extraction extraction, Cast cast) {
		this.extraction = extraction;
		this.cast = cast;
		assemble(Polarity.AFFIRMED);
		assemble(Polarity.DENIED);
		this.claimsOf.forEach((uid, claims) -> this.facts.put(uid, FactFromClaims.fact(uid, claims, cast)));
	}

	List<Fact> facts() {
		return List.copyOf(this.facts.values());
	}

	Map<String, FactUid> factOfClaim() {
		return this.factOfClaim;
	}

	private void assemble(Polarity polarity) {
		ArticleUid article = this.extraction.article().uid();
		String text = this.extraction.article().text();
		List<Claim> claims = this.extraction.claims()
			.stream()
			.filter((claim) -> claim.polarity() == polarity && !FactKeys.isAboutItself(claim, this.cast))
			.toList();
		List<AgreementCluster> agreements = AgreementCluster.of(of(ClaimKind.AGREEMENT, claims), this.cast, text);
		List<Claim> events = new ArrayList<>();
		for (Claim event : of(ClaimKind.EVENT, claims)) {
			List<AgreementCluster> told = agreements.stream()
				.filter((agreement) -> agreement.isToldBy(event, this.cast, text))
				.toList();
			if (told.size() == 1) {
				told.getFirst().addTelling(event);
			}
			else {
				events.add(event);
			}
		}
		of(ClaimKind.TIE, claims).forEach((tie) -> assign(ClaimKind.TIE, tie, FactKeys.tie(tie, this.cast), polarity));
		for (EventCluster event : EventCluster.of(events, this.cast)) {
			String key = event.key(article, this.cast);
			event.claims().forEach((claim) -> assign(ClaimKind.EVENT, claim, key, polarity));
		}
		AgreementCluster.keys(agreements, article)
			.forEach((agreement, key) -> agreement.claims()
				.forEach((claim) -> assign(ClaimKind.AGREEMENT, claim, key, polarity)));
	}

	private static List<Claim> of(ClaimKind kind, List<Claim> claims) {
		return claims.stream().filter((claim) -> claim.kind() == kind).toList();
	}

	private void assign(ClaimKind kind, Claim claim, String key, Polarity polarity) {
		FactUid uid = FactUid.of(kind, key);
		// a denial of what the same article affirms doesn't tell what the fact is like
		if (polarity == Polarity.AFFIRMED || !this.affirmed.contains(uid)) {
			this.claimsOf.computeIfAbsent(uid, (_) -> new ArrayList<>()).add(claim);
		}
		if (polarity == Polarity.AFFIRMED) {
			this.affirmed.add(uid);
		}
		this.factOfClaim.put(claim.id(), uid);
	}

	/** Orders claims so that the one most worth showing comes first. */
	static final Comparator<Claim> MOST_TELLING = Comparator.comparingDouble(Claim::confidence)
		.reversed()
		.thenComparing((claim) -> claim.evidence().getFirst())
		.thenComparing(Claim::id);

}
