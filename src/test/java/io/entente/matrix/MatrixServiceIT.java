package io.entente.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.entente.graph.CypherCatalog;
import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.matrix.Pairs.Pair;
import io.entente.matrix.internal.MatrixQueries;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.FactUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.Role;
import io.entente.model.TieType;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import io.entente.selection.Selection;
import io.entente.selection.SelectionServices;
import io.entente.selection.SelectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

@GraphIT
class MatrixServiceIT {

	private final TestGraph graph = TestGraph.shared();

	private final SelectionService selections = SelectionServices.on(this.graph);

	private final MatrixService service = new MatrixService(this.selections,
			new MatrixQueries(Neo4jClient.create(this.graph.driver()), new CypherCatalog()));

	@BeforeEach
	void write() {
		List<ResolvedArticle> articles = new ArrayList<>(SmallGraph.articles());
		articles.add(bodies());
		this.graph.write(articles);
	}

	/** A ministry of Hungary, a hospital of Japan, and Austria where they meet. */
	private static ResolvedArticle bodies() {
		return ResolvedArticleBuilder.article("https://news.example/bodies")
			.title("Bodies")
			.published("2026-02-03")
			.publisher("Example News")
			.paragraph("The Ministry of Health and Tokyo Hospital signed a contract with Vietnam in 2026.")
			.organizationOf("HUN", "Ministry of Health")
			.organizationOf("JPN", "Tokyo Hospital")
			.country("Vietnam", "VNM")
			.country("Austria", "AUT")
			.agreement(AgreementKind.CONTRACT, AgreementStatus.SIGNED, "2026", "Ministry of Health", "Tokyo Hospital",
					"Vietnam")
			.paragraph("Vietnam threatened the Ministry of Health in October 2025.")
			.event(EventType.THREATEN, "2025-10", "Vietnam", "Ministry of Health")
			.paragraph("Tokyo Hospital has a branch in Austria.")
			.tie(TieType.LOCATION, "Tokyo Hospital", "Austria")
			.build();
	}

	@Test
	void every_pair_has_its_facts_plans_and_denials_apart() {
		Matrix matrix = this.service.find(MatrixQuery.of(Selection.EVERYTHING));
		assertThat(matrix.rows()).extracting(Party::name, Party::iso3, Party::numeric, Party::region)
			.contains(tuple("Vietnam", "VNM", "704", "035"), tuple("Hungary", "HUN", "348", "151"));
		assertThat(cell(matrix, "VNM", "LAO")).isEqualTo(new Tally(0, 1, 1, 0, 2, 0, null));
		// a memorandum signed (8), a contract signed (8), a threat (-6)
		assertThat(cell(matrix, "VNM", "HUN")).isEqualTo(new Tally(3, 0, 0, 0, 1, 4, 3.33));
		assertThat(cell(matrix, "HUN", "JPN")).isEqualTo(new Tally(1, 0, 0, 0, 0, 1, 8.0));
		assertThat(matrix.counts()).isEqualTo(new Matrix.Counts(5, 0, 5, 5, 1));
		assertThat(matrix.more()).isZero();
	}

	@Test
	void a_place_is_no_party_and_a_country_known_by_its_bodies_alone_has_no_dossier() {
		Matrix matrix = this.service.find(MatrixQuery.of(Selection.EVERYTHING));
		assertThat(matrix.row("AUT")).isNull();
		assertThat(matrix.row("JPN")).satisfies((japan) -> {
			assertThat(japan.uid()).isNull();
			assertThat(japan.name()).isEqualTo("Japan");
		});
		assertThat(matrix.row("HUN")).satisfies((hungary) -> assertThat(hungary.uid()).isEqualTo(SmallGraph.HUNGARY));
	}

