package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.exports.Column.ColumnType;
import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.FactEdges.FactEdge;

/**
 * Writes nodes and edges as they come; GraphML lets them alternate. Lists, and the
 * sentences, are texts of JSON, since GraphML knows single values only. A key's
 * identifier names whom it is for and the property. All edges are directed, since
 * networkx and Gephi read no graph of both kinds; {@code symmetric} tells those that have
 * no direction.
 */
final class GraphmlWriter implements SubgraphWriter {

	private static final String NODE = "node";

	private static final String EDGE = "edge";

	private final FactShape shape;

	private final XmlWriter xml;

	GraphmlWriter(ExportHead head, OutputStream out) throws IOException {
		this.shape = head.facts();
		this.xml = new XmlWriter(out);
		this.xml.start("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
		Map<String, String> graph = new LinkedHashMap<>(Map.of("title", "string"));
		graph.put("schema", "string");
		keys("graph", graph);
		Map<String, String> nodes = new LinkedHashMap<>(Map.of("class", "string"));
		nodes.put("label", "string");
		add(nodes, Columns.ENTITY);
		Map<String, String> edges = new LinkedHashMap<>();
		if (this.shape == FactShape.NODES) {
			add(nodes, Columns.FACT);
			nodes.put("evidence", "string");
			edges.put("role", "string");
		}
		else {
			List.of("fact", "label", "sourceRole", "targetRole").forEach((name) -> edges.put(name, "string"));
			edges.put("symmetric", "boolean");
			add(edges, Columns.FACT);
			edges.put("evidence", "string");
		}
		keys(NODE, nodes);
		keys(EDGE, edges);
		this.xml.start("graph").attribute("id", "entente").attribute("edgedefault", "directed");
		data("graph", "schema", ExportSchema.CURRENT);
		data("graph", "title", head.title());
	}

	private static <T> void add(Map<String, String> keys, List<Column<T>> columns) {
		columns.forEach((column) -> keys.putIfAbsent(column.name(), switch (column.type()) {
			case INTEGER -> "long";
			case DECIMAL -> "double";
			case TEXT, DAY, TEXTS -> "string";
		}));
	}

	private void keys(String owner, Map<String, String> keys) throws IOException {
		for (Map.Entry<String, String> key : keys.entrySet()) {
			this.xml.start("key")
				.attribute("id", owner + "-" + key.getKey())
				.attribute("for", owner)
				.attribute("attr.name", key.getKey())
				.attribute("attr.type", key.getValue())
				.end();
		}
	}

	@Override
	public void entity(ExportedEntity entity) throws IOException {
		this.xml.start(NODE).attribute("id", entity.entity().uid().value());
		data(NODE, "class", "entity");
		data(NODE, "label", entity.entity().name());
		properties(NODE, Columns.ENTITY, entity);
		this.xml.end();
	}

	@Override
	public void fact(ExportedFact fact) throws IOException {
		if (this.shape == FactShape.EDGES) {
			edges(fact);
			return;
		}
		this.xml.start(NODE).attribute("id", fact.uid().value());
		data(NODE, "class", "fact");
		data(NODE, "label", fact.title());
		properties(NODE, Columns.FACT, fact);
		data(NODE, "evidence", JsonText.of(fact.evidence()));
		this.xml.end();
		int number = 0;
		for (Participation each : fact.participants()) {
			this.xml.start(EDGE)
				.attribute("id", fact.uid().value() + "." + number++)
				.attribute("source", each.entity().value())
				.attribute("target", fact.uid().value());
			data(EDGE, "role", each.role().name());
			this.xml.end();
		}
	}

	private void edges(ExportedFact fact) throws IOException {
		for (FactEdge edge : FactEdges.of(fact)) {
			this.xml.start(EDGE)
				.attribute("id", edge.id())
				.attribute("source", edge.source().value())
				.attribute("target", edge.target().value());
			data(EDGE, "fact", fact.uid().value());
			data(EDGE, "symmetric", String.valueOf(!edge.directed()));
			data(EDGE, "label", fact.title());
			data(EDGE, "sourceRole", edge.sourceRole().name());
			data(EDGE, "targetRole", edge.targetRole().name());
			properties(EDGE, Columns.FACT, fact);
			data(EDGE, "evidence", JsonText.of(fact.evidence()));
			this.xml.end();
		}
	}

	private <T> void properties(String owner, List<Column<T>> columns, T thing) throws IOException {
		for (Column<T> column : columns) {
			Object value = column.of(thing);
			if (value != null) {
				data(owner, column.name(),
						(column.type() == ColumnType.TEXTS) ? JsonText.ofTexts((List<?>) value) : value.toString());
			}
		}
	}

	private void data(String owner, String name, String value) throws IOException {
		this.xml.start("data").attribute("key", owner + "-" + name).text(value).end();
	}

	@Override
	public void finish() throws IOException {
		this.xml.end().end().flush();
	}

	@Override
	public void close() {
		// holds nothing: what was buffered of a broken export is better lost
	}

}
