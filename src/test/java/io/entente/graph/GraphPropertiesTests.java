package io.entente.graph;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphPropertiesTests {

	private final Path user = Path.of(System.getProperty("user.home")).toAbsolutePath();

	@Test
	void the_home_folder_is_the_users_own_unless_told_otherwise() {
		assertThat(new GraphProperties(null, null).homeFolder()).isEqualTo(this.user.resolve(".entente"));
		assertThat(new GraphProperties(Path.of("~/graphs"), null).homeFolder()).isEqualTo(this.user.resolve("graphs"));
		assertThat(new GraphProperties(Path.of("~"), null).homeFolder()).isEqualTo(this.user);
		assertThat(new GraphProperties(Path.of("graphs"), null).homeFolder()).isAbsolute();
	}

	@Test
	void an_empty_address_means_the_embedded_server() {
		assertThat(new GraphProperties(null, null).uri()).isNull();
		assertThat(new GraphProperties(null, new GraphProperties.Server(" ", null, null)).uri()).isNull();
		assertThat(new GraphProperties(null, new GraphProperties.Server("neo4j://a", null, null)).uri())
			.isEqualTo("neo4j://a");
	}

}
