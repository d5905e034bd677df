package io.entente.query.internal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;

/**
 * A plan as rows, for who asks to have a query explained.
 */
final class PlanRows {

	static final List<String> COLUMNS = List.of("step", "details", "estimatedRows");

	private PlanRows() {
	}

	/** The steps, each indented below the one that it feeds. */
	static List<List<@Nullable Object>> of(Plan plan) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		add(plan, 0, rows);
		return rows;
	}

	private static void add(Plan plan, int depth, List<List<@Nullable Object>> rows) {
		List<@Nullable Object> row = new ArrayList<>();
		row.add("  ".repeat(depth) + plan.operatorType().split("@", 2)[0]);
		row.add(argument(plan, "Details"));
		row.add(argument(plan, "EstimatedRows"));
		rows.add(row);
		plan.children().forEach((child) -> add(child, depth + 1, rows));
	}

	private static @Nullable Object argument(Plan plan, String name) {
		Value value = plan.arguments().get(name);
		Object told = (value != null) ? value.asObject() : null;
		return (told instanceof Number || told == null) ? told : told.toString();
	}

}
