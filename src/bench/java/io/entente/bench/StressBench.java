package io.entente.bench;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.entente.article.ArticleReader;
import io.entente.article.ReadOptions;
import io.entente.extraction.ArticleExtractor;
import io.entente.extraction.ExtractorLoader;
import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.Block;
import io.entente.model.BlockKind;
import io.entente.model.Extraction;
import io.entente.model.Mention;
import io.entente.model.RawDocument;
import io.entente.model.TextSpan;
import io.entente.source.SourceItem;
import io.entente.source.SourceReader;
import io.entente.source.SourceSet;

/**
 * What texts cost that no newspaper prints: a table of kind, size, time on one thread, the
 * time of a character read as a multiple of ordinary text's, the memory that the reading
 * allotted, and the notes. All are read as English, whatever they look like.
 * <pre>
 * java -Xmx2g -cp "target/entente.jar:target/lib/*" \
 *   src/bench/java/io/entente/bench/StressBench.java CORPUS.jsonl [KIND]
 * </pre>
 */
public final class StressBench {

	private static final int ORDINARY = 600_000;

	/** The processor's time: another program on the machine doesn't count. */
	private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

	private StressBench() {
	}

	public static void main(String[] args) throws Exception {
		ArticleExtractor extractor = new ExtractorLoader((_) -> {
		}).get();
		String ordinary = ordinary(args[0]);
		Map<String, String> texts = HostileTexts.of(ordinary);
		Article warm = article(ordinary.substring(300_000));
		for (int i = 0; i < 3; i++) {
			extractor.extract(warm);
		}
		double usual = 0;
		System.out.println("| text | characters | seconds | times ordinary text | notes |");
		System.out.println("| --- | --- | --- | --- | --- |");
		for (Map.Entry<String, String> text : texts.entrySet()) {
			boolean first = usual == 0;
			if (!first && args.length > 1 && !text.getKey().contains(args[1])) {
				continue;
			}
			Article article = article(text.getValue());
			long start = THREAD.getCurrentThreadCpuTime();
			Extraction extraction = extractor.extract(article);
			double seconds = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
			check(extraction);
			double each = seconds / Math.min(text.getValue().length(), 300_000);
			usual = first ? each : usual;
			System.out.printf("| %s | %,d | %.2f | %.1f | %s |%n", text.getKey(), text.getValue().length(), seconds,
					each / usual, String.join(" ", extraction.notes()));
		}
	}

	private static String ordinary(String file) throws Exception {
		StringBuilder ordinary = new StringBuilder();
		ArticleReader reader = new ArticleReader(Clock.systemUTC());
		try (SourceSet sources = new SourceReader().open(List.of(file), InputStream.nullInputStream())) {
			while (sources.hasNext() && ordinary.length() < ORDINARY) {
				if (sources.next() instanceof SourceItem.Document document) {
					ordinary.append(reader.read(document.document(), ReadOptions.DEFAULT).text()).append("\n\n");
				}
			}
		}
		return ordinary.toString();
	}

	/** The article as it is read, but English whatever it looks like. */
	private static Article article(String text) throws Exception {
		// a text without a word is refused before it comes here
		RawDocument document = new RawDocument("stress", "stress", null, RawDocument.Format.TEXT, text,
				Map.of("language", "en", "date", "2021-05-20"));
		Article read;
		try {
			read = new ArticleReader(Clock.systemUTC()).read(document, new ReadOptions(true, null));
		}
		catch (io.entente.article.UnreadableArticleException ex) {
			read = new ArticleReader(Clock.systemUTC()).read(
					new RawDocument("stress", "stress", null, RawDocument.Format.TEXT, "A word.", Map.of()),
					new ReadOptions(true, null));
			return with(read, text, List.of(new Block(new TextSpan(0, text.length()), BlockKind.PARAGRAPH)));
		}
		return with(read, text, read.blocks());
	}

	private static Article with(Article article, String text, List<Block> blocks) {
		return new Article(article.uid(), article.id(), article.origin(), article.url(), article.title(),
				article.publication(), article.publisher(), "en", text, blocks, article.contentHash(),
				article.retrievedAt(), article.metadata());
	}

	private static void check(Extraction extraction) {
		String text = extraction.article().text();
		for (ArticleEntity entity : extraction.entities()) {
			for (Mention mention : entity.mentions()) {
				// line breaks within a name are told as spaces
				if (!mention.span().of(text).replaceAll("\\s+", " ").equals(mention.surface())) {
					throw new IllegalStateException("Wrong offset of " + mention);
				}
			}
		}
	}

}
