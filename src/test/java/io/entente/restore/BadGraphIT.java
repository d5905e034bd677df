package io.entente.restore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import io.entente.exports.ExportedFiles;
import io.entente.exports.FactShape;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.source.GraphFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that are cut, changed or meant to do harm: each gets a clear answer, and what is
 * written is whole.
 */
@GraphIT
class BadGraphIT {

	private final TestGraph graph = TestGraph.shared();

	@BeforeEach
	void write() {
		this.graph.write(SmallGraph.articles());
	}

	@ParameterizedTest
	@EnumSource
	void a_file_that_is_cut_off_brings_its_whole_facts_and_says_so(GraphFormat format) {
		String file = file(format);
		Restored restored = restore(file.substring(0, (int) (file.length() * 0.8)), format);
		assertThat(restored.skipped).isNotEmpty().last().asString().contains("cut off");
		assertWhole();
		this.graph.wipe();
		Restored head = restore(file.substring(0, file.length() / 20), format);
		assertThat(head.facts.total()).isZero();
		assertThat(head.skipped).singleElement().asString().contains("cut off");
	}

	@ParameterizedTest
	@EnumSource
	void a_fact_without_a_sentence_is_refused_and_counted(GraphFormat format) {
		Restored restored = restore(changed(format, (text) -> switch (format) {
			case GRAPHML -> text.replaceFirst("<data key=\"node-evidence\">[^<]*</data>", "");
			case JSONLD -> text.replaceFirst("(?m)^,\\{\"@id\":\"urn:entente:f-[a-z2-7]{26}#1\".*\n", "");
			case CYPHER -> text.replaceFirst("(?m)^  \\{claim: .*\n", "");
		}), format);
		assertThat(restored.skipped).singleElement()
			.asString()
			.startsWith("fact ")
			.contains("no sentence says it, and nothing is shown without one");
		assertThat(restored.facts.written()).isEqualTo(3);
		assertWhole();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-13-45", "soon", "+99999-01-01", "1999-01-01" })
	void a_fact_of_a_senseless_date_is_refused(String date) {
		// the last one ends before it begins
		Restored restored = restore(
				changed(GraphFormat.GRAPHML,
						(text) -> text.replaceFirst("(<data key=\"node-latest\">)[^<]*", "$1" + date)),
				GraphFormat.GRAPHML);
		assertThat(restored.skipped).singleElement().asString().containsAnyOf("is no date", "ends before it begins");
		assertThat(restored.facts.written()).isEqualTo(3);
		assertWhole();
	}

	@Test
	void values_that_the_pipeline_could_not_have_written_are_refused() {
		for (String[] change : new String[][] {
				{ "(node-type\">)MOU", "$1ALLIANCE", "its type 'ALLIANCE' isn't known" },
				{ "(node-confidence\">)[^<]*", "$17.5", "its confidence '7.5' is no number from 0 to 1" },
				{ "(node-confidence\">)[^<]*", "$1NaN", "its confidence 'NaN'" },
				{ "(node-sectors\">)\\[[^<]*", "$1[{}]", "its sectors is no single value" },
				{ "(node-evidence\">)[^<]*", "$1[[", "its evidence can't be read" },
				{ "(edge-role\">)[^<]*", "$1BOSS", "its role 'BOSS' isn't known" },
				{ "<node id=\"f-[^\"]*", "<node id=\"f-x", "an edge doesn't stand behind its fact" } }) {
			this.graph.wipe();
			write();
			Restored restored = restore(changed(GraphFormat.GRAPHML, (text) -> text.replaceFirst(change[0], change[1])),
					GraphFormat.GRAPHML);
			assertThat(restored.skipped).anySatisfy((reason) -> assertThat(reason).contains(change[2]));
			assertWhole();
		}
	}

	@Test
	void names_and_titles_of_any_length_are_refused_before_they_reach_an_index() {
		Restored restored = restore(changed(GraphFormat.GRAPHML,
				(text) -> text.replaceFirst("(node-name\">)Hungary", "$1" + "x".repeat(100_000))
					.replaceFirst("(node-title\">)[^<]*", "$1" + "y".repeat(100_000))),
				GraphFormat.GRAPHML);
		assertThat(restored.skipped).anySatisfy((reason) -> assertThat(reason).startsWith("entity e-")
			.contains("its name has 100,000 characters, more than the 300"));
		assertThat(restored.skipped)
			.anySatisfy((reason) -> assertThat(reason).startsWith("fact f-").contains("its title has 100,000"));
		assertWhole();
	}

	@Test
	void a_fact_of_somebody_who_is_nowhere_is_refused() {
		Restored restored = restore(
				changed(GraphFormat.GRAPHML,
						(text) -> text.replaceFirst("(?m)^<node id=\"" + SmallGraph.UNIVERSITY + ".*\n", "")),
				GraphFormat.GRAPHML);
		assertThat(restored.skipped).singleElement()
			.asString()
			.contains("somebody takes part in it whom the file doesn't hold");
		assertThat(restored.facts.written()).isEqualTo(3);
		assertWhole();
	}

	@ParameterizedTest
	@EnumSource
	void what_a_file_tells_twice_is_one(GraphFormat format) {
		String once = file(format);
		String twice = switch (format) {
			case GRAPHML -> once.replaceFirst("(?s)(<node .*</edge>)", "$1\n$1");
			case JSONLD -> once.replaceFirst("(?s)(\n\\{\"@id\":\"urn:entente:e-.*\\})(?=\\]\\}\\s*$)", "$1,$1");
			case CYPHER ->
				once.replaceFirst("(?s)(UNWIND .*;\n)(// complete: )(\\d+)( entities, )(\\d+)", "$1$1$210$48");
		};
		assertThat(twice.length()).isGreaterThan((int) (once.length() * 1.5));
		List<String> parts = ExportedFiles.parts(once.getBytes(StandardCharsets.UTF_8));
		Restored restored = restore(twice, format);
		assertThat(restored.skipped).isEmpty();
		assertThat(restored.facts.written()).isEqualTo(4);
		assertThat(ExportedFiles.parts(ExportedFiles.of(this.graph, format))).isEqualTo(parts);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<!DOCTYPE graphml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>",
			"<!DOCTYPE graphml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
			"<!DOCTYPE graphml SYSTEM \"http://127.0.0.1:1/graph.dtd\">" })
	void entities_and_document_types_are_refused_and_nothing_is_fetched(String type) {
		Restored restored = restore(
				changed(GraphFormat.GRAPHML,
						(text) -> text.replaceFirst("(?=<graphml)", type).replaceFirst("(node-name\">)", "$1&a;&c;")),
				GraphFormat.GRAPHML);
		assertThat(restored.skipped).singleElement().asString().contains("entities");
		assertThat(restored.facts.total()).isZero();
		assertThat(this.graph.count("MATCH (n:Entity) RETURN count(n)")).isZero();
	}

