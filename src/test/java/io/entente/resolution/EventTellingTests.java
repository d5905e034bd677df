package io.entente.resolution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import io.entente.model.DateBasis;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Fact.Participant;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventTellingTests {

	private static final String VISIT = "Foreign Minister Quispe visited the desalination plant in Arica on Monday.";

	private static final String VISIT_AGAIN = "On her trip Quispe visited the new desalination plant near Arica.";

	private static final String OTHER = "The two discussed tariffs on grapes and a railway tunnel.";

	private static final FuzzyDate MAY = FuzzyDate.month(YearMonth.of(2025, 5), DateBasis.STATED);

	private static final FuzzyDate FIFTH = FuzzyDate.day(LocalDate.of(2025, 5, 5), DateBasis.RELATIVE);

	private static final Participant PERU = new Participant(EntityUid.of(EntityType.COUNTRY, "PER"), Role.SOURCE);

	private static final Participant CHILE = new Participant(EntityUid.of(EntityType.COUNTRY, "CHL"), Role.TARGET);

	@Test
	void a_day_within_a_month_is_one_event_where_the_words_are_alike() {
		assertThat(one(telling("a", FIFTH, VISIT), telling("b", MAY, VISIT_AGAIN))).isTrue();
		assertThat(one(telling("a", FIFTH, VISIT), telling("b", MAY, OTHER))).isFalse();
	}

	@Test
	void a_month_that_would_fit_two_days_stays_apart() {
		EventTelling later = telling("c", FuzzyDate.day(LocalDate.of(2025, 5, 20), DateBasis.STATED), VISIT_AGAIN);
		assertThat(Tellings.ofOneFact(List.of(telling("a", FIFTH, VISIT), telling("b", MAY, VISIT), later))).isEmpty();
	}

	@Test
	void without_a_date_it_is_one_with_news_of_those_days_in_the_same_words() {
		assertThat(one(telling("a", FIFTH, VISIT), telling("b", null, VISIT))).isTrue();
		assertThat(one(telling("a", null, VISIT), telling("b", null, VISIT_AGAIN))).isTrue();
		assertThat(one(telling("a", null, VISIT), telling("b", null, OTHER))).isFalse();
		EventTelling nextYear = new EventTelling("b", Set.of(), Polarity.AFFIRMED, null,
				source("b", LocalDate.of(2026, 5, 6), VISIT));
		assertThat(one(telling("a", null, VISIT), nextYear)).isFalse();
	}

	@Test
	void much_the_same_words_a_week_later_tell_another_event_and_a_repeated_sentence_does_not() {
		LocalDate week = LocalDate.of(2025, 5, 13);
		EventTelling later = new EventTelling("b", Set.of(), Polarity.AFFIRMED, null, source("b", week, VISIT_AGAIN));
		assertThat(one(telling("a", null, VISIT), later)).isFalse();
		EventTelling repeated = new EventTelling("c", Set.of(), Polarity.AFFIRMED, null, source("c", week, VISIT));
		assertThat(one(telling("a", null, VISIT), repeated)).isTrue();
	}

	@Test
	void what_one_article_tells_twice_or_in_another_field_is_two() {
		EventTelling again = new EventTelling("b", Set.of(), Polarity.AFFIRMED, null,
				source("a", LocalDate.of(2025, 5, 6), VISIT));
		assertThat(one(telling("a", null, VISIT), again)).isFalse();
		EventTelling health = new EventTelling("c", Set.of(Sector.HEALTH), Polarity.AFFIRMED, null,
				source("c", LocalDate.of(2025, 5, 6), VISIT));
		EventTelling trade = new EventTelling("d", Set.of(Sector.TRADE), Polarity.AFFIRMED, null,
				source("d", LocalDate.of(2025, 5, 6), VISIT));
		assertThat(one(health, trade)).isFalse();
	}

	@Test
	void a_meeting_may_be_told_from_either_side_and_an_attack_may_not() {
		List<Participant> turned = List.of(new Participant(PERU.entity(), Role.TARGET),
				new Participant(CHILE.entity(), Role.SOURCE));
		assertThat(EventTelling.sides("CONSULT", Modality.ACTUAL, List.of(PERU, CHILE)))
			.isEqualTo(EventTelling.sides("CONSULT", Modality.PAST, turned))
			.isNotEqualTo(EventTelling.sides("CONSULT", Modality.PLANNED, turned));
		assertThat(EventTelling.sides("ASSAULT", Modality.ACTUAL, List.of(PERU, CHILE)))
			.isNotEqualTo(EventTelling.sides("ASSAULT", Modality.ACTUAL, turned));
	}

	private static boolean one(EventTelling one, EventTelling other) {
		return !Tellings.ofOneFact(List.of(one, other)).isEmpty();
	}

	private static EventTelling telling(String uid, @Nullable FuzzyDate time, String sentence) {
		return new EventTelling(uid, Set.of(), Polarity.AFFIRMED, time,
				source(uid, LocalDate.of(2025, 5, 6), sentence));
	}

	private static Telling.Source source(String article, LocalDate published, String sentence) {
		return new Telling.Source(Set.of(article), published, List.of(sentence), List.of("Peru", "Chile"));
	}

}
