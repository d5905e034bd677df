package io.entente.investigations;

import java.util.List;
import java.util.Map;

import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.investigations.InvestigationDiff.Change;
import io.entente.investigations.InvestigationDiff.EntityChange;
import io.entente.investigations.InvestigationDiff.FactChange;
import io.entente.investigations.InvestigationDiff.Field;
import io.entente.investigations.InvestigationDiff.FieldChange;
import io.entente.investigations.InvestigationDiff.Party;
import io.entente.investigations.InvestigationDiff.Reason;
import io.entente.investigations.InvestigationDiff.RelationChange;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.ResolvedArticle;
import io.entente.model.Sector;
import io.entente.review.Decision;
import io.entente.review.ReviewArticles;
import io.entente.review.ReviewService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * An investigation opened again on other data than it was saved on.
 */
@SpringBootTest
@GraphIT
class InvestigationDiffIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private InvestigationService service;

	@Autowired
	private InvestigationNotes notes;

	@Autowired
	private ReviewService review;

	@Test
	void nothing_is_new_on_the_same_data() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save(SmallGraph.VIETNAM);
		InvestigationDiff diff = this.service.diff(saved.uid());
		assertThat(diff.isEmpty()).isTrue();
		assertThat(diff.compared()).isEqualTo(3);
		assertThat(diff.since()).isEqualTo(saved.createdAt());
		assertThat(diff.cut()).isFalse();
	}

	@Test
	void a_further_article_adds_a_fact_an_entity_and_a_relation() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save(SmallGraph.VIETNAM);
		this.graph.write(List.of(visit()));
		InvestigationDiff diff = this.service.diff(saved.uid());
		FactChange fact = diff.facts().getFirst();
		assertThat(fact.change()).isEqualTo(Change.NEW);
		assertThat(fact.parties()).extracting(Party::name).containsExactlyInAnyOrder("Vietnam", "Japan");
		assertThat(diff.entities()).extracting(EntityChange::change, EntityChange::name)
			.containsExactly(tuple(Change.NEW, "Japan"));
		assertThat(diff.relations()).extracting(RelationChange::change).containsExactly(Change.NEW);
		this.service.takeAsSeen(saved.uid());
		assertThat(this.service.diff(saved.uid()).isEmpty()).isTrue();
		assertThat(this.service.versions(saved.uid()).getFirst().reason()).isEqualTo(InvestigationVersion.Reason.SEEN);
	}

	@Test
	void an_agreement_that_went_on_is_changed_and_not_another_one() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save(SmallGraph.HUNGARY);
		this.graph.write(List.of(ratified()));
		InvestigationDiff diff = this.service.diff(saved.uid());
		assertThat(diff.count(Change.NEW)).isZero();
		assertThat(diff.count(Change.GONE)).isZero();
		FactChange fact = diff.facts().getFirst();
		assertThat(fact.change()).isEqualTo(Change.CHANGED);
		assertThat(fact.fields()).contains(new FieldChange(Field.STATUS, "SIGNED", "RATIFIED"),
				new FieldChange(Field.ORIGINS, "2", "3"));
		assertThat(diff.relations()).extracting(RelationChange::change).containsOnly(Change.CHANGED);
	}

	@Test
	void what_no_article_supports_any_more_is_gone_under_the_name_it_had() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save(SmallGraph.LAOS);
		this.graph.run("MATCH (f:Event {type: 'CONSULT'}) SET f.retired = true", Map.of());
		FactChange gone = this.service.diff(saved.uid()).facts().getFirst();
		assertThat(gone.change()).isEqualTo(Change.GONE);
		assertThat(gone.reason()).isEqualTo(Reason.RETIRED);
		assertThat(gone.type()).isEqualTo("CONSULT");
		assertThat(gone.parties()).extracting(Party::name).containsExactlyInAnyOrder("Laos", "Vietnam");
	}

	@Test
	void what_left_the_selection_is_told_apart_from_what_is_gone() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = this.service.create(new InvestigationContent("Signed in 2025", "", "",
				List.of(new SavedView("agreements?from=2025-01-01&to=2025-12-31", null)), List.of()));
		this.graph.run("MATCH (f:Agreement) SET f.earliest = date('2027-01-01'), f.latest = date('2027-01-31')",
				Map.of());
		assertThat(this.service.diff(saved.uid()).facts()).singleElement()
			.extracting(FactChange::reason)
			.isEqualTo(Reason.OUTSIDE);
	}

	@Test
	void another_entity_expanded_makes_nothing_seen_or_new() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save(SmallGraph.VIETNAM);
		this.graph.write(List.of(visit()));
		Investigation expanded = this.service.save(saved.uid(), saved.version(),
				saved.content()
					.with(new SavedView("graph?entity=" + SmallGraph.VIETNAM + "&expanded=" + SmallGraph.VIETNAM
							+ ".30&expanded=" + SmallGraph.HUNGARY + ".30", null)),
				InvestigationVersion.Reason.AUTOSAVED);
		InvestigationDiff diff = this.service.diff(expanded.uid());
		assertThat(diff.facts()).extracting(FactChange::change).containsExactly(Change.NEW);
		assertThat(diff.selections()).isEqualTo(2);
	}

	@Test
	void it_survives_that_everything_is_derived_anew() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save(SmallGraph.VIETNAM);
		this.graph.run(
				"MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH 'Investigation' OR l = 'Migration') DETACH DELETE n",
				Map.of());
		assertThat(this.service.open(saved.uid())).as("while nothing is there").isEqualTo(saved);
		assertThat(this.service.diff(saved.uid()).count(Change.GONE)).isEqualTo(3);
		this.graph.write(SmallGraph.articles());
		assertThat(this.service.open(saved.uid())).isEqualTo(saved);
		assertThat(this.service.diff(saved.uid()).isEmpty()).isTrue();
	}

	@Test
	void an_entity_that_was_joined_to_another_is_opened_as_that_one_and_told() {
		this.graph.write(ReviewArticles.all());
		EntityUid other = ReviewArticles.OTHER;
		Investigation saved = this.service.create(new InvestigationContent("Minister", "", "", List.of(
				new SavedView("graph?entity=" + other + "&entity=" + ReviewArticles.ONE,
						new SavedCanvas(List.of(other.value()), List.of(new SavedCanvas.Place(other.value(), 7, 8)),
								List.of(other.value()), List.of(), List.of(), List.of(), Map.of(), null, List.of())),
				new SavedView("entity/" + other, null), new SavedView("entity/" + ReviewArticles.ONE, null)),
				List.of()));
		this.review.decideSame(this.review.findOpen(1).getFirst());
		InvestigationContent opened = this.service.open(saved.uid()).content();
		assertThat(opened.views()).as("two dossiers are one now").hasSize(2);
		assertThat(opened.views().getFirst().address()).doesNotContain(other.value())
			.contains(ReviewArticles.ONE.value());
		assertThat(opened.views().getFirst().canvas()).extracting(SavedCanvas::places)
			.isEqualTo(List.of(new SavedCanvas.Place(ReviewArticles.ONE.value(), 7, 8)));
		InvestigationDiff diff = this.service.diff(saved.uid());
		assertThat(diff.entities()).singleElement().satisfies((entity) -> {
			assertThat(entity.change()).isEqualTo(Change.GONE);
			assertThat(entity.name()).isEqualTo("Rossa Quispe");
			assertThat(entity.joined()).isEqualTo(new Party(ReviewArticles.ONE.value(), "Rosa Quispe"));
		});
		assertThat(diff.facts()).as("their facts are the same").isEmpty();
	}

	@Test
	void a_pair_that_was_joined_is_still_opened_and_stands_apart_again_when_that_is_taken_back() {
		this.graph.write(ReviewArticles.all());
		EntityUid one = ReviewArticles.ONE;
		EntityUid other = ReviewArticles.OTHER;
		List<String> both = List.of(one.value(), other.value());
		Investigation begun = this.service
			.create(new InvestigationContent(
					"Two or one", "", "", List.of(
							new SavedView("graph?entity=" + one + "&entity=" + other,
									new SavedCanvas(both,
											List.of(new SavedCanvas.Place(one.value(), 1, 2),
													new SavedCanvas.Place(other.value(), 7, 8)),
											both, List.of(), List.of(), List.of(),
											Map.of(one.value(), SavedCanvas.Tint.RED, other.value(),
													SavedCanvas.Tint.BLUE),
											null, List.of())),
							new SavedView("pair/" + one + "/" + other, null)),
					List.of()));
		this.notes.add(begun.uid(), new NoteTarget(NoteTarget.Kind.RELATION, both), "of both");
		Investigation saved = this.notes.add(begun.uid(),
				new NoteTarget(NoteTarget.Kind.ENTITY, List.of(other.value())), "of the other");
		Decision same = this.review.decideSame(this.review.findOpen(1).getFirst());
		Investigation joined = this.service.open(saved.uid());
		assertThat(joined.content().notes()).extracting(Note::text).containsExactly("of both", "of the other");
		assertThat(joined.content().notes().getLast().target().uids()).containsExactly(one.value());
		assertThat(this.service.diff(saved.uid()).count(Change.NEW)).isZero();
		assertThat(this.service.holdings(saved.uid()).entities()).doesNotContain(other.value());
		this.service.save(saved.uid(), joined.version(), joined.content().named("Still one", null, null),
				InvestigationVersion.Reason.RENAMED);
		this.review.undo(same);
		assertThat(this.service.diff(saved.uid()).facts()).as("it was saved as about one, and is")
			.allSatisfy((fact) -> assertThat(fact.reason()).isEqualTo(Reason.OUTSIDE));
		assertThat(this.service.version(saved.uid(), saved.version()).content()).isEqualTo(saved.content());
		assertThat(this.service.restore(saved.uid(), saved.version()).content()).isEqualTo(saved.content());
	}

	@Test
	void a_joining_that_is_taken_back_leaves_what_was_saved_before_as_it_was() {
		this.graph.write(ReviewArticles.all());
		Investigation saved = save(ReviewArticles.OTHER);
		this.review.undo(this.review.decideSame(this.review.findOpen(1).getFirst()));
		assertThat(this.service.open(saved.uid())).isEqualTo(saved);
		assertThat(this.service.diff(saved.uid()).isEmpty()).isTrue();
	}

	private Investigation save(EntityUid entity) {
		return this.service.create(new InvestigationContent("Saved", "", "",
				List.of(new SavedView("graph?entity=" + entity, null)), List.of()));
	}

	/** A fact with a country that the small graph doesn't know. */
	static ResolvedArticle visit() {
		return ResolvedArticleBuilder.article("https://news.example/visit")
			.title("A visit")
			.published("2026-04-02")
			.publisher("Example News")
			.paragraph("Japan aided Vietnam in April 2026.")
			.country("Japan", "JPN")
			.country("Vietnam", "VNM")
			.event(EventType.AID, "2026-04", "Japan", "Vietnam")
			.build();
	}

	private static ResolvedArticle ratified() {
		return ResolvedArticleBuilder.article("https://third.example/ratified")
			.title("Memorandum ratified")
			.published("2025-10-30")
			.publisher("Example Third")
			.paragraph(
					"The parliament in Budapest approved what Vietnam and Hungary had agreed on doctors in October 2025.")
			.country("Hungary", "HUN")
			.country("Vietnam", "VNM")
			.sector(Sector.HEALTH)
			.agreement(AgreementKind.MOU, AgreementStatus.RATIFIED, "2025-10", "Hungary", "Vietnam")
			.build();
	}

}
