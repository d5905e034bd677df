package io.entente.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.exports.ExportSource.Among;
import io.entente.exports.ExportSource.Named;
import io.entente.exports.ExportSource.Selected;
import io.entente.exports.ExportedFact.Participation;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.PublisherUid;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.entente.selection.SelectionServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

@GraphIT
class ExportServiceIT {

	private final TestGraph graph = TestGraph.shared();

	private final CollectingFormat collected = new CollectingFormat();

	private final ExportService service = Exported.service(this.graph, this.collected);

	private final SelectionService selections = SelectionServices.on(this.graph);

	@BeforeEach
	void write() {
		this.graph.write(SmallGraph.articles());
	}

	static Stream<Selection> selections() {
		Selection all = Selection.EVERYTHING;
		return Stream.of(all, all.within(ClaimKind.TIE), Selection.of(SmallGraph.VIETNAM),
				Selection.of(SmallGraph.HUNGARY, SmallGraph.VIETNAM, SmallGraph.ANNA_KOVACS),
				all.withEntities(List.of(SmallGraph.VIETNAM, SmallGraph.LAOS), true),
				all.withEntities(List.of(SmallGraph.HUNGARY, SmallGraph.LAOS), true),
				all.withTime(LocalDate.of(2025, 10, 20), LocalDate.of(2025, 12, 31)),
				all.withTime(null, LocalDate.of(2025, 9, 30)), all.withTime(LocalDate.of(2026, 3, 31), null),
				Selection.of(SmallGraph.VIETNAM).withTime(LocalDate.of(2026, 1, 1), null),
				all.withSectors(Set.of(Sector.HEALTH)), all.withKinds(Set.of(), Set.of("CONSULT", "MOU")),
				all.withReality(Set.of(Modality.PLANNED), Set.of()), all.withReality(Set.of(), Set.of(Polarity.DENIED)),
				all.withSources(List.of(PublisherUid.of("Example Gazette")), 1), all.withSources(List.of(), 2),
				Selection.of(SmallGraph.VIETNAM).withReality(Set.of(Modality.ACTUAL), Set.of(Polarity.AFFIRMED)));
	}

	@ParameterizedTest
	@MethodSource("selections")
	void an_export_holds_the_facts_that_the_views_show(Selection selection) throws IOException {
		SelectedFacts shown = this.selections.findFacts(selection, 100);
		ExportReport report = export(new Selected(selection));
		assertThat(this.collected.facts).extracting(ExportedFact::uid)
			.containsExactlyInAnyOrderElementsOf(shown.facts().stream().map(SelectedFact::uid).toList());
		assertThat(this.service.count(new Selected(selection)))
			.isEqualTo(new ExportSummary(shown.total(), shown.undated(), 0));
		assertThat(report.facts()).isEqualTo(shown.total());
	}

	@Test
	void an_entity_comes_once_and_before_its_facts() throws IOException {
		ExportReport report = export(new Selected(Selection.EVERYTHING));
		assertThat(this.collected.entities).doesNotHaveDuplicates().hasSize(5);
		assertThat(report.entities()).isEqualTo(5);
		assertThat(this.collected.early).isEmpty();
	}

	@Test
	void a_fact_comes_with_all_that_is_known_of_it() throws IOException {
		export(new Selected(Selection.EVERYTHING.within(ClaimKind.AGREEMENT)));
		ExportedFact memorandum = this.collected.facts.getFirst();
		assertThat(memorandum.participants()).containsExactlyInAnyOrder(
				new Participation(SmallGraph.HUNGARY, Role.PARTY), new Participation(SmallGraph.VIETNAM, Role.PARTY));
		assertThat(memorandum.sentences()).isEqualTo(2);
		assertThat(memorandum.origins()).isEqualTo(2);
		assertThat(memorandum.firstReported()).isEqualTo("2025-10-16");
		assertThat(memorandum.lastReported()).isEqualTo("2025-10-20");
		assertThat(memorandum.evidence()).extracting(ExportedSentence::quote)
			.containsExactly("Viet Nam, called Vietnam here, and Hungary announced a memorandum for October 2025.",
					"Hungary and Vietnam signed a memorandum on health in October 2025.");
		ExportedSentence newest = memorandum.evidence().getFirst();
		assertThat(newest.publisher()).isEqualTo("Example Gazette");
		assertThat(newest.url()).hasToString("https://gazette.example/report");
		assertThat(newest.confidence()).isEqualTo(0.6);
	}

