package io.entente.restore;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.ingest.GraphRestorer;
import io.entente.model.RunUid;
import io.entente.restore.internal.RestoreStore;
import io.entente.restore.internal.RestoredBatch;
import io.entente.restore.internal.RestoredBatch.Outcome;
import io.entente.source.GraphFormat;

import org.springframework.stereotype.Service;

/**
 * Brings back what was exported. Entities, facts, participants, claims and the passages
 * quoted get the identifiers they had, so that a file read twice, or into a graph that
 * holds part of it, doubles nothing; nothing that is here is overwritten, be it a
 * person's decision or an article's text. What doesn't come back, since no export holds
 * it: the whole texts of articles and what else they name, the sentences beyond
 * {@value io.entente.exports.ExportService#MAX_SENTENCES} of a fact, which of several
 * articles' tellings a fact was put together from, an agreement's sums and terms, and who
 * takes part in a claim where that is fewer than take part in its fact.
 */
@Service
class RestoreService implements GraphRestorer {

	private final RestoreStore store;

	RestoreService(RestoreStore store) {
		this.store = store;
	}

	@Override
	public void restore(InputStream content, GraphFormat format, RunUid run, Watch watch) {
		GraphReader reader = switch (format) {
			case GRAPHML -> new GraphmlReader();
			case JSONLD -> new JsonLdReader();
			case CYPHER -> new CypherScriptReader();
		};
		Sink sink = new Sink(run, watch);
		try {
			read(reader, new BoundedInput(content), sink);
			sink.flush();
		}
		catch (StoppedException _) {
			// as was wished
		}
	}

	private static void read(GraphReader reader, BoundedInput content, Sink sink) {
		try {
			reader.read(content, sink);
		}
		catch (UnreadableGraphException | BoundedInput.TooLargeException ex) {
			sink.broken(String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			sink.broken("it can't be read to its end: " + ex.getMessage());
		}
	}

	/** Gathers batches and writes them. */
	private final class Sink implements GraphSink {

		private final RunUid run;

		private final Watch watch;

		private RestoredBatch batch = new RestoredBatch();

		private long facts;

		Sink(RunUid run, Watch watch) {
			this.run = run;
			this.watch = watch;
		}

		@Override
		public void entity(ExportedEntity entity) {
			this.batch.add(entity);
			flushFull();
		}

		@Override
		public void fact(ExportedFact fact) {
			this.batch.add(fact);
			flushFull();
		}

		@Override
		public void skipped(String where, String reason) {
			this.watch.skipped(where, reason);
		}

		/** The file can't be read on; what is whole of it comes back. */
		void broken(String reason) {
			flush();
			this.watch.skipped("", (this.facts == 0) ? reason
					: reason + String.format(Locale.ROOT, "; the %,d facts before that were brought back", this.facts));
		}

		private void flushFull() {
			if (this.batch.isFull()) {
				flush();
			}
		}

		void flush() {
			if (this.watch.stopping()) {
				throw new StoppedException();
			}
			if (this.batch.isEmpty()) {
				return;
			}
			this.watch.begin();
			Outcome outcome = RestoreService.this.store.write(this.batch, this.run);
			this.batch = new RestoredBatch();
			this.facts += outcome.facts().total();
			this.watch.restored(outcome.facts(), outcome.nodes(), outcome.relationships());
			for (ExportedFact fact : outcome.refused()) {
				skipped("fact " + fact.uid().value(), "somebody takes part in it whom the file doesn't hold");
			}
		}

	}

	/** Somebody stopped it. */
	private static final class StoppedException extends RuntimeException {

	}

}
