package io.entente.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.entente.ingest.ImportStore.Written;
import io.entente.ingest.IngestProgress.Refreshing;

/**
 * Counts what an import does and tells its listener, a few times a second. Thread-safe.
 */
final class Tally {

	private static final long INTERVAL_NANOS = Duration.ofMillis(250).toNanos();

	/** Before that much is done an estimate would only jump about. */
	private static final double SHARE_TO_ESTIMATE_FROM = 0.005;

	private final ProgressListener listener;

	private final List<IngestFailure> failures = new ArrayList<>();

	private final SortedMap<String, Long> notReadYet = new TreeMap<>();

	private IngestStage stage = IngestStage.READING;

	private long written;

	private long unchanged;

	private long skipped;

	private long failed;

	private RestoredFacts restored = RestoredFacts.NONE;

	private long bytesDone;

	private long totalBytes;

	private Written graph = Written.NOTHING;

	private long importingSince;

	private long bytesBeforeImporting;

	private long lastToldAt;

	private long restoringSince;

	private long refreshingSince;

	private @Nullable Refreshing refreshing;

	Tally(ProgressListener listener) {
		this.listener = listener;
	}

	synchronized void total(long bytes) {
		this.totalBytes = bytes;
	}

	synchronized void enter(IngestStage next) {
		if (this.stage == next) {
			return;
		}
		this.stage = next;
		if (next == IngestStage.REFRESHING) {
			this.refreshingSince = System.nanoTime();
		}
		if (next == IngestStage.RESTORING && this.restoringSince == 0) {
			this.restoringSince = System.nanoTime();
		}
		if ((next == IngestStage.IMPORTING || next == IngestStage.RESTORING) && this.importingSince == 0) {
			this.importingSince = System.nanoTime();
			this.bytesBeforeImporting = this.bytesDone;
		}
		tell(true);
	}

	synchronized void unchanged(long position) {
		this.unchanged++;
		reached(position);
	}

	synchronized void skipped(IngestFailure failure, long position) {
		this.skipped++;
		keep(failure);
		reached(position);
	}

	synchronized void failed(IngestFailure failure, long position) {
		this.failed++;
		keep(failure);
		reached(position);
	}

	synchronized void notReadYet(String language) {
		this.notReadYet.merge(language, 1L, Long::sum);
	}

	synchronized void written(int articles, long position, Written created) {
		this.written += articles;
		this.graph = this.graph.plus(created);
		reached(position);
	}

	synchronized void restored(RestoredFacts facts, long position, Written created) {
		this.restored = this.restored.plus(facts);
		this.graph = this.graph.plus(created);
		reached(position);
	}

	synchronized void refreshing(long done, long total) {
		if (this.refreshingSince == 0) {
			this.refreshingSince = System.nanoTime();
		}
		double seconds = (System.nanoTime() - this.refreshingSince) / 1e9;
		double rate = (seconds > 0) ? done / seconds : 0;
		this.refreshing = new Refreshing(done, total, rate,
				(seconds < 1 || rate == 0) ? null : Duration.ofSeconds(Math.round((total - done) / rate)));
		tell(false);
	}

	synchronized void refreshed(Written created) {
		this.graph = this.graph.plus(created);
	}

	synchronized void tick() {
		tell(false);
	}

	private void keep(IngestFailure failure) {
		if (this.failures.size() < IngestReport.FAILURES_KEPT) {
			this.failures.add(failure);
		}
		try {
			this.listener.onFailure(failure);
		}
		catch (RuntimeException _) {
			// a listener that fails must not stop the import
		}
	}

	private void reached(long position) {
		this.bytesDone = Math.max(this.bytesDone, position);
		tell(false);
	}

	private void tell(boolean now) {
		long time = System.nanoTime();
		if (!now && time - this.lastToldAt < INTERVAL_NANOS) {
			return;
		}
		this.lastToldAt = time;
		try {
			this.listener.onProgress(progress(time));
		}
		catch (RuntimeException _) {
			// a listener that fails must not stop the import
		}
	}

	private IngestProgress progress(long time) {
		double seconds = (this.importingSince == 0) ? 0 : (time - this.importingSince) / 1e9;
		double rate = (seconds > 0) ? this.written / seconds : 0;
		double restoring = (this.restoringSince == 0) ? 0 : (time - this.restoringSince) / 1e9;
		double facts = (restoring > 0) ? this.restored.total() / restoring : 0;
		return new IngestProgress(this.stage, this.written, this.unchanged, this.skipped, this.failed, this.restored,
				this.bytesDone, this.totalBytes, rate, facts, timeLeft(seconds), this.refreshing);
	}

	private @Nullable Duration timeLeft(double seconds) {
		long bytes = this.bytesDone - this.bytesBeforeImporting;
		if (seconds < 1 || this.totalBytes == 0 || bytes < this.totalBytes * SHARE_TO_ESTIMATE_FROM) {
			return null;
		}
		return Duration.ofSeconds(Math.round((this.totalBytes - this.bytesDone) * seconds / bytes));
	}

	synchronized IngestReport report(ReportHead head, IngestReport.Status status, @Nullable String error) {
		return new IngestReport(head.run(), head.label(), status, head.startedAt(),
				Duration.between(head.startedAt(), head.clock().instant()), this.written, this.unchanged, this.skipped,
				this.failed, this.restored, this.notReadYet, this.graph.nodes(), this.graph.relationships(),
				this.failures, error);
	}

}
