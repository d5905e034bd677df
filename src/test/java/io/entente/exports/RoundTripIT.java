package io.entente.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import io.entente.exports.ExportSource.Selected;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ResolvedArticle;
import io.entente.selection.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves comes back in as an equal graph: the same identifiers, properties,
 * participants and sentences.
 */
@GraphIT
class RoundTripIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final ExportSource ALL = new Selected(Selection.EVERYTHING);

	private final TestGraph graph = TestGraph.shared();

	@BeforeEach
	void write() {
		List<ResolvedArticle> articles = new ArrayList<>(SmallGraph.articles());
		articles.add(HostileArticle.article());
		this.graph.write(articles);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CYPHER 5 ", "CYPHER 25 " })
	void a_cypher_script_makes_the_same_graph_again(String version) throws IOException {
		Parts before = json();
		String script = Exported.text(this.graph, new CypherFormat(), ALL, FactShape.NODES);
		this.graph.wipe();
		assertThat(json().nodes()).isEmpty();
		run(script, version);
		assertThat(json()).isEqualTo(before);
		assertThat(Exported.text(this.graph, new CypherFormat(), ALL, FactShape.NODES)).isEqualTo(script);
		run(script, version);
		assertThat(json()).isEqualTo(before);
	}

	@Test
	void graphml_holds_the_same_graph() throws Exception {
		String xml = Exported.text(this.graph, new GraphmlFormat(), ALL, FactShape.NODES);
		assertThat(graphml(xml)).isEqualTo(json());
	}

	private void run(String script, String version) {
		for (String statement : script.split(";\n", -1)) {
			String bare = statement.lines().filter((line) -> !line.startsWith("//")).reduce("", (a, b) -> a + b + "\n");
			if (!bare.isBlank()) {
				this.graph.run(version + bare, Map.of());
			}
		}
	}

	private Parts json() throws IOException {
		JsonNode file = JSON.readTree(Exported.text(this.graph, new JsonFormat(), ALL, FactShape.NODES));
		Set<String> nodes = new HashSet<>();
		Set<String> edges = new HashSet<>();
		file.path("nodes").forEach((node) -> nodes.add(normal((ObjectNode) node)));
		file.path("edges")
			.forEach((edge) -> edges.add(edge.path("source").stringValue() + " " + edge.path("role").stringValue() + " "
					+ edge.path("target").stringValue()));
		return new Parts(nodes, edges);
	}

	/** Reads GraphML as any program may: by its keys alone. */
	private static Parts graphml(String xml) throws Exception {
		Element root = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
			.getDocumentElement();
		Map<String, Element> keys = new HashMap<>();
		elements(root, "key").forEach((key) -> keys.put(key.getAttribute("id"), key));
		Set<String> nodes = new HashSet<>();
		for (Element node : elements(root, "node")) {
			ObjectNode values = JSON.createObjectNode().put("id", node.getAttribute("id"));
			for (Element data : elements(node, "data")) {
				Element key = Objects.requireNonNull(keys.get(data.getAttribute("key")));
				String name = key.getAttribute("attr.name");
				if (!name.equals("label")) {
					values.set(name, value(name, key.getAttribute("attr.type"), data.getTextContent()));
				}
			}
			nodes.add(normal(values));
		}
		Set<String> edges = new HashSet<>();
		elements(root, "edge").forEach((edge) -> edges.add(edge.getAttribute("source") + " "
				+ elements(edge, "data").getFirst().getTextContent() + " " + edge.getAttribute("target")));
		return new Parts(nodes, edges);
	}

	private static JsonNode value(String name, String type, String text) {
		return switch (type) {
			case "long" -> JSON.getNodeFactory().numberNode(Integer.parseInt(text));
			case "double" -> JSON.getNodeFactory().numberNode(Double.parseDouble(text));
			default -> Set.of("aliases", "sectors", "evidence").contains(name) ? JSON.readTree(text)
					: JSON.getNodeFactory().stringNode(text);
		};
	}

	/** The node's text with its properties in order; XML has no way to write a bell. */
	private static String normal(ObjectNode node) {
		Map<String, JsonNode> sorted = new TreeMap<>();
		node.properties().forEach((property) -> sorted.put(property.getKey(), property.getValue()));
		return JSON.writeValueAsString(sorted).replace("\\u0007", "\ufffd");
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/**
	 * A graph as two sets.
	 *
	 * @param nodes entities and facts with their properties
	 * @param edges who takes part in what, and as what
	 */
	private record Parts(Set<String> nodes, Set<String> edges) {
	}

}
