package io.entente.resolution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import io.entente.model.AgreementStatus;
import io.entente.model.DateBasis;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TellingsTests {

	private static final Entity PERU = new Entity(EntityUid.of(EntityType.COUNTRY, "PER"), EntityType.COUNTRY, "Peru",
			List.of(), "PER");

	private static final Entity CHILE = new Entity(EntityUid.of(EntityType.COUNTRY, "CHL"), EntityType.COUNTRY, "Chile",
			List.of(), "CHL");

	private static final FuzzyDate YEAR = FuzzyDate.year(2025, DateBasis.STATED);

	private static final FuzzyDate OCTOBER = FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.STATED);

	private static final FuzzyDate MARCH = FuzzyDate.month(YearMonth.of(2025, 3), DateBasis.STATED);

	private static final FuzzyDate TENTH = FuzzyDate.day(LocalDate.of(2025, 10, 10), DateBasis.STATED);

	@Test
	void a_year_a_month_and_a_day_are_of_one_agreement() {
		assertThat(sets(signed("a", "Memorandum on water", YEAR), signed("b", "Memorandum on water", OCTOBER),
				signed("c", "Agreement", TENTH)))
			.containsExactly(List.of("a", "b", "c"));
	}

	@Test
	void the_bodies_of_one_telling_are_the_countries_of_another() {
		AgreementTelling bodies = told("a", "Memorandum", List.of(body("Peru", "PER"), body("Chile", "CHL")), YEAR);
		assertThat(sets(bodies, signed("b", "Memorandum", OCTOBER))).containsExactly(List.of("a", "b"));
		AgreementTelling others = told("c", "Memorandum", List.of(body("Lima", "PER"), body("Chile", "CHL")), OCTOBER);
		assertThat(sets(bodies, others)).isEmpty();
	}

	@Test
	void what_would_fit_two_stays_apart_and_so_do_they() {
		AgreementTelling vague = signed("a", "Agreement", YEAR);
		AgreementTelling water = signed("b", "Agreement on water", OCTOBER);
		assertThat(sets(vague, water)).containsExactly(List.of("a", "b"));
		assertThat(sets(vague, water, signed("c", "Agreement on fisheries", OCTOBER))).isEmpty();
	}

	@Test
	void names_that_differ_are_of_two() {
		assertThat(sets(signed("a", "Treaty on water", OCTOBER), signed("b", "Memorandum on water", OCTOBER)))
			.isEmpty();
		assertThat(sets(signed("a", "Memorandum on water", OCTOBER), signed("b", "Memorandum on fish", OCTOBER)))
			.isEmpty();
	}

	@Test
	void fields_that_differ_are_of_two() {
		assertThat(sets(inField("a", Sector.HEALTH), inField("b", Sector.TRADE))).isEmpty();
		assertThat(sets(inField("a", Sector.HEALTH), inField("b", Sector.HEALTH))).containsExactly(List.of("a", "b"));
	}

	@Test
	void a_later_stage_may_be_told_at_a_later_time_only() {
		AgreementTelling planned = telling("a", "Memorandum on water", AgreementStatus.ANNOUNCED, Modality.PLANNED,
				MARCH, "one");
		AgreementTelling signed = signed("b", "Memorandum on water", TENTH);
		AgreementTelling ratified = telling("c", "Memorandum on water", AgreementStatus.RATIFIED, Modality.ACTUAL,
				FuzzyDate.year(2026, DateBasis.STATED), "three");
		assertThat(sets(planned, signed, ratified)).containsExactly(List.of("a", "b", "c"));
		AgreementTelling next = telling("d", "Memorandum on water", AgreementStatus.ANNOUNCED, Modality.PLANNED,
				FuzzyDate.year(2027, DateBasis.STATED), "four");
		assertThat(sets(signed, next)).isEmpty();
	}

	@Test
	void one_stage_at_two_times_is_two_agreements() {
		assertThat(sets(signed("a", "Memorandum on water", MARCH), signed("b", "Memorandum on water", TENTH)))
			.isEmpty();
	}

	@Test
	void without_a_date_it_may_be_any() {
		assertThat(sets(signed("a", "Memorandum on trade", null), signed("b", "Memorandum on trade", TENTH))).isEmpty();
		assertThat(sets(news("a", "Memorandum on water", "2027-01-10", "They signed it."),
				signed("b", "Memorandum on water", TENTH)))
			.as("long after")
			.isEmpty();
	}

	@Test
	void a_rare_word_of_the_title_tells_an_undated_one_in_the_days_of_its_news() {
		AgreementTelling undated = news("a", "Memorandum on desalination", "2025-10-12", "They signed it.");
		assertThat(sets(undated, signed("b", "Memorandum on desalination", TENTH))).containsExactly(List.of("a", "b"));
	}

	@Test
	void the_agreement_that_everybody_knows_is_one_however_long_it_is_talked_of() {
		AgreementTelling first = news("a", "Agreement", "2025-11-03", "The Peru-Chile agreement has held so far.");
		AgreementTelling second = news("b", "Agreement", "2026-04-05",
				"It breaks the spirit of the Peru-Chile agreement.");
		AgreementTelling dated = told("c", "Agreement", OCTOBER,
				"In the October 2025 Peru\u2013Chile agreement both promise water.");
		assertThat(sets(first, second, dated)).containsExactly(List.of("a", "b", "c"));
		AgreementTelling another = news("d", "Agreement", "2026-04-05", "The Peru-Chile fisheries agreement ends.");
		AgreementTelling water = news("e", "Agreement", "2026-04-06", "The Peru-Chile water agreement ends.");
		assertThat(sets(another, water)).isEmpty();
	}

	@Test
	void an_undated_one_that_could_be_either_leaves_the_dated_as_they_are() {
		AgreementTelling year = signed("a", "Memorandum on desalination", YEAR);
		AgreementTelling day = signed("b", "Memorandum on desalination", TENTH);
		AgreementTelling other = signed("c", "Treaty on desalination", TENTH);
		AgreementTelling undated = news("d", "Agreement on desalination", "2025-10-12", "They signed it.");
		assertThat(sets(year, day, other, undated)).containsExactly(List.of("a", "b"));
	}

	@Test
	void two_that_an_article_tells_apart_do_not_both_mean_the_dated_one() {
		AgreementTelling dated = signed("a", "Memorandum on desalination", TENTH);
		AgreementTelling one = from("same", "b", "Memorandum on desalination", "They signed it.");
		AgreementTelling other = from("same", "c", "Memorandum on desalination", "They signed a second one.");
		assertThat(sets(dated, one)).containsExactly(List.of("a", "b"));
		assertThat(sets(dated, one, other)).isEmpty();
	}

	@Test
	void what_one_article_tells_apart_is_two() {
		AgreementTelling one = telling("a", "Memorandum", AgreementStatus.SIGNED, Modality.ACTUAL, OCTOBER, "same");
		AgreementTelling other = telling("b", "Memorandum", AgreementStatus.SIGNED, Modality.ACTUAL, OCTOBER, "same");
		assertThat(sets(one, other)).isEmpty();
	}

	@Test
	void a_denial_belongs_to_the_one_agreement_it_can_mean_and_splits_none() {
		AgreementTelling denied = new AgreementTelling("d", "OTHER", "Agreement on water", List.of(PERU, CHILE),
				Set.of(), AgreementStatus.SIGNED, Modality.ACTUAL, Polarity.DENIED, OCTOBER, source("four"));
		AgreementTelling water = signed("a", "Agreement on water", YEAR);
		AgreementTelling vague = signed("b", "Agreement", OCTOBER);
		assertThat(sets(denied, water)).containsExactly(List.of("a", "d"));
		assertThat(sets(denied, water, vague)).containsExactly(List.of("a", "b", "d"));
		assertThat(sets(denied, signed("c", "Memorandum on water", OCTOBER), signed("e", "Contract on water", OCTOBER)))
			.isEmpty();
	}

	@Test
	void a_pair_with_thousands_of_agreements_is_compared_in_bounded_time() {
		List<AgreementTelling> many = new ArrayList<>(IntStream.range(0, 20_000)
			.mapToObj((i) -> signed("f" + i, "Agreement on matter" + i,
					FuzzyDate.day(LocalDate.of(1990, 1, 1).plusDays(i), DateBasis.STATED)))
			.toList());
		many.add(signed("twin", "Agreement on matter7", FuzzyDate.day(LocalDate.of(1990, 1, 8), DateBasis.STATED)));
		long start = System.nanoTime();
		Tellings.ofOneFact(many);
		assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
	}

	private static List<List<String>> sets(AgreementTelling... tellings) {
		List<List<String>> sets = Tellings.ofOneFact(List.of(tellings));
		List<AgreementTelling> shuffled = new ArrayList<>(List.of(tellings));
		for (int i = 0; i < 5; i++) {
			Collections.shuffle(shuffled, new Random(i));
			assertThat(Tellings.ofOneFact(shuffled)).isEqualTo(sets);
		}
		return sets;
	}

	private static AgreementTelling signed(String uid, String title, @Nullable FuzzyDate time) {
		return telling(uid, title, AgreementStatus.SIGNED, Modality.ACTUAL, time, "article of " + uid);
	}

	private static AgreementTelling inField(String uid, Sector sector) {
		return new AgreementTelling(uid, "MOU", "Memorandum: Peru, Chile", List.of(PERU, CHILE), Set.of(sector),
				AgreementStatus.SIGNED, Modality.ACTUAL, Polarity.AFFIRMED, OCTOBER, source(uid));
	}

	private static AgreementTelling telling(String uid, String title, AgreementStatus status, Modality modality,
			@Nullable FuzzyDate time, String article) {
		return new AgreementTelling(uid, "OTHER", title, List.of(PERU, CHILE), Set.of(), status, modality,
				Polarity.AFFIRMED, time, source(article));
	}

	private static AgreementTelling told(String uid, String title, List<Entity> parties, FuzzyDate time) {
		return new AgreementTelling(uid, "MOU", title, parties, Set.of(), AgreementStatus.SIGNED, Modality.ACTUAL,
				Polarity.AFFIRMED, time, source(uid));
	}

	private static AgreementTelling news(String uid, String title, String published, String sentence) {
		return new AgreementTelling(uid, "OTHER", title, List.of(PERU, CHILE), Set.of(), AgreementStatus.SIGNED,
				Modality.ACTUAL, Polarity.AFFIRMED, null, new Telling.Source(Set.of("article of " + uid),
						LocalDate.parse(published), List.of(sentence), List.of("Peru", "Chile")));
	}

	private static AgreementTelling from(String article, String uid, String title, String sentence) {
		return new AgreementTelling(uid, "OTHER", title, List.of(PERU, CHILE), Set.of(), AgreementStatus.SIGNED,
				Modality.ACTUAL, Polarity.AFFIRMED, null, new Telling.Source(Set.of(article),
						LocalDate.of(2025, 10, 12), List.of(sentence), List.of("Peru", "Chile")));
	}

	private static AgreementTelling told(String uid, String title, FuzzyDate time, String sentence) {
		return new AgreementTelling(uid, "OTHER", title, List.of(PERU, CHILE), Set.of(), AgreementStatus.SIGNED,
				Modality.ACTUAL, Polarity.AFFIRMED, time,
				new Telling.Source(Set.of("article of " + uid), null, List.of(sentence), List.of("Peru", "Chile")));
	}

	private static Telling.Source source(String article) {
		return new Telling.Source(Set.of(article), null, List.of(), List.of("Peru", "Chile"));
	}

	private static Entity body(String name, String iso3) {
		return new Entity(EntityUid.of(EntityType.ORGANIZATION, "ministry of " + name), EntityType.ORGANIZATION,
				"Ministry of " + name, List.of(), iso3);
	}

}
