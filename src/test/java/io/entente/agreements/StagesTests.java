package io.entente.agreements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimUid;
import io.entente.model.DateBasis;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;

import static org.assertj.core.api.Assertions.assertThat;

class StagesTests {

	private static final LocalDate DAY = LocalDate.of(2025, 10, 16);

	private static final FuzzyDate OCTOBER = FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.STATED);

	private static final FuzzyDate MID_OCTOBER = FuzzyDate.day(DAY, DateBasis.STATED);

	private static final FuzzyDate NOVEMBER = FuzzyDate.month(YearMonth.of(2025, 11), DateBasis.STATED);

	@Test
	void stages_come_in_the_order_of_life_whatever_the_order_of_news() {
		List<Stage> stages = stages(claim("a", AgreementStatus.IN_FORCE, Modality.ACTUAL, NOVEMBER),
				claim("b", AgreementStatus.SIGNED, Modality.ACTUAL, OCTOBER),
				claim("c", AgreementStatus.ANNOUNCED, Modality.ACTUAL, null));
		assertThat(stages).extracting(Stage::status)
			.containsExactly(AgreementStatus.ANNOUNCED, AgreementStatus.SIGNED, AgreementStatus.IN_FORCE);
	}

	@Test
	void the_most_precise_date_told_is_taken_and_none_is_made_up() {
		assertThat(stages(claim("a", AgreementStatus.SIGNED, Modality.ACTUAL, OCTOBER),
				claim("b", AgreementStatus.SIGNED, Modality.ACTUAL, MID_OCTOBER)))
			.singleElement()
			.satisfies((stage) -> {
				assertThat(stage.time()).isEqualTo(MID_OCTOBER);
				assertThat(stage.contested()).isFalse();
				assertThat(stage.claims()).hasSize(2);
			});
		assertThat(stages(claim("a", AgreementStatus.SIGNED, Modality.ACTUAL, null))).singleElement()
			.satisfies((stage) -> {
				assertThat(stage.time()).isNull();
				assertThat(stage.reported()).isEqualTo(DAY);
			});
	}

	@Test
	void dates_that_no_day_fits_are_contested() {
		assertThat(stages(claim("a", AgreementStatus.SIGNED, Modality.ACTUAL, OCTOBER),
				claim("b", AgreementStatus.SIGNED, Modality.ACTUAL, NOVEMBER)))
			.singleElement()
			.satisfies((stage) -> assertThat(stage.contested()).isTrue());
	}

	@Test
	void when_it_was_to_be_is_not_when_it_was() {
		assertThat(stages(claim("a", AgreementStatus.SIGNED, Modality.PLANNED, MID_OCTOBER),
				claim("b", AgreementStatus.SIGNED, Modality.ACTUAL, NOVEMBER)))
			.singleElement()
			.satisfies((stage) -> {
				assertThat(stage.planned()).isFalse();
				assertThat(stage.time()).isEqualTo(NOVEMBER);
				assertThat(stage.contested()).isFalse();
			});
		assertThat(stages(claim("a", AgreementStatus.SIGNED, Modality.PROPOSED, OCTOBER))).singleElement()
			.satisfies((stage) -> assertThat(stage.planned()).isTrue());
	}

	@Test
	void what_one_party_did_is_its_stage_and_contradicts_no_other_party() {
		StageClaim kenya = claim("a", AgreementStatus.RATIFIED, Modality.ACTUAL, OCTOBER, "Kenya");
		StageClaim japan = claim("b", AgreementStatus.RATIFIED, Modality.ACTUAL, NOVEMBER, "Japan");
		assertThat(stages(kenya, japan)).hasSize(2)
			.allSatisfy((stage) -> assertThat(stage.contested()).isFalse())
			.flatExtracting(Stage::parties)
			.extracting(AgreementParty::name)
			.containsExactlyInAnyOrder("Kenya", "Japan");
	}

	@Test
	void silence_is_measured_from_the_last_news_to_the_newest_article() {
		List<Stage> signed = stages(claim("a", AgreementStatus.SIGNED, Modality.ACTUAL, OCTOBER));
		LocalDate news = LocalDate.of(2025, 12, 1);
		assertThat(Overdue.of(AgreementKind.MOU, signed, news, LocalDate.of(2027, 5, 31))).isEmpty();
		assertThat(Overdue.of(AgreementKind.MOU, signed, news, LocalDate.of(2027, 6, 1)))
			.hasValueSatisfying((overdue) -> {
				assertThat(overdue.reason()).isEqualTo(Overdue.Reason.SILENT);
				assertThat(overdue.since()).isEqualTo("2025-10-31");
				assertThat(overdue.months()).isEqualTo(19);
			});
		assertThat(Overdue.of(AgreementKind.COMMUNIQUE, signed, news, LocalDate.of(2030, 1, 1))).isEmpty();
	}

	@Test
	void what_is_in_force_or_over_is_not_waited_for() {
		for (AgreementStatus status : List.of(AgreementStatus.IN_FORCE, AgreementStatus.IMPLEMENTED,
				AgreementStatus.SUSPENDED, AgreementStatus.ENDED)) {
			assertThat(Overdue.of(AgreementKind.TREATY, stages(claim("a", status, Modality.ACTUAL, OCTOBER)), DAY,
					LocalDate.of(2035, 1, 1)))
				.isEmpty();
		}
	}

	@Test
	void a_plan_whose_time_has_passed_is_observed_unless_it_or_more_was_told() {
		StageClaim planned = claim("a", AgreementStatus.SIGNED, Modality.PLANNED, NOVEMBER);
		assertThat(Overdue.of(AgreementKind.MOU, stages(planned), DAY, LocalDate.of(2025, 12, 30))).isEmpty();
		assertThat(Overdue.of(AgreementKind.MOU, stages(planned), DAY, LocalDate.of(2026, 1, 1)))
			.hasValueSatisfying((overdue) -> {
				assertThat(overdue.reason()).isEqualTo(Overdue.Reason.PLAN_PASSED);
				assertThat(overdue.since()).isEqualTo("2025-11-30");
			});
		assertThat(Overdue.of(AgreementKind.MOU,
				stages(planned, claim("b", AgreementStatus.RATIFIED, Modality.ACTUAL, null)), DAY,
				LocalDate.of(2026, 1, 1)))
			.isEmpty();
	}

	@Test
	void a_title_s_own_words_are_neither_common_ones_nor_its_parties() {
		assertThat(TitleWords.of("Memorandum of Understanding on geothermal energy between Kenya and Japan",
				List.of(party("Kenya"), party("Japan"))))
			.hasValue("geothermal energy");
		assertThat(TitleWords.of("Agreement between Kenya and Japan", List.of(party("Kenya"), party("Japan"))))
			.isEmpty();
		assertThat(TitleWords.of("AND OR NOT \"x\" ~ * (grid)", List.of())).hasValue("not grid");
	}

	private static List<Stage> stages(StageClaim... claims) {
		return Stages.of(List.of(claims), 2);
	}

	private static StageClaim claim(String name, AgreementStatus status, Modality modality, @Nullable FuzzyDate time,
			String... parties) {
		return new StageClaim(ClaimUid.of(name, "test"), status, modality, time, DAY,
				Stream.of((parties.length > 0) ? parties : new String[] { "Kenya", "Japan" })
					.map(StagesTests::party)
					.toList());
	}

	private static AgreementParty party(String name) {
		return new AgreementParty(EntityUid.of(EntityType.COUNTRY, name), EntityType.COUNTRY, name);
	}

}
