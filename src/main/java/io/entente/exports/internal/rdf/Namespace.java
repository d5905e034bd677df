package io.entente.exports.internal.rdf;

/**
 * The vocabularies in use, each by its usual prefix.
 */
public enum Namespace {

	/** What the web calls things. */
	SCHEMA("schema", "https://schema.org/"),
	/** Where things come from: the W3C's PROV-O. */
	PROV("prov", "http://www.w3.org/ns/prov#"),
	/** Quotes in their place: the W3C's Web Annotation Vocabulary. */
	OA("oa", "http://www.w3.org/ns/oa#"),
	/** Labels. */
	RDFS("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
	/** Numbers and days. */
	XSD("xsd", "http://www.w3.org/2001/XMLSchema#"),
	/** Our own. It names no host, since nobody promises to keep one. */
	ENTENTE("ent", "urn:entente:terms#");

	private final String prefix;

	private final String iri;

	Namespace(String prefix, String iri) {
		this.prefix = prefix;
		this.iri = iri;
	}

	/** The usual prefix, without the colon. */
	public String prefix() {
		return this.prefix;
	}

	/** What the prefix stands for. */
	public String iri() {
		return this.iri;
	}

}
