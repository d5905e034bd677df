package io.entente.exports.internal.rdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A thing and what is stated of it. Nothing is anonymous: what is exported twice is the
 * same thing twice.
 *
 * @param iri its identifier
 * @param types the classes it is in
 * @param statements what is stated of it
 */
public record RdfNode(String iri, List<String> types, List<Statement> statements) {

	public RdfNode {
		types = List.copyOf(types);
		statements = List.copyOf(statements);
	}

	/**
	 * One value of a property.
	 *
	 * @param term the property
	 * @param value the thing's identifier, or the value's text
	 */
	public record Statement(Term term, String value) {
	}

	/** Gathers what is stated of one thing. */
	static final class Builder {

		private final String iri;

		private final List<String> types;

		private final List<Statement> statements = new ArrayList<>();

		Builder(String iri, String... types) {
			this.iri = iri;
			this.types = List.of(types);
		}

		Builder add(Term term, @Nullable Object value) {
			if (value != null) {
				this.statements.add(new Statement(term, value.toString()));
			}
			return this;
		}

		RdfNode build() {
			return new RdfNode(this.iri, this.types, this.statements);
		}

	}

}
