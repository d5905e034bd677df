package io.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.entente.dossier.FactSlice.When;
import io.entente.dossier.PairDossier.Contradicted;
import io.entente.evidence.Contradiction;
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
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.ResolvedArticle;
import io.entente.model.Sector;
import io.entente.selection.Selection;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SpringBootTest
@GraphIT
class OverviewServiceIT {

	private static final EntityUid NOBODY = EntityUid.of(EntityType.PERSON, "nobody");

	private static final EntityUid HUB = EntityUid.of(EntityType.COUNTRY, "HUB");

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private OverviewService service;

	@Autowired
	private PairService pairs;

	@Test
	void an_overview_counts_what_is_stated_planned_and_denied_apart() {
		this.graph.write(SmallGraph.articles());
		EntityOverview overview = overview(SmallGraph.VIETNAM);
		FactDigest digest = overview.digest();
		assertThat(digest.facts()).isEqualTo(new RealityCount(1, 1, 1));
		assertThat(digest.of(ClaimKind.AGREEMENT).stated()).isOne();
		assertThat(digest.of(ClaimKind.EVENT)).isEqualTo(new RealityCount(0, 1, 1));
		assertThat(digest.isCut()).isFalse();
		assertThat(overview.countries()).isOne();
		assertThat(overview.partners()).extracting(Companion::name).containsExactly("Hungary", "Laos");
		assertThat(overview.agreements()).singleElement()
			.extracting("title")
			.isEqualTo("Mou between Hungary and Vietnam");
		assertThat(digest.sectors()).extracting(SectorCount::sector).contains(Sector.HEALTH);
	}

	@Test
	void sources_count_articles_and_origins_by_publisher() {
		this.graph.write(SmallGraph.articles());
		Sources sources = overview(SmallGraph.VIETNAM).sources();
		assertThat(sources.articles()).isEqualTo(3);
		assertThat(sources.total()).isEqualTo(2);
		assertThat(sources.publishers()).extracting(Sources.Source::name, Sources.Source::articles)
			.containsExactly(tuple("Example News", 2L), tuple("Example Gazette", 1L));
	}

	@Test
	void the_latest_reports_come_with_a_sentence() {
		this.graph.write(SmallGraph.articles());
		ToldFact latest = overview(SmallGraph.VIETNAM).latest().getFirst();
		assertThat(latest.sentence().words().of(latest.sentence().text())).contains("Laos");
		assertThat(latest.sentence().publisher()).isEqualTo("Example News");
	}

	@Test
	void a_post_without_a_date_gets_none_from_its_reports() {
		this.graph.write(SmallGraph.articles());
		assertThat(overview(SmallGraph.ANNA_KOVACS).roles()).singleElement().satisfies((role) -> {
			assertThat(role.title()).isEqualTo("dean");
			assertThat(role.holder()).isTrue();
			assertThat(role.time()).isNull();
			assertThat(role.firstReported()).isEqualTo("2025-10-16");
		});
		assertThat(overview(SmallGraph.UNIVERSITY).roles()).singleElement()
			.satisfies((role) -> assertThat(role.holder()).isFalse());
	}

	@Test
	void filters_leave_only_what_fits_them() {
		this.graph.write(SmallGraph.articles());
		Selection health = Selection.EVERYTHING.withSectors(Set.of(Sector.HEALTH)).within(ClaimKind.AGREEMENT);
		assertThat(this.service.findDigest(SmallGraph.VIETNAM, health).total()).isOne();
		Selection withLaos = Selection.of(SmallGraph.LAOS);
		assertThat(this.service.findDigest(SmallGraph.VIETNAM, withLaos).total()).isEqualTo(2);
	}

	@Test
	void a_figure_opens_exactly_what_it_counts() {
		this.graph.write(SmallGraph.articles());
		assertThat(vietnam(FactSlice.ALL.that(Reality.PLANNED)).total()).isOne();
		assertThat(vietnam(FactSlice.HAPPENINGS.at(When.in(new Quarter(2025, 4)))).facts()).hasSize(1);
		OverviewService.Slice undated = vietnam(FactSlice.HAPPENINGS.at(When.undated()));
		assertThat(undated.total()).isOne();
		assertThat(undated.dated()).isZero();
	}

