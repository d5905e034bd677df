package io.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import io.entente.query.CypherQuery;
import io.entente.query.QueryFailedException;
import io.entente.query.QueryId;
import io.entente.query.QueryOutcome;
import io.entente.query.QueryOutcome.Cut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a Cypher query that only reads: itself, or through the server that holds the
 * home folder.
 */
@Command(name = "query", mixinStandardHelpOptions = true,
		description = "Answers a Cypher query; it can only read. 15 seconds, 1,000 rows unless told otherwise.")
class QueryCommand implements Callable<Integer> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE.cypher", description = "The query; - is standard input.")
	private String file = "-";

	@Option(names = "--param", paramLabel = "NAME=JSON",
			description = "A parameter's value as JSON; what is no JSON is a text. {\"$date\": \"2025-10-01\"} is a date.")
	private Map<String, String> parameters = Map.of();

	@Option(names = "--format", paramLabel = "FORMAT", description = "table, json or csv; table unless told otherwise.")
	private Format format = Format.TABLE;

	@Option(names = "--limit", paramLabel = "N", description = "The most rows, 100,000 at most.")
	private @Nullable Integer limit;

	@Option(names = "--seconds", paramLabel = "N", description = "How long it may take, 60 at most.")
	private double seconds = CypherQuery.DEFAULT_DEADLINE.toSeconds();

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "The file to write, whole or not at all; - is standard output.")
	private String output = "-";

	@Mixin
	private final HomeOptions home = new HomeOptions();

	/** How a result is printed. */
	enum Format {

		TABLE, JSON, CSV

	}

	@Override
	public Integer call() throws Exception {
		CypherQuery query = query();
		try (Interruption interruption = Interruption.heard(() -> {
		}); OutputFile file = OutputFile.open(this.output)) {
			interruption.guards(file);
			return ask(query, file, interruption);
		}
		catch (QueryFailedException ex) {
			System.err.println(ex.told());
			return ExitCode.FAILED;
		}
	}

	private int ask(CypherQuery query, OutputFile file, Interruption interruption) throws InterruptedException {
		try {
			return tell(write(query, file, interruption));
		}
		catch (InterruptedException | QueryFailedException | CommandFailedException ex) {
			if (interruption.hasCome()) {
				return interruption.tell(file);
			}
			throw ex;
		}
	}

	private QueryOutcome write(CypherQuery query, OutputFile file, Interruption interruption)
			throws InterruptedException {
		try {
			QueryOutcome outcome = new QueryLauncher(this.home).run(query, this.format, file.out(), interruption);
			if (outcome.cut() == Cut.CANCELLED && interruption.hasCome()) {
				throw new InterruptedException();
			}
			file.complete();
			return outcome;
		}
		catch (UncheckedIOException ex) {
			throw file.failed(Objects.requireNonNull(ex.getCause()));
		}
	}

	private CypherQuery query() throws IOException {
		String text = QueryFile.read(this.file);
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		this.parameters.forEach((name, json) -> values.put(name, value(json)));
		Integer most = this.limit;
		try {
			return new CypherQuery(QueryId.random(), text, values, (most != null) ? most : CypherQuery.DEFAULT_LIMIT,
					Duration.ofMillis(Math.round(this.seconds * 1000)));
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(ex.getMessage()));
		}
	}

	private static @Nullable Object value(String json) {
		try {
			return JSON.readValue(json, Object.class);
		}
		catch (JacksonException _) {
			return json;
		}
	}

	/** A result that isn't whole says so, and ends with another code. */
	private int tell(QueryOutcome outcome) {
		outcome.notes().forEach((note) -> System.err.println("Note: " + note));
		Cut cut = outcome.cut();
		if (cut == null) {
			return ExitCode.OK;
		}
		System.err.println(switch (cut) {
			case LIMIT ->
				String.format(Locale.ROOT, "There are more than these %,d rows; --limit N gives more", outcome.rows());
			case DEADLINE -> "The time was up; these are the rows until then. --seconds N gives more";
			case SIZE -> "The rows were too big to go on; these are the first";
			case CANCELLED -> "Stopped; these are the rows until then";
		});
		return (cut == Cut.LIMIT && this.limit != null) ? ExitCode.OK : ExitCode.SKIPPED;
	}

}