	@Test
	void the_cells_hold_the_very_pairs_that_the_facts_of_the_selection_name() {
		List<SelectedFact> facts = this.selections.findFacts(Selection.EVERYTHING, 100).facts();
		Map<Pair, Set<FactUid>> expected = new HashMap<>();
		for (SelectedFact fact : facts) {
			List<String> codes = List.copyOf(new TreeSet<>(fact.participants()
				.stream()
				.filter((one) -> one.role() != Role.PLACE)
				.filter((one) -> one.type() == EntityType.COUNTRY || one.type() == EntityType.ORGANIZATION)
				.map(Participant::iso3)
				.filter(Objects::nonNull)
				.toList()));
			for (String a : codes) {
				for (String b : codes.subList(codes.indexOf(a) + 1, codes.size())) {
					expected.computeIfAbsent(new Pair(a, b), (pair) -> new HashSet<>()).add(fact.uid());
				}
			}
		}
		Map<Pair, Set<FactUid>> found = new HashMap<>();
		Pairs.of(facts, Axis.COUNTRY)
			.facts()
			.forEach((pair, shared) -> found.put(pair,
					new HashSet<>(shared.stream().map((one) -> one.fact().uid()).toList())));
		assertThat(found).isEqualTo(expected).hasSize(4);
		Matrix matrix = this.service.find(MatrixQuery.of(Selection.EVERYTHING));
		expected.forEach((pair, uids) -> assertThat(cell(matrix, pair.a(), pair.b()).total()).isEqualTo(uids.size()));
		assertThat(matrix.cells()).hasSize(expected.size());
	}

	@Test
	void a_step_through_time_holds_what_the_selection_of_that_time_holds() {
		for (FrameStep step : FrameStep.values()) {
			Matrix matrix = this.service
				.find(new MatrixQuery(Selection.EVERYTHING, Axis.COUNTRY, Measure.FACTS, RowOrder.NAME, 60, step));
			assertThat(matrix.frames().getFirst().from())
				.isEqualTo((step != FrameStep.YEAR) ? "2025-10-01" : "2025-01-01");
			assertThat(matrix.frames().getLast().to()).isEqualTo("2026-12-31");
			for (int at = 0; at < matrix.frames().size(); at++) {
				int frame = at;
				Matrix.Frame time = matrix.frames().get(at);
				Matrix then = this.service.find(MatrixQuery.of(Selection.EVERYTHING.withTime(time.from(), time.to())));
				Map<Pair, Tally> moments = new HashMap<>();
				matrix.cells()
					.forEach((cell) -> cell.moments()
						.stream()
						.filter((moment) -> moment.frame() == frame)
						.forEach((moment) -> moments.put(pair(matrix, cell), moment.tally())));
				Map<Pair, Tally> cells = new HashMap<>();
				then.cells().forEach((cell) -> cells.put(pair(then, cell), cell.tally()));
				assertThat(moments).isEqualTo(cells);
			}
		}
	}

	@Test
	void rows_come_in_the_order_asked_for() {
		assertThat(names(RowOrder.NAME, Measure.FACTS)).containsExactly("Hungary", "Japan", "Laos", "Vietnam");
		assertThat(names(RowOrder.TOTAL, Measure.FACTS)).containsExactly("Vietnam", "Hungary", "Japan", "Laos");
		assertThat(names(RowOrder.TOTAL, Measure.TONE)).containsExactly("Japan", "Vietnam", "Hungary", "Laos");
		assertThat(names(RowOrder.REGION, Measure.FACTS)).containsExactly("Hungary", "Vietnam", "Laos", "Japan");
		assertThat(names(RowOrder.SIMILARITY, Measure.FACTS)).containsExactlyInAnyOrder("Hungary", "Japan", "Laos",
				"Vietnam");
	}

	@Test
	void rows_beyond_the_limit_are_counted() {
		Matrix matrix = this.service
			.find(new MatrixQuery(Selection.EVERYTHING, Axis.COUNTRY, Measure.FACTS, RowOrder.NAME, 2, null));
		assertThat(matrix.rows()).extracting(Party::name).containsExactly("Hungary", "Vietnam");
		assertThat(matrix.more()).isEqualTo(2);
		assertThatIllegalArgumentException().isThrownBy(
				() -> new MatrixQuery(Selection.EVERYTHING, Axis.COUNTRY, Measure.FACTS, RowOrder.NAME, 1_000, null))
			.withMessage("The rows must be 2 to 200, not 1,000");
	}

