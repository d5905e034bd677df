package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.FactEdges.FactEdge;
import tools.jackson.core.JsonGenerator;

/**
 * Writes nodes as they come and keeps the edges for the section after them.
 */
final class JsonWriter implements SubgraphWriter {

	/** Names the file's structure; a change of it gets another number. */
	static final String SCHEMA = "entente.graph/1";

	private final FactShape shape;

	private final OutputStream out;

	private final JsonGenerator json;

	private final Spool spool;

	private final JsonGenerator edges;

	JsonWriter(ExportHead head, OutputStream out) throws IOException {
		this.shape = head.facts();
		this.out = out;
		this.spool = Spool.open();
		this.edges = JsonText.generator(this.spool.out());
		this.json = JsonText.generator(out);
		this.json.writeStartObject();
		this.json.writeBooleanProperty("directed", true);
		this.json.writeBooleanProperty("multigraph", true);
		this.json.writeObjectPropertyStart("graph");
		this.json.writeStringProperty("schema", SCHEMA);
		this.json.writeStringProperty("title", WellFormed.text(head.title()));
		this.json.writeStringProperty("facts", this.shape.id());
		this.json.writeEndObject();
		this.json.writeArrayPropertyStart("nodes");
		this.edges.writeStartArray();
	}

	@Override
	public void entity(ExportedEntity entity) {
		this.json.writeStartObject();
		this.json.writeStringProperty("id", entity.entity().uid().value());
		this.json.writeStringProperty("class", "entity");
		JsonText.properties(this.json, Columns.ENTITY, entity);
		this.json.writeEndObject();
	}

	@Override
	public void fact(ExportedFact fact) {
		if (this.shape == FactShape.EDGES) {
			edges(fact);
			return;
		}
		this.json.writeStartObject();
		this.json.writeStringProperty("id", fact.uid().value());
		this.json.writeStringProperty("class", "fact");
		properties(this.json, fact);
		this.json.writeEndObject();
		for (Participation each : fact.participants()) {
			this.edges.writeStartObject();
			this.edges.writeStringProperty("source", each.entity().value());
			this.edges.writeStringProperty("target", fact.uid().value());
			this.edges.writeStringProperty("key", each.role().name());
			this.edges.writeStringProperty("role", each.role().name());
			this.edges.writeEndObject();
		}
	}

	private void edges(ExportedFact fact) {
		for (FactEdge edge : FactEdges.of(fact)) {
			this.edges.writeStartObject();
			this.edges.writeStringProperty("source", edge.source().value());
			this.edges.writeStringProperty("target", edge.target().value());
			this.edges.writeStringProperty("key", edge.id());
			this.edges.writeStringProperty("fact", fact.uid().value());
			this.edges.writeStringProperty("sourceRole", edge.sourceRole().name());
			this.edges.writeStringProperty("targetRole", edge.targetRole().name());
			this.edges.writeBooleanProperty("symmetric", !edge.directed());
			properties(this.edges, fact);
			this.edges.writeEndObject();
		}
	}

	private static void properties(JsonGenerator json, ExportedFact fact) {
		JsonText.properties(json, Columns.FACT, fact);
		json.writeName("evidence");
		JsonText.write(json, fact.evidence());
	}

	@Override
	public void finish() throws IOException {
		this.edges.writeEndArray();
		this.edges.flush();
		this.json.writeEndArray();
		this.json.writeName("edges");
		this.json.writeRawValue("");
		this.json.flush();
		this.spool.copyTo(this.out);
		this.json.writeEndObject();
		this.json.flush();
	}

	@Override
	public void close() throws IOException {
		this.spool.close();
	}

}
