package io.entente.restore;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.exports.ExportSchema;
import io.entente.exports.ScriptStatement;
import org.jspecify.annotations.Nullable;

/**
 * Reads an exported script without ever running it: each statement has to be, word by
 * word, one that the writer knows, over rows of literals. What stands between two of the
 * writer's rounds comes back together or not at all.
 */
final class CypherScriptReader implements GraphReader {

	private static final int LONGEST_LINE = 20_000;

	private static final int LONGEST_STATEMENT = 1_000;

	private static final Pattern COMPLETE = Pattern.compile(" complete: (\\d{1,12}) entities, (\\d{1,12}) facts");

	private static final Pattern SCHEMA = Pattern.compile(" (entente\\.graph/\\d{1,6})");

	@Override
	public void read(BoundedInput in, GraphSink sink) throws UnreadableGraphException, IOException {
		CypherLiterals script = new CypherLiterals(
				new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
		try {
			new Reading(script, in, new ScriptGroup(sink)).read();
		}
		catch (EOFException ex) {
			throw new UnreadableGraphException("it is cut off in line " + script.line(), ex);
		}
	}

	/** One file. */
	private static final class Reading {

		private final CypherLiterals script;

		private final BoundedInput in;

		private final ScriptGroup group;

		private final Set<String> constraints = new HashSet<>(ExportSchema.constraints());

		private boolean complete;

		Reading(CypherLiterals script, BoundedInput in, ScriptGroup group) {
			this.script = script;
			this.in = in;
			this.group = group;
		}

		void read() throws IOException, UnreadableGraphException {
			this.script.blanks();
			for (int comments = 0; this.script.peek() >= 0; this.script.blanks()) {
				if (this.complete) {
					throw refused("something stands behind its end", this.script.line());
				}
				this.in.next();
				switch (this.script.peek()) {
					case '/' -> comment(comments++);
					case 'U' -> rows();
					default -> constraint();
				}
			}
			if (!this.complete) {
				throw new UnreadableGraphException("it is cut off behind line " + this.script.line());
			}
		}

		/** The first is the title, which says anything. */
		private void comment(int before) throws IOException, UnreadableGraphException {
			this.script.expect("//");
			String text = this.script.until('\n', LONGEST_LINE);
			Matcher schema = SCHEMA.matcher(text);
			if (before == 1 && schema.matches() && !schema.group(1).equals(ExportSchema.CURRENT)) {
				throw new UnreadableGraphException(
						"it was exported by another version of Entente (%s; this one reads %s)"
							.formatted(schema.group(1), ExportSchema.CURRENT));
			}
			Matcher end = COMPLETE.matcher(text);
			if (before > 0 && end.matches()) {
				this.group.finish();
				this.complete = true;
				if (this.group.entities() != Long.parseLong(end.group(1))
						|| this.group.facts() != Long.parseLong(end.group(2))) {
					throw new UnreadableGraphException("it has lost something: it should hold %s entities and %s facts"
						.formatted(end.group(1), end.group(2))
							+ ", and held %d and %d".formatted(this.group.entities(), this.group.facts()));
				}
			}
		}

		private void constraint() throws IOException, UnreadableGraphException {
			int line = this.script.line();
			StringBuilder text = new StringBuilder();
			while (this.script.peek() != ';' && this.script.peek() >= 0 && text.length() < LONGEST_STATEMENT) {
				text.append(this.script.take());
			}
			if (this.script.peek() < 0) {
				throw new EOFException();
			}
			if (!this.constraints.contains(text.toString())) {
				throw refused("it isn't a statement that Entente writes: " + Fields.clipped(text.toString()), line);
			}
			this.script.expect(";");
		}

		private void rows() throws IOException, UnreadableGraphException {
			int line = this.script.line();
			this.script.expect("UNWIND [");
			this.script.blanks();
			List<Map<String, Object>> rows = new ArrayList<>();
			while (this.script.peek() != ']') {
				rows.add(this.script.map(0));
				this.script.blanks();
				if (this.script.peek() != ']') {
					this.script.expect(",");
					this.script.blanks();
				}
			}
			this.script.expect("] AS row\n");
			StringBuilder text = new StringBuilder();
			while (this.script.peek() != ';') {
				text.append(this.script.take());
				if (text.length() > LONGEST_STATEMENT) {
					break;
				}
			}
			@Nullable ScriptStatement statement = ScriptStatement.of(text.toString()).orElse(null);
			if (statement == null) {
				throw refused("it isn't a statement that Entente writes: " + Fields.clipped(text.toString()), line);
			}
			this.script.expect(";");
			this.group.add(statement, rows);
		}

		private static UnreadableGraphException refused(String what, int line) {
			return new UnreadableGraphException("line " + line + ": " + what + "; a script is read and never run");
		}

	}

}
