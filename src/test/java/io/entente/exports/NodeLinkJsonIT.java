package io.entente.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.exports.ExportSource.Selected;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ResolvedArticle;
import io.entente.selection.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The node-link JSON is as its schema says, and as networkx reads it.
 */
@GraphIT
class NodeLinkJsonIT {

	private static final JsonMapper JSON = new JsonMapper();

	private final TestGraph graph = TestGraph.shared();

	private final Schema schema;

	NodeLinkJsonIT() throws Exception {
		this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(
					JSON.readTree(Exported.service(this.graph, new JsonFormat()).jsonSchema().getContentAsByteArray()));
	}

	@BeforeEach
	void write() {
		List<ResolvedArticle> articles = new ArrayList<>(SmallGraph.articles());
		articles.add(HostileArticle.article());
		this.graph.write(articles);
	}

	@ParameterizedTest
	@EnumSource
	void an_export_is_as_its_schema_says(FactShape shape) {
		assertThat(this.schema.validate(read(shape))).isEmpty();
		this.graph.wipe();
		assertThat(this.schema.validate(read(shape))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void networkx_can_read_it(FactShape shape) {
		JsonNode file = read(shape);
		assertThat(file.path("directed").isBoolean()).isTrue();
		assertThat(file.path("multigraph").isBoolean()).isTrue();
		assertThat(file.path("graph").isObject()).isTrue();
		List<String> ids = file.path("nodes").valueStream().map((node) -> node.path("id").asString()).toList();
		assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
		Set<String> known = new HashSet<>(ids);
		Set<String> keys = new HashSet<>();
		assertThat(file.path("edges").size()).isPositive();
		file.path("edges").forEach((edge) -> {
			assertThat(known).contains(edge.path("source").asString(), edge.path("target").asString());
			// an edge of the same ends and key would overwrite the one before
			assertThat(keys.add(edge.path("source").asString() + " " + edge.path("target").asString() + " "
					+ edge.path("key").asString()))
				.isTrue();
		});
	}

	@Test
	void the_schema_refuses_what_an_export_never_is() {
		refuses((file) -> file.remove("edges"));
		refuses((file) -> file.put("multigraph", false));
		refuses((file) -> fact(file).put("polarity", "MAYBE"));
		refuses((file) -> fact(file).put("confidence", 1.5));
		refuses((file) -> fact(file).remove("evidence"));
		refuses((file) -> ((ObjectNode) fact(file).path("evidence").path(0)).remove("quote"));
		refuses((file) -> ((ObjectNode) file.path("edges").path(0)).put("source", "f-aaaaaaaaaaaaaaaaaaaaaaaaaa"));
		refuses((file) -> ((ObjectNode) file.path("nodes").path(0)).put("class", "thing"));
	}

	private void refuses(Consumer<ObjectNode> change) {
		ObjectNode file = (ObjectNode) read(FactShape.NODES);
		change.accept(file);
		assertThat(this.schema.validate(file)).isNotEmpty();
	}

	private static ObjectNode fact(JsonNode file) {
		return (ObjectNode) file.path("nodes")
			.valueStream()
			.filter((node) -> node.path("class").asString().equals("fact"))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode read(FactShape shape) {
		return JSON.readTree(Exported.text(this.graph, new JsonFormat(), new Selected(Selection.EVERYTHING), shape));
	}

}
