package io.entente.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.query.impl.EmptyBindingSet;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.SailConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What RDF4J, which is none of ours, makes of Turtle and JSON-LD.
 */
class LinkedDataTests {

	private static final String PREFIXES = """
			PREFIX schema: <https://schema.org/>
			PREFIX prov: <http://www.w3.org/ns/prov#>
			PREFIX oa: <http://www.w3.org/ns/oa#>
			PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
			PREFIX ent: <urn:entente:terms#>
			""";

	@Test
	void turtle_and_json_ld_state_the_same() throws IOException {
		Model turtle = turtle(PictureSample.FACTS);
		assertThat(turtle).hasSizeGreaterThan(100);
		assertThat(Models.isomorphic(turtle, jsonLd(PictureSample.FACTS))).isTrue();
	}

	@Test
	void what_was_written_as_json_ld_is_read_back_equal() throws IOException {
		assertEqual(new LinkedDataReading(jsonLd(PictureSample.FACTS)));
	}

	@Test
	void what_was_written_as_turtle_is_read_back_equal() throws IOException {
		assertEqual(new LinkedDataReading(turtle(PictureSample.FACTS)));
	}

	@Test
	void a_query_finds_which_countries_signed_health_agreements_in_2025_with_their_quotes() throws IOException {
		String query = PREFIXES + """
				SELECT ?country ?quote ?article WHERE {
				  ?fact a ent:Agreement ; ent:status ent:SIGNED ; schema:about ent:HEALTH ; ent:party ?party ;
				    ent:earliest ?first ; ent:latest ?last .
				  FILTER (?first >= "2025-01-01"^^xsd:date && ?last <= "2025-12-31"^^xsd:date)
				  ?party a schema:Country ; schema:name ?country .
				  ?annotation a oa:Annotation ; oa:hasBody ?fact ; oa:hasTarget ?target .
				  ?target oa:hasSource ?article ; oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ?quote ] .
				  FILTER (STRSTARTS(STR(?article), "https:"))
				} ORDER BY ?country""";
		for (Model model : List.of(turtle(PictureSample.FACTS), jsonLd(PictureSample.FACTS))) {
			assertThat(answers(model, query)).containsExactly(
					"https://example.org/news/1?a=b&c=d | Hungary | Hungary and Vietnam signed a memorandum on health in October.",
					"https://example.org/news/1?a=b&c=d | Vietnam | Hungary and Vietnam signed a memorandum on health in October.");
		}
	}

	@Test
	void plans_and_denials_are_no_events() throws IOException {
		Model model = turtle(PictureSample.FACTS);
		assertThat(answers(model, PREFIXES + "SELECT ?name WHERE { ?fact a schema:Event ; schema:name ?name }"))
			.isEmpty();
		assertThat(answers(model, PREFIXES + "SELECT ?name WHERE { ?fact a ent:Plan ; schema:name ?name }"))
			.containsExactly("Visit to Haiphong");
		assertThat(answers(model, PREFIXES + "SELECT ?name WHERE { ?fact a ent:Denial ; schema:name ?name }"))
			.containsExactly("Sanctions");
	}

	@Test
	void hostile_text_is_text_and_a_script_is_no_address() throws IOException {
		Model turtle = turtle(List.of(PictureSample.HARMFUL));
		assertThat(Models.isomorphic(turtle, jsonLd(List.of(PictureSample.HARMFUL)))).isTrue();
		String readable = PictureSample.HOSTILE.replace('\uD800', '\uFFFD').replace('\u0000', '\uFFFD');
		assertThat(answers(turtle, PREFIXES + "SELECT ?quote WHERE { ?s oa:exact ?quote }")).containsExactly(readable);
		assertThat(answers(turtle, PREFIXES + "SELECT ?source WHERE { ?s oa:hasSource ?source }")).singleElement()
			.asString()
			.startsWith("urn:entente:a-");
	}

	@Test
	void a_broken_export_does_not_look_like_a_whole_one() throws IOException {
		for (RDFFormat format : List.of(RDFFormat.TURTLE, RDFFormat.JSONLD)) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (SubgraphWriter writer = writer(format, out)) {
				for (int i = 0; i < 1_000; i++) {
					writer.entity(PictureSample.HUNGARY);
					writer.fact(PictureSample.SIGNED);
				}
			}
			assertThat(out.size()).isPositive();
			assertThatThrownBy(() -> Rio.parse(new ByteArrayInputStream(out.toByteArray()), format))
				.isInstanceOf(RDFParseException.class);
		}
	}

	@Test
	void json_ld_asks_no_server_for_its_context() throws IOException {
		String json = new String(PictureSample.written(JsonLdWriter::new, PictureSample.FACTS), StandardCharsets.UTF_8);
		assertThat(json).startsWith("{\"@context\":{");
	}

	private static void assertEqual(LinkedDataReading reading) {
		assertThat(reading.entities())
			.isEqualTo(PictureSample.ENTITIES.stream().map(LinkedDataReading::ordered).collect(Collectors.toSet()));
		assertThat(reading.facts())
			.isEqualTo(PictureSample.FACTS.stream().map(LinkedDataReading::ordered).collect(Collectors.toSet()));
	}

	private static List<String> answers(Model model, String query) {
		// the store itself: a repository around it would want a client of the network
		MemoryStore store = new MemoryStore();
		store.setFederatedServiceResolver((address) -> {
			throw new IllegalArgumentException("No other store is asked");
		});
		try (SailConnection connection = store.getConnection()) {
			connection.begin();
			model.forEach((each) -> connection.addStatement(each.getSubject(), each.getPredicate(), each.getObject()));
			connection.commit();
			ParsedQuery parsed = new SPARQLParser().parseQuery(query, null);
			List<String> answers = new ArrayList<>();
			connection.evaluate(parsed.getTupleExpr(), parsed.getDataset(), EmptyBindingSet.getInstance(), false)
				.forEachRemaining((row) -> answers.add(row.getBindingNames()
					.stream()
					.sorted()
					.map((name) -> row.getValue(name).stringValue())
					.collect(Collectors.joining(" | "))));
			return answers;
		}
		finally {
			store.shutDown();
		}
	}

	private static Model turtle(List<ExportedFact> facts) throws IOException {
		return Rio.parse(new ByteArrayInputStream(PictureSample.written(TurtleWriter::new, facts)), RDFFormat.TURTLE);
	}

	private static Model jsonLd(List<ExportedFact> facts) throws IOException {
		return Rio.parse(new ByteArrayInputStream(PictureSample.written(JsonLdWriter::new, facts)), RDFFormat.JSONLD);
	}

	private static SubgraphWriter writer(RDFFormat format, OutputStream out) {
		return format.equals(RDFFormat.TURTLE) ? new TurtleWriter(out) : new JsonLdWriter(out);
	}

}
