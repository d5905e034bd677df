package io.entente.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

import io.entente.exports.ExportFormat;
import io.entente.exports.ExportListener;
import io.entente.exports.ExportOrder;
import io.entente.exports.ExportReport;
import io.entente.exports.ExportService;
import io.entente.exports.ExportSource;
import io.entente.model.Uid;
import io.entente.selection.Selection;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What exports of a large graph cost: fills an empty home folder with made-up facts of
 * two participants and one sentence each, exports all of them in every format named, and
 * prints a table of format, facts, seconds, facts a second, size, and the heap in use
 * after a collection before the export, at its highest, and in between every tenth of the
 * facts and at some sizes of the file. Small graphs have two entities for five facts, so
 * that 1,500 facts are as much as the pictures and the page of evidence take.
 * The store runs in the same process and lives on the same heap. <pre>
 * java -Xmx512m -cp "target/entente.jar:target/lib/*" \
 *   src/bench/java/io/entente/bench/ExportBench.java HOME FACTS FORMAT…
 * </pre>
 */
public final class ExportBench {

	private static final int BATCH = 2_000;

	private static final int ENTITIES = 20_000;

	/** Of formats that are made in memory and written at the end, this is when it counts. */
	private static final long[] WRITTEN = { 1, 1 << 18, 1 << 20, 1 << 22, 1 << 24, 1 << 26 };

	private static final int ARTICLES = 50_000;

	private static final String NODES = """
			CALL () {
			  UNWIND $entities AS uid
			  CREATE (:Entity:Organization {uid: uid, type: 'ORGANIZATION', name: 'Ministry ' + uid, aliases: [uid]})
			}
			CALL () {
			  UNWIND $articles AS row
			  CREATE (a:Article {uid: row.article, title: 'Article ' + row.article, publisher: 'Example News',
			    url: 'https://news.example/' + row.article, publishedEdtf: '2025-10-16',
			    publishedEarliest: date('2025-10-16'), publishedLatest: date('2025-10-16'), publishedBasis: 'STATED'})
			    -[:HAS_PASSAGE]->(:Passage {uid: row.passage, start: 0, ordinal: 0, text: $text})
			}""";

	private static final String FACTS = """
			UNWIND $rows AS row
			MATCH (a:Entity {uid: row.a})
			MATCH (b:Entity {uid: row.b})
			MATCH (p:Passage {uid: row.passage})
			CREATE (f:Fact:Agreement {uid: row.fact, kind: 'AGREEMENT', type: 'MOU', title: 'Memorandum ' + row.fact,
			  status: 'SIGNED', sectors: ['HEALTH', 'TRADE'], edtf: '2025-10', earliest: date('2025-10-01'),
			  latest: date('2025-10-31'), precision: 'MONTH', basis: 'STATED', polarity: 'AFFIRMED', modality: 'ACTUAL',
			  confidence: 0.83, origins: 1, denials: 0, articles: 1, publishers: []})
			CREATE (a)-[:PARTY_TO {role: 'PARTY'}]->(f)
			CREATE (b)-[:PARTY_TO {role: 'PARTY'}]->(f)
			CREATE (c:Claim {uid: row.claim, kind: 'AGREEMENT', polarity: 'AFFIRMED', modality: 'ACTUAL', status: 'SIGNED',
			  edtf: '2025-10', earliest: date('2025-10-01'), latest: date('2025-10-31'), precision: 'MONTH',
			  basis: 'STATED', confidence: 0.83, rule: 'made-up'})
			CREATE (c)-[:SUPPORTS]->(f)
			CREATE (c)-[:EVIDENCED_BY {start: 0, end: 90}]->(p)""";

	private static final String TEXT = "The two ministries signed a memorandum on health and trade in October 2025. "
		.repeat(4);

	private ExportBench() {
	}

