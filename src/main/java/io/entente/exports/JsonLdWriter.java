package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.entente.exports.internal.rdf.LinkedContext;
import io.entente.exports.internal.rdf.RdfNode;
import io.entente.exports.internal.rdf.RdfStatements;
import io.entente.exports.internal.rdf.Term;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON-LD as it comes, the same statements as {@link TurtleWriter}. RDF4J's own
 * writer for the format holds the whole model until its end, so this one writes the
 * objects itself, one a line. The context stands in the file: a remote one would have
 * every reader ask somebody's server, and fail without a network.
 */
final class JsonLdWriter implements SubgraphWriter {

	private final RdfStatements statements = new RdfStatements();

	private final JsonGenerator json;

	JsonLdWriter(OutputStream out) {
		this.json = JsonFactory.builder()
			// an unfinished file must not look like a whole one, and the stream isn't
			// ours
			.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.build()
			.createGenerator(ObjectWriteContext.empty(), out);
		this.json.writeStartObject();
		context();
		this.json.writeArrayPropertyStart("@graph");
	}

	@Override
	public void entity(ExportedEntity entity) throws IOException {
		write(List.of(this.statements.of(entity)));
	}

	@Override
	public void fact(ExportedFact fact) throws IOException {
		write(this.statements.of(fact));
	}

	@Override
	public void finish() throws IOException {
		try {
			this.json.writeEndArray();
			this.json.writeEndObject();
			this.json.writeRaw('\n');
			this.json.flush();
		}
		catch (JacksonException ex) {
			throw broken(ex);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			this.json.close();
		}
		catch (JacksonException ex) {
			throw broken(ex);
		}
	}

	private void context() {
		this.json.writeObjectPropertyStart("@context");
		LinkedContext.entries().forEach((name, meaning) -> {
			if (meaning instanceof Map<?, ?> parts) {
				this.json.writeObjectPropertyStart(name);
				parts.forEach((part, value) -> this.json.writeStringProperty(part.toString(), value.toString()));
				this.json.writeEndObject();
			}
			else {
				this.json.writeStringProperty(name, meaning.toString());
			}
		});
		this.json.writeEndObject();
	}

	private void write(List<RdfNode> nodes) throws IOException {
		try {
			for (RdfNode node : nodes) {
				this.json.writeRaw('\n');
				write(node);
			}
		}
		catch (JacksonException ex) {
			throw broken(ex);
		}
	}

	private void write(RdfNode node) {
		Map<Term, List<String>> values = new EnumMap<>(Term.class);
		node.statements()
			.forEach((each) -> values.computeIfAbsent(each.term(), (term) -> new ArrayList<>()).add(each.value()));
		this.json.writeStartObject();
		this.json.writeStringProperty("@id", node.iri());
		write("@type", node.types().stream().map(LinkedContext::compact).toList(), Term.Kind.TEXT);
		values.forEach((term, all) -> write(term.key(), all, term.kind()));
		this.json.writeEndObject();
	}

	private void write(String key, List<String> values, Term.Kind kind) {
		this.json.writeName(key);
		if (values.size() == 1) {
			write(values.getFirst(), kind);
			return;
		}
		this.json.writeStartArray();
		values.forEach((value) -> write(value, kind));
		this.json.writeEndArray();
	}

	/**
	 * Numbers with a point stand as text: as JSON numbers, JSON-LD would have them
	 * written another way than Turtle does, and no two literals be equal.
	 */
	private void write(String value, Term.Kind kind) {
		switch (kind) {
			case INTEGER -> this.json.writeNumber(Long.parseLong(value));
			case IRI -> this.json.writeString(LinkedContext.compact(value));
			default -> this.json.writeString(value);
		}
	}

	private static IOException broken(JacksonException ex) {
		return (ex.getCause() instanceof IOException cause) ? cause : new IOException(ex);
	}

}
