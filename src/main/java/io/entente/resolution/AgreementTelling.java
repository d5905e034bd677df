package io.entente.resolution;

import java.time.LocalDate;
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
public final class AgreementTelling implements Telling<AgreementTelling> {

	/** What is announced comes about within this time, or is another agreement. */
	private static final int MOST_DAYS_TO_NEXT_STAGE = 730;

	/** What is news today is told as news within so many days. */
	private static final int DAYS_OF_NEWS = 14;

	private final String uid;

	private final Parties parties;

	private final AgreementForm form;

	private final Set<Sector> sectors;

	private final AgreementStatus stage;

	private final Source source;

	private final boolean hypothetical;

	private final boolean denied;

	private final @Nullable FuzzyDate time;

	private final AgreementName name;

	private final Wording wording;

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
	 * @param source where it is told
	 */
	public AgreementTelling(String uid, String type, String title, Collection<Entity> parties, Set<Sector> sectors,
			@Nullable AgreementStatus status, Modality modality, Polarity polarity, @Nullable FuzzyDate time,
			Source source) {
		this.uid = uid;
		this.parties = Parties.of(parties, new HashSet<>(parties));
		this.form = AgreementForm.of(type, title);
		this.sectors = Set.copyOf(sectors);
		this.stage = stage(status, modality);
		this.hypothetical = modality == Modality.HYPOTHETICAL;
		this.denied = polarity == Polarity.DENIED;
		this.time = time;
		this.name = AgreementName.of(this.form, source);
		this.wording = Wording.of(source);
		this.source = source;
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

	@Override
	public String uid() {
		return this.uid;
	}

	@Override
	public boolean isDenied() {
		return this.denied;
	}

	@Override
	public boolean isDated() {
		return time() != null;
	}

	@Override
	public @Nullable LocalDate from() {
		FuzzyDate bounded = time();
		return (bounded != null) ? bounded.earliest() : this.source.published();
	}

	@Override
	public @Nullable LocalDate until() {
		LocalDate last = last();
		return (last != null) ? last.plusDays(MOST_DAYS_TO_NEXT_STAGE) : null;
	}

	private @Nullable LocalDate last() {
		FuzzyDate bounded = time();
		return (bounded != null) ? bounded.latest() : this.source.published();
	}

	/** The first and the last day it can mean, null if either isn't known. */
	private @Nullable FuzzyDate time() {
		return (this.time != null && this.time.earliest() != null && this.time.latest() != null) ? this.time : null;
	}

	/**
	 * Whether both may tell one agreement: the same sides, kindred names and fields, and
	 * one moment, or a later stage at a later one. What one article tells apart is two,
	 * unless both are the one that everybody knows.
	 */
	@Override
	public boolean fits(AgreementTelling other) {
		if (!this.parties.sameSides(other.parties) || !this.form.fits(other.form)
				|| this.hypothetical != other.hypothetical || !fieldFits(other)) {
			return false;
		}
		boolean undated = time() == null || other.time() == null;
		return undated ? fitsUndated(other) : (!isToldApartFrom(other) && fitsInTime(other));
	}

	/**
	 * Without a date one agreement is told from the next by a name that few have, or by
	 * the words in which it is news.
	 */
	private boolean fitsUndated(AgreementTelling other) {
		long apart = daysApart(other);
		if (apart > MOST_DAYS_TO_NEXT_STAGE) {
			return false;
		}
		if (this.name.bothKnown(other.name)) {
			return true;
		}
		if (isToldApartFrom(other)) {
			return false;
		}
		return this.name.sharesRare(other.name, 2) || (this.name.sharesRare(other.name, 1) && apart <= DAYS_OF_NEWS)
				|| (this.wording.isLike(other.wording, 0.5) && apart <= 2 * DAYS_OF_NEWS);
	}

	/**
	 * From the last day that one can mean to the first of the other, 0 if they overlap.
	 */
	private long daysApart(AgreementTelling other) {
		LocalDate first = from();
		LocalDate last = last();
		LocalDate theirFirst = other.from();
		LocalDate theirLast = other.last();
		if (first == null || last == null || theirFirst == null || theirLast == null) {
			return Long.MAX_VALUE;
		}
		return Math.max(0,
				Math.max(ChronoUnit.DAYS.between(last, theirFirst), ChronoUnit.DAYS.between(theirLast, first)));
	}

	private boolean fieldFits(AgreementTelling other) {
		return this.sectors.isEmpty() || other.sectors.isEmpty() || sharesField(other);
	}

	@Override
	public boolean isToldApartFrom(AgreementTelling other) {
		return this.stage == other.stage && this.denied == other.denied && !this.name.bothKnown(other.name)
				&& this.source.articles().stream().anyMatch(other.source.articles()::contains);
	}

	private boolean sharesField(AgreementTelling other) {
		return this.sectors.stream().anyMatch(other.sectors::contains);
	}

	private boolean fitsInTime(AgreementTelling other) {
		FuzzyDate mine = time();
		FuzzyDate theirs = other.time();
		if (mine == null || theirs == null) {
			return false; // never asked
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
