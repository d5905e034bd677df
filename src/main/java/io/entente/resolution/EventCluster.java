package io.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.entente.model.ArticleUid;
import io.entente.model.Claim;
import io.entente.model.FuzzyDate;
import io.entente.model.Sector;

/**
 * Claims of one article that tell one event. A visit, a promise or a joint project that
 * an article comes back to is told again, not anew, unless date or field say otherwise;
 * of two attacks, two accusations or two deliveries without a date nobody can say so.
 */
final class EventCluster {

	private static final Set<String> TOLD_AGAIN = Set.of("CONSULT", "AGREE", "SUPPORT", "COOPERATE");

	private final String who;

	private @Nullable FuzzyDate date;

	private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);

	private final List<Claim> claims = new ArrayList<>();

	private EventCluster(Claim claim, Cast cast) {
		this.who = FactKeys.whoWithinArticle(claim, cast);
		add(claim);
	}

	/** The events among the claims, the fullest tellings first. */
	static List<EventCluster> of(List<Claim> events, Cast cast) {
		List<Claim> tellingFirst = events.stream()
			.sorted(Comparator.comparing((Claim claim) -> claim.time() == null)
				.thenComparing((claim) -> claim.sectors().isEmpty())
				.thenComparing((claim) -> claim.evidence().getFirst())
				.thenComparing(Claim::id))
			.toList();
		List<EventCluster> clusters = new ArrayList<>();
		for (Claim claim : tellingFirst) {
			List<EventCluster> fitting = clusters.stream().filter((cluster) -> cluster.fits(claim, cast)).toList();
			if (fitting.size() == 1) {
				fitting.getFirst().add(claim);
			}
			else {
				clusters.add(new EventCluster(claim, cast));
			}
		}
		return clusters;
	}

	private boolean fits(Claim claim, Cast cast) {
		if (!this.who.equals(FactKeys.whoWithinArticle(claim, cast)) || !DateFit.compatible(this.date, claim.time())) {
			return false;
		}
		boolean bothDated = this.date != null && claim.time() != null;
		boolean sameField = claim.sectors().isEmpty() || this.sectors.isEmpty()
				|| claim.sectors().stream().anyMatch(this.sectors::contains);
		return bothDated || (TOLD_AGAIN.contains(claim.type()) && sameField);
	}

	private void add(Claim claim) {
		this.claims.add(claim);
		this.sectors.addAll(claim.sectors());
		this.date = DateFit.narrower(this.date, claim.time());
	}

	List<Claim> claims() {
		return this.claims;
	}

	/** The natural key: that of the claim most worth showing, on the cluster's date. */
	String key(ArticleUid article, Cast cast) {
		Claim best = this.claims.stream().min(FactAssembler.MOST_TELLING).orElseThrow();
		int first = this.claims.stream().mapToInt((claim) -> claim.evidence().getFirst().start()).min().orElse(0);
		return FactKeys.who(best, cast) + '|' + FactKeys.moment(this.date, article, first);
	}

}