	@Test
	void who_says_it_is_told() throws IOException {
		export(new Selected(Selection.EVERYTHING.withReality(Set.of(), Set.of(Polarity.DENIED))));
		assertThat(this.collected.facts.getFirst().evidence()).singleElement()
			.satisfies((sentence) -> assertThat(sentence.saidBy()).isEqualTo("Laos"));
	}

	@Test
	void a_canvas_gives_its_entities_and_the_facts_that_join_two_of_them() throws IOException {
		export(new Among(List.of(SmallGraph.HUNGARY, SmallGraph.VIETNAM, SmallGraph.UNIVERSITY), Selection.EVERYTHING));
		assertThat(this.collected.facts).singleElement()
			.satisfies((fact) -> assertThat(fact.kind()).isEqualTo(ClaimKind.AGREEMENT));
		assertThat(this.collected.entities).containsExactlyInAnyOrder(SmallGraph.HUNGARY, SmallGraph.VIETNAM,
				SmallGraph.UNIVERSITY);
		Among all = new Among(List.of(SmallGraph.HUNGARY, SmallGraph.VIETNAM, SmallGraph.LAOS),
				Selection.of(SmallGraph.UNIVERSITY).withReality(Set.of(), Set.of(Polarity.AFFIRMED)));
		assertThat(this.service.count(all)).isEqualTo(new ExportSummary(2, 0, 0));
		Among dated = new Among(all.entities(), Selection.EVERYTHING.withTime(LocalDate.of(2026, 1, 1), null));
		assertThat(this.service.count(dated)).isEqualTo(new ExportSummary(1, 1, 0));
	}

	@Test
	void named_things_come_with_their_participants() throws IOException {
		export(new Selected(Selection.EVERYTHING.within(ClaimKind.TIE)));
		FactUid tie = this.collected.facts.getFirst().uid();
		this.collected.clear();
		export(new Named(Set.of(SmallGraph.LAOS), Set.of(tie)));
		assertThat(this.collected.facts).extracting(ExportedFact::uid).containsExactly(tie);
		assertThat(this.collected.entities).containsExactlyInAnyOrder(SmallGraph.LAOS, SmallGraph.ANNA_KOVACS,
				SmallGraph.UNIVERSITY);
	}

	@Test
	void named_facts_are_those_of_them_that_the_filter_holds() throws IOException {
		export(new Selected(Selection.EVERYTHING));
		Set<FactUid> all = this.collected.facts.stream().map(ExportedFact::uid).collect(Collectors.toSet());
		for (Selection filter : selections().filter((each) -> each.entities().isEmpty()).toList()) {
			SelectedFacts shown = this.selections.findFacts(filter, 100);
			Named named = new Named(Set.of(SmallGraph.LAOS), all, filter);
			export(named);
			assertThat(this.collected.facts).extracting(ExportedFact::uid)
				.containsExactlyInAnyOrderElementsOf(shown.facts().stream().map(SelectedFact::uid).toList());
			assertThat(this.service.count(named)).isEqualTo(new ExportSummary(shown.total(), shown.undated(), 0));
		}
	}

	@Test
	void what_is_known_is_exported_and_the_rest_counted() throws IOException {
		EntityUid nobody = EntityUid.of(EntityType.PERSON, "nobody");
		FactUid nothing = FactUid.of(ClaimKind.EVENT, "nothing");
		Named named = new Named(Set.of(SmallGraph.LAOS, nobody), Set.of(nothing));
		export(named);
		assertThat(this.collected.entities).containsExactly(SmallGraph.LAOS);
		assertThat(this.service.count(named)).isEqualTo(new ExportSummary(0, 0, 2));
		assertThat(this.service.count(new Selected(Selection.of(SmallGraph.LAOS, nobody))).unknown()).isOne();
		assertThat(this.service.count(new Among(List.of(SmallGraph.LAOS, nobody), Selection.EVERYTHING)))
			.isEqualTo(new ExportSummary(0, 0, 1));
	}

