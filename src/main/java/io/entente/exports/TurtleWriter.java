package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.entente.exports.internal.rdf.Namespace;
import io.entente.exports.internal.rdf.RdfNode;
import io.entente.exports.internal.rdf.RdfStatements;
import io.entente.exports.internal.rdf.Term;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/**
 * Writes RDF Turtle as it comes; nothing is kept. The statements are those of
 * {@link RdfStatements}.
 */
final class TurtleWriter implements SubgraphWriter {

	private final RdfStatements statements = new RdfStatements();

	private final ValueFactory values = SimpleValueFactory.getInstance();

	private final org.eclipse.rdf4j.rio.turtle.TurtleWriter turtle;

	TurtleWriter(OutputStream out) {
		this.turtle = new org.eclipse.rdf4j.rio.turtle.TurtleWriter(
				new OutputStreamWriter(out, StandardCharsets.UTF_8));
		// either would have it hold all statements back until the end
		this.turtle.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
		this.turtle.set(BasicWriterSettings.PRETTY_PRINT, false);
		this.turtle.startRDF();
		for (Namespace namespace : Namespace.values()) {
			this.turtle.handleNamespace(namespace.prefix(), namespace.iri());
		}
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
			this.turtle.endRDF();
		}
		catch (RDFHandlerException ex) {
			throw broken(ex);
		}
	}

	@Override
	public void close() {
		// the stream is its owner's; what a broken export has written stays without its
		// end
	}

	private void write(List<RdfNode> nodes) throws IOException {
		try {
			for (RdfNode node : nodes) {
				IRI subject = this.values.createIRI(node.iri());
				for (String type : node.types()) {
					state(subject, RDF.TYPE, this.values.createIRI(type));
				}
				for (RdfNode.Statement statement : node.statements()) {
					state(subject, this.values.createIRI(statement.term().iri()), value(statement));
				}
			}
		}
		catch (RDFHandlerException ex) {
			throw broken(ex);
		}
	}

	private void state(IRI subject, IRI predicate, Value object) {
		this.turtle.handleStatement(this.values.createStatement(subject, predicate, object));
	}

	private Value value(RdfNode.Statement statement) {
		Term.Kind kind = statement.term().kind();
		return switch (kind) {
			case IRI -> this.values.createIRI(statement.value());
			case TEXT -> this.values.createLiteral(statement.value());
			default -> this.values.createLiteral(statement.value(), this.values.createIRI(kind.datatype()));
		};
	}

	private static IOException broken(RDFHandlerException ex) {
		return (ex.getCause() instanceof IOException cause) ? cause : new IOException(ex);
	}

}
