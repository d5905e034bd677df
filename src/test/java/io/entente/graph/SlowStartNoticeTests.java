package io.entente.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SlowStartNoticeTests {

	@Test
	void tells_where_the_log_is_and_what_to_do(@TempDir Path folder) throws Exception {
		CompletableFuture<String> said = new CompletableFuture<>();
		try (HomeFolder home = HomeFolder.take(folder);
				SlowStartNotice _ = SlowStartNotice.after(Duration.ZERO, home, said::complete)) {
			assertThat(said.get(1, TimeUnit.MINUTES)).contains(folder.resolve("neo4j/logs/debug.log").toString())
				.contains("Ctrl+C")
				.contains("--home");
		}
	}

}