	@Test
	void partners_are_counted_within_the_filters_and_open_as_many_facts() {
		this.graph.write(SmallGraph.articles());
		Selection planned = Selection.EVERYTHING.withReality(Set.of(Modality.PLANNED), Set.of());
		assertThat(this.service.findPartners(SmallGraph.VIETNAM, planned).partners()).singleElement()
			.satisfies((partner) -> assertThat(partner.uid()).isEqualTo(SmallGraph.LAOS));
		for (Selection filters : List.of(Selection.EVERYTHING, planned)) {
			PartnerPage page = this.service.findPartners(SmallGraph.VIETNAM, filters);
			assertThat(page.total()).isEqualTo(page.partners().size()).isPositive();
			for (Companion partner : page.partners()) {
				List<EntityUid> both = List.of(SmallGraph.VIETNAM, partner.uid());
				assertThat(this.service.findSlice(filters, both, FactSlice.ALL.with(partner.uid())).total())
					.as(partner.name())
					.isEqualTo(partner.facts().total());
			}
		}
	}

	private OverviewService.Slice vietnam(FactSlice slice) {
		return this.service.findSlice(Selection.EVERYTHING, List.of(SmallGraph.VIETNAM), slice);
	}

	@Test
	void nothing_is_known_of_nobody() {
		EntityOverview overview = overview(NOBODY);
		assertThat(overview.digest().total()).isZero();
		assertThat(overview.sources()).isEqualTo(Sources.NONE);
		assertThat(this.pairs.findPair(NOBODY, SmallGraph.LAOS, Selection.EVERYTHING)).isEmpty();
		this.graph.write(SmallGraph.articles());
		assertThat(this.pairs.findPair(SmallGraph.LAOS, SmallGraph.LAOS, Selection.EVERYTHING)).isEmpty();
	}

	@Test
	void a_pair_is_the_same_from_either_side() {
		this.graph.write(SmallGraph.articles());
		PairDossier pair = pair(SmallGraph.VIETNAM, SmallGraph.HUNGARY);
		PairDossier other = pair(SmallGraph.HUNGARY, SmallGraph.VIETNAM);
		assertThat(pair.digest()).isEqualTo(other.digest());
		assertThat(pair.agreements()).hasSize(1);
		assertThat(pair.firstContact()).isEqualTo(pair.lastContact()).isNotNull();
		assertThat(pair(SmallGraph.HUNGARY, SmallGraph.LAOS).digest().total()).isZero();
	}

	@Test
	void a_plan_and_a_denial_are_no_contact() {
		this.graph.write(SmallGraph.articles());
		PairDossier pair = pair(SmallGraph.VIETNAM, SmallGraph.LAOS);
		assertThat(pair.digest().facts()).isEqualTo(new RealityCount(0, 1, 1));
		assertThat(pair.firstContact()).isNull();
	}

	@Test
	void sentences_that_deny_what_others_say_are_found() {
		this.graph.write(disputed());
		assertThat(
				pair(EntityUid.of(EntityType.COUNTRY, "KEN"), EntityUid.of(EntityType.COUNTRY, "PER")).contradictions())
			.singleElement()
			.extracting(Contradicted::matters)
			.satisfies((matters) -> assertThat(matters).extracting(Contradiction::matter)
				.contains(Contradiction.Matter.STATUS));
	}

	@Test
	void people_of_a_pair_come_with_their_posts() {
		this.graph.write(List.of(ResolvedArticleBuilder.article("https://news.example/three")
			.title("Three meet")
			.published("2024-02-01")
			.paragraph("Kenya, Peru and Maria Silva, minister at the Port Authority, agreed in January 2024.")
			.country("Kenya", "KEN")
			.country("Peru", "PER")
			.person("Maria Silva")
			.organization("Port Authority")
			.agreement(AgreementKind.MOU, AgreementStatus.SIGNED, "2024-01", "Kenya", "Peru", "Maria Silva")
			.affiliation("Maria Silva", "minister", "Port Authority")
			.build()));
		PairDossier pair = pair(EntityUid.of(EntityType.COUNTRY, "KEN"), EntityUid.of(EntityType.COUNTRY, "PER"));
		assertThat(pair.people()).singleElement().satisfies((person) -> {
			assertThat(person.name()).isEqualTo("Maria Silva");
			assertThat(person.post()).extracting(Companion.Post::title).isEqualTo("minister");
		});
	}

