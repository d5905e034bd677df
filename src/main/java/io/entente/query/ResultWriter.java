package io.entente.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryOutcome.Cut;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a result down as it comes, keeping no row. The stream under it stays open.
 */
public final class ResultWriter implements RowSink {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final ResultFormat format;

	private final OutputStream out;

	private boolean begun;

	private boolean first = true;

	private ResultWriter(ResultFormat format, OutputStream out) {
		this.format = format;
		this.out = out;
	}

	/** A writer of a format. */
	public static ResultWriter of(ResultFormat format, OutputStream out) {
		return new ResultWriter(format, out);
	}

	/** Whether anything is written yet. */
	public boolean isBegun() {
		return this.begun;
	}

	@Override
	public void columns(List<String> names) {
		this.begun = true;
		write(switch (this.format) {
			case JSON -> "{\"columns\":" + JSON.writeValueAsString(names) + ",\"rows\":[";
			case NDJSON -> JSON.writeValueAsString(Map.of("columns", names)) + "\n";
			case CSV -> "\uFEFF" + line(List.copyOf(names));
		});
	}

	@Override
	public void row(List<@Nullable Object> cells) {
		write(switch (this.format) {
			case JSON -> (this.first ? "\n" : ",\n") + JSON.writeValueAsString(cells);
			case NDJSON -> JSON.writeValueAsString(Map.of("row", cells)) + "\n";
			case CSV -> line(cells);
		});
		this.first = false;
	}

	/** Writes how it ended. A table has no place for that but its length. */
	public void finish(QueryOutcome outcome) {
		end("outcome", told(outcome));
		flush();
	}

	/** Writes why the rest is missing. */
	public void fail(QueryFailedException failure) {
		if (this.format == ResultFormat.CSV) {
			// a table that only looks whole would be taken for one
			throw failure;
		}
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("reason", failure.reason().name());
		told.put("detail", failure.told());
		Position position = failure.position();
		if (position != null) {
			told.put("line", position.line());
			told.put("column", position.column());
		}
		end("error", told);
		flush();
	}

	private void end(String name, Map<String, @Nullable Object> told) {
		switch (this.format) {
			case JSON -> write("\n],\"" + name + "\":" + JSON.writeValueAsString(told) + "}\n");
			case NDJSON -> write(JSON.writeValueAsString(Map.of(name, told)) + "\n");
			case CSV -> {
			}
		}
	}

	private static Map<String, @Nullable Object> told(QueryOutcome outcome) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("rows", outcome.rows());
		Cut cut = outcome.cut();
		told.put("cut", (cut != null) ? cut.name() : null);
		told.put("milliseconds", outcome.milliseconds());
		told.put("notes", outcome.notes());
		told.put("entities", outcome.entities().stream().map(EntityUid::value).toList());
		told.put("facts", outcome.facts().stream().map(FactUid::value).toList());
		return told;
	}

	private static String line(List<? extends @Nullable Object> cells) {
		return cells.stream().map(ResultWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(@Nullable Object value) {
		String text = switch (value) {
			case null -> "";
			case String words -> harmless(words);
			case Number number -> String.format(Locale.ROOT, "%s", number);
			case Boolean truth -> truth.toString();
			default -> JSON.writeValueAsString(value);
		};
		return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

	/**
	 * A spreadsheet would run what looks like a formula; a figure that came as text is
	 * none.
	 */
	private static String harmless(String text) {
		String shown = text.replaceAll("[\\p{Cc}&&[^\t\r\n]]", "\uFFFD");
		boolean formula = !shown.isEmpty() && "=+-@\t\r\n".indexOf(shown.charAt(0)) >= 0
				&& !shown.matches("-?[0-9]+(\\.[0-9]+)?");
		return formula ? "'" + shown : shown;
	}

	private void write(String text) {
		try {
			this.out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void flush() {
		try {
			this.out.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
