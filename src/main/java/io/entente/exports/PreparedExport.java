package io.entente.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import io.entente.exports.internal.ExportQueries;
import io.entente.exports.internal.SubgraphBatch;
import io.entente.exports.internal.SubgraphStream;
import io.entente.uikit.Texts;

/**
 * An export that was checked and can begin.
 */
public final class PreparedExport {

	private static final int BUFFER = 1 << 16;

	private final ExportQueries queries;

	private final SubgraphFormat format;

	private final ExportHead head;

	private final ExportSource source;

	private final Locale language;

	PreparedExport(ExportQueries queries, ExportSource source, SubgraphFormat format, ExportHead head,
			Locale language) {
		this.queries = queries;
		this.source = source;
		this.language = language;
		this.format = format;
		this.head = head;
	}

	/** How much it will hold. */
	public ExportSummary summary() {
		return this.head.summary();
	}

	/** The name for its file, safe on every system. */
	public String fileName() {
		return FileNames.of(this.head.title(), this.format.format().extension());
	}

	/**
	 * Reads, writes and finishes it.
	 * @param out takes the bytes; it is flushed, not closed
	 * @param listener hears how it goes, and may stop it
	 * @throws ExportCancelledException if the listener stopped it
	 * @throws IOException if the stream doesn't take the bytes
	 */
	public ExportReport writeTo(OutputStream out, ExportListener listener) throws IOException {
		CountedStream counted = new CountedStream(out);
		try {
			return Texts.speaking(this.language, () -> write(counted, listener));
		}
		catch (RuntimeException ex) {
			IOException failure = counted.failure();
			if (failure != null) {
				throw failure;
			}
			throw ex;
		}
	}

	private ExportReport write(CountedStream counted, ExportListener listener) throws IOException {
		BufferedOutputStream buffered = new BufferedOutputStream(counted, BUFFER);
		long entities = 0;
		long facts = 0;
		long sentences = 0;
		try (SubgraphStream stream = this.queries.open(this.source);
				SubgraphWriter writer = this.format.open(this.head, buffered)) {
			for (SubgraphBatch batch = next(stream, listener); !batch.isEmpty(); batch = next(stream, listener)) {
				for (ExportedEntity entity : batch.entities()) {
					writer.entity(entity);
				}
				for (ExportedFact fact : batch.facts()) {
					writer.fact(fact);
					sentences += fact.evidence().size();
				}
				entities += batch.entities().size();
				facts += batch.facts().size();
				listener.onProgress(progress(facts, entities, counted.bytes()));
			}
			writer.finish();
		}
		buffered.flush();
		listener.onProgress(progress(facts, entities, counted.bytes()));
		return new ExportReport(entities, facts, sentences, counted.bytes());
	}

	private static SubgraphBatch next(SubgraphStream stream, ExportListener listener) {
		if (listener.isCancelled()) {
			throw new ExportCancelledException();
		}
		return stream.next();
	}

	private ExportProgress progress(long facts, long entities, long bytes) {
		return new ExportProgress(facts, Math.max(facts, this.head.summary().facts()), entities, bytes);
	}

}
