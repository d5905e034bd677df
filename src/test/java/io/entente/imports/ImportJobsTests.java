package io.entente.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import io.entente.graph.GraphProperties;
import io.entente.graph.RunStore;
import io.entente.ingest.CancellationToken;
import io.entente.ingest.IngestFailure;
import io.entente.ingest.IngestReport;
import io.entente.ingest.RestoredFacts;
import io.entente.ingest.IngestReport.Status;
import io.entente.ingest.IngestRequest;
import io.entente.ingest.IngestService;
import io.entente.ingest.ProgressListener;
import io.entente.model.RunUid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ImportJobsTests {

	@TempDir
	private Path home;

	private final IngestService ingest = mock(IngestService.class);

	private final BlockingQueue<ImportJob> heard = new LinkedBlockingQueue<>();

	private UploadStore uploads;

	private ImportJobs jobs;

	@BeforeEach
	void open() {
		this.uploads = new UploadStore(new GraphProperties(this.home, null));
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("ingest", this.ingest);
		this.jobs = new ImportJobs(beans.getBeanProvider(IngestService.class), this.uploads, mock(RunStore.class));
		this.jobs.listen(this.heard::add);
	}

	@AfterEach
	void close() throws InterruptedException {
		this.jobs.stop();
	}

	@Test
	void an_import_runs_without_its_page_and_its_files_are_gone_afterwards() throws InterruptedException {
		given(this.ingest.ingest(any(), any(), any())).willAnswer((call) -> {
			IngestRequest request = call.getArgument(0);
			ProgressListener listener = call.getArgument(1);
			assertThat(Path.of(request.sources().getFirst())).hasContent("text");
			assertThat(request.published()).isEqualTo(LocalDate.of(2026, 1, 31));
			IngestFailure failure = new IngestFailure(request.sources().getFirst() + ":3", "no text");
			listener.onFailure(failure);
			return report(Status.COMPLETED, List.of(failure));
		});
		Upload upload = upload();
		this.jobs.start(List.of(upload), LocalDate.of(2026, 1, 31));
		ImportJob job = untilOver();
		assertThat(job.label()).isEqualTo("news.txt");
		assertThat(job.failures()).containsExactly(new IngestFailure("news.txt:3", "no text"));
		this.jobs.stop();
		assertThat(upload.file()).doesNotExist();
		assertThat(this.jobs.latest()).containsExactly(job);
	}

	@Test
	void cancelling_reaches_the_import_that_runs() throws InterruptedException {
		given(this.ingest.ingest(any(), any(), any())).willAnswer((call) -> {
			CancellationToken token = call.getArgument(2);
			for (int i = 0; i < 1000 && !token.isCancelled(); i++) {
				Thread.sleep(10);
			}
			return report(token.isCancelled() ? Status.CANCELLED : Status.COMPLETED, List.of());
		});
		ImportJob begun = this.jobs.start(List.of(upload()), null);
		this.jobs.cancel(begun.id());
		ImportJob job = untilOver();
		assertThat(job.report()).isNotNull().extracting(IngestReport::status).isEqualTo(Status.CANCELLED);
	}

	@Test
	void an_import_that_breaks_says_so_and_the_next_one_runs() throws InterruptedException {
		given(this.ingest.ingest(any(), any(), any())).willThrow(new IllegalStateException("out of luck"))
			.willReturn(report(Status.COMPLETED, List.of()));
		this.jobs.start(List.of(upload()), null);
		assertThat(untilOver().error()).contains("out of luck").contains("import the files again");
		this.jobs.start(List.of(upload()), null);
		assertThat(untilOver().error()).isNull();
	}

	private Upload upload() {
		return this.uploads.keep("news.txt", new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8)));
	}

	private ImportJob untilOver() throws InterruptedException {
		while (true) {
			ImportJob job = this.heard.poll(20, TimeUnit.SECONDS);
			assertThat(job).as("the import ends").isNotNull();
			if (job.isOver()) {
				return job;
			}
		}
	}

	private static IngestReport report(Status status, List<IngestFailure> failures) {
		return new IngestReport(RunUid.of("import", "now"), "news.txt", status, Instant.EPOCH, Duration.ofSeconds(1), 1,
				0, failures.size(), 0, RestoredFacts.NONE, new TreeMap<>(), 0, 0, failures, null);
	}

}
