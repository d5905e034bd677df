package io.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.model.ArticleUid;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.Extraction;
import io.entente.model.Fact;
import io.entente.model.FactUid;
import io.entente.model.Polarity;

/**
 * Turns the claims of one article into facts. Claims that say the same thing support one
 * fact; a denial disputes the fact it denies where the article also affirms it, and else
 * stands as a denied fact of its own, never as an affirmed one.
 */
final class FactAssembler {

	private final Extraction extraction;

	private final Map<String, EntityUid> uidOf;

	private final Map<FactUid, List<Claim>> claimsOf = new LinkedHashMap<>();

	private final Map<String, FactUid> factOfClaim = new HashMap<>();

	private final Map<FactUid, Fact> facts = new LinkedHashMap<>();

	FactAssembler(Extraction extraction, Map<String, EntityUid> uidOf) {
		this.extraction = extraction;
		this.uidOf = uidOf;
		assemble(Polarity.AFFIRMED);
		assemble(Polarity.DENIED);
		this.claimsOf.forEach((uid, claims) -> this.facts.put(uid, FactFromClaims.fact(uid, claims, uidOf)));
	}

	List<Fact> facts() {
		return List.copyOf(this.facts.values());
	}

	Map<String, FactUid> factOfClaim() {
		return this.factOfClaim;
	}

	private void assemble(Polarity polarity) {
		ArticleUid article = this.extraction.article().uid();
		List<Claim> agreements = new ArrayList<>();
		Map<String, List<Claim>> others = new LinkedHashMap<>();
		for (Claim claim : this.extraction.claims()) {
			if (claim.polarity() != polarity || FactKeys.isAboutItself(claim, this.uidOf)) {
				continue;
			}
			if (claim.kind() == ClaimKind.AGREEMENT) {
				agreements.add(claim);
			}
			else {
				others
					.computeIfAbsent(claim.kind() + FactKeys.keyWithinArticle(claim, article, this.uidOf),
							(_) -> new ArrayList<>())
					.add(claim);
			}
		}
		for (List<Claim> tellings : others.values()) {
			String key = FactKeys.key(tellings.stream().min(MOST_TELLING).orElseThrow(), article, this.uidOf);
			tellings.forEach((claim) -> assign(claim, key, polarity));
		}
		for (AgreementCluster cluster : AgreementCluster.of(agreements, this.uidOf)) {
			String key = cluster.key(article);
			cluster.claims().forEach((claim) -> assign(claim, key, polarity));
		}
	}

	private void assign(Claim claim, String key, Polarity polarity) {
		FactUid affirmed = FactUid.of(claim.kind(), key);
		if (polarity == Polarity.DENIED && this.claimsOf.containsKey(affirmed)) {
			this.factOfClaim.put(claim.id(), affirmed);
			return;
		}
		FactUid uid = (polarity == Polarity.AFFIRMED) ? affirmed : FactUid.of(claim.kind(), key + "|denied");
		this.claimsOf.computeIfAbsent(uid, (_) -> new ArrayList<>()).add(claim);
		this.factOfClaim.put(claim.id(), uid);
	}

	/** Orders claims so that the one most worth showing comes first. */
	static final Comparator<Claim> MOST_TELLING = Comparator.comparingDouble(Claim::confidence)
		.reversed()
		.thenComparing((claim) -> claim.evidence().getFirst())
		.thenComparing(Claim::id);

}
