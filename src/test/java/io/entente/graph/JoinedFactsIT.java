package io.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.ResolvedArticle;
import io.entente.model.Sector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@GraphIT
class JoinedFactsIT {

	private static final String SHOWN = """
			MATCH (f:Agreement)
			RETURN f.uid AS uid, f.status AS status, f.edtf AS edtf, f.modality AS modality, f.sectors AS sectors,
			       COLLECT { MATCH (f)<-[:PARTY_TO]-(e:Entity) RETURN e.name ORDER BY e.name } AS parties,
			       COUNT { (f)<-[:SUPPORTS]-(:Claim) } AS supports, COUNT { (f)<-[:DISPUTES]-(:Claim) } AS disputes
			ORDER BY uid""";

	private static final String EVENTS = """
			MATCH (f:Event)
			RETURN f.uid AS uid, f.edtf AS edtf, COUNT { (f)<-[:SUPPORTS]-(:Claim) } AS supports,
			       COLLECT { MATCH (f)<-[r:PARTICIPATES_IN]-(e:Entity) RETURN r.role + ' ' + e.name ORDER BY e.name } AS actors
			ORDER BY uid""";

	private static final String EDGES = """
			MATCH (a)-[r:COOPERATES_WITH]->(b)
			RETURN a.name AS a, b.name AS b, r.factCount AS facts, r.planned AS planned ORDER BY a, b""";

	private final TestGraph graph = TestGraph.shared();

	@Test
	void a_plan_a_signing_and_the_ministries_that_signed_are_one_fact_in_any_order() {
		List<Map<String, Object>> shown = new ArrayList<>();
		for (List<ResolvedArticle> order : orders(plan(), signing(), ministries())) {
			this.graph.wipe();
			order.forEach((article) -> this.graph.write(List.of(article)));
			List<Map<String, Object>> rows = rows(SHOWN);
			assertThat(rows).hasSize(1);
			assertThat(rows.getFirst()).containsEntry("status", "SIGNED")
				.containsEntry("edtf", "2025-10")
				.containsEntry("modality", "ACTUAL")
				.containsEntry("supports", 3L)
				.containsEntry("parties",
						List.of("Chile", "Chilean Ministry of Health", "Peru", "Peruvian Ministry of Health"));
			assertThat(rows(EDGES)).hasSize(6)
				.allSatisfy((edge) -> assertThat(edge).containsEntry("facts", 1L).containsEntry("planned", false));
			shown.addAll(rows);
		}
		this.graph.wipe();
		this.graph.write(List.of(plan(), signing(), ministries()));
		shown.addAll(rows(SHOWN));
		assertThat(shown).hasSize(7).containsOnly(shown.getFirst());
		assertThat(this.graph.derivedLayer().refresh((_, _) -> {
		})).isEqualTo(WriteCounts.NOTHING);
	}

	@Test
	void an_article_that_makes_it_ambiguous_takes_what_was_one_apart() {
		ResolvedArticle vague = told("vague", "2025").build();
		ResolvedArticle trade = told("trade", "2025-10").build();
		for (List<ResolvedArticle> order : orders(vague, trade, told("other month", "2025-03").build())) {
			this.graph.wipe();
			order.forEach((article) -> this.graph.write(List.of(article)));
			assertThat(rows(SHOWN)).extracting((row) -> row.get("edtf"))
				.containsExactlyInAnyOrder("2025", "2025-10", "2025-03");
			assertThat(rows(EDGES)).singleElement().satisfies((edge) -> assertThat(edge).containsEntry("facts", 3L));
			assertThat(this.graph.count("MATCH (f:Fact) WHERE f:Telling OR f.tellings IS NOT NULL RETURN count(f)"))
				.isZero();
			assertThat(this.graph.count("MATCH ()-[r:TOLD_PARTY|TOLD_AS]->() RETURN count(r)")).isZero();
		}
	}

