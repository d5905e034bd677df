package io.entente.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ResultSummary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement of every module, planned on the real schema.
 */
@GraphIT
class CypherStatementsIT {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final CypherCatalog CATALOG = new CypherCatalog();

	static List<String> statements() {
		return List.copyOf(CATALOG.paths());
	}

	@ParameterizedTest
	@MethodSource("statements")
	void the_planner_has_nothing_to_warn_of(String path) {
		String text = CATALOG.text(() -> path);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		Matcher matcher = PARAMETER.matcher(text);
		while (matcher.find()) {
			parameters.put(matcher.group(1), null);
		}
		try (Session session = TestGraph.shared().driver().session()) {
			ResultSummary summary = session.run("EXPLAIN " + text, parameters).consume();
			assertThat(summary.gqlStatusObjects()).filteredOn((status) -> status.gqlStatus().startsWith("01"))
				.isEmpty();
			assertThat(summary.plan()).isNotNull();
		}
	}

}
