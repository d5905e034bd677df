package io.entente.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A report as tables, for a terminal or for a page of documentation in Markdown.
 */
public final class ReportTables {

	private static final int NEVER_WIDER = 90;

	private final EvaluationReport report;

	/** How many mistakes of each class are told. */
	private final int errors;

	/**
	 * Tables of a report.
	 * @param report what was measured
	 * @param errors how many mistakes of each class are told, the worst first
	 */
	public ReportTables(EvaluationReport report, int errors) {
		this.report = report;
		this.errors = errors;
	}

	private record Table(String title, List<String> head, List<List<String>> rows) {
	}

	/** For a terminal: columns in line. */
	public String text() {
		StringBuilder out = new StringBuilder();
		for (Table table : tables()) {
			int[] widths = new int[table.head.size()];
			List<List<String>> lines = new ArrayList<>(List.of(table.head));
			lines.addAll(table.rows);
			for (List<String> line : lines) {
				for (int i = 0; i < widths.length; i++) {
					widths[i] = Math.clamp(line.get(i).length(), widths[i], Math.max(widths[i], NEVER_WIDER));
				}
			}
			out.append(table.title).append("\n\n");
			for (List<String> line : lines) {
				StringBuilder row = new StringBuilder("  ");
				for (int i = 0; i < widths.length; i++) {
					row.append(line.get(i)).repeat(' ', Math.max(0, widths[i] - line.get(i).length()) + 2);
				}
				out.append(row.toString().stripTrailing()).append('\n');
			}
			out.append('\n');
		}
		return out.toString();
	}

	/** For a page of documentation. */
	public String markdown() {
		StringBuilder out = new StringBuilder();
		for (Table table : tables()) {
			out.append("**").append(table.title).append("**\n\n");
			line(table.head, out);
			line(table.head.stream().map((_) -> "---").toList(), out);
			table.rows.forEach((row) -> line(row, out));
			out.append('\n');
		}
		return out.toString();
	}

	private static void line(List<String> cells, StringBuilder out) {
		out.append('|');
		cells.forEach((cell) -> out.append(' ').append(cell.replace("|", "\\|")).append(" |"));
		out.append('\n');
	}

	private List<Table> tables() {
		List<Table> tables = new ArrayList<>();
		tables.add(figures());
		Reliability reliability = this.report.reliability();
		if (!reliability.bins().isEmpty()) {
			tables.add(bins(reliability));
			tables.add(rules(reliability));
		}
		tables.add(speed());
		for (SetReport set : this.report.sets()) {
			if (!set.misses().isEmpty()) {
				tables.add(mistakes(set));
				if (this.errors > 0) {
					tables.addAll(worst(set));
				}
			}
		}
		return tables;
	}

	private Table figures() {
		List<List<String>> rows = new ArrayList<>();
		for (SetReport set : this.report.sets()) {
			for (Figure figure : set.figures()) {
				rows.add(List.of(set.name() + " (" + set.articles() + ")", figure.type(), cell(figure.precision()),
						cell(figure.recall()), cell(figure.f1()), cell(figure.found()), cell(figure.gold())));
			}
		}
		return new Table("Figures, in percent", List.of("set (articles)", "what", "P", "R", "F1", "n", "gold"), rows);
	}

	private static String cell(@Nullable Number value) {
		return (value == null) ? "–" : value.toString();
	}

	private static Table bins(Reliability reliability) {
		List<List<String>> rows = new ArrayList<>();
		for (Reliability.Bin bin : reliability.bins()) {
			rows.add(List.of(decimal(1, bin.from()) + "–" + decimal(1, bin.to()), cell(bin.judged()), cell(bin.right()),
					decimal(2, bin.confidence()), decimal(2, bin.right() / (double) bin.judged())));
		}
		return new Table("Reliability: claims by confidence (expected calibration error "
				+ decimal(3, reliability.error()) + ")",
				List.of("confidence", "claims", "right", "mean confidence", "share right"), rows);
	}

	private static Table rules(Reliability reliability) {
		return new Table("Claims by rule", List.of("rule", "right", "claims", "mean confidence", "share right"),
				reliability.rules()
					.stream()
					.map((rule) -> List.of(rule.rule(), cell(rule.right()), cell(rule.judged()),
							decimal(2, rule.confidence()), decimal(2, rule.right() / (double) rule.judged())))
					.toList());
	}

	private Table speed() {
		EvaluationReport.Speed speed = this.report.speed();
		return new Table("Speed",
				List.of("tokens", "seconds", "threads", "tokens a second", "models loaded in", "heap after the run"),
				List.of(List.of(cell(speed.tokens()), decimal(1, speed.seconds()), cell(speed.threads()),
						decimal(0, speed.tokensPerSecond()), decimal(1, speed.loadSeconds()) + " s",
						speed.heapMegabytes() + " MB")));
	}

	private static Map<String, List<Miss>> byType(SetReport set) {
		Map<String, List<Miss>> byType = new LinkedHashMap<>();
		set.misses().forEach((miss) -> byType.computeIfAbsent(miss.type(), (_) -> new ArrayList<>()).add(miss));
		return byType;
	}

	private static Table mistakes(SetReport set) {
		return new Table("Mistakes in " + set.name(), List.of("class", "count"),
				byType(set).entrySet()
					.stream()
					.sorted((one, other) -> other.getValue().size() - one.getValue().size())
					.map((type) -> List.of(type.getKey(), cell(type.getValue().size())))
					.toList());
	}

	private List<Table> worst(SetReport set) {
		List<Table> tables = new ArrayList<>();
		byType(set).forEach((type,
				misses) -> tables.add(new Table(
						set.name() + ": " + type + ", " + Math.min(this.errors, misses.size()) + " of " + misses.size(),
						List.of("article:offset", "expected", "got", "text"),
						misses.stream()
							.limit(this.errors)
							.map((miss) -> List.of(miss.article() + ":" + miss.offset(), miss.expected(), miss.got(),
									miss.snippet()))
							.toList())));
		return tables;
	}

	static String decimal(int digits, double value) {
		return String.format(Locale.ROOT, "%." + digits + "f", value);
	}

}
