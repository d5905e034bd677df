package io.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.entente.graph.Migrations.Migration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphIT
class MigrationsIT {

	private final TestGraph graph = TestGraph.shared();

	@AfterEach
	void forgetOwn() {
		this.graph.run("MATCH (m:Migration) WHERE m.name STARTS WITH 'V9' DELETE m", Map.of());
	}

	@Test
	void migrating_twice_changes_nothing() {
		long migrations = this.graph.count("MATCH (m:Migration) RETURN count(m)");
		assertThat(migrations).isPositive();
		assertThat(new Migrations(this.graph.driver()).apply()).isEmpty();
		assertThat(this.graph.count("MATCH (m:Migration) RETURN count(m)")).isEqualTo(migrations);
	}

	@Test
	void every_index_is_there_and_online() {
		assertThat(this.graph.count("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)")).isZero();
		assertThat(this.graph.run("SHOW FULLTEXT INDEXES YIELD name RETURN name", Map.of()))
			.extracting((row) -> row.get("name").asString())
			.contains("entityNames", "factTitles", "passageTexts", "articleTitles", "articleBands", "entityBlocks");
		assertThat(this.graph.count("SHOW CONSTRAINTS YIELD name RETURN count(*)")).isGreaterThanOrEqualTo(9);
	}

	@Test
	void applies_a_new_file_once_statement_by_statement() {
		List<Migration> files = with(new Migration("V901__new.cypher",
				"// why\nMERGE (:Migration {name: 'V902'});\n\n// more\nMERGE (:Migration {name: 'V903'});\n"));
		assertThat(new Migrations(this.graph.driver(), files).apply()).containsExactly("V901__new.cypher");
		assertThat(this.graph.count("MATCH (m:Migration) WHERE m.name STARTS WITH 'V9' RETURN count(m)")).isEqualTo(3);
		this.graph.run("MATCH (m:Migration) WHERE m.name IN ['V902', 'V903'] DELETE m", Map.of());
		assertThat(new Migrations(this.graph.driver(), files).apply()).isEmpty();
	}

	@Test
	void a_file_changed_after_the_fact_is_refused() {
		new Migrations(this.graph.driver(), with(new Migration("V901__new.cypher", "RETURN 1;"))).apply();
		assertThatExceptionOfType(SchemaChangedException.class).isThrownBy(
				() -> new Migrations(this.graph.driver(), with(new Migration("V901__new.cypher", "RETURN 2;"))).apply())
			.withMessageContaining("V901__new.cypher was changed after it was applied");
	}

	@Test
	void a_graph_of_a_newer_version_is_refused() {
		new Migrations(this.graph.driver(), with(new Migration("V901__new.cypher", "RETURN 1;"))).apply();
		assertThatExceptionOfType(SchemaChangedException.class)
			.isThrownBy(() -> new Migrations(this.graph.driver()).apply())
			.withMessageContaining("newer version");
	}

	private static List<Migration> with(Migration further) {
		List<Migration> files = new ArrayList<>(Migrations.read());
		files.add(further);
		return files;
	}

}