	@Test
	void beyond_the_mentions_looked_at_a_hub_costs_no_more() {
		hub(1_000);
		Map<String, Object> sources = Map.of("uid", HUB.value(), "scan", 200, "limit", 8);
		long costOf1000 = cost("find-sources", sources);
		this.graph.wipe();
		hub(4_000);
		assertThat(cost("find-sources", sources)).as("1,000 mentions cost %d", costOf1000)
			.isBetween(1L, costOf1000 * 11 / 10);
		assertThat(this.service.findOverview(HUB, Selection.EVERYTHING, Ranking.WEIGHT).sources().cut()).isFalse();
	}

	@Test
	void beyond_the_claims_looked_at_a_fact_costs_no_more() {
		List<Long> costs = new ArrayList<>();
		for (int claims : new int[] { 500, 2_000 }) {
			this.graph.wipe();
			this.graph.run(
					"""
							CREATE (f:Fact {uid: 'f-aaaaaaaaaaaaaaaaaaaaaaaaaa'})
							WITH f
							UNWIND range(1, $claims) AS i
							CREATE (f)<-[:SUPPORTS]-(:Claim {uid: 'c' + i, confidence: 0.5, polarity: 'AFFIRMED', modality: 'ACTUAL'})
							  -[:EVIDENCED_BY {start: 0, end: 1}]->(:Passage {uid: 'p' + i, text: 'x', start: 0})
							  <-[:HAS_PASSAGE]-(:Article {uid: 'a' + i})""",
					Map.of("claims", claims));
			Map<String, Object> one = Map.of("facts", List.of("f-aaaaaaaaaaaaaaaaaaaaaaaaaa"), "scan", 100, "limit", 5);
			costs.add(cost("find-latest-sentences", one));
			costs.add(cost("find-told-differently", one));
		}
		assertThat(costs.get(2)).isBetween(1L, costs.get(0) * 11 / 10);
		assertThat(costs.get(3)).isBetween(1L, costs.get(1) * 11 / 10);
	}

	private EntityOverview overview(EntityUid entity) {
		return this.service.findOverview(entity, Selection.EVERYTHING, Ranking.FACTS);
	}

	private PairDossier pair(EntityUid one, EntityUid other) {
		return this.pairs.findPair(one, other, Selection.EVERYTHING).orElseThrow();
	}

	/** One agreement, told as signed first and as announced only later. */
	private static List<ResolvedArticle> disputed() {
		return List.of(
				told("https://news.example/signed", "2024-02-01", AgreementStatus.SIGNED,
						"Kenya and Peru signed a memorandum in January 2024."),
				told("https://gazette.example/announced", "2024-03-01", AgreementStatus.ANNOUNCED,
						"Kenya and Peru only announced a memorandum in January 2024."));
	}

	private static ResolvedArticle told(String origin, String published, AgreementStatus status, String sentence) {
		return ResolvedArticleBuilder.article(origin)
			.title("Kenya and Peru")
			.published(published)
			.paragraph(sentence)
			.country("Kenya", "KEN")
			.country("Peru", "PER")
			.agreement(AgreementKind.MOU, status, "2024-01", "Kenya", "Peru")
			.event(EventType.CONSULT, null, "Kenya", "Peru")
			.build();
	}

	/** A country that as many passages name. */
	private void hub(int mentions) {
		this.graph.run("""
				CREATE (h:Entity:Country {uid: $hub, type: 'COUNTRY', name: 'Hub', aliases: []})
				WITH h
				UNWIND $numbers AS i
				CREATE (h)<-[:MENTIONS]-(:Passage {uid: 'p' + i})<-[:HAS_PASSAGE]-(:Article {uid: 'a' + i})""",
				Map.of("hub", HUB.value(), "numbers", IntStream.range(0, mentions).boxed().toList()));
	}

	private long cost(String statement, Map<String, Object> parameters) {
		CypherName name = () -> "queries/dossier/" + statement;
		try (Session session = this.graph.driver().session()) {
			return hits(session.run("PROFILE " + new CypherCatalog().text(name), parameters).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(OverviewServiceIT::hits).sum();
	}

}
