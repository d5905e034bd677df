package io.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.entente.model.AgreementKind;
import io.entente.model.ArticleUid;
import io.entente.model.Claim;
import io.entente.model.DatePrecision;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Sector;

/**
 * Claims of one article that tell one agreement: same parties, kindred form, a date and
 * fields that don't contradict. What the first telling leaves out ("the agreement") the
 * others supply; a telling that would fit several agreements stays apart.
 */
final class AgreementCluster {

	private final Set<EntityUid> parties;

	private final String form;

	private @Nullable String date;

	private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);

	private final List<Claim> claims = new ArrayList<>();

	private final boolean unsure;

	private AgreementCluster(Claim claim, Map<String, EntityUid> uidOf, boolean unsure) {
		this.parties = parties(claim, uidOf);
		this.form = form(claim);
		this.unsure = unsure;
		add(claim);
	}

	/** The agreements among the claims, the best dated ones first. */
	static List<AgreementCluster> of(List<Claim> agreements, Map<String, EntityUid> uidOf) {
		List<Claim> tellingFirst = agreements.stream()
			.sorted(Comparator.comparingInt((Claim claim) -> -parties(claim, uidOf).size())
				.thenComparing((claim) -> date(claim.time()) == null)
				.thenComparing((claim) -> claim.sectors().isEmpty())
				.thenComparing((claim) -> claim.evidence().getFirst())
				.thenComparing(Claim::id))
			.toList();
		List<AgreementCluster> clusters = new ArrayList<>();
		for (Claim claim : tellingFirst) {
			List<AgreementCluster> fitting = clusters.stream().filter((cluster) -> cluster.fits(claim, uidOf)).toList();
			if (fitting.size() == 1) {
				fitting.getFirst().add(claim);
			}
			else {
				clusters.add(new AgreementCluster(claim, uidOf, !fitting.isEmpty()));
			}
		}
		return clusters;
	}

	private boolean fits(Claim claim, Map<String, EntityUid> uidOf) {
		Set<EntityUid> others = parties(claim, uidOf);
		boolean sameParties = this.parties.equals(others) || (others.size() == 1 && this.parties.containsAll(others));
		String told = date(claim.time());
		boolean sameDate = told == null || this.date == null || told.equals(this.date);
		boolean sameField = claim.sectors().isEmpty() || this.sectors.isEmpty()
				|| claim.sectors().stream().anyMatch(this.sectors::contains);
		return sameParties && this.form.equals(form(claim)) && sameDate && sameField;
	}

	private void add(Claim claim) {
		this.claims.add(claim);
		this.sectors.addAll(claim.sectors());
		if (this.date == null) {
			this.date = date(claim.time());
		}
	}

	List<Claim> claims() {
		return this.claims;
	}

	/**
	 * The natural key. The field is told by the first sector alone, since tellings seldom
	 * agree on all of them; without it two memoranda of one state visit would be one.
	 */
	String key(ArticleUid article) {
		String when = (this.date != null && !this.unsure) ? this.date
				: article.value() + (this.unsure ? ":" + this.claims.getFirst().evidence().getFirst().start() : "");
		String who = this.parties.stream().map(EntityUid::value).sorted().collect(Collectors.joining(","));
		String field = this.sectors.stream().min(Comparator.naturalOrder()).map(Sector::name).orElse("");
		return who + '|' + this.form + '|' + when + '|' + field;
	}

	private static Set<EntityUid> parties(Claim claim, Map<String, EntityUid> uidOf) {
		return FactKeys.uids(FactKeys.actors(claim), uidOf);
	}

	/**
	 * "The agreement" may be a memorandum or a treaty; a statement or a plan is neither.
	 */
	private static String form(Claim claim) {
		String group = switch (AgreementKind.valueOf(claim.type())) {
			case COMMUNIQUE -> "communique";
			case PROGRAM -> "program";
			case TREATY, MOU, CONTRACT, PROTOCOL, OTHER -> "accord";
		};
		return group + '|' + FactKeys.reality(claim.kind(), claim.modality());
	}

	/** The month, else the year, else null. */
	private static @Nullable String date(@Nullable FuzzyDate time) {
		if (time == null || time.earliest() == null) {
			return null;
		}
		if (FactKeys.month(time) != null) {
			return String.valueOf(FactKeys.month(time));
		}
		return (time.precision() == DatePrecision.YEAR) ? String.valueOf(time.earliest().getYear()) : null;
	}

}
