package io.entente.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.entente.article.ArticleReader;
import io.entente.source.GraphFormat;
import io.entente.source.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;

class IngestServiceTests {

	@TempDir
	Path folder;

	private final StoreInMemory store = new StoreInMemory();

	private final ScriptedExtractor extractor = new ScriptedExtractor();

	private final RestorerInMemory restorer = new RestorerInMemory();

	private final IngestService service = new IngestService(new SourceReader(), new ArticleReader(Clock.systemUTC()),
			this.extractor, this.store, this.restorer, Clock.systemUTC());

	@Test
	void writes_every_article_in_bounded_batches_and_keeps_the_report() throws Exception {
		articles(100);
		IngestReport report = ingest();
		assertThat(report.status()).isEqualTo(IngestReport.Status.COMPLETED);
		assertThat(report.written()).isEqualTo(100);
		assertThat(report.nodesCreated()).isEqualTo(100);
		assertThat(this.store.stored).hasSize(100);
		assertThat(this.store.batches).allMatch((size) -> size <= BatchWriter.BATCH_ARTICLES);
		assertThat(this.store.reports).containsExactly(report);
		assertThat(this.store.refreshed).isEqualTo(1);
	}

	@Test
	void an_unchanged_import_writes_nothing_and_loads_no_models() throws Exception {
		articles(10);
		ingest();
		this.extractor.loads.set(0);
		IngestReport again = ingest();
		assertThat(again.unchanged()).isEqualTo(10);
		assertThat(again.written()).isZero();
		assertThat(this.store.batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(10);
		assertThat(this.store.begun).isEqualTo(1);
		assertThat(this.store.reports).hasSize(1);
		assertThat(this.extractor.loads).hasValue(0);
	}

	@Test
	void the_same_article_twice_in_one_import_is_written_once() throws Exception {
		String line = "{\"id\": \"same\", \"text\": \"Vietnam and North Korea signed an agreement in October.\"}\n";
		Files.writeString(this.folder.resolve("twice.jsonl"), line.repeat(200));
		IngestReport report = ingest();
		assertThat(report.written()).isEqualTo(1);
		assertThat(report.unchanged()).isEqualTo(199);
	}

	@Test
	void an_article_that_crashes_the_extractor_is_that_articles_failure_only() throws Exception {
		articles(5);
		write("crash.txt", "This one will CRASH the reading of the article, whatever it says.");
		write("deep.txt", "This one will RECURSE without end, as some sentences do in parsers.");
		List<IngestFailure> heard = new ArrayList<>();
		IngestReport report = this.service.ingest(request(), new ProgressListener() {

			@Override
			public void onProgress(IngestProgress progress) {
			}

			@Override
			public void onFailure(IngestFailure failure) {
				heard.add(failure);
			}

		}, new CancellationToken());
		assertThat(report.status()).isEqualTo(IngestReport.Status.COMPLETED);
		assertThat(report.written()).isEqualTo(5);
		assertThat(report.failed()).isEqualTo(2);
		assertThat(report.failures()).containsExactlyInAnyOrderElementsOf(heard);
		assertThat(report.failures()).anySatisfy((failure) -> {
			assertThat(failure.origin()).endsWith("crash.txt");
			assertThat(failure.reason()).contains("no such frame");
		}).anySatisfy((failure) -> assertThat(failure.reason()).contains("nested too deeply"));
	}

	@Test
	void an_article_too_large_for_a_transaction_is_that_articles_failure_and_the_rest_is_written_in_parts()
			throws Exception {
		articles(20);
		write("huge.txt", "Officials met in Hanoi for talks on health cooperation. ".repeat(30));
		this.store.charsAtOnce = 500;
		IngestReport report = ingest();
		assertThat(report.status()).isEqualTo(IngestReport.Status.COMPLETED);
		assertThat(report.written()).isEqualTo(20);
		assertThat(report.failed()).isOne();
		assertThat(this.store.stored).hasSize(20);
		assertThat(report.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.origin()).endsWith("huge.txt");
			assertThat(failure.reason()).contains("too large to be written at once", "ENTENTE_JAVA_OPTS");
		});
	}

	@Test
	void an_empty_file_is_skipped_with_its_reason() throws Exception {
		articles(2);
		write("empty.txt", "");
		IngestReport report = ingest();
		assertThat(report.written()).isEqualTo(2);
		assertThat(report.skipped()).isEqualTo(1);
		assertThat(report.failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.origin()).endsWith("empty.txt");
			assertThat(failure.reason()).isNotBlank();
		});
	}

	@Test
	void a_cancelled_import_keeps_what_it_wrote_and_resumes() throws Exception {
		articles(150);
		this.extractor.gate = new CountDownLatch(1);
		CancellationToken token = new CancellationToken();
		IngestReport cancelled = this.service.ingest(request(), (progress) -> {
			if (progress.stage() == IngestStage.IMPORTING) {
				token.cancel();
				this.extractor.gate.countDown();
			}
		}, token);
		assertThat(cancelled.status()).isEqualTo(IngestReport.Status.CANCELLED);
		assertThat(cancelled.written()).isLessThan(150).isEqualTo(this.store.stored.size());
		IngestReport resumed = ingest();
		assertThat(resumed.status()).isEqualTo(IngestReport.Status.COMPLETED);
		assertThat(resumed.written() + cancelled.written()).isEqualTo(150);
		assertThat(this.store.articles).hasSize(150);
	}

	@Test
	void a_database_that_goes_away_fails_the_import_clearly_and_a_rerun_resumes() throws Exception {
		articles(100);
		this.store.batchesUntilGone = 1;
		IngestReport broken = ingest();
		assertThat(broken.status()).isEqualTo(IngestReport.Status.FAILED);
		assertThat(broken.error()).contains("doesn't answer");
		this.store.batchesUntilGone = Integer.MAX_VALUE;
		IngestReport resumed = ingest();
		assertThat(resumed.written() + broken.written()).isEqualTo(100);
		assertThat(this.store.articles).hasSize(100);
	}

	@Test
	void progress_tells_how_far_it_is_and_ends_with_everything() throws Exception {
		articles(50);
		List<IngestProgress> heard = new ArrayList<>();
		this.service.ingest(request(), heard::add, new CancellationToken());
		assertThat(heard).extracting(IngestProgress::stage)
			.contains(IngestStage.LOADING_MODELS, IngestStage.IMPORTING, IngestStage.REFRESHING);
		IngestProgress last = heard.getLast();
		assertThat(last.stage()).isEqualTo(IngestStage.DONE);
		assertThat(last.done()).isEqualTo(50);
		assertThat(last.fraction()).isEqualTo(1);
	}

	@Test
	void a_listener_that_fails_does_not_stop_the_import() throws Exception {
		articles(3);
		IngestReport report = this.service.ingest(request(), (_) -> {
			throw new IllegalStateException("a closed window");
		}, new CancellationToken());
		assertThat(report.written()).isEqualTo(3);
	}

	@Test
	void a_graph_that_was_exported_goes_back_and_never_to_the_extractor() throws Exception {
		articles(3);
		String graph = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\nREFUSED\n";
		write("graph.graphml", graph);
		List<IngestProgress> heard = new ArrayList<>();
		IngestReport report = this.service.ingest(request(), heard::add, new CancellationToken());
		assertThat(this.restorer.formats).containsExactly(GraphFormat.GRAPHML);
		assertThat(report.written()).isEqualTo(3);
		assertThat(report.restored()).isEqualTo(new RestoredFacts(2, 0, 1));
		assertThat(report.nodesCreated()).isEqualTo(3 + 10);
		assertThat(report.failures()).singleElement()
			.satisfies((failure) -> assertThat(failure.origin()).endsWith("graph.graphml, a line"));
		assertThat(this.store.begun).isEqualTo(1);
		assertThat(this.store.refreshed).isEqualTo(1);
		assertThat(heard).extracting(IngestProgress::stage).contains(IngestStage.RESTORING);
		assertThat(heard.getLast().fraction()).isEqualTo(1);
	}

	private IngestReport ingest() throws InterruptedException {
		return this.service.ingest(request(), ProgressListener.NONE, new CancellationToken());
	}

	private IngestRequest request() {
		return IngestRequest.of(List.of(this.folder.toString()), null, "test");
	}

	private void articles(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			write("article-%03d.txt".formatted(i), "Delegation number " + i
					+ " travelled to Hanoi in October for talks on health cooperation with the ministry.");
		}
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

}