	@Test
	void organizations_pair_as_themselves() {
		Matrix matrix = this.service
			.find(new MatrixQuery(Selection.EVERYTHING, Axis.ORGANIZATION, Measure.FACTS, RowOrder.NAME, 60, null));
		assertThat(matrix.rows()).extracting(Party::name, Party::region)
			.containsExactly(tuple("Ministry of Health", "151"), tuple("Tokyo Hospital", "030"));
		assertThat(matrix.cells()).singleElement()
			.satisfies((cell) -> assertThat(cell.tally()).isEqualTo(new Tally(1, 0, 0, 0, 1, 1, 8.0)));
	}

	@Test
	void the_map_has_every_country_and_what_joins_them() {
		WorldMap map = this.service.findMap(Selection.EVERYTHING);
		assertThat(map.countries()).extracting(Party::name).containsExactly("Vietnam", "Hungary", "Laos", "Japan");
		assertThat(map.arcs()).hasSize(4).first().satisfies((arc) -> {
			assertThat(List.of(arc.a(), arc.b())).containsExactly("HUN", "VNM");
			assertThat(arc.tally().actual()).isEqualTo(3);
		});
		assertThat(map.more()).isZero();
	}

	@Test
	void the_map_around_a_body_counts_the_very_facts_that_its_pair_with_a_country_opens() {
		EntityUid ministry = this.selections.findFacts(Selection.EVERYTHING, 100)
			.facts()
			.stream()
			.flatMap((fact) -> fact.participants().stream())
			.filter((one) -> one.name().equals("Ministry of Health"))
			.findFirst()
			.orElseThrow()
			.uid();
		WorldMap map = this.service.findMapAround(ministry, Selection.of(ministry));
		assertThat(map.countries()).extracting(Party::name).containsExactly("Vietnam", "Japan");
		for (Party country : map.countries()) {
			if (country.uid() != null) {
				assertThat(this.selections.findFactsBetween(ministry, country.uid(), Selection.EVERYTHING, 100).total())
					.as(country.name())
					.isEqualTo(country.tally().total());
			}
		}
		assertThat(this.selections.findFactsBetween(ministry, SmallGraph.HUNGARY, Selection.EVERYTHING, 100).total())
			.as("a body of Hungary is no partner of itself")
			.isZero();
	}

	@Test
	void a_selection_narrows_it_and_an_empty_graph_has_an_empty_one() {
		Selection ties = Selection.EVERYTHING.within(ClaimKind.AGREEMENT).withTime(LocalDate.of(2026, 1, 1), null);
		assertThat(this.service.find(MatrixQuery.of(ties)).cells()).hasSize(3);
		this.graph.wipe();
		Matrix empty = this.service.find(MatrixQuery.of(Selection.EVERYTHING));
		assertThat(empty.rows()).isEmpty();
		assertThat(empty.counts()).isEqualTo(new Matrix.Counts(0, 0, 0, 0, 0));
		assertThat(this.service.findMap(Selection.EVERYTHING).countries()).isEmpty();
	}

	private List<String> names(RowOrder order, Measure measure) {
		return this.service.find(new MatrixQuery(Selection.EVERYTHING, Axis.COUNTRY, measure, order, 60, null))
			.rows()
			.stream()
			.map(Party::name)
			.toList();
	}

	private static Pair pair(Matrix matrix, Matrix.Cell cell) {
		return Pair.of(matrix.rows().get(cell.a()).key(), matrix.rows().get(cell.b()).key());
	}

	private static Tally cell(Matrix matrix, String one, String other) {
		return matrix.cells()
			.stream()
			.filter((cell) -> pair(matrix, cell).equals(Pair.of(one, other)))
			.map(Matrix.Cell::tally)
			.findFirst()
			.orElse(Tally.NONE);
	}

}
