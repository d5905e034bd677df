package io.entente.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CredentialsTests {

	@TempDir
	private Path home;

	@Test
	void the_environment_tells_them() {
		assertThat(Credentials.find(new GraphProperties(this.home, null),
				Map.of("ENTENTE_NEO4J_USERNAME", "ann", "ENTENTE_NEO4J_PASSWORD", "s3cret")))
			.isEqualTo(new Credentials("ann", "s3cret"));
		assertThat(Credentials.find(new GraphProperties(this.home, null), Map.of("ENTENTE_NEO4J_PASSWORD", "s3cret")))
			.isEqualTo(new Credentials("neo4j", "s3cret"));
	}

	@Test
	void the_file_in_the_home_folder_tells_them() throws IOException {
		Files.writeString(this.home.resolve("neo4j.properties"), "username = bob\npassword = pass word\n");
		assertThat(Credentials.find(new GraphProperties(this.home, null), Map.of()))
			.isEqualTo(new Credentials("bob", "pass word"));
	}

	@Test
	void a_file_named_on_purpose_goes_first() throws IOException {
		Path file = Files.writeString(this.home.resolve("other.properties"), "password = file\n");
		assertThat(Credentials.find(
				new GraphProperties(this.home, new GraphProperties.Server("neo4j://server", file, null)),
				Map.of("ENTENTE_NEO4J_PASSWORD", "environment")))
			.isEqualTo(new Credentials("neo4j", "file"));
	}

	@Test
	void their_absence_is_told_with_the_ways_to_give_them() {
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> Credentials.find(new GraphProperties(this.home, null), Map.of()))
			.withMessageContaining("ENTENTE_NEO4J_PASSWORD")
			.withMessageContaining(this.home.resolve("neo4j.properties").toString());
	}

	@Test
	void a_user_that_only_reads_stands_beside() throws IOException {
		GraphProperties home = new GraphProperties(this.home, null);
		assertThat(Credentials.findReader(home, Map.of())).isEmpty();
		Path file = Files.writeString(this.home.resolve("neo4j.properties"),
				"password=p\nreader.username = bob\nreader.password = r\n");
		assertThat(Credentials.findReader(home, Map.of())).contains(new Credentials("bob", "r"));
		Map<String, String> environment = Map.of("ENTENTE_NEO4J_READER_USERNAME", "ann",
				"ENTENTE_NEO4J_READER_PASSWORD", "s3cret");
		assertThat(Credentials.findReader(home, environment)).contains(new Credentials("ann", "s3cret"));
		GraphProperties named = new GraphProperties(this.home,
				new GraphProperties.Server("neo4j://server", file, null));
		assertThat(Credentials.findReader(named, environment)).contains(new Credentials("bob", "r"));
	}

	@Test
	void half_a_user_that_only_reads_is_refused_and_not_passed_over() throws IOException {
		GraphProperties home = new GraphProperties(this.home, null);
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> Credentials.findReader(home, Map.of("ENTENTE_NEO4J_READER_USERNAME", "ann")))
			.withMessageContaining("a name and no password")
			.withMessageContaining("ENTENTE_NEO4J_READER_PASSWORD");
		Files.writeString(this.home.resolve("neo4j.properties"), "password=p\nreader.password=r\n");
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> Credentials.findReader(home, Map.of()))
			.withMessageContaining("a password and no name");
	}

	@Test
	void no_log_gets_the_password() {
		assertThat(new Credentials("ann", "s3cret")).asString().doesNotContain("s3cret");
	}

}
