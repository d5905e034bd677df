package io.entente.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import io.entente.article.ArticleReader;
import io.entente.article.ReadOptions;
import io.entente.evaluation.Evaluation;
import io.entente.evaluation.Figure;
import io.entente.evaluation.GoldKind;
import io.entente.evaluation.GoldReader;
import io.entente.evaluation.GoldSet;
import io.entente.extraction.ArticleExtractor;
import io.entente.extraction.ExtractorLoader;
import io.entente.model.Article;
import io.entente.model.Extraction;
import io.entente.source.SourceItem;
import io.entente.source.SourceReader;
import io.entente.source.SourceSet;

/**
 * Ours and CoreNLP's pipeline side by side in one run: figures by the same scorer, load
 * time, heap, and tokens a second on one and two threads (medians of interleaved rounds).
 * <pre>
 * java -Xmx6g -cp "target/entente.jar:target/lib/*" \
 *   src/bench/java/io/entente/bench/ExtractionBench.java CORPUS.jsonl [--kbp] [--articles N] GOLD.jsonl…
 * </pre>
 * The slow pipeline's speed is taken on the first N articles of those that ours reads (60), and no
 * further round of it begins once it has had {@value #SECONDS} seconds: the output says how much it read.
 */
public final class ExtractionBench {

	private static final int ROUNDS = 5;

	private static final int ARTICLES = 60;

	/** A pipeline's rounds on one number of threads take this long and one round more. */
	private static final int SECONDS = 60;

	private ExtractionBench() {
	}

	public static void main(String[] args) throws Exception {
		List<String> files = new ArrayList<>(List.of(args));
		boolean kbp = files.remove("--kbp");
		int option = files.indexOf("--articles");
		int slow = ARTICLES;
		if (option >= 0) {
			slow = Math.min(ARTICLES, Integer.parseInt(files.remove(option + 1)));
			files.remove(option);
		}
		Map<String, ArticleExtractor> extractors = new LinkedHashMap<>();
		load("ours", () -> new ExtractorLoader((_) -> {
		}).get(), extractors);
		load(kbp ? "CoreNLP with KBP" : "CoreNLP", () -> new CoreNlpPipeline(kbp), extractors);
		for (String file : files.subList(1, files.size())) {
			figures(GoldReader.read(Path.of(file)), kbp, extractors);
		}
		speed(articles(files.getFirst(), ARTICLES), slow, extractors);
		System.exit(0);
	}

	private static void load(String name, Supplier<ArticleExtractor> loader, Map<String, ArticleExtractor> extractors) {
		long before = heap();
		long start = System.nanoTime();
		extractors.put(name, loader.get());
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("%s: loaded in %.1f s, %d MB of heap%n", name, seconds, heap() - before);
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
	}

	private static void figures(GoldSet gold, boolean kbp, Map<String, ArticleExtractor> extractors) throws Exception {
		if (gold.kind() == GoldKind.EVENTS || gold.kind() == GoldKind.CLOSE_READING
				|| (gold.kind() == GoldKind.TIES && !kbp)) {
			return; // the pipeline reads none of it
		}
		for (Map.Entry<String, ArticleExtractor> one : extractors.entrySet()) {
			Map<String, Extraction> read = new HashMap<>();
			for (Article article : articles(gold.file().toString(), Integer.MAX_VALUE)) {
				read.put(article.id(), one.getValue().extract(article));
			}
			for (Figure figure : Evaluation.score(gold, read).figures()) {
				System.out.printf("%-18s %-18s %-22s P %5s  R %5s  F1 %5s%n", gold.name(), one.getKey(), figure.type(),
						figure.precision(), figure.recall(), figure.f1());
			}
		}
	}

	private static List<Article> articles(String file, int most) throws Exception {
		List<Article> articles = new ArrayList<>();
		ArticleReader reader = new ArticleReader(Clock.systemUTC());
		try (SourceSet sources = new SourceReader().open(List.of(file), InputStream.nullInputStream())) {
			while (sources.hasNext() && articles.size() < most) {
				if (sources.next() instanceof SourceItem.Document document) {
					articles.add(reader.read(document.document(), new ReadOptions(true, null)));
				}
			}
		}
		return articles;
	}

	private static void speed(List<Article> articles, int slow, Map<String, ArticleExtractor> extractors)
			throws Exception {
		List<Article> sample = articles.subList(0, Math.min(slow, articles.size()));
		for (ArticleExtractor extractor : extractors.values()) { // warms up
			for (Article article : (extractor instanceof CoreNlpPipeline) ? sample : articles) {
				extractor.extract(article);
			}
		}
		Map<ArticleExtractor, Long> tokens = tokens(articles, sample, extractors);
		for (int threads = 1; threads <= 2; threads++) {
			Map<String, List<Double>> rates = new LinkedHashMap<>();
			Map<String, Double> spent = new HashMap<>();
			for (int round = 0; round < ROUNDS; round++) {
				for (Map.Entry<String, ArticleExtractor> one : extractors.entrySet()) {
					if (spent.getOrDefault(one.getKey(), 0.0) < SECONDS) {
						boolean all = !(one.getValue() instanceof CoreNlpPipeline);
						double seconds = seconds(all ? articles : sample, one.getValue(), threads);
						spent.merge(one.getKey(), seconds, Double::sum);
						rates.computeIfAbsent(one.getKey(), (_) -> new ArrayList<>())
							.add(tokens.get(one.getValue()) / seconds);
					}
				}
			}
			for (Map.Entry<String, List<Double>> one : rates.entrySet()) {
				List<Double> sorted = one.getValue().stream().sorted().toList();
				System.out.printf("%s: %d thread(s), median %.0f tokens/s (%.0f to %.0f; %d rounds of %d tokens)%n",
						one.getKey(), threads, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast(),
						sorted.size(), tokens.get(extractors.get(one.getKey())));
			}
		}
	}

	/** How many tokens each reads in a round, as the pipeline cuts them for both. */
	private static Map<ArticleExtractor, Long> tokens(List<Article> articles, List<Article> sample,
			Map<String, ArticleExtractor> extractors) {
		Map<ArticleExtractor, Long> tokens = new HashMap<>();
		for (ArticleExtractor extractor : extractors.values()) {
			List<Article> read = (extractor instanceof CoreNlpPipeline) ? sample : articles;
			tokens.put(extractor, read.stream().mapToLong((article) -> CoreNlpPipeline.tokens(article.text())).sum());
		}
		return tokens;
	}

	private static double seconds(List<Article> articles, ArticleExtractor extractor, int threads) throws Exception {
		try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
			long start = System.nanoTime();
			List<Future<Extraction>> read = articles.stream()
				.map((article) -> executor.submit(() -> extractor.extract(article)))
				.toList();
			for (Future<Extraction> one : read) {
				one.get();
			}
			return (System.nanoTime() - start) / 1e9;
		}
	}

}
