package io.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.entente.model.ArticleUid;
import io.entente.model.Claim;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Sector;

/**
 * Claims of one article that tell one agreement: same sides, kindred form, a date and
 * fields that don't contradict. What the first telling leaves out ("the agreement") the
 * others supply; a telling that would fit several agreements stays apart. An event that
 * only tells the agreement once more, such as its signing, joins it.
 */
final class AgreementCluster {

	/** Events by which an agreement is told: its signing, its promise, its substance. */
	private static final Set<String> TELLS_AGREEMENTS = Set.of("SUPPORT", "AGREE", "COOPERATE");

	private Parties parties;

	private AgreementForm form;

	private @Nullable FuzzyDate date;

	private final String reality;

	private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);

	private final List<Claim> claims = new ArrayList<>();

	private final boolean unsure;

	private AgreementCluster(Claim claim, Cast cast, boolean unsure) {
		this.parties = Parties.of(claim, cast);
		this.form = AgreementForm.of(claim);
		this.reality = FactKeys.reality(claim.kind(), claim.modality());
		this.unsure = unsure;
		add(claim, cast);
	}

	/** The agreements among the claims, the fullest tellings first. */
	static List<AgreementCluster> of(List<Claim> agreements, Cast cast, String text) {
		List<Claim> tellingFirst = agreements.stream()
			.sorted(Comparator.comparingInt((Claim claim) -> -Parties.of(claim, cast).named().size())
				.thenComparing((claim) -> claim.time() == null)
				.thenComparing((claim) -> claim.sectors().isEmpty())
				.thenComparing((claim) -> claim.evidence().getFirst())
				.thenComparing(Claim::id))
			.toList();
		List<AgreementCluster> clusters = new ArrayList<>();
		for (Claim claim : tellingFirst) {
			List<AgreementCluster> fitting = clusters.stream()
				.filter((cluster) -> cluster.fits(claim, cast, text))
				.toList();
			if (fitting.size() == 1) {
				fitting.getFirst().add(claim, cast);
			}
			else {
				clusters.add(new AgreementCluster(claim, cast, !fitting.isEmpty()));
			}
		}
		return clusters;
	}

	private boolean fits(Claim claim, Cast cast, String text) {
		return !(tellsAnother(claim, text) && !sharesField(claim))
				&& this.parties.sameOrOneSide(Parties.of(claim, cast)) && this.form.fits(AgreementForm.of(claim))
				&& this.reality.equals(FactKeys.reality(claim.kind(), claim.modality()))
				&& DateFit.compatible(this.date, claim.time()) && sameField(claim);
	}

	private boolean sameField(Claim claim) {
		return claim.sectors().isEmpty() || this.sectors.isEmpty() || sharesField(claim);
	}

	private boolean sharesField(Claim claim) {
		return claim.sectors().stream().anyMatch(this.sectors::contains);
	}

	/** "They also signed a memorandum." */
	private boolean tellsAnother(Claim claim, String text) {
		return claim.evidence().stream().anyMatch((span) -> AgreementWords.tellsAnother(span.of(text)));
	}

	private void add(Claim claim, Cast cast) {
		this.claims.add(claim);
		this.sectors.addAll(claim.sectors());
		this.parties = this.parties.with(Parties.of(claim, cast));
		this.form = this.form.with(AgreementForm.of(claim));
		this.date = DateFit.narrower(this.date, claim.time());
	}

	/**
	 * Whether an event tells this agreement once more: the same sides do so in the
	 * agreement's own sentence, or in one that names an agreement of the same field.
	 */
	boolean isToldBy(Claim event, Cast cast, String text) {
		if (!TELLS_AGREEMENTS.contains(event.type()) || !this.parties.sameSides(Parties.of(event, cast))
				|| !DateFit.compatible(this.date, event.time())) {
			return false;
		}
		boolean asReal = this.reality.equals(FactKeys.reality(event.kind(), event.modality()));
		boolean beside = this.claims.stream()
			.anyMatch((claim) -> claim.evidence().stream().anyMatch(event.evidence()::contains));
		if (beside) {
			return asReal || event.modality() == Modality.PLANNED;
		}
		return asReal && sameField(event)
				&& event.evidence().stream().anyMatch((span) -> AgreementWords.anyIn(span.of(text)));
	}

	/** Takes in an event that tells the agreement; it may know the date. */
	void addTelling(Claim event) {
		this.claims.add(event);
		this.date = DateFit.narrower(this.date, event.time());
	}

	List<Claim> claims() {
		return this.claims;
	}

	/**
	 * The natural keys of an article's agreements. Where two would be the same they are
	 * told apart by what they are called, else by where they stand.
	 */
	static Map<AgreementCluster, String> keys(List<AgreementCluster> agreements, ArticleUid article) {
		Map<AgreementCluster, String> keys = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>();
		for (AgreementCluster agreement : agreements) {
			String key = agreement.key(article);
			if (!taken.add(key)) {
				key += '|' + Objects.toString(agreement.form.name(), "") + ' '
						+ String.join(" ", agreement.form.subject());
			}
			keys.put(agreement, (key.equals(agreement.key(article)) || taken.add(key)) ? key
					: key + '|' + article.value() + agreement.start());
		}
		return keys;
	}

	/**
	 * The field is told by the first sector alone, since tellings seldom agree on all of
	 * them; without it two memoranda of one state visit would be one.
	 */
	private String key(ArticleUid article) {
		String told = when(this.date);
		String when = (told != null && !this.unsure) ? told : article.value() + (this.unsure ? ":" + start() : "");
		String field = this.sectors.stream().min(Comparator.naturalOrder()).map(Sector::name).orElse("");
		return String.join(",", this.parties.named()) + '|' + this.form.group() + '|' + this.reality + '|' + when + '|'
				+ field;
	}

	private int start() {
		return this.claims.getFirst().evidence().getFirst().start();
	}

	/** The month, else the year, else null. */
	private static @Nullable String when(@Nullable FuzzyDate time) {
		if (time == null || time.earliest() == null) {
			return null;
		}
		if (FactKeys.month(time) != null) {
			return String.valueOf(FactKeys.month(time));
		}
		return (time.precision() == DatePrecision.YEAR) ? String.valueOf(time.earliest().getYear()) : null;
	}

}