	@Test
	void tellings_of_one_event_are_one_fact_in_any_order_and_apart_again_where_a_third_makes_it_unclear() {
		List<Map<String, Object>> shown = new ArrayList<>();
		for (List<ResolvedArticle> order : orders(visit("day", "2025-10-06"), visit("month", "2025-10"),
				visit("year", "2025"))) {
			this.graph.wipe();
			order.forEach((article) -> this.graph.write(List.of(article)));
			List<Map<String, Object>> rows = rows(EVENTS);
			assertThat(rows).singleElement()
				.satisfies((row) -> assertThat(row).containsEntry("edtf", "2025-10-06").containsEntry("supports", 3L));
			assertThat(rows(EDGES)).singleElement().satisfies((edge) -> assertThat(edge).containsEntry("facts", 1L));
			shown.addAll(rows);
		}
		assertThat(shown).containsOnly(shown.getFirst());
		this.graph.write(List.of(visit("other day", "2025-10-20")));
		assertThat(rows(EVENTS)).extracting((row) -> row.get("edtf"))
			.containsExactlyInAnyOrder("2025-10-06", "2025-10", "2025", "2025-10-20");
		assertThat(this.graph.count("MATCH (f:Fact) WHERE f:Telling OR f.tellings IS NOT NULL RETURN count(f)"))
			.isZero();
		assertThat(this.graph.count("MATCH (f:Fact) WHERE f.tellingPending IS NOT NULL RETURN count(f)")).isZero();
		assertThat(this.graph.derivedLayer().refresh((_, _) -> {
		})).isEqualTo(WriteCounts.NOTHING);
	}

	@Test
	void a_later_article_narrows_the_date_of_an_event_and_raises_the_status_of_an_agreement() {
		this.graph.write(List.of(visit("month", "2025-10"), told("one", "2025-10").build()));
		this.graph.write(List.of(visit("day", "2025-10-06"),
				ResolvedArticleBuilder.article("ratified")
					.paragraph("Peru and Chile ratified the memorandum.")
					.country("Peru", "PER")
					.country("Chile", "CHL")
					.apart("ratified")
					.agreement(AgreementKind.MOU, AgreementStatus.RATIFIED, "2025-10-20", "Peru", "Chile")
					.build()));
		assertThat(rows(EVENTS)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("edtf", "2025-10-06"));
		assertThat(rows(SHOWN)).singleElement()
			.satisfies(
					(row) -> assertThat(row).containsEntry("status", "RATIFIED").containsEntry("edtf", "2025-10-20"));
	}

	@Test
	void two_memoranda_of_one_month_stay_two() {
		this.graph.write(List.of(inField(Sector.HEALTH)));
		this.graph.write(List.of(inField(Sector.TRADE)));
		assertThat(rows(SHOWN)).extracting((row) -> row.get("sectors"))
			.containsExactlyInAnyOrder(List.of("HEALTH"), List.of("TRADE"));
	}

	@Test
	void a_denial_disputes_the_fact_that_others_tell() {
		this.graph.write(List.of(told("one", "2025").build()));
		this.graph.write(List.of(told("two", "2025-10").build()));
		this.graph.write(List.of(ResolvedArticleBuilder.article("denial")
			.apart("denial")
			.paragraph("Peru denied that it had signed anything with Chile.")
			.country("Peru", "PER")
			.country("Chile", "CHL")
			.denied()
			.agreement(AgreementKind.MOU, AgreementStatus.SIGNED, "2025-10", "Peru", "Chile")
			.build()));
		assertThat(rows(SHOWN)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("supports", 2L).containsEntry("disputes", 1L));
	}

	@Test
	void articles_read_anew_leave_what_they_tell_as_one_or_take_it_apart() {
		List<ResolvedArticle> both = List.of(told("one", "2025").build(), told("two", "2025-10").build());
		this.graph.write(both);
		List<Map<String, Object>> before = rows(SHOWN);
		assertThat(before).hasSize(1);
		again(both, "test/2");
		assertThat(rows(SHOWN)).isEqualTo(before);
		ResolvedArticle silent = ResolvedArticleBuilder.article("two")
			.paragraph("Peru and Chile signed a memorandum (two).")
			.country("Peru", "PER")
			.country("Chile", "CHL")
			.build();
		again(List.of(silent), "test/3");
		assertThat(rows(SHOWN)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("edtf", "2025").containsEntry("supports", 1L));
		assertThat(this.graph.count("MATCH (f:Fact) RETURN count(f)")).isOne();
	}

