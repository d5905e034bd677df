package io.entente.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementService;
import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.ResolvedArticle;
import io.entente.model.Sector;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.entente.timeline.Timeline.LaneEntity;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@SpringBootTest
@GraphIT
class TimelineServiceIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private SelectionService selections;

	@Autowired
	private TimelineService service;

	@Autowired
	private AgreementService ledger;

	@Test
	void a_month_keeps_its_days_and_what_has_no_date_gets_none() {
		this.graph.write(SmallGraph.articles());
		Timeline timeline = all(Selection.EVERYTHING);
		assertThat(timeline.total()).isEqualTo(3);
		int memorandum = row(timeline, ClaimKind.AGREEMENT);
		assertThat(timeline.facts().start().get(memorandum)).isEqualTo(LocalDate.of(2025, 10, 1).toEpochDay());
		assertThat(timeline.facts().end().get(memorandum)).isEqualTo(LocalDate.of(2025, 10, 31).toEpochDay());
		assertThat(timeline.facts().edtf().get(memorandum)).isEqualTo("2025-10");
		assertThat(timeline.facts().origins().get(memorandum)).isEqualTo(2);
		int denial = timeline.facts().edtf().indexOf(null);
		assertThat(timeline.facts().start().get(denial)).isNull();
		assertThat(timeline.facts().end().get(denial)).isNull();
	}

	@Test
	void ties_come_where_they_are_asked_for_only() {
		this.graph.write(SmallGraph.articles());
		Timeline ties = all(Selection.EVERYTHING.within(ClaimKind.TIE));
		assertThat(ties.total()).isOne();
		assertThat(row(ties, ClaimKind.TIE)).isZero();
	}

	@Test
	void plans_and_denials_are_told_as_such() {
		this.graph.write(SmallGraph.articles());
		Timeline timeline = all(Selection.of(SmallGraph.LAOS));
		assertThat(timeline.facts().modality()).extracting(timeline.dictionaries().modalities()::get)
			.containsExactly(Modality.PLANNED, Modality.ACTUAL);
		assertThat(timeline.facts().polarity()).extracting(timeline.dictionaries().polarities()::get)
			.containsExactly(Polarity.AFFIRMED, Polarity.DENIED);
	}

	@Test
	void names_stand_in_dictionaries_once() {
		this.graph.write(SmallGraph.articles());
		Timeline timeline = all(Selection.EVERYTHING);
		assertThat(timeline.dictionaries().entities()).extracting(LaneEntity::name)
			.containsExactlyInAnyOrder("Vietnam", "Laos", "Hungary");
		int memorandum = row(timeline, ClaimKind.AGREEMENT);
		assertThat(timeline.facts().participants().get(memorandum))
			.extracting((index) -> timeline.dictionaries().entities().get(index).name())
			.containsExactlyInAnyOrder("Hungary", "Vietnam");
		assertThat(timeline.facts().sectors().get(memorandum)).extracting(timeline.dictionaries().sectors()::get)
			.contains(Sector.HEALTH);
	}

	@Test
	void it_counts_what_the_selection_counts() {
		this.graph.write(SmallGraph.articles());
		Selection autumn = Selection.EVERYTHING.withTime(LocalDate.of(2025, 10, 31), LocalDate.of(2025, 12, 31));
		Timeline timeline = all(autumn);
		assertThat(timeline.total()).isEqualTo(this.selections.findFacts(autumn.withoutTies(), 0).total()).isOne();
		assertThat(timeline.undated()).isOne();
	}

	@Test
	void the_latest_are_shown_where_there_are_more_than_asked_for() {
		this.graph.write(SmallGraph.articles());
		Timeline timeline = this.service.findTimeline(Selection.EVERYTHING, 1);
		assertThat(timeline.total()).isEqualTo(3);
		assertThat(timeline.facts().edtf()).containsExactly("2026-03");
	}

	@Test
	void a_limit_that_is_too_high_or_too_low_is_refused() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.service.findTimeline(Selection.EVERYTHING, 0));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.service.findTimeline(Selection.EVERYTHING, 20_001))
			.withMessage("The limit must be 1 to 20,000, not 20,001");
	}

	@Test
	void an_empty_graph_has_an_empty_timeline() {
		Timeline timeline = all(Selection.EVERYTHING);
		assertThat(timeline.total()).isZero();
		assertThat(timeline.facts().uid()).isEmpty();
	}

	@Test
	void the_stages_of_an_agreement_come_with_their_dates_each_once() {
		this.graph.write(List.of(telling("a", AgreementStatus.SIGNED, "2025-10"),
				telling("b", AgreementStatus.SIGNED, "2025-10"), telling("c", AgreementStatus.IN_FORCE, "2026-02")));
		Timeline timeline = all(Selection.EVERYTHING.within(ClaimKind.AGREEMENT));
		assertThat(stages(timeline)).containsExactlyInAnyOrder(tuple(AgreementStatus.SIGNED, LocalDate.of(2025, 10, 1)),
				tuple(AgreementStatus.IN_FORCE, LocalDate.of(2026, 2, 1)));
	}

	@Test
	void its_stages_are_those_of_the_ledger() {
		this.graph.write(List.of(telling("a", AgreementStatus.SIGNED, "2025-10"),
				telling("b", AgreementStatus.SIGNED, "2025-10-16"), telling("c", AgreementStatus.IN_FORCE, "2026-02")));
		Agreement row = this.ledger.findAgreements(Selection.EVERYTHING, AgreementOrder.DEFAULT, 0, 10).getFirst();
		assertThat(stages(all(Selection.EVERYTHING.within(ClaimKind.AGREEMENT))))
			.containsExactlyElementsOf(row.stages()
				.stream()
				.map((stage) -> tuple(stage.status(), Objects.requireNonNull(stage.time()).earliest()))
				.toList())
			.contains(tuple(AgreementStatus.SIGNED, LocalDate.of(2025, 10, 16)));
	}

	private static List<Tuple> stages(Timeline timeline) {
		Timeline.StageColumns stages = timeline.stages();
		return IntStream.range(0, stages.fact().size())
			.mapToObj((i) -> tuple(stages.stage().get(i), LocalDate.ofEpochDay(stages.start().get(i))))
			.toList();
	}

	private static ResolvedArticle telling(String name, AgreementStatus status, String date) {
		return ResolvedArticleBuilder.article("https://news.example/" + name)
			.title("A memorandum, " + name)
			.published("2026-03-01")
			.paragraph("Hungary and Vietnam have a memorandum, says " + name + ".")
			.country("Hungary", "HUN")
			.country("Vietnam", "VNM")
			.agreement(AgreementKind.MOU, status, date, "Hungary", "Vietnam")
			.build();
	}

	private Timeline all(Selection selection) {
		return this.service.findTimeline(selection, TimelineService.MAX_FACTS);
	}

	private static int row(Timeline timeline, ClaimKind kind) {
		return timeline.facts().kind().indexOf(timeline.dictionaries().kinds().indexOf(kind));
	}

}
