package io.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.entente.article.ArticleReader;
import io.entente.article.ReadOptions;
import io.entente.article.UnreadableArticleException;
import io.entente.evaluation.BadGoldException;
import io.entente.evaluation.CloseReading;
import io.entente.evaluation.Evaluation;
import io.entente.evaluation.EvaluationReport;
import io.entente.evaluation.GoldReader;
import io.entente.evaluation.GoldSet;
import io.entente.evaluation.SetReport;
import io.entente.extraction.ArticleExtractor;
import io.entente.extraction.ExtractorLoader;
import io.entente.model.Article;
import io.entente.model.Extraction;
import io.entente.source.SourceItem;
import io.entente.source.SourceReader;
import io.entente.source.SourceSet;

/**
 * Reads the articles of marked-up sets as {@code extract} does and has the readings
 * scored.
 */
final class Evaluating {

	private final ArticleReader reader = new ArticleReader(Clock.systemUTC());

	private final @Nullable Path articles;

	private final int threads;

	private final PrintStream messages;

	private final ExtractorLoader loader;

	private long tokens;

	private long nanos;

	Evaluating(@Nullable Path articles, int threads, PrintStream messages) {
		this.articles = articles;
		this.threads = threads;
		this.messages = messages;
		this.loader = new ExtractorLoader(messages::println);
	}

	EvaluationReport run(List<Path> gold) throws IOException, InterruptedException, BadGoldException {
		List<GoldSet> sets = new ArrayList<>();
		List<CloseReading> closeReadings = new ArrayList<>();
		for (Path file : files(gold)) { // all before the models: a bad file is told at
										// once
			if (file.toString().endsWith(".jsonl")) {
				sets.add(GoldReader.read(file));
			}
			else {
				closeReadings.add(CloseReading.read(file));
			}
		}
		long start = System.nanoTime();
		ArticleExtractor extractor = this.loader.get();
		double load = (System.nanoTime() - start) / 1e9;
		List<SetReport> reports = new ArrayList<>();
		try (ExecutorService executor = Executors.newFixedThreadPool(this.threads)) {
			for (GoldSet set : sets) {
				this.messages.println("Reading " + set.name() + " …");
				reports.add(Evaluation.score(set, read(articles(set.file(), true), extractor, executor)));
			}
			for (CloseReading close : closeReadings) {
				this.messages.println("Reading " + close.name() + " …");
				Map<String, Extraction> read = new HashMap<>();
				for (String file : close.files()) {
					Path path = close.folder(this.articles).resolve(file);
					if (!Files.isReadable(path)) {
						throw new BadGoldException(path + " is missing; say with --articles where the articles lie");
					}
					read(articles(path, false), extractor, executor).values().forEach((one) -> read.put(file, one));
				}
				reports.add(close.score(read));
			}
		}
		Runtime runtime = Runtime.getRuntime();
		long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
		return new EvaluationReport(reports,
				new EvaluationReport.Speed(this.tokens, this.nanos / 1e9, this.threads, load, heap), List.of());
	}

	/** Files as they are, and those of folders that hold marks, in order. */
	private static List<Path> files(List<Path> gold) throws IOException, BadGoldException {
		List<Path> files = new ArrayList<>();
		for (Path path : gold) {
			if (Files.isDirectory(path)) {
				try (Stream<Path> inside = Files.walk(path, 3)) {
					inside.filter(Evaluating::holdsMarks).sorted().forEach(files::add);
				}
			}
			else if (Files.isRegularFile(path)) {
				files.add(path);
			}
			else {
				throw new BadGoldException(path + " is neither a file nor a folder");
			}
		}
		if (files.isEmpty()) {
			throw new BadGoldException("There are no marked-up articles in " + gold);
		}
		return files;
	}

	private static boolean holdsMarks(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".jsonl") || (name.endsWith(".json") && CloseReading.isOne(file));
	}

	private List<Article> articles(Path file, boolean raw) throws IOException, BadGoldException {
		List<Article> articles = new ArrayList<>();
		try (SourceSet sources = new SourceReader().open(List.of(file.toString()), InputStream.nullInputStream())) {
			while (sources.hasNext()) {
				switch (sources.next()) {
					case SourceItem.Failure failure ->
						throw new BadGoldException(failure.origin() + " can't be read: " + failure.reason());
					case SourceItem.ExportedGraph graph ->
						throw new BadGoldException(graph.origin() + " can't be read: it is a graph and no article");
					case SourceItem.Document document ->
						articles.add(this.reader.read(document.document(), new ReadOptions(raw, null)));
				}
			}
		}
		catch (UnreadableArticleException ex) {
			throw new BadGoldException(file + " holds an article without text: " + ex.getMessage());
		}
		return articles;
	}

	private Map<String, Extraction> read(List<Article> articles, ArticleExtractor extractor, ExecutorService executor)
			throws InterruptedException {
		long start = System.nanoTime();
		List<Future<Extraction>> futures = articles.stream()
			.map((article) -> executor.submit(() -> extractor.extract(article)))
			.toList();
		Map<String, Extraction> readings = new HashMap<>();
		for (Future<Extraction> future : futures) {
			try {
				Extraction read = future.get();
				readings.put(read.article().id(), read);
			}
			catch (ExecutionException ex) {
				throw new CommandFailedException(Failures.explain(ex));
			}
		}
		this.nanos += System.nanoTime() - start;
		articles.forEach((article) -> this.tokens += EvaluationReport.Speed.tokens(article.text()));
		return readings;
	}

}
