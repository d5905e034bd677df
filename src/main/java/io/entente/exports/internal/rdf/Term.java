package io.entente.exports.internal.rdf;

/**
 * The properties that statements are made of, each by the key it has in JSON-LD.
 * <p>
 * Names, dates of publication and subjects are schema.org's, where things come from is
 * PROV-O's, and a sentence that says a fact is a Web Annotation on the article. What none
 * of them tells (how real a fact is, how sure the reading, how many origins) is ours.
 */
public enum Term {

	/** What it is called. */
	NAME("name", Namespace.SCHEMA, "name", Kind.TEXT),
	/** What else it is called. */
	ALTERNATE_NAME("alternateName", Namespace.SCHEMA, "alternateName", Kind.TEXT),
	/** Degrees north. */
	LATITUDE("latitude", Namespace.SCHEMA, "latitude", Kind.DOUBLE),
	/** Degrees east. */
	LONGITUDE("longitude", Namespace.SCHEMA, "longitude", Kind.DOUBLE),
	/** A field that a fact concerns. */
	ABOUT("about", Namespace.SCHEMA, "about", Kind.IRI),
	/** An article's title. */
	HEADLINE("headline", Namespace.SCHEMA, "headline", Kind.TEXT),
	/** Who published an article, by name. */
	PUBLISHER("publisher", Namespace.SCHEMA, "publisher", Kind.TEXT),
	/** When an article was published. */
	PUBLISHED("datePublished", Namespace.SCHEMA, "datePublished", Kind.EDTF),
	/** An article's address on the web. */
	URL("url", Namespace.SCHEMA, "url", Kind.ADDRESS),
	/** The article that a fact or an annotation was read in. */
	DERIVED_FROM("wasDerivedFrom", Namespace.PROV, "wasDerivedFrom", Kind.IRI),
	/** The reading that found it. */
	GENERATED_BY("wasGeneratedBy", Namespace.PROV, "wasGeneratedBy", Kind.IRI),
	/** The name of a rule or model. */
	LABEL("label", Namespace.RDFS, "label", Kind.TEXT),
	/** The fact that an annotation is about. */
	BODY("hasBody", Namespace.OA, "hasBody", Kind.IRI),
	/** Where in an article it stands. */
	TARGET("hasTarget", Namespace.OA, "hasTarget", Kind.IRI),
	/** The article that a target lies in: its web address, else its identifier. */
	SOURCE("hasSource", Namespace.OA, "hasSource", Kind.IRI),
	/** How the place in the article is found. */
	SELECTOR("hasSelector", Namespace.OA, "hasSelector", Kind.IRI),
	/** The words quoted. */
	EXACT("exact", Namespace.OA, "exact", Kind.TEXT),
	/** Where they begin in the article's cleaned text, in UTF-16 units. */
	START("start", Namespace.OA, "start", Kind.INTEGER),
	/** Where they end. */
	END("end", Namespace.OA, "end", Kind.INTEGER),
	/** ISO 3166-1 code of a country, or of the country something belongs to. */
	ISO3("iso3", Namespace.ENTENTE, "iso3", Kind.TEXT),
	/** Agreement, event or tie. */
	KIND("kind", Namespace.ENTENTE, "kind", Kind.IRI),
	/** The type within the kind; PLOVER's for events. */
	TYPE("type", Namespace.ENTENTE, "type", Kind.TEXT),
	/** An agreement's stage. */
	STATUS("status", Namespace.ENTENTE, "status", Kind.IRI),
	/** How real it is. */
	MODALITY("modality", Namespace.ENTENTE, "modality", Kind.IRI),
	/** Whether it is said to be so. */
	POLARITY("polarity", Namespace.ENTENTE, "polarity", Kind.IRI),
	/** The extractor's confidence, 0 to 1. */
	CONFIDENCE("confidence", Namespace.ENTENTE, "confidence", Kind.DOUBLE),
	/** The independent origins that say so. */
	ORIGINS("origins", Namespace.ENTENTE, "origins", Kind.INTEGER),
	/** The origins that deny it. */
	DENIALS("denials", Namespace.ENTENTE, "denials", Kind.INTEGER),
	/** The articles that tell of it. */
	ARTICLES("articles", Namespace.ENTENTE, "articles", Kind.INTEGER),
	/** The sentences there are, which may be more than are given. */
	SENTENCES("sentences", Namespace.ENTENTE, "sentences", Kind.INTEGER),
	/** The first day of publication. */
	FIRST_REPORTED("firstReported", Namespace.ENTENTE, "firstReported", Kind.DATE),
	/** The latest one. */
	LAST_REPORTED("lastReported", Namespace.ENTENTE, "lastReported", Kind.DATE),
	/** When, as precisely as known. */
	WHEN("when", Namespace.ENTENTE, "when", Kind.EDTF),
	/** The first day it can mean. */
	EARLIEST("earliest", Namespace.ENTENTE, "earliest", Kind.DATE),
	/** The last day it can mean. */
	LATEST("latest", Namespace.ENTENTE, "latest", Kind.DATE),
	/** The finest unit it is known to. */
	PRECISION("precision", Namespace.ENTENTE, "precision", Kind.IRI),
	/** Where a date comes from. */
	BASIS("basis", Namespace.ENTENTE, "basis", Kind.IRI),
	/** Takes part as party to an agreement. */
	PARTY("party", Namespace.ENTENTE, "party", Kind.IRI),
	/** Takes part as who acts. */
	ACTOR("source", Namespace.ENTENTE, "source", Kind.IRI),
	/** Takes part as who is acted upon. */
	RECIPIENT("target", Namespace.ENTENTE, "target", Kind.IRI),
	/** Takes part as who belongs. */
	MEMBER("member", Namespace.ENTENTE, "member", Kind.IRI),
	/** Takes part as who holds a post. */
	HOLDER("holder", Namespace.ENTENTE, "holder", Kind.IRI),
	/** Takes part as the body that a member or post belongs to. */
	OF("of", Namespace.ENTENTE, "of", Kind.IRI),
	/** Takes part as where it happens. */
	PLACE("place", Namespace.ENTENTE, "place", Kind.IRI),
	/** Who says it, by name, where not the article itself does. */
	SAID_BY("saidBy", Namespace.ENTENTE, "saidBy", Kind.TEXT),
	/** What was read in a sentence. */
	CLAIM("claim", Namespace.ENTENTE, "claim", Kind.IRI),
	/** The passage that a sentence stands in. */
	PASSAGE("passage", Namespace.ENTENTE, "passage", Kind.IRI),
	/** The story that copies of one article share. */
	ORIGIN("origin", Namespace.ENTENTE, "origin", Kind.TEXT),
	/** An annotation's place among those of its fact, the newest article's first. */
	POSITION("position", Namespace.ENTENTE, "position", Kind.INTEGER);

