package io.entente.resolution;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.entente.model.AgreementStatus;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;

/**
 * What some articles tell alike of an agreement, as far as it shows whether others tell
 * the same one.
 */
public final class AgreementTelling {

	/** What is announced comes about within this time, or is another agreement. */
	static final int MOST_DAYS_TO_NEXT_STAGE = 730;

	private final String uid;

	private final Parties parties;

	private final AgreementForm form;

	private final Set<Sector> sectors;

	private final AgreementStatus stage;

	private final Set<String> articles;

	private final boolean hypothetical;

	private final boolean denied;

	private final @Nullable FuzzyDate time;

	/**
	 * Makes one.
	 * @param uid the fact's identifier
	 * @param type the {@link io.entente.model.AgreementKind} by name
	 * @param title the fact's title
	 * @param parties who agrees
	 * @param sectors the fields told
	 * @param status the stage told
	 * @param modality how real it is
	 * @param polarity whether it is said to be so
	 * @param time when, null where not told
	 * @param articles the identifiers of the articles that tell it
	 */
	public AgreementTelling(String uid, String type, String title, Collection<Entity> parties, Set<Sector> sectors,
			@Nullable AgreementStatus status, Modality modality, Polarity polarity, @Nullable FuzzyDate time,
			Set<String> articles) {
		this.uid = uid;
		this.parties = Parties.of(parties, new HashSet<>(parties));
		this.form = AgreementForm.of(type, title);
		this.sectors = Set.copyOf(sectors);
		this.stage = stage(status, modality);
		this.hypothetical = modality == Modality.HYPOTHETICAL;
		this.denied = polarity == Polarity.DENIED;
		this.time = time;
		this.articles = Set.copyOf(articles);
	}

	/**
	 * Between whom an agreement is and of which form: only agreements alike in this are
	 * compared. The side of a body is its country, where that is known.
	 * @return empty if it has one side only, which is too little to tell it from others
	 */
	public static String sides(String type, List<Entity> parties) {
		Set<String> sides = new TreeSet<>();
		for (Entity party : parties) {
			boolean placed = party.iso3() != null && party.type() != EntityType.PERSON;
			sides.add(placed ? EntityUid.of(EntityType.COUNTRY, String.valueOf(party.iso3())).value()
					: party.uid().value());
		}
		return (sides.size() > 1) ? String.join(",", sides) + '|' + AgreementForm.of(type, "").group() : "";
	}

	private static AgreementStatus stage(@Nullable AgreementStatus status, Modality modality) {
		if (modality == Modality.PLANNED || modality == Modality.PROPOSED || status == AgreementStatus.NEGOTIATED) {
			return AgreementStatus.ANNOUNCED;
		}
		return (status != null) ? status : AgreementStatus.SIGNED;
	}

	String uid() {
		return this.uid;
	}

	boolean isDenied() {
		return this.denied;
	}

	/** The first and the last day it can mean, null if either isn't known. */
	@Nullable FuzzyDate time() {
		return (this.time != null && this.time.earliest() != null && this.time.latest() != null) ? this.time : null;
	}

	/**
	 * Whether both may tell one agreement: the same sides, kindred names and fields, and
	 * one moment, or a later stage at a later one. An agreement without a date may be
	 * any, and what one article tells apart is two.
	 */
	boolean fits(AgreementTelling other) {
		return this.parties.sameSides(other.parties) && this.form.fits(other.form)
				&& this.hypothetical == other.hypothetical && !toldApartFrom(other)
				&& (this.sectors.isEmpty() || other.sectors.isEmpty() || sharesField(other)) && fitsInTime(other);
	}

	private boolean toldApartFrom(AgreementTelling other) {
		return this.stage == other.stage && this.denied == other.denied
				&& this.articles.stream().anyMatch(other.articles::contains);
	}

	private boolean sharesField(AgreementTelling other) {
		return this.sectors.stream().anyMatch(other.sectors::contains);
	}

	private boolean fitsInTime(AgreementTelling other) {
		FuzzyDate mine = time();
		FuzzyDate theirs = other.time();
		if (mine == null || theirs == null) {
			return false;
		}
		if (DateFit.compatible(mine, theirs)) {
			return true;
		}
		if (this.stage == other.stage || this.denied || other.denied) {
			return false;
		}
		boolean sameMatter = sharesField(other)
				|| this.form.subject().stream().anyMatch(other.form.subject()::contains);
		return sameMatter && ((this.stage.compareTo(other.stage) < 0) ? follows(mine, theirs) : follows(theirs, mine));
	}

	private static boolean follows(FuzzyDate before, FuzzyDate after) {
		if (before.latest() == null || after.earliest() == null) {
			return false;
		}
		long days = ChronoUnit.DAYS.between(before.latest(), after.earliest());
		return days >= 0 && days <= MOST_DAYS_TO_NEXT_STAGE;
	}

}
