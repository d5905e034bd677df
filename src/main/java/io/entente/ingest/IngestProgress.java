package io.entente.ingest;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param stage what it is doing
 * @param written articles written
 * @param unchanged articles that were stored already
 * @param skipped what couldn't be read
 * @param failed articles whose extraction failed
 * @param restored what came back from exported graphs
 * @param bytesDone bytes of the sources that are done with
 * @param totalBytes bytes of all sources, 0 if they can't be known
 * @param articlesPerSecond articles written a second since the models were ready
 * @param factsPerSecond facts of exported graphs that are done with a second since the
 * first of them
 * @param timeLeft an estimate, null as long as there is nothing to estimate from
 * @param refreshing how far the last stage is, null before it
 */
public record IngestProgress(IngestStage stage, long written, long unchanged, long skipped, long failed,
		RestoredFacts restored, long bytesDone, long totalBytes, double articlesPerSecond, double factsPerSecond,
		@Nullable Duration timeLeft, @Nullable Refreshing refreshing) {

	/**
	 * How far relations, stories and proposals are brought up to date.
	 *
	 * @param done facts and articles that are
	 * @param total all that waited
	 * @param perSecond so many a second
	 * @param timeLeft an estimate, null as long as there is nothing to estimate from
	 */
	public record Refreshing(long done, long total, double perSecond, @Nullable Duration timeLeft) {

		/** The share that is done, 0 to 1. */
		public double fraction() {
			return (this.total > 0) ? Math.min(1, (double) this.done / this.total) : 0;
		}

	}

	/** Articles that are done with, however they ended. */
	public long done() {
		return this.written + this.unchanged + this.skipped + this.failed;
	}

	/**
	 * The share of the sources that is done with, in the last stage that of its own work,
	 * 0 to 1; 0 if it can't be known.
	 */
	public double fraction() {
		if (this.refreshing != null) {
			return this.refreshing.fraction();
		}
		return (this.totalBytes > 0) ? Math.min(1, (double) this.bytesDone / this.totalBytes) : 0;
	}

}