	@Test
	void a_body_whose_country_is_told_later_is_a_side_then() {
		this.graph.write(List.of(told("one", "2025-10").build()));
		ResolvedArticleBuilder unplaced = ResolvedArticleBuilder.article("bodies")
			.paragraph("The Lima Institute and Chile signed a memorandum.")
			.organization("Lima Institute")
			.country("Chile", "CHL")
			.agreement(AgreementKind.MOU, AgreementStatus.SIGNED, "2025", "Lima Institute", "Chile");
		this.graph.write(List.of(unplaced.build()));
		assertThat(rows(SHOWN)).hasSize(2);
		this.graph.write(List.of(ResolvedArticleBuilder.article("placed")
			.paragraph("The Lima Institute is Peru's.")
			.organizationOf("PER", "Lima Institute")
			.build()));
		assertThat(rows(SHOWN)).singleElement().satisfies((row) -> assertThat(row).containsEntry("edtf", "2025-10"));
	}

	private void again(List<ResolvedArticle> articles, String extractor) {
		this.graph.articleStore().write(articles, this.graph.begunRun(extractor));
		this.graph.derivedLayer().refresh((_, _) -> {
		});
	}

	private List<Map<String, Object>> rows(String cypher) {
		return this.graph.run(cypher, Map.of()).stream().map((row) -> row.asMap()).toList();
	}

	private static ResolvedArticle plan() {
		return ResolvedArticleBuilder.article("plan")
			.paragraph("Peru and Chile plan to sign a memorandum in 2025.")
			.country("Peru", "PER")
			.country("Chile", "CHL")
			.modality(Modality.PLANNED)
			.apart("plan")
			.agreement(AgreementKind.MOU, AgreementStatus.ANNOUNCED, "2025", "Peru", "Chile")
			.build();
	}

	private static ResolvedArticle visit(String origin, String time) {
		return ResolvedArticleBuilder.article(origin)
			.paragraph("Peru welcomed a Chile delegation at its desalination plant near Arica (" + origin + ").")
			.country("Peru", "PER")
			.country("Chile", "CHL")
			.apart(origin)
			.event(EventType.CONSULT, time, "Peru", "Chile")
			.build();
	}

	private static ResolvedArticle inField(Sector sector) {
		return ResolvedArticleBuilder.article("field " + sector)
			.paragraph("Peru and Chile signed a memorandum.")
			.country("Peru", "PER")
			.country("Chile", "CHL")
			.sector(sector)
			.apart(sector.name())
			.agreement(AgreementKind.MOU, AgreementStatus.SIGNED, "2025-10", "Peru", "Chile")
			.build();
	}

	private static ResolvedArticle signing() {
		return told("signing", "2025-10").build();
	}

	private static ResolvedArticle ministries() {
		return ResolvedArticleBuilder.article("ministries")
			.paragraph(
					"The Peruvian Ministry of Health and the Chilean Ministry of Health signed a memorandum in 2025.")
			.organizationOf("PER", "Peruvian Ministry of Health")
			.organizationOf("CHL", "Chilean Ministry of Health")
			.agreement(AgreementKind.MOU, AgreementStatus.SIGNED, "2025", "Peruvian Ministry of Health",
					"Chilean Ministry of Health")
			.build();
	}

	private static ResolvedArticleBuilder told(String origin, String time) {
		return ResolvedArticleBuilder.article(origin)
			.paragraph("Peru and Chile signed a memorandum (" + origin + ").")
			.country("Peru", "PER")
			.country("Chile", "CHL")
			.agreement(AgreementKind.MOU, AgreementStatus.SIGNED, time, "Peru", "Chile");
	}

	private static List<List<ResolvedArticle>> orders(ResolvedArticle a, ResolvedArticle b, ResolvedArticle c) {
		return Stream
			.of(List.of(a, b, c), List.of(a, c, b), List.of(b, a, c), List.of(b, c, a), List.of(c, a, b),
					List.of(c, b, a))
			.toList();
	}

}
