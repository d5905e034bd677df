package io.entente.exports;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.entente.exports.ExportSource.Selected;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.ResolvedArticle;
import io.entente.selection.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programs that the files are for read them: Gephi's own readers, run apart, and
 * Neo4j's import tool.
 */
@GraphIT
class RealReadersIT {

	private static final ExportSource ALL = new Selected(Selection.EVERYTHING);

	private final TestGraph graph = TestGraph.shared();

	@TempDir
	private Path folder;

	@BeforeEach
	void write() {
		List<ResolvedArticle> articles = new ArrayList<>(SmallGraph.articles());
		articles.add(HostileArticle.article());
		this.graph.write(articles);
	}

	@Test
	void gephi_opens_gexf_with_intervals_and_attributes() throws Exception {
		List<String> read = gephi(new GexfFormat(), FactShape.EDGES);
		assertThat(read).contains("dynamic\ttrue").noneMatch((line) -> line.startsWith("issue\tSEVERE"));
		assertThat(count(read, "node-label")).isEqualTo(8);
		// the memorandum, the plan, the denial, the post, three pairs of a treaty, a
		// meeting, and aid
		assertThat(count(read, "edge")).isEqualTo(9);
		String memorandum = read.stream()
			.filter((line) -> line.startsWith("edge-value\t") && line.endsWith("\ttype\tString\tMOU"))
			.findFirst()
			.orElseThrow()
			.split("\t", -1)[1];
		assertThat(read)
			.contains("edge-interval\t" + memorandum + "\t" + millis("2025-10-01") + "\t" + millis("2025-10-31"));
		assertThat(read).contains("edge-value\t" + memorandum + "\torigins\tLong\t2",
				"edge-value\t" + memorandum + "\tedtf\tString\t2025-10",
				"edge-value\t" + memorandum + "\tbasis\tString\tSTATED",
				"edge-value\t" + memorandum + "\tstatus\tString\tSIGNED");
		assertThat(read).anyMatch((line) -> line.startsWith("edge-value\t" + memorandum + "\tevidence\t")
				&& line.contains("Hungary and Vietnam signed a memorandum on health in October 2025."));
		String denial = read.stream()
			.filter((line) -> line.endsWith("\tpolarity\tString\tDENIED"))
			.findFirst()
			.orElseThrow()
			.split("\t", -1)[1];
		assertThat(read).noneMatch((line) -> line.startsWith("edge-interval\t" + denial));
		assertThat(read).anyMatch((line) -> line.startsWith("node-label\t")
				&& line.endsWith("\t" + HostileArticle.BREAKER.replace("\\", "\\\\")));
	}

	@Test
	void gephi_opens_graphml_with_facts_as_nodes() throws Exception {
		List<String> read = gephi(new GraphmlFormat(), FactShape.NODES);
		assertThat(read).noneMatch((line) -> line.startsWith("issue\tSEVERE"));
		assertThat(count(read, "node-label")).isEqualTo(8 + 7);
		assertThat(count(read, "edge")).isEqualTo(15);
		assertThat(read).anyMatch((line) -> line.endsWith("\trole\tString\tHOLDER"));
		assertThat(read).anyMatch((line) -> line.endsWith("\torigins\tLong\t2"));
	}

	@Test
	void neo4j_takes_the_tables_into_a_fresh_store() throws IOException {
		byte[] archive = Exported.bytes(this.graph, new CsvFormat(), ALL, FactShape.NODES);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.write(this.folder.resolve(entry.getName()), zip.readAllBytes());
			}
		}
		assertThat(this.folder.resolve("README.txt")).content()
			.contains("Complete: 8 entities, 7 facts, 8 sentences.", "begins with an apostrophe");
		assertThat(this.folder.resolve("nodes.csv")).content().contains("\"'=HYPERLINK(\"\"http");
		Path home = Files.createDirectories(this.folder.resolve("home"));
		Path configuration = Files.createDirectories(home.resolve("conf"));
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
				PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
			ExecutionContext context = new ExecutionContext(home, configuration, print, print, files);
			int code = new CommandLine(new ImportCommand.Full(context)).execute("neo4j", "--multiline-fields=true",
					"--array-delimiter=;", "--report-file=" + this.folder.resolve("report.txt"),
					"--nodes=" + this.folder.resolve("nodes.csv"), "--nodes=" + this.folder.resolve("evidence.csv"),
					"--relationships=" + this.folder.resolve("edges.csv"));
			assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
		}
		assertThat(said.toString(StandardCharsets.UTF_8)).containsPattern("23 nodes\\s+23 relationships");
		assertThat(this.folder.resolve("report.txt")).satisfiesAnyOf((file) -> assertThat(file).doesNotExist(),
				(file) -> assertThat(file).isEmptyFile());
	}

	private static String millis(String day) {
		return String.valueOf((double) LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
	}

	private static long count(List<String> lines, String what) {
		return lines.stream().filter((line) -> line.startsWith(what + "\t")).count();
	}

	private List<String> gephi(SubgraphFormat format, FactShape shape) throws IOException, InterruptedException {
		Path file = this.folder.resolve("graph." + format.format().extension());
		Files.write(file, Exported.bytes(this.graph, format, ALL, shape));
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.awt.headless=true", "-Duser.timezone=UTC", "-Dnetbeans.user=" + this.folder.resolve("gephi"),
				"-cp", "target/readers/gephi-toolkit.jar", "src/test/resources/readers/GephiReader.java",
				file.toString())
			.redirectError(this.folder.resolve("gephi.log").toFile())
			.start();
		try (InputStream out = process.getInputStream()) {
			List<String> lines = out(new String(out.readAllBytes(), StandardCharsets.UTF_8)).toList();
			assertThat(process.waitFor()).as(Files.readString(this.folder.resolve("gephi.log"))).isZero();
			return lines;
		}
	}

	private static Stream<String> out(String text) {
		return new BufferedReader(new StringReader(text)).lines();
	}

}
