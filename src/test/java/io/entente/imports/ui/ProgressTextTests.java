package io.entente.imports.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.entente.ingest.IngestProgress;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestReport.Status;
import io.entente.ingest.RestoredFacts;
import io.entente.ingest.IngestStage;
import io.entente.model.RunUid;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTextTests {

	@ParameterizedTest
	@CsvSource({ "0,0 B", "999,999 B", "1000,1.0 kB", "1499000,1.5 MB", "52000000,52 MB", "999999,1.0 MB" })
	void says_bytes(long bytes, String text) {
		assertThat(ProgressText.bytes(bytes)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "0,1 s", "45,45 s", "180,3 min", "7500,2 h 5 min", "7200,2 h" })
	void says_durations(long seconds, String text) {
		assertThat(ProgressText.duration(Duration.ofSeconds(seconds))).isEqualTo(text);
	}

	@Test
	void says_how_far_an_import_is_without_guessing_what_cannot_be_known() {
		IngestProgress begun = new IngestProgress(IngestStage.READING, 0, 0, 0, 0, RestoredFacts.NONE, 0, 0, 0, 0, null,
				null);
		assertThat(ProgressText.of(begun)).containsExactly("0 articles done");
		IngestProgress midway = new IngestProgress(IngestStage.IMPORTING, 120, 3, 2, 1, RestoredFacts.NONE, 1_500_000,
				3_000_000, 14.26, 0, Duration.ofSeconds(100), null);
		assertThat(ProgressText.of(midway)).containsExactly("126 articles done", "3 stored already", "3 skipped",
				"1.5 MB of 3.0 MB", "14.3 a second", "about 2 min left");
		IngestProgress last = new IngestProgress(IngestStage.REFRESHING, 120, 3, 2, 1, RestoredFacts.NONE, 3_000_000,
				3_000_000, 14.26, 0, null, new IngestProgress.Refreshing(500, 2000, 50, Duration.ofSeconds(30)));
		assertThat(last.fraction()).isEqualTo(0.25);
		assertThat(ProgressText.of(last)).containsExactly("500 of 2,000 brought up to date", "50 a second",
				"about 30 s left");
	}

	@Test
	void a_stopped_import_says_how_to_go_on() {
		IngestReport report = new IngestReport(RunUid.of("import", "now"), "a.txt", Status.CANCELLED, Instant.EPOCH,
				Duration.ofSeconds(3), 7, 0, 1, 0, RestoredFacts.NONE, new TreeMap<>(), 0, 0, List.of(), null);
		assertThat(ProgressText.summary(report)).isEqualTo("Stopped after 3 s: 7 articles written, 1 skipped. "
				+ "What is written stays; import the same files again to go on.");
	}

}