	@Test
	void another_program_s_graphml_is_told_from_ours() {
		Restored restored = restore(
				"""
						<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="x" attr.type="int"/>
						<graph edgedefault="undirected"><node id="n0"><data key="d0">1</data></node></graph></graphml>""",
				GraphFormat.GRAPHML);
		assertThat(restored.skipped)
			.containsExactly("it is GraphML of another program; only what Entente exported is read");
		assertThat(restored.begun).isFalse();
	}

	@Test
	void facts_that_were_exported_as_edges_do_not_come_back() {
		String edges = new String(ExportedFiles.of(this.graph, GraphFormat.GRAPHML, FactShape.EDGES),
				StandardCharsets.UTF_8);
		assertThat(restore(edges, GraphFormat.GRAPHML).skipped).singleElement()
			.asString()
			.contains("export it with facts as nodes");
	}

	@ParameterizedTest
	@EnumSource
	void a_later_version_is_not_guessed_at(GraphFormat format) {
		Restored restored = restore(changed(format, (text) -> text.replace("entente.graph/1", "entente.graph/2")
			.replace("\"@id\":\"ent:confidence\"", "\"@id\":\"ent:certainty\"")), format);
		assertThat(restored.skipped).singleElement().asString().containsAnyOf("another version", "this version");
		assertThat(restored.begun).isFalse();
	}

	@Test
	void a_context_from_elsewhere_is_refused() {
		Restored restored = restore("{\"@context\":\"http://127.0.0.1:1/context\",\"@graph\":[]}", GraphFormat.JSONLD);
		assertThat(restored.skipped).containsExactly("it is JSON-LD of another form than Entente exports");
	}