	public static void main(String[] args) throws IOException {
		int facts = Integer.parseInt(args[1]);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Exports.class)
			.web(WebApplicationType.NONE)
			.run("--entente.home=" + Path.of(args[0]).toAbsolutePath())) {
			Neo4jClient graph = context.getBean(Neo4jClient.class);
			if (graph.query("MATCH (f:Fact) RETURN count(f) AS facts").fetchAs(Long.class).one().orElse(0L) == 0) {
				fill(graph, facts);
			}
			ExportService exports = context.getBean(ExportService.class);
			System.out
				.println("| format | facts | seconds | facts a second | MB | heap before, highest, MB | by tenths |");
			System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
			for (String format : List.of(args).subList(2, args.length)) {
				measure(exports, ExportFormat.of(format).orElseThrow());
			}
		}
	}

	private static void fill(Neo4jClient graph, int facts) {
		int most = Math.min(ENTITIES, facts * 2 / 5);
		List<String> entities = uids('e', most);
		List<String> articles = uids('a', ARTICLES);
		List<String> passages = uids('p', ARTICLES);
		for (int i = 0; i < ARTICLES; i += BATCH) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (int j = i; j < Math.min(ARTICLES, i + BATCH); j++) {
				rows.add(Map.of("article", articles.get(j), "passage", passages.get(j)));
			}
			List<String> some = (i < most) ? entities.subList(i, Math.min(most, i + BATCH)) : List.of();
			graph.query(NODES).bindAll(Map.of("entities", some, "articles", rows, "text", TEXT)).run();
		}
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		for (int i = 0; i < facts; i += BATCH) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (int j = i; j < Math.min(facts, i + BATCH); j++) {
				int a = random.nextInt(most);
				Map<String, Object> row = new HashMap<>();
				row.put("a", entities.get(a));
				row.put("b", entities.get((a + 1 + random.nextInt(most - 1)) % most));
				row.put("passage", passages.get(random.nextInt(ARTICLES)));
				row.put("fact", Uid.hash('f', String.valueOf(j)));
				row.put("claim", Uid.hash('c', String.valueOf(j)));
				rows.add(row);
			}
			graph.query(FACTS).bindAll(Map.of("rows", rows)).run();
			if (i % 50_000 == 0) {
				System.err.println(i + " facts");
			}
		}
	}

	private static List<String> uids(char kind, int count) {
		List<String> uids = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			uids.add(Uid.hash(kind, String.valueOf(i)));
		}
		return uids;
	}

	private static void measure(ExportService exports, ExportFormat format) throws IOException {
		List<Long> heaps = new ArrayList<>(List.of(heap()));
		long[] bytes = { 0 };
		long[] collecting = { 0 };
		OutputStream sink = new OutputStream() {

			private int next;

			@Override
			public void write(int b) {
				wrote(1);
			}

			@Override
			public void write(byte[] b, int offset, int length) {
				wrote(length);
			}

			private void wrote(int length) {
				bytes[0] += length;
				if (this.next < WRITTEN.length && bytes[0] >= WRITTEN[this.next]) {
					this.next++;
					long begun = System.nanoTime();
					heaps.add(heap());
					collecting[0] += System.nanoTime() - begun;
				}
			}

		};
		long[] tenths = { 1 };
		ExportListener listener = (progress) -> {
			if (progress.facts() >= tenths[0] * progress.total() / 10) {
				tenths[0]++;
				long begun = System.nanoTime();
				heaps.add(heap());
				collecting[0] += System.nanoTime() - begun;
			}
		};
		long begun = System.nanoTime();
		ExportReport report = exports.export(new ExportOrder(new ExportSource.Selected(Selection.EVERYTHING), format),
				sink, listener);
		double seconds = (System.nanoTime() - begun - collecting[0]) / 1e9;
		System.out.println(String.format(Locale.ROOT, "| %s | %,d | %.1f | %,.0f | %.1f | %d, %d | %s |", format.id(),
				report.facts(), seconds, report.facts() / seconds, bytes[0] / 1e6, heaps.getFirst(),
				heaps.stream().mapToLong(Long::longValue).max().orElse(0), heaps));
	}

	/** In MB, after a collection. */
	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
	}

	/** As much of the application as an export needs. */
	@AutoConfigurationPackage(basePackages = "io.entente.graph")
	@ComponentScan(
			basePackages = { "io.entente.graph", "io.entente.agreements", "io.entente.evidence", "io.entente.selection",
					"io.entente.exports" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = "io\\.entente\\.[a-z]+\\.ui\\..*"))
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
			DataNeo4jRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class })
	static class Exports {

	}

}
