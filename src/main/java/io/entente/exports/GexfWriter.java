package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.FactEdges.FactEdge;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes nodes as they come and keeps the edges for the section after them. A fact's
 * interval runs from the first to the last day it can mean; where one isn't known the
 * interval is open, and where neither is there is none. An edge's kind is its fact's
 * type, since Gephi tells parallel edges by it. All edges are directed: of two that join
 * the same nodes, one with and one without a direction, Gephi keeps but one; {@code
 * symmetric} tells those that have none.
 */
final class GexfWriter implements SubgraphWriter {

	private final FactShape shape;

	private final OutputStream out;

	private final XmlWriter xml;

	private final Spool spool;

	private final XmlWriter edges;

	GexfWriter(ExportHead head, OutputStream out) throws IOException {
		this.shape = head.facts();
		this.out = out;
		this.xml = new XmlWriter(out);
		this.xml.start("gexf").attribute("xmlns", "http://gexf.net/1.3").attribute("version", "1.3");
		this.xml.start("meta")
			.attribute("lastmodifieddate", head.at().atOffset(ZoneOffset.UTC).toLocalDate().toString());
		this.xml.start("creator").text("Entente").end();
		this.xml.start("description").text(head.title()).end().end();
		this.xml.start("graph")
			.attribute("mode", "dynamic")
			.attribute("defaultedgetype", "directed")
			.attribute("timeformat", "date")
			.attribute("timerepresentation", "interval");
		Map<String, String> ofNodes = new LinkedHashMap<>(Map.of("class", "string"));
		add(ofNodes, Columns.ENTITY);
		Map<String, String> ofEdges = new LinkedHashMap<>();
		if (this.shape == FactShape.NODES) {
			add(ofNodes, Columns.FACT);
			ofNodes.put("evidence", "string");
			ofEdges.put("role", "string");
		}
		else {
			List.of("fact", "sourceRole", "targetRole").forEach((name) -> ofEdges.put(name, "string"));
			ofEdges.put("symmetric", "boolean");
			add(ofEdges, Columns.FACT);
			ofEdges.put("evidence", "string");
		}
		attributes("node", ofNodes);
		attributes("edge", ofEdges);
		this.xml.start("nodes");
		this.spool = Spool.open();
		this.edges = XmlWriter.fragment(this.spool.out());
	}

	private static <T> void add(Map<String, String> attributes, List<Column<T>> columns) {
		columns.forEach((column) -> attributes.putIfAbsent(column.name(), switch (column.type()) {
			case INTEGER -> "long";
			case DECIMAL -> "double";
			case TEXT, DAY, TEXTS -> "string";
		}));
	}

	private void attributes(String owner, Map<String, String> attributes) throws IOException {
		this.xml.start("attributes").attribute("class", owner).attribute("mode", "static");
		for (Map.Entry<String, String> each : attributes.entrySet()) {
			this.xml.start("attribute")
				.attribute("id", each.getKey())
				.attribute("title", each.getKey())
				.attribute("type", each.getValue())
				.end();
		}
		this.xml.end();
	}

	@Override
	public void entity(ExportedEntity entity) throws IOException {
		this.xml.start("node")
			.attribute("id", entity.entity().uid().value())
			.attribute("label", entity.entity().name());
		this.xml.start("attvalues");
		value(this.xml, "class", "entity");
		values(this.xml, Columns.ENTITY, entity);
		this.xml.end().end();
	}

	@Override
	public void fact(ExportedFact fact) throws IOException {
		if (this.shape == FactShape.EDGES) {
			edges(fact);
			return;
		}
		this.xml.start("node").attribute("id", fact.uid().value()).attribute("label", fact.title());
		interval(this.xml, fact.time());
		this.xml.start("attvalues");
		value(this.xml, "class", "fact");
		properties(this.xml, fact);
		this.xml.end().end();
		int number = 0;
		for (Participation each : fact.participants()) {
			this.edges.start("edge")
				.attribute("id", fact.uid().value() + "." + number++)
				.attribute("source", each.entity().value())
				.attribute("target", fact.uid().value())
				.attribute("kind", each.role().name());
			interval(this.edges, fact.time());
			this.edges.start("attvalues");
			value(this.edges, "role", each.role().name());
			this.edges.end().end();
		}
	}

	private void edges(ExportedFact fact) throws IOException {
		for (FactEdge edge : FactEdges.of(fact)) {
			this.edges.start("edge")
				.attribute("id", edge.id())
				.attribute("source", edge.source().value())
				.attribute("target", edge.target().value())
				.attribute("kind", fact.type())
				.attribute("label", fact.title());
			interval(this.edges, fact.time());
			this.edges.start("attvalues");
			value(this.edges, "fact", fact.uid().value());
			value(this.edges, "symmetric", String.valueOf(!edge.directed()));
			value(this.edges, "sourceRole", edge.sourceRole().name());
			value(this.edges, "targetRole", edge.targetRole().name());
			properties(this.edges, fact);
			this.edges.end().end();
		}
	}

	private static void properties(XmlWriter xml, ExportedFact fact) throws IOException {
		values(xml, Columns.FACT, fact);
		value(xml, "evidence", JsonText.of(fact.evidence()));
	}

	private static void interval(XmlWriter xml, @Nullable FuzzyDate time) throws IOException {
		LocalDate from = (time != null) ? time.earliest() : null;
		LocalDate to = (time != null) ? time.latest() : null;
		if (from != null) {
			xml.attribute("start", from.toString());
		}
		if (to != null) {
			xml.attribute("end", to.toString());
		}
	}

	private static <T> void values(XmlWriter xml, List<Column<T>> columns, T thing) throws IOException {
		for (Column<T> column : columns) {
			Object value = column.of(thing);
			if (value instanceof List<?> texts) {
				value(xml, column.name(), texts.stream().map(String::valueOf).collect(Collectors.joining("; ")));
			}
			else if (value != null) {
				value(xml, column.name(), value.toString());
			}
		}
	}

	private static void value(XmlWriter xml, String name, String value) throws IOException {
		xml.start("attvalue").attribute("for", name).attribute("value", value).end();
	}

	@Override
	public void finish() throws IOException {
		this.xml.end().start("edges").flush();
		this.edges.flush();
		this.spool.copyTo(this.out);
		this.xml.end().end().end().flush();
	}

	@Override
	public void close() throws IOException {
		this.spool.close();
	}

}
