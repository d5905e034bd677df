package io.entente.extraction;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import io.entente.extraction.internal.backbone.Backbone;
import io.entente.extraction.internal.backbone.CoreNlpBackbone;
import io.entente.extraction.internal.claims.ClaimReader;
import io.entente.extraction.internal.coreference.Cast;
import io.entente.extraction.internal.coreference.Casting;
import io.entente.extraction.internal.entities.Lexicons;
import io.entente.extraction.internal.entities.NameFinder;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.extraction.internal.structure.SentenceReader;
import io.entente.extraction.internal.times.TimeReader;
import io.entente.extraction.internal.times.Times;
import io.entente.model.Article;
import io.entente.model.Extraction;

/**
 * Reads English articles, offline, on a processor. Thread-safe: one instance serves a
 * whole process.
 */
public final class EnglishExtractor implements ArticleExtractor {

	/** Changes with every change of method, see {@link #version()}. */
	private static final String METHOD = "entente-english-1";

	private static final String VERSION = METHOD + "+" + CoreNlpBackbone.VERSION;

	/** English, and what was too short for its language to be told. */
	static final ReadLanguage LANGUAGE = new ReadLanguage(Set.of("en", "und"), VERSION, EnglishExtractor::load);

	private final SentenceReader sentences;

	private final NameFinder names;

	private final TimeReader times = new TimeReader();

	private final Casting casting;

	private final ClaimReader claims;

	private EnglishExtractor(Backbone backbone, Lexicons lexicons) {
		this.sentences = new SentenceReader(backbone, ReadingBounds.MOST_TOKENS);
		this.names = new NameFinder(lexicons);
		this.casting = new Casting(lexicons);
		this.claims = new ClaimReader(lexicons);
	}

	/**
	 * Loads the language models: some seconds and half a gigabyte of heap.
	 * @param progress is told in a line what is going on
	 * @throws IllegalStateException if the models aren't on the class path
	 */
	public static EnglishExtractor load(Consumer<String> progress) {
		long start = System.nanoTime();
		progress.accept("Loading language models …");
		CompletableFuture<Lexicons> lexicons = CompletableFuture.supplyAsync(Lexicons::load);
		EnglishExtractor extractor = new EnglishExtractor(CoreNlpBackbone.load(), lexicons.join());
		progress.accept("Language models loaded in %.1f s".formatted((System.nanoTime() - start) / 1e9));
		return extractor;
	}

	@Override
	public Extraction extract(Article article) {
		if (!reads(article.language())) {
			return Extraction.unread(article);
		}
		List<Sentence> read = this.sentences.read(ReadingBounds.bounded(article));
		Cast cast = this.casting.cast(read, this.names.find(read));
		Times dates = this.times.read(article.text(), read, article.publication());
		return new Extraction(article.withPublication(dates.publication()), cast.entities(), dates.mentions(),
				this.claims.read(article, read, cast, dates),
				ReadingBounds.notes(article, read, CoreNlpBackbone.LONGEST_SENTENCE));
	}

	@Override
	public boolean reads(String language) {
		return LANGUAGE.codes().contains(language);
	}

	@Override
	public String version() {
		return VERSION;
	}

}
