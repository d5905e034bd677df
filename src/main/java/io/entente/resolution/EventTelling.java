package io.entente.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.entente.model.ClaimKind;
import io.entente.model.DatePrecision;
import io.entente.model.EventType;
import io.entente.model.Fact.Participant;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;

/**
 * What some articles tell alike of an event, as far as it shows whether others tell the
 * same one.
 */
public final class EventTelling implements Telling<EventTelling> {

	/** What is news today was told as news within so many days. */
	private static final int MOST_DAYS_APART = 14;

	/** Much the same words tell the same only while it is news. */
	private static final int DAYS_OF_NEWS = 2;

	private final String uid;

	private final boolean denied;

	private final Set<Sector> sectors;

	private final @Nullable FuzzyDate time;

	private final Source source;

	private final Wording wording;

	/**
	 * Makes one.
	 * @param uid the fact's identifier
	 * @param sectors the fields told
	 * @param polarity whether it is said to be so
	 * @param time when, null where not told
	 * @param source where it is told
	 */
	public EventTelling(String uid, Set<Sector> sectors, Polarity polarity, @Nullable FuzzyDate time, Source source) {
		this.uid = uid;
		this.denied = polarity == Polarity.DENIED;
		this.sectors = Set.copyOf(sectors);
		this.time = time;
		this.source = source;
		this.wording = Wording.of(source);
	}

	/**
	 * Who did what to whom, and whether it is real: only events alike in this are
	 * compared. A meeting may be told from either side.
	 * @param type the {@link EventType} by name
	 * @param modality how real it is
	 * @param actors who takes part, and how
	 */
	public static String sides(String type, Modality modality, Collection<Participant> actors) {
		boolean eitherSide = FactKeys.isMutual(type);
		Set<String> who = new TreeSet<>();
		for (Participant actor : actors) {
			if (actor.role() != Role.PLACE) {
				who.add((eitherSide ? "" : actor.role() + "=") + actor.entity().value());
			}
		}
		return String.join(",", who) + '|' + type + '|' + FactKeys.reality(ClaimKind.EVENT, modality);
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
	public boolean isToldApartFrom(EventTelling other) {
		return this.source.articles().stream().anyMatch(other.source.articles()::contains);
	}

	@Override
	public @Nullable LocalDate from() {
		FuzzyDate bounded = time();
		return (bounded != null) ? bounded.earliest() : this.source.published();
	}

	@Override
	public @Nullable LocalDate until() {
		FuzzyDate bounded = time();
		LocalDate last = (bounded != null) ? bounded.latest() : this.source.published();
		return (last != null) ? last.plusDays(MOST_DAYS_APART) : null;
	}

	private @Nullable FuzzyDate time() {
		return (this.time != null && this.time.earliest() != null && this.time.latest() != null) ? this.time : null;
	}

	/**
	 * Whether both may tell one event: another article tells it, of one field, at one
	 * time or as news of the same days, and in much the same words; between the same two
	 * on one day it needs no words.
	 */
	@Override
	public boolean fits(EventTelling other) {
		if (isToldApartFrom(other) || !(this.sectors.isEmpty() || other.sectors.isEmpty()
				|| this.sectors.stream().anyMatch(other.sectors::contains))) {
			return false;
		}
		FuzzyDate mine = time();
		FuzzyDate theirs = other.time();
		if (mine != null && theirs != null) {
			return DateFit.compatible(mine, theirs)
					&& (bothOfOneDay(mine, theirs) || this.wording.isLike(other.wording, 0.4));
		}
		return this.wording.repeats(other.wording) || (newsOfOneDay(other) && this.wording.isLike(other.wording, 0.6));
	}

	/** A call of this week and one of the next are told in much the same words. */
	private boolean newsOfOneDay(EventTelling other) {
		LocalDate mine = from();
		LocalDate theirs = other.from();
		return mine != null && theirs != null && Math.abs(ChronoUnit.DAYS.between(mine, theirs)) <= DAYS_OF_NEWS;
	}

	private static boolean bothOfOneDay(FuzzyDate one, FuzzyDate other) {
		return one.precision() == DatePrecision.DAY && one.edtf().equals(other.edtf());
	}

}