	@Test
	void json_without_end_to_its_depth_is_refused() {
		Restored restored = restore(
				changed(GraphFormat.JSONLD,
						(text) -> text.replaceFirst("\"name\":", "\"deep\":" + "[".repeat(100_000) + ",\"name\":")),
				GraphFormat.JSONLD);
		assertThat(restored.skipped).singleElement().asString().contains("nested too deeply");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CALL dbms.listConfig();",
			"LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:X {l: line});", "MATCH (n) DETACH DELETE n;",
			"UNWIND [1] AS row\nMATCH (n) DETACH DELETE n;",
			"UNWIND [{uid: randomUUID()}] AS row\nMERGE (n:Entity {uid: row.uid})\nSET n:Person, n += row.properties;",
			"UNWIND [{uid: 'x' + $y}] AS row\nMERGE (n:Entity {uid: row.uid})\nSET n:Person, n += row.properties;",
			"UNWIND [{uid: 'x'}] AS row\nMERGE (n:Entity {uid: row.uid})\nSET n:Person, n += row.properties\nDETACH DELETE n;",
			"CREATE CONSTRAINT entity_uid IF NOT EXISTS FOR (n:Entity) REQUIRE n.uid IS UNIQUE MATCH (n) DELETE n;",
			"UNWIND [{uid: '\\u0027'}, {a: [[[[[[[1]]]]]]]}] AS row\nMATCH (n) DELETE n;" })
	void a_script_with_a_statement_of_its_own_is_refused_by_its_line(String statement) {
		String file = file(GraphFormat.CYPHER);
		int line = (int) file.substring(0, file.indexOf("// complete")).lines().count() + 1;
		Restored restored = restore(file.replace("// complete", statement + "\n// complete"), GraphFormat.CYPHER);
		assertThat(restored.skipped).singleElement().asString().contains("line " + line).contains("read and never run");
		// what would have to be in the same round with it doesn't come either
		assertThat(restored.facts.total()).isZero();
		assertThat(this.graph.count("MATCH (n:Entity) RETURN count(n)")).isEqualTo(5);
	}

	@Test
	void a_script_that_lost_some_statements_says_so() {
		Restored restored = restore(
				changed(GraphFormat.CYPHER,
						(text) -> text.replaceFirst("(?s)UNWIND \\[[^;]*SET n:Tie, n \\+= row.properties;\n", "")),
				GraphFormat.CYPHER);
		assertThat(restored.skipped).anySatisfy((reason) -> assertThat(reason).contains("it has lost something"));
		assertWhole();
	}

	@ParameterizedTest
	@EnumSource
	void one_that_was_killed_is_brought_back_by_another_run(GraphFormat format) {
		String file = file(format);
		List<String> whole = ExportedFiles.parts(file.getBytes(StandardCharsets.UTF_8));
		this.graph.wipe();
		// a part of the file stands for the batches that were written
		Restored.from(this.graph, file.substring(0, (int) (file.length() * 0.7)).getBytes(StandardCharsets.UTF_8),
				format, 1);
		Restored.from(this.graph, file.getBytes(StandardCharsets.UTF_8), format);
		assertThat(ExportedFiles.parts(ExportedFiles.of(this.graph, format))).isEqualTo(whole);
	}

	private String file(GraphFormat format) {
		return new String(ExportedFiles.of(this.graph, format), StandardCharsets.UTF_8);
	}

	private String changed(GraphFormat format, UnaryOperator<String> change) {
		String file = file(format);
		String changed = change.apply(file);
		assertThat(changed).isNotEqualTo(file);
		return changed;
	}

	private Restored restore(String file, GraphFormat format) {
		this.graph.wipe();
		return Restored.from(this.graph, file.getBytes(StandardCharsets.UTF_8), format);
	}

	/** No fact without a claim, no claim without a sentence and a fact. */
	private void assertWhole() {
		assertThat(this.graph.count("""
				MATCH (f:Fact) WHERE NOT EXISTS { (f)<-[:SUPPORTS|DISPUTES]-(:Claim) }
				  OR NOT EXISTS { (f)-[:PARTY_TO|PARTICIPATES_IN|FROM|TO]-(:Entity) }
				RETURN count(f)""")).isZero();
		assertThat(this.graph.count("""
				MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:EVIDENCED_BY]->(:Passage)<-[:HAS_PASSAGE]-(:Article) }
				  OR NOT EXISTS { (c)-[:SUPPORTS|DISPUTES]->(:Fact) } OR NOT EXISTS { (c)-[:ARGUMENT]->(:Entity) }
				  OR NOT EXISTS { (c)-[:PRODUCED_BY]->(:Run) }
				RETURN count(c)""")).isZero();
	}

}
