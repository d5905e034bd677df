package io.entente.graph;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SlowStartNoticeTests {

	@Test
	void tells_where_the_log_is_and_what_to_do(@TempDir Path folder) throws Exception {
		CountDownLatch said = new CountDownLatch(1);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8) {

			@Override
			public void println(String line) {
				super.println(line);
				said.countDown();
			}

		};
		try (HomeFolder home = HomeFolder.take(folder);
				SlowStartNotice _ = SlowStartNotice.after(Duration.ZERO, home, terminal)) {
			assertThat(said.await(1, TimeUnit.MINUTES)).isTrue();
		}
		assertThat(bytes.toString(StandardCharsets.UTF_8)).contains(folder.resolve("neo4j/logs/debug.log").toString())
			.contains("Ctrl+C")
			.contains("--home");
	}

}
