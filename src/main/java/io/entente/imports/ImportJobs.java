package io.entente.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import io.entente.graph.RunReport;
import io.entente.graph.RunStore;
import io.entente.ingest.CancellationToken;
import io.entente.ingest.IngestFailure;
import io.entente.ingest.IngestProgress;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestRequest;
import io.entente.ingest.IngestService;
import io.entente.ingest.ProgressListener;

/**
 * The imports that were begun in browsers, one after the other. They go on when the page
 * is left, and any page can watch or stop them. Thread-safe.
 */
@Service
public class ImportJobs {

	/** Jobs that are remembered besides the stored history. */
	private static final int REMEMBERED = 20;

	private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

	private final ObjectProvider<IngestService> ingest;

	private final UploadStore uploads;

	private final RunStore runs;

	private final Clock clock = Clock.systemUTC();

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());

	private final List<Consumer<ImportJob>> listeners = new CopyOnWriteArrayList<>();

	private final Deque<Running> jobs = new ArrayDeque<>();

	private long lastId;

	ImportJobs(ObjectProvider<IngestService> ingest, UploadStore uploads, RunStore runs) {
		this.ingest = ingest;
		this.uploads = uploads;
		this.runs = runs;
		uploads.discardAll();
	}

	/**
	 * Begins an import, or puts it behind the one that runs.
	 * @param files what to import, at least one; deleted when it is over
	 * @param published the date of publication for articles that tell none themselves
	 * @return the import as it stands
	 */
	public ImportJob start(List<Upload> files, @Nullable LocalDate published) {
		String label = files.stream().limit(3).map(Upload::name).collect(Collectors.joining(", "))
				+ ((files.size() > 3) ? " and " + (files.size() - 3) + " more" : "");
		IngestRequest request = IngestRequest.of(files.stream().map((file) -> file.file().toString()).toList(),
				published, label);
		Running running;
		synchronized (this.jobs) {
			this.lastId++;
			running = new Running(
					new ImportJob(this.lastId, label, this.clock.instant(), null, List.of(), null, null, false));
			this.jobs.addFirst(running);
			while (this.jobs.size() > REMEMBERED && this.jobs.getLast().job.isOver()) {
				this.jobs.removeLast();
			}
		}
		this.worker.execute(() -> run(running, request, List.copyOf(files)));
		return running.job;
	}

	/**
	 * Asks an import to stop; what it has written stays. Nothing happens if it is over.
	 */
	public void cancel(long id) {
		running(id).ifPresent((running) -> {
			running.token.cancel();
			change(running, (job) -> new ImportJob(job.id(), job.label(), job.startedAt(), job.progress(),
					job.failures(), job.report(), job.error(), true));
		});
	}

	/** The imports since the application started, the last first. */
	public List<ImportJob> latest() {
		synchronized (this.jobs) {
			return this.jobs.stream().map((running) -> running.job).toList();
		}
	}

	/** The import of that number, if it is remembered. */
	public Optional<ImportJob> find(long id) {
		return latest().stream().filter((job) -> job.id() == id).findAny();
	}

	/** The stored history of imports, the last first, from wherever they were begun. */
	public List<RunReport> history(int count) {
		return this.runs.latest(count);
	}

	/**
	 * Hears of every change, on the thread that makes it.
	 * @return ends the hearing
	 */
	public Runnable listen(Consumer<ImportJob> listener) {
		this.listeners.add(listener);
		return () -> this.listeners.remove(listener);
	}

	private void run(Running running, IngestRequest request, List<Upload> files) {
		try {
			IngestReport report = this.ingest.getObject().ingest(request, new Watch(running), running.token);
			change(running,
					(job) -> new ImportJob(job.id(), job.label(), job.startedAt(), job.progress(),
							report.failures().stream().limit(ImportJob.FAILURES_SHOWN).map(this::readable).toList(),
							report, null, false));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			fail(running, "The server was stopped before the import was over. Import the files again to go on.");
		}
		catch (RuntimeException ex) {
			log.error("The import of {} broke", request.label(), ex);
			fail(running, "The import broke: " + ex.getMessage()
					+ ". What was written stays; import the files again to go on.");
		}
		finally {
			files.forEach(this.uploads::discard);
		}
	}

	private void fail(Running running, String error) {
		change(running, (job) -> new ImportJob(job.id(), job.label(), job.startedAt(), job.progress(), job.failures(),
				null, error, false));
	}

	private IngestFailure readable(IngestFailure failure) {
		return new IngestFailure(this.uploads.readable(failure.origin()), failure.reason());
	}

	private Optional<Running> running(long id) {
		synchronized (this.jobs) {
			return this.jobs.stream().filter((running) -> running.job.id() == id && !running.job.isOver()).findAny();
		}
	}

	private void change(Running running, UnaryOperator<ImportJob> step) {
		ImportJob changed;
		synchronized (this.jobs) {
			changed = step.apply(running.job);
			running.job = changed;
		}
		this.listeners.forEach((listener) -> listener.accept(changed));
	}

	@PreDestroy
	void stop() throws InterruptedException {
		synchronized (this.jobs) {
			this.jobs.forEach((running) -> running.token.cancel());
		}
		this.worker.shutdown();
		if (!this.worker.awaitTermination(10, TimeUnit.SECONDS)) {
			this.worker.shutdownNow();
		}
	}

	/** A job and what stops it; {@code job} is guarded by {@code jobs}. */
	private static final class Running {

		private final CancellationToken token = new CancellationToken();

		private volatile ImportJob job;

		Running(ImportJob job) {
			this.job = job;
		}

	}

	/** Turns what the import tells into the job's states. */
	private final class Watch implements ProgressListener {

		private final Running running;

		Watch(Running running) {
			this.running = running;
		}

		@Override
		public void onProgress(IngestProgress progress) {
			change(this.running, (job) -> new ImportJob(job.id(), job.label(), job.startedAt(), progress,
					job.failures(), null, null, job.cancelling()));
		}

		@Override
		public void onFailure(IngestFailure failure) {
			ImportJob now = this.running.job;
			if (now.failures().size() < ImportJob.FAILURES_SHOWN) {
				List<IngestFailure> failures = new ArrayList<>(now.failures());
				failures.add(readable(failure));
				change(this.running, (job) -> new ImportJob(job.id(), job.label(), job.startedAt(), job.progress(),
						failures, null, null, job.cancelling()));
			}
		}

	}

}