	private final String key;

	private final String iri;

	private final Kind kind;

	Term(String key, Namespace namespace, String local, Kind kind) {
		this.key = key;
		this.iri = namespace.iri() + local;
		this.kind = kind;
	}

	/** What it is called in JSON-LD. */
	public String key() {
		return this.key;
	}

	/** The property's identifier. */
	public String iri() {
		return this.iri;
	}

	/** What its values are. */
	public Kind kind() {
		return this.kind;
	}

	/** What values are. */
	public enum Kind {

		/** A thing, by its identifier. */
		IRI(""),
		/** Words. */
		TEXT(""),
		/** A whole number. */
		INTEGER(Namespace.XSD.iri() + "integer"),
		/** A number. */
		DOUBLE(Namespace.XSD.iri() + "double"),
		/** A day. */
		DATE(Namespace.XSD.iri() + "date"),
		/** An address, as it was found. */
		ADDRESS(Namespace.XSD.iri() + "anyURI"),
		/** A date in the Extended Date/Time Format. */
		EDTF("http://id.loc.gov/datatypes/edtf/EDTF");

		private final String datatype;

		Kind(String datatype) {
			this.datatype = datatype;
		}

		/** The identifier of the values' type, empty for things and words. */
		public String datatype() {
			return this.datatype;
		}

	}

}
