package io.entente.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.entente.Application;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import is killed as a power cut would, in the middle of its work, and run again.
 */
class KillAndResumeIT {

	/** Said when the first article is being read; batches are written from then on. */
	private static final String READING = "0 articles, 0.0/s";

	@TempDir
	Path folder;

	@Test
	void an_import_killed_twice_ends_in_the_same_graph_as_one_that_ran_through() throws Exception {
		Path reports = this.folder.resolve("reports.jsonl");
		WireReports.write(reports, 200);
		Path through = this.folder.resolve("through");
		assertThat(importInto(through, reports).exitCode()).isZero();

		Path killed = this.folder.resolve("killed");
		killAfter(killed, reports, 300);
		killAfter(killed, reports, 1500);
		ChildProcess last = importInto(killed, reports);
		assertThat(last.exitCode()).as(last.messages()).isZero();

		GraphSnapshot expected = GraphSnapshot.of(through);
		GraphSnapshot resumed = GraphSnapshot.of(killed);
		assertThat(expected.counts()).containsEntry("Article", 200);
		assertThat(resumed.counts()).isEqualTo(expected.counts());
		assertThat(resumed.identities()).isEqualTo(expected.identities());

		ChildProcess again = importInto(killed, reports);
		assertThat(again.exitCode()).isZero();
		assertThat(again.messages()).contains("Nothing new to import", "200 articles unchanged")
			.doesNotContain("loading language models");
		assertThat(GraphSnapshot.of(killed)).isEqualTo(resumed);
	}

	private static void killAfter(Path home, Path reports, long millis) throws Exception {
		ChildProcess child = importInto(home, reports);
		child.hear();
		Thread.sleep(millis);
		child.kill();
	}

	private static ChildProcess importInto(Path home, Path reports) throws Exception {
		return ChildProcess.start(Application.class, READING, "import", "--home", home.toString(), reports.toString());
	}

}
