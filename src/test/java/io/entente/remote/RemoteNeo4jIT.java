package io.entente.remote;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteNeo4jIT {

	private RemoteNeo4j server = RemoteNeo4j.start();

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void keeps_data_over_a_power_cut() {
		try (Driver driver = GraphDatabase.driver(this.server.uri(),
				AuthTokens.basic(this.server.username(), this.server.password()))) {
			driver.executableQuery("CREATE (:Kept)").execute();
			this.server.kill();
			this.server.restart();
			assertThat(driver.executableQuery("MATCH (n:Kept) RETURN count(n) AS n")
				.execute()
				.records()
				.getFirst()
				.get("n")
				.asInt()).isEqualTo(1);
		}
	}

}
