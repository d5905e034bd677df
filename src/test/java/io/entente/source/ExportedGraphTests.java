package io.entente.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExportedGraphTests {

	private static final String GRAPHML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph id="entente"/></graphml>""";

	private static final String JSONLD = "{\"@context\":{\"schema\":\"https://schema.org/\",\"ent\":\"urn:entente:terms#\"},\"@graph\":[]}";

	private static final String CYPHER = "// 세계 전체\n// entente.graph/1\nCREATE CONSTRAINT entity_uid IF NOT EXISTS FOR (n:Entity)";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "graph.graphml, GRAPHML", "graph.xml, GRAPHML", "graph, GRAPHML", "graph.jsonld, JSONLD",
			"graph.json, JSONLD", "graph.txt, JSONLD", "graph.cypher, CYPHER", "graph.txt, CYPHER" })
	void a_graph_is_told_by_its_content_whatever_it_is_called(String name, GraphFormat format) throws IOException {
		Path file = Files.writeString(this.folder.resolve(name), text(format));
		assertThat(given(file.toString())).containsExactly(format + " " + text(format));
	}

	@Test
	void graphs_are_found_in_folders_archives_and_standard_input() throws IOException {
		try (OutputStream out = Files.newOutputStream(this.folder.resolve("a.graphml.gz"));
				OutputStream packed = new GZIPOutputStream(out)) {
			packed.write(GRAPHML.getBytes(StandardCharsets.UTF_8));
		}
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(this.folder.resolve("b.zip")))) {
			zip.putNextEntry(new ZipEntry("b.cypher"));
			zip.write(CYPHER.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("b.txt"));
			zip.write("An article behind the graph.".getBytes(StandardCharsets.UTF_8));
		}
		assertThat(given(this.folder.toString())).containsExactly("GRAPHML " + GRAPHML, "CYPHER " + CYPHER,
				"An article behind the graph.");
		assertThat(given("-")).containsExactly("JSONLD " + JSONLD);
	}

	@Test
	void what_only_calls_itself_a_graph_is_refused_where_it_was_named() throws IOException {
		Path script = Files.writeString(this.folder.resolve("other.cypher"), "MATCH (n) DETACH DELETE n;");
		Path data = Files.writeString(this.folder.resolve("other.jsonld"), "{\"@context\":\"https://schema.org\"}");
		assertThat(given(script.toString())).singleElement().asString().contains("isn't a Cypher script that Entente");
		assertThat(given(data.toString())).singleElement().asString().contains("isn't JSON-LD that Entente");
		Files.writeString(this.folder.resolve("article.txt"), "An article.");
		assertThat(given(this.folder.toString())).containsExactly("An article.");
	}

	@Test
	void an_article_about_graphs_stays_an_article() throws IOException {
		Path file = Files.writeString(this.folder.resolve("article.txt"),
				"The files begin with <graphml> or with {\"@context\":{\"ent\":\"urn:entente:terms#\"}}.");
		assertThat(given(file.toString())).singleElement().asString().startsWith("The files begin");
	}

	@Test
	void a_head_of_comments_is_looked_through_at_once() throws IOException {
		Path file = Files.writeString(this.folder.resolve("comments.graphml"), "<!---->".repeat(5_000));
		assertThat(given(file.toString())).singleElement().asString().contains("isn't GraphML that Entente");
	}

	private static String text(GraphFormat format) {
		return switch (format) {
			case GRAPHML -> GRAPHML;
			case JSONLD -> JSONLD;
			case CYPHER -> CYPHER;
		};
	}

	private static List<String> given(String argument) throws IOException {
		List<String> given = new ArrayList<>();
		InputStream stdin = new ByteArrayInputStream(JSONLD.getBytes(StandardCharsets.UTF_8));
		try (SourceSet set = new SourceReader().open(List.of(argument), stdin)) {
			while (set.hasNext()) {
				given.add(switch (set.next()) {
					case SourceItem.ExportedGraph graph ->
						graph.format() + " " + new String(graph.content().readAllBytes(), StandardCharsets.UTF_8);
					case SourceItem.Document document -> document.document().content();
					case SourceItem.Failure failure -> failure.reason();
				});
			}
		}
		return given;
	}

}
