package io.entente.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * How the embedded graph comes and goes with a Spring context.
 */
class GraphStartIT {

	@TempDir
	private Path home;

	@Test
	void opens_with_the_context_and_lets_go_of_the_home_folder_with_it() {
		try (ConfigurableApplicationContext context = start()) {
			assertThat(context.getBean(GraphStatistics.class).counts().isEmpty()).isTrue();
			context.getBean(GraphConnection.class).announce(8080);
			assertThat(HomeFolder.holder(this.home)).map(HomeHolder::httpPort).hasValue(8080);
		}
		assertThat(HomeFolder.holder(this.home)).isEmpty();
		HomeFolder.take(this.home).close();
	}

	@Test
	void a_context_that_fails_half_way_lets_go_of_the_home_folder_too() {
		assertThatException().isThrownBy(() -> application(GraphContextIT.GraphOnly.class, Broken.class).run().close())
			.withStackTraceContaining("a port in use, say");
		HomeFolder.take(this.home).close();
	}

	@Test
	void a_home_folder_in_use_is_told_in_one_line() {
		try (HomeFolder other = HomeFolder.take(this.home)) {
			Throwable failure = catchThrowable(() -> start().close());
			assertThat(new GraphFailureAnalyzer().analyze(failure)).isNotNull()
				.extracting(FailureAnalysis::getDescription)
				.asString()
				.startsWith("The home folder " + other.path() + " is in use by process")
				.doesNotContain("\n");
		}
	}

	@Test
	void a_damaged_store_is_told_in_one_line_with_what_to_do() throws IOException {
		start().close();
		FileSystemUtils.deleteRecursively(this.home.resolve("neo4j/data/transactions/neo4j"));
		Throwable failure = catchThrowable(() -> start().close());
		assertThat(new GraphFailureAnalyzer().analyze(failure)).isNotNull()
			.extracting(FailureAnalysis::getDescription)
			.asString()
			.startsWith("The graph in the home folder " + this.home + " can't be opened, its files are damaged")
			.contains("Transaction logs are missing", "Put back a copy of the folder", "--home DIR",
					"import the documents again", this.home.resolve("neo4j/logs/debug.log").toString())
			.doesNotContain("\n");
		HomeFolder.take(this.home).close();
	}

	@Test
	void other_failures_are_left_to_others() {
		assertThat(new GraphFailureAnalyzer().analyze(new IllegalStateException("something else"))).isNull();
	}

	private ConfigurableApplicationContext start() {
		return application(GraphContextIT.GraphOnly.class).run();
	}

	private SpringApplicationBuilder application(Class<?>... sources) {
		return new SpringApplicationBuilder(sources).web(WebApplicationType.NONE)
			.properties(Map.of("entente.home", this.home.toString()));
	}

	/** A bean that can't be made. */
	static class Broken {

		Broken() {
			throw new IllegalStateException("a port in use, say");
		}

	}

}
