package io.entente.exports.internal.rdf;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What JSON-LD's short names stand for.
 */
public final class LinkedContext {

	private LinkedContext() {
	}

	/**
	 * The context's entries in their order: a prefix with its namespace, or a term with
	 * its {@code @id} and {@code @type}.
	 */
	public static Map<String, Object> entries() {
		Map<String, Object> entries = new LinkedHashMap<>();
		for (Namespace namespace : Namespace.values()) {
			entries.put(namespace.prefix(), namespace.iri());
		}
		for (Term term : Term.values()) {
			Map<String, String> meaning = new LinkedHashMap<>();
			meaning.put("@id", compact(term.iri()));
			if (term.kind() == Term.Kind.IRI) {
				meaning.put("@type", "@id");
			}
			else if (term.kind() != Term.Kind.TEXT) {
				meaning.put("@type", compact(term.kind().datatype()));
			}
			entries.put(term.key(), meaning);
		}
		return entries;
	}

	/** An identifier by its prefix, if it has one. */
	public static String compact(String iri) {
		for (Namespace namespace : Namespace.values()) {
			if (iri.startsWith(namespace.iri())) {
				return namespace.prefix() + ":" + iri.substring(namespace.iri().length());
			}
		}
		return iri;
	}

}
