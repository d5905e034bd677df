package io.entente.exports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The formats, each by the name that commands and addresses use.
 */
public enum ExportFormat {

	/** GraphML, for networkx, yEd, Cytoscape and Gephi. */
	GRAPHML("graphml", "graphml", "application/graphml+xml"),
	/** GEXF 1.3 with time, for Gephi. */
	GEXF("gexf", "gexf", "application/gexf+xml"),
	/** JSON-LD after schema.org, PROV-O and Web Annotation. */
	JSONLD("jsonld", "jsonld", "application/ld+json"),
	/** RDF Turtle, the same statements. */
	TURTLE("turtle", "ttl", "text/turtle"),
	/** A script that makes the same subgraph in any Neo4j. */
	CYPHER("cypher", "cypher", "application/x-cypher-query"),
	/** Nodes, edges and evidence as tables for {@code neo4j-admin} and spreadsheets. */
	CSV("csv", "zip", "application/zip"),
	/** Node-link JSON, as networkx and D3 read it. */
	JSON("json", "json", "application/json"),
	/** A workbook for Excel and LibreOffice. */
	XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	/** The graph drawn, as vectors. */
	SVG("svg", "svg", "image/svg+xml"),
	/** The graph drawn, as pixels. */
	PNG("png", "png", "image/png"),
	/** One page with graph, timeline, quotes and sources that needs no server. */
	EVIDENCE("evidence", "html", "text/html");

	private final String id;

	private final String extension;

	private final String mediaType;

	ExportFormat(String id, String extension, String mediaType) {
		this.id = id;
		this.extension = extension;
		this.mediaType = mediaType;
	}

	/** The format of a name, in any case. */
	public static Optional<ExportFormat> of(String id) {
		String wanted = id.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter((format) -> format.id.equals(wanted)).findFirst();
	}

	/** The name that commands and addresses use. */
	public String id() {
		return this.id;
	}

	/** The ending of its files, without the dot. */
	public String extension() {
		return this.extension;
	}

	/** Whether its files are text. */
	public boolean isText() {
		return this != CSV && this != XLSX && this != PNG;
	}

	/** Its media type, without a character set; text is UTF-8 always. */
	public String mediaType() {
		return this.mediaType;
	}

}
