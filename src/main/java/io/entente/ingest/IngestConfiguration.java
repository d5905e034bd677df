package io.entente.ingest;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.entente.article.ArticleReader;
import io.entente.extraction.ArticleExtractor;
import io.entente.extraction.ExtractorLoader;
import io.entente.source.SourceReader;

/**
 * Puts the stages together. They know no Spring themselves.
 */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	private static final Logger log = LoggerFactory.getLogger(IngestConfiguration.class);

	@Bean
	IngestService ingestService(ImportStore store, GraphRestorer restorer) {
		Clock clock = Clock.systemUTC();
		return new IngestService(new SourceReader(), new ArticleReader(clock),
				new LazyExtractor(new ExtractorLoader(log::info)), store, restorer, clock);
	}

	/** Loads the models for the first article that needs them. */
	private record LazyExtractor(ExtractorLoader loader) implements ExtractorSource {

		@Override
		public String version() {
			return this.loader.version();
		}

		@Override
		public boolean reads(String language) {
			return this.loader.reads(language);
		}

		@Override
		public boolean loaded(String language) {
			return this.loader.isLoaded(language);
		}

		@Override
		public ArticleExtractor get(String language) {
			return this.loader.get(language);
		}

	}

}
