package io.entente.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.entente.evidence.Contradiction.Matter;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ContradictionsTests {

	private static final FuzzyDate OCTOBER = FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.STATED);

	private static final FuzzyDate MID_OCTOBER = FuzzyDate.day(LocalDate.of(2025, 10, 16), DateBasis.STATED);

	private static final FuzzyDate NOVEMBER = FuzzyDate.month(YearMonth.of(2025, 11), DateBasis.STATED);

	private static final FuzzyDate ALL_YEAR = FuzzyDate.year(2025, DateBasis.STATED);

	private static final FuzzyDate UNKNOWN_YEAR = new FuzzyDate("XXXX-11-05", null, null, DatePrecision.DAY,
			DateBasis.STATED);

	@Test
	void sentences_that_agree_contradict_nothing() {
		assertThat(Contradictions.among(List.of())).isEmpty();
		assertThat(Contradictions.among(List.of(told("a", "2025-10-16", OCTOBER), told("b", "2025-10-20", OCTOBER))))
			.isEmpty();
	}

	@Test
	void a_denial_stands_against_what_is_affirmed() {
		assertThat(Contradictions.among(List.of(told("a", "2025-10-16", null), denied("b", "2025-10-10"))))
			.singleElement()
			.satisfies((found) -> {
				assertThat(found.matter()).isEqualTo(Matter.POLARITY);
				assertThat(found.sides()).extracting(Contradiction.Side::polarity)
					.containsExactly(Polarity.AFFIRMED, Polarity.DENIED);
				assertThat(found.sides().getLast().claims()).containsExactly(claim("b"));
			});
	}

	@Test
	void a_date_within_another_is_no_contradiction() {
		assertThat(Contradictions.among(List.of(told("a", "2025-10-16", OCTOBER), told("b", "2025-10-17", MID_OCTOBER),
				told("c", "2025-12-01", ALL_YEAR), told("d", "2025-12-01", UNKNOWN_YEAR))))
			.isEmpty();
	}

	@Test
	void dates_that_no_day_fits_stand_side_by_side_and_a_vague_one_takes_no_side() {
		assertThat(Contradictions.among(List.of(told("a", "2025-10-16", OCTOBER), told("b", "2025-10-17", NOVEMBER),
				told("c", "2025-10-18", MID_OCTOBER), told("d", "2025-12-01", ALL_YEAR))))
			.singleElement()
			.satisfies((found) -> {
				assertThat(found.matter()).isEqualTo(Matter.DATE);
				assertThat(found.sides()).extracting(Contradiction.Side::time).containsExactly(MID_OCTOBER, NOVEMBER);
				assertThat(found.sides().getFirst().claims()).containsExactlyInAnyOrder(claim("a"), claim("c"));
			});
	}

	@Test
	void the_date_of_another_stage_is_another_date() {
		assertThat(Contradictions.among(List.of(stage("a", "2025-10-16", AgreementStatus.SIGNED, OCTOBER),
				stage("b", "2025-11-20", AgreementStatus.IN_FORCE, NOVEMBER))))
			.isEmpty();
	}

	@Test
	void a_plan_that_is_carried_out_is_progress_and_one_told_afterwards_is_not() {
		assertThat(Contradictions.among(List.of(planned("a", "2025-09-01"), told("b", "2025-10-16", null)))).isEmpty();
		assertThat(Contradictions.among(List.of(planned("a", "2025-11-01"), told("b", "2025-10-16", null))))
			.extracting(Contradiction::matter)
			.containsExactly(Matter.MODALITY);
	}

	@Test
	void a_later_stage_in_later_news_is_progress_and_an_earlier_one_is_not() {
		EvidenceSentence announced = stage("a", "2025-09-01", AgreementStatus.ANNOUNCED, null);
		EvidenceSentence signed = stage("b", "2025-10-16", AgreementStatus.SIGNED, null);
		assertThat(Contradictions.among(List.of(announced, signed))).isEmpty();
		assertThat(Contradictions.among(List.of(signed, stage("c", "2026-02-01", AgreementStatus.ANNOUNCED, null))))
			.singleElement()
			.satisfies((found) -> assertThat(found.sides()).extracting(Contradiction.Side::status)
				.containsExactly(AgreementStatus.ANNOUNCED, AgreementStatus.SIGNED));
	}

	private static EvidenceSentence told(String name, String published, @Nullable FuzzyDate time) {
		return sentence(name, published, Polarity.AFFIRMED, Modality.ACTUAL, null, time);
	}

	private static EvidenceSentence denied(String name, String published) {
		return sentence(name, published, Polarity.DENIED, Modality.ACTUAL, null, null);
	}

	private static EvidenceSentence planned(String name, String published) {
		return sentence(name, published, Polarity.AFFIRMED, Modality.PLANNED, null, null);
	}

	private static EvidenceSentence stage(String name, String published, AgreementStatus status,
			@Nullable FuzzyDate time) {
		return sentence(name, published, Polarity.AFFIRMED, Modality.ACTUAL, status, time);
	}

	private static EvidenceSentence sentence(String name, String published, Polarity polarity, Modality modality,
			@Nullable AgreementStatus status, @Nullable FuzzyDate time) {
		ArticleUid article = ArticleUid.of(name, name);
		return new EvidenceSentence(claim(name), polarity, modality, status, time, 0.9, "made-up", null, article, name,
				null, FuzzyDate.day(LocalDate.parse(published), DateBasis.STATED), PassageUid.of(article, 0),
				"They signed.", List.of(new TextSpan(0, 12)), name);
	}

	private static ClaimUid claim(String name) {
		return ClaimUid.of(name, "test");
	}

}
