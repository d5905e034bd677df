package io.entente.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.CypherCatalog;
import io.entente.graph.CypherName;
import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.ResolvedArticle;
import io.entente.model.Sector;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class AgreementServiceIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private AgreementService service;

	@Autowired
	private SelectionService selections;

	@BeforeEach
	void write() {
		List<ResolvedArticle> articles = new ArrayList<>(SmallGraph.articles());
		articles.add(treaty());
		articles.add(ratification());
		articles.add(plan());
		this.graph.write(articles);
	}

	@Test
	void every_agreement_is_a_row_the_latest_news_first() {
		assertThat(all(AgreementOrder.DEFAULT)).extracting((row) -> row.kind().name())
			.containsExactly("TREATY", "CONTRACT", "MOU");
		assertThat(this.service.count(Selection.EVERYTHING).total()).isEqualTo(3);
	}

	@Test
	void a_row_tells_its_life_as_the_claims_do() {
		Agreement treaty = all(AgreementOrder.DEFAULT).getFirst();
		assertThat(treaty.parties()).extracting(AgreementParty::name).containsExactly("Hungary", "Laos");
		assertThat(treaty.status()).isEqualTo(AgreementStatus.RATIFIED);
		assertThat(treaty.stages()).extracting(Stage::status)
			.containsExactly(AgreementStatus.SIGNED, AgreementStatus.RATIFIED);
		assertThat(treaty.stages().getFirst().time()).isNotNull()
			.satisfies((time) -> assertThat(time.edtf()).isEqualTo("2024-05"));
		assertThat(treaty.stages().getFirst().reported()).isEqualTo("2024-05-20");
		assertThat(treaty.news()).isEqualTo("2026-01-15");
	}

	@ParameterizedTest
	@EnumSource
	void every_column_orders_the_rows_both_ways_and_pages_without_gap(AgreementOrder.Column column) {
		for (boolean descending : new boolean[] { false, true }) {
			AgreementOrder order = new AgreementOrder(column, descending);
			List<FactUid> whole = all(order).stream().map(Agreement::uid).toList();
			List<FactUid> paged = new ArrayList<>();
			for (int skip = 0; skip < 3; skip++) {
				this.service.findAgreements(Selection.EVERYTHING, order, skip, 1)
					.forEach((row) -> paged.add(row.uid()));
			}
			assertThat(paged).as("%s", order).isEqualTo(whole).hasSize(3).doesNotHaveDuplicates();
		}
	}

	@Test
	void the_order_follows_the_column_and_what_lacks_it_comes_last() {
		assertThat(all(new AgreementOrder(AgreementOrder.Column.STATUS, false))).extracting(Agreement::status)
			.isSortedAccordingTo(AgreementStatus::compareTo);
		assertThat(all(new AgreementOrder(AgreementOrder.Column.ORIGINS, true))).extracting(Agreement::origins)
			.isSortedAccordingTo((one, other) -> Long.compare(other, one));
		this.graph.run("MATCH (f:Agreement {type: 'TREATY'}) REMOVE f.lastReported", Map.of());
		for (boolean descending : new boolean[] { false, true }) {
			assertThat(all(new AgreementOrder(AgreementOrder.Column.NEWS, descending)).getLast().kind())
				.isEqualTo(AgreementKind.TREATY);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sector=health", "type=treaty", "modality=planned", "polarity=denied", "origins=2",
			"from=2025-01-01", "to=2024-12-31", "kind=event", "entity=HUN", "entity=HUN&entity=LAO&match=all",
			"entity=HUN&entity=LAO", "entity=HUN&from=2025-01-01" })
	void the_rows_are_those_that_the_selection_counts(String query) {
		Selection selection = selection(query);
		List<Agreement> rows = this.service.findAgreements(selection, AgreementOrder.DEFAULT, 0, 100);
		assertThat(rows).extracting(Agreement::uid)
			.containsExactlyInAnyOrderElementsOf(this.selections.findFacts(selection.within(ClaimKind.AGREEMENT), 100)
				.facts()
				.stream()
				.map((fact) -> fact.uid())
				.toList());
		assertThat(this.service.count(selection).total()).isEqualTo(rows.size());
	}

	@Test
	void an_agreement_opens_with_the_sentences_of_its_stages() {
		AgreementDetails details = this.service.findAgreement(all(AgreementOrder.DEFAULT).getFirst().uid())
			.orElseThrow();
		assertThat(details.sentencesTotal()).isEqualTo(2);
		for (Stage stage : details.agreement().stages()) {
			assertThat(stage.claims()).isNotEmpty()
				.allSatisfy((claim) -> assertThat(details.sentence(claim))
					.hasValueSatisfying((sentence) -> assertThat(sentence.status()).isEqualTo(stage.status())));
		}
	}

	@Test
	void agreements_of_the_same_parties_and_stored_links_are_related() {
		List<Agreement> rows = all(AgreementOrder.DEFAULT);
		FactUid treaty = rows.get(0).uid();
		FactUid contract = rows.get(1).uid();
		FactUid memorandum = rows.get(2).uid();
		assertThat(this.service.findAgreement(treaty).orElseThrow().related()).extracting(RelatedAgreement::uid)
			.contains(contract)
			.doesNotContain(treaty);
		this.graph.run("MATCH (a:Fact {uid: $a}), (b:Fact {uid: $b}) CREATE (a)-[:IMPLEMENTS]->(b)",
				Map.of("a", memorandum.value(), "b", treaty.value()));
		assertThat(this.service.findAgreement(treaty).orElseThrow().related().getFirst()).satisfies((related) -> {
			assertThat(related.uid()).isEqualTo(memorandum);
			assertThat(related.relation()).isEqualTo(RelatedAgreement.Relation.IMPLEMENTED_BY);
		});
		assertThat(this.service.findAgreement(memorandum).orElseThrow().related().getFirst().relation())
			.isEqualTo(RelatedAgreement.Relation.IMPLEMENTS);
	}

	@Test
	void a_plan_whose_time_has_passed_is_pointed_out() {
		Agreement contract = all(AgreementOrder.DEFAULT).get(1);
		assertThat(contract.modality()).isEqualTo(Modality.PLANNED);
		assertThat(contract.overdue()).isNotNull().satisfies((overdue) -> {
			assertThat(overdue.reason()).isEqualTo(Overdue.Reason.PLAN_PASSED);
			assertThat(overdue.asOf()).isEqualTo("2026-02-01");
		});
	}

	@Test
	void nothing_is_known_of_an_agreement_that_is_not_there() {
		assertThat(this.service.findAgreement(FactUid.of(ClaimKind.AGREEMENT, "nothing"))).isEmpty();
		this.graph.wipe();
		assertThat(all(AgreementOrder.DEFAULT)).isEmpty();
	}

	@Test
	void the_agreements_of_a_party_to_thousands_cost_no_more_to_relate() {
		this.graph.wipe();
		FactUid one = hub(3_000);
		long costOf3000 = cost("find-related", related(one));
		this.graph.wipe();
		hub(9_000);
		assertThat(cost("find-related", related(one))).as("3,000 agreements cost %d", costOf3000)
			.isBetween(1L, costOf3000 * 11 / 10);
		assertThat(this.service.findAgreements(Selection.EVERYTHING, AgreementOrder.DEFAULT, 8_990, 40)).hasSize(10);
	}

	private static Map<String, Object> related(FactUid uid) {
		return Map.of("uid", uid.value(), "scan", 500, "parties", 8, "limit", 8);
	}

	/** A country that agrees with one other country again and again. */
	private FactUid hub(int agreements) {
		FactUid first = FactUid.of(ClaimKind.AGREEMENT, "hub 0");
		this.graph.run("""
				CREATE (h:Entity:Country {uid: $hub, type: 'COUNTRY', name: 'Hub'})
				CREATE (o:Entity:Country {uid: $other, type: 'COUNTRY', name: 'Other'})
				WITH h, o
				UNWIND range(0, size($uids) - 1) AS i
				CREATE (f:Fact:Agreement {uid: $uids[i], kind: 'AGREEMENT', type: 'MOU', title: 'Hub ' + i,
				  status: 'SIGNED', sectors: [], polarity: 'AFFIRMED', modality: 'ACTUAL', confidence: 0.5, origins: 1})
				CREATE (h)-[:PARTY_TO {role: 'PARTY'}]->(f)<-[:PARTY_TO {role: 'PARTY'}]-(o)""",
				Map.of("hub", EntityUid.of(EntityType.COUNTRY, "HUB").value(), "other",
						EntityUid.of(EntityType.COUNTRY, "OTH").value(), "uids",
						IntStream.range(0, agreements)
							.mapToObj((i) -> FactUid.of(ClaimKind.AGREEMENT, "hub " + i).value())
							.toList()));
		return first;
	}

	private long cost(String statement, Map<String, Object> parameters) {
		CypherName name = () -> "queries/agreements/" + statement;
		try (Session session = this.graph.driver().session()) {
			return hits(session.run("PROFILE " + new CypherCatalog().text(name), parameters).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(AgreementServiceIT::hits).sum();
	}

	private List<Agreement> all(AgreementOrder order) {
		return this.service.findAgreements(Selection.EVERYTHING, order, 0, 100);
	}

	private static Selection selection(String query) {
		Map<String, List<String>> parameters = new HashMap<>();
		for (String part : query.split("&", -1)) {
			int equals = part.indexOf('=');
			if (equals > 0) {
				String value = part.substring(equals + 1);
				parameters.computeIfAbsent(part.substring(0, equals), (name) -> new ArrayList<>())
					.add(Set.of("HUN", "LAO").contains(value) ? EntityUid.of(EntityType.COUNTRY, value).value()
							: value);
			}
		}
		return Selection.of(parameters);
	}

	private static ResolvedArticle treaty() {
		return article("treaty", "2024-05-20", "Hungary and Laos signed a treaty on water in May 2024.")
			.sector(Sector.ENVIRONMENT)
			.agreement(AgreementKind.TREATY, AgreementStatus.SIGNED, "2024-05", "Hungary", "Laos")
			.build();
	}

	private static ResolvedArticle ratification() {
		return article("ratification", "2026-01-15",
				"The water treaty of May 2024 has been ratified by Hungary and Laos.")
			.sector(Sector.ENVIRONMENT)
			.agreement(AgreementKind.TREATY, AgreementStatus.RATIFIED, "2024-05", "Hungary", "Laos")
			.build();
	}

	private static ResolvedArticle plan() {
		return article("plan", "2025-11-02", "Hungary and Laos are to sign a contract on rice in December 2025.")
			.sector(Sector.AGRICULTURE)
			.modality(Modality.PLANNED)
			.agreement(AgreementKind.CONTRACT, AgreementStatus.SIGNED, "2025-12", "Hungary", "Laos")
			.build();
	}

	private static ResolvedArticleBuilder article(String name, String published, String sentence) {
		return ResolvedArticleBuilder.article("https://news.example/" + name)
			.title(name)
			.published(published)
			.publisher("Example News")
			.paragraph(sentence)
			.country("Hungary", "HUN")
			.country("Laos", "LAO");
	}

}