	@Test
	void what_the_graph_does_not_hold_is_named_before_anything_is_written() {
		EntityUid nobody = EntityUid.of(EntityType.PERSON, "nobody");
		assertThatExceptionOfType(UnknownExportException.class)
			.isThrownBy(() -> export(new Selected(Selection.of(nobody))))
			.withMessage("No entity " + nobody + " is in this graph");
		FactUid nothing = FactUid.of(ClaimKind.EVENT, "nothing");
		assertThatExceptionOfType(UnknownExportException.class)
			.isThrownBy(() -> export(new Named(Set.of(), Set.of(nothing))))
			.withMessage("No fact " + nothing + " is in this graph");
		assertThatExceptionOfType(UnknownExportException.class)
			.isThrownBy(() -> export(new Named(Set.of(nobody), Set.of(nothing))))
			.withMessageStartingWith("None of the 2 entities and facts named is in this graph");
		assertThat(this.collected.opened).isFalse();
	}

	@Test
	void an_empty_graph_has_an_empty_export() throws IOException {
		this.graph.wipe();
		assertThat(export(new Selected(Selection.EVERYTHING))).isEqualTo(new ExportReport(0, 0, 0, 0));
		assertThat(this.collected.finished).isTrue();
	}

	@Test
	void whoever_listens_hears_how_far_it_is_and_may_stop_it() throws IOException {
		List<ExportProgress> heard = new ArrayList<>();
		this.service.export(order(new Selected(Selection.EVERYTHING)), OutputStream.nullOutputStream(), heard::add);
		assertThat(heard.getLast()).isEqualTo(new ExportProgress(4, 4, 5, 0));
		this.collected.clear();
		assertThatExceptionOfType(ExportCancelledException.class).isThrownBy(() -> this.service
			.export(order(new Selected(Selection.EVERYTHING)), OutputStream.nullOutputStream(), new ExportListener() {

				@Override
				public void onProgress(ExportProgress progress) {
				}

				@Override
				public boolean isCancelled() {
					return true;
				}

			}));
		assertThat(this.collected.finished).isFalse();
		assertThat(this.collected.closed).isTrue();
	}

	@Test
	void a_stream_that_takes_nothing_ends_it_and_frees_all() {
		ExportService json = Exported.service(this.graph, new JsonFormat());
		assertThatIOException().isThrownBy(() -> json
			.export(new ExportOrder(new Selected(Selection.EVERYTHING), ExportFormat.JSON), new OutputStream() {

				@Override
				public void write(int b) throws IOException {
					throw new IOException("gone");
				}

			}, ExportListener.NONE)).withMessage("gone");
	}

	private ExportReport export(ExportSource source) throws IOException {
		return this.service.export(order(source), new ByteArrayOutputStream(), ExportListener.NONE);
	}

	private static ExportOrder order(ExportSource source) {
		return new ExportOrder(source, ExportFormat.JSON);
	}

	/** Keeps what comes, and watches the order. */
	private static final class CollectingFormat implements SubgraphFormat, SubgraphWriter {

		private final List<EntityUid> entities = new ArrayList<>();

		private final List<ExportedFact> facts = new ArrayList<>();

		private final List<Participation> early = new ArrayList<>();

		private boolean opened;

		private boolean finished;

		private boolean closed;

		@Override
		public ExportFormat format() {
			return ExportFormat.JSON;
		}

		@Override
		public SubgraphWriter open(ExportHead head, OutputStream out) {
			clear();
			this.opened = true;
			return this;
		}

		@Override
		public void entity(ExportedEntity entity) {
			this.entities.add(entity.entity().uid());
		}

		@Override
		public void fact(ExportedFact fact) {
			this.facts.add(fact);
			Set<EntityUid> come = new HashSet<>(this.entities);
			fact.participants().stream().filter((each) -> !come.contains(each.entity())).forEach(this.early::add);
		}

		@Override
		public void finish() {
			this.finished = true;
		}

		@Override
		public void close() {
			this.closed = true;
		}

		private void clear() {
			this.entities.clear();
			this.facts.clear();
			this.early.clear();
			this.opened = false;
			this.finished = false;
			this.closed = false;
		}

	}

}
