package io.entente.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import io.entente.model.ClaimUid;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Polarity;
import io.entente.model.ResolvedArticle;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class EvidenceServiceIT {

	@Autowired
	private EvidenceService service;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void every_fact_opens_the_sentences_that_say_it_newest_first() {
		FactEvidence evidence = evidence(ClaimKind.AGREEMENT, SmallGraph.HUNGARY);
		assertThat(evidence.sentences()).extracting(EvidenceSentence::words)
			.containsExactly("Viet Nam, called Vietnam here, and Hungary announced a memorandum for October 2025.",
					"Hungary and Vietnam signed a memorandum on health in October 2025.");
		assertThat(evidence.sentences()).extracting(EvidenceSentence::publisher)
			.containsExactly("Example Gazette", "Example News");
		assertThat(evidence.sentences()).extracting(EvidenceSentence::status)
			.containsExactly(AgreementStatus.ANNOUNCED, AgreementStatus.SIGNED);
		assertThat(evidence.origins()).hasSize(2).extracting(FactEvidence.Origin::articles).containsOnly(1L);
		assertThat(evidence.total()).isEqualTo(2);
		assertThat(evidence.fact().origins()).isEqualTo(2);
	}

	@Test
	void a_stage_told_later_that_lies_before_one_told_earlier_is_shown_as_a_contradiction() {
		assertThat(evidence(ClaimKind.AGREEMENT, SmallGraph.HUNGARY).contradictions()).singleElement()
			.satisfies((found) -> assertThat(found.matter()).isEqualTo(Contradiction.Matter.STATUS));
	}

	@Test
	void a_sentence_says_who_said_it() {
		FactEvidence denial = evidence(ClaimKind.EVENT, SmallGraph.LAOS, Polarity.DENIED);
		assertThat(denial.sentences()).singleElement().satisfies((sentence) -> {
			assertThat(sentence.saidBy()).isNotNull().extracting(EvidenceSentence.Speaker::name).isEqualTo("Laos");
			assertThat(sentence.polarity()).isEqualTo(Polarity.DENIED);
		});
	}

	@Test
	void copies_of_one_text_are_one_origin() {
		String text = "Hungary and Laos signed a treaty on water in May 2024, after eleven rounds of talks about dams, "
				+ "fish, the rice harvest and the ferries that cross the river at the old customs house every morning.";
		TestGraph.shared().write(List.of(copy("https://one.example/a", text), copy("https://two.example/b", text)));
		FactEvidence evidence = evidence(ClaimKind.AGREEMENT, SmallGraph.LAOS);
		assertThat(evidence.fact().articles()).isEqualTo(2);
		assertThat(evidence.origins()).singleElement().satisfies((origin) -> {
			assertThat(origin.articles()).isEqualTo(2);
			assertThat(origin.sentences()).hasSize(2);
		});
	}

	@Test
	void what_is_cut_is_told() {
		FactUid fact = fact(ClaimKind.AGREEMENT, SmallGraph.HUNGARY, Polarity.AFFIRMED);
		FactEvidence evidence = this.service.findEvidence(fact, 1).orElseThrow();
		assertThat(evidence.sentences()).hasSize(1);
		assertThat(evidence.total()).isEqualTo(2);
		assertThat(evidence.shown()).isEqualTo(1);
	}

	@Test
	void a_telling_opens_the_fact_it_is_shown_as() {
		FactUid fact = fact(ClaimKind.AGREEMENT, SmallGraph.HUNGARY, Polarity.AFFIRMED);
		FactUid telling = FactUid.of(ClaimKind.AGREEMENT, "a telling");
		TestGraph.shared()
			.run("""
					MATCH (shown:Fact {uid: $shown})
					CREATE (:Fact:Telling {uid: $telling})-[:TOLD_AS]->(shown)""",
					Map.of("shown", fact.value(), "telling", telling.value()));
		assertThat(this.service.findEvidence(telling)).hasValueSatisfying((found) -> {
			assertThat(found.fact().uid()).isEqualTo(fact);
			assertThat(found.sentences()).hasSize(2);
		});
	}

	@Test
	void a_fact_told_thousands_of_times_costs_no_more_beyond_the_claims_compared() {
		FactUid fact = fact(ClaimKind.AGREEMENT, SmallGraph.HUNGARY, Polarity.AFFIRMED);
		tell(fact, 1_500);
		long costOf1500 = cost(fact);
		tell(fact, 6_000);
		assertThat(cost(fact)).as("1,500 claims cost %d", costOf1500).isBetween(1L, costOf1500 * 11 / 10);
		assertThat(this.service.findEvidence(fact)).hasValueSatisfying((found) -> {
			assertThat(found.shown()).isEqualTo(EvidenceService.MAX_SENTENCES);
			assertThat(found.total()).isGreaterThan(found.shown());
		});
	}

	@Test
	void nothing_stands_behind_a_fact_that_is_not_there() {
		assertThat(this.service.findEvidence(FactUid.of(ClaimKind.TIE, "nothing"))).isEmpty();
	}

	private static void tell(FactUid fact, int times) {
		TestGraph.shared()
			.run("""
					MATCH (f:Fact {uid: $fact})
					MATCH (p:Passage)
					WITH f, p LIMIT 1
					UNWIND range(1, $times) AS i
					CREATE (p)<-[:EVIDENCED_BY {start: p.start, end: p.end}]-(:Claim {uid: $uids[i - 1], kind: 'AGREEMENT',
					  polarity: 'AFFIRMED', modality: 'ACTUAL', status: 'SIGNED', confidence: 0.5, rule: 'many'})-[:SUPPORTS]->(f)""",
					Map.of("fact", fact.value(), "times", times, "uids",
							IntStream.range(0, times)
								.mapToObj((i) -> ClaimUid.of("many " + times + i, "x").value())
								.toList()));
	}

	private static long cost(FactUid fact) {
		CypherName name = () -> "queries/evidence/find-sentences";
		try (Session session = TestGraph.shared().driver().session()) {
			return hits(session
				.run("PROFILE " + new CypherCatalog().text(name),
						Map.of("fact", fact.value(), "scan", 1_000, "limit", 50))
				.consume()
				.profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(EvidenceServiceIT::hits).sum();
	}

	private static ResolvedArticle copy(String origin, String text) {
		return ResolvedArticleBuilder.article(origin)
			.title("Treaty on water")
			.published("2024-05-20")
			.paragraph(text)
			.country("Hungary", "HUN")
			.country("Laos", "LAO")
			.agreement(AgreementKind.TREATY, AgreementStatus.SIGNED, "2024-05", "Hungary", "Laos")
			.build();
	}

	private FactEvidence evidence(ClaimKind kind, EntityUid entity) {
		return evidence(kind, entity, Polarity.AFFIRMED);
	}

	private FactEvidence evidence(ClaimKind kind, EntityUid entity, Polarity polarity) {
		return this.service.findEvidence(fact(kind, entity, polarity)).orElseThrow();
	}

	private static FactUid fact(ClaimKind kind, EntityUid entity, Polarity polarity) {
		return new FactUid(TestGraph.shared()
			.run("""
					MATCH (:Entity {uid: $entity})-[:PARTY_TO|PARTICIPATES_IN]->(fact:Fact {kind: $kind, polarity: $polarity})
					RETURN fact.uid ORDER BY fact.uid LIMIT 1""",
					Map.of("entity", entity.value(), "kind", kind.name(), "polarity", polarity.name()))
			.getFirst()
			.get(0)
			.asString());
	}

}
