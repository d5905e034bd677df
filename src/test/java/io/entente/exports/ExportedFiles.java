package io.entente.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.entente.exports.ExportSource.Selected;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ResolvedArticle;
import io.entente.selection.Selection;
import io.entente.source.GraphFormat;

/**
 * Exports as files, for the tests that bring them back.
 */
public final class ExportedFiles {

	/** How many facts {@link #articles()} tell. */
	public static final long FACTS = 7;

	private ExportedFiles() {
	}

	/** The small graph's articles and a hostile one. */
	public static List<ResolvedArticle> articles() {
		List<ResolvedArticle> articles = new ArrayList<>(SmallGraph.articles());
		articles.add(HostileArticle.article());
		return articles;
	}

	/** A whole graph in a format. */
	public static byte[] of(TestGraph graph, GraphFormat format) {
		return of(graph, format, FactShape.NODES);
	}

	/** The same, its facts held as wanted. */
	public static byte[] of(TestGraph graph, GraphFormat format, FactShape shape) {
		SubgraphFormat writer = switch (format) {
			case GRAPHML -> new GraphmlFormat();
			case JSONLD -> new JsonLdFormat();
			case CYPHER -> new CypherFormat();
		};
		return Exported.bytes(graph, writer, new Selected(Selection.EVERYTHING), shape);
	}

	/**
	 * All that a file tells, in no order: each format writes a thing a line, and what it
	 * writes of it follows from the thing alone.
	 */
	public static List<String> parts(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).lines()
			.map((line) -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
			.sorted()
			.toList();
	}

}
