package io.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import io.entente.exports.ExportCancelledException;
import io.entente.exports.ExportFormat;
import io.entente.exports.ExportOptions;
import io.entente.exports.ExportSummary;
import io.entente.exports.FactShape;
import io.entente.exports.PictureLook;
import io.entente.query.CypherQuery;
import io.entente.query.QueryFailedException;
import io.entente.query.QueryId;
import io.entente.query.QueryOutcome;

/**
 * Exports a part of the graph to a file: itself, or through the server that holds the
 * home folder.
 */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Writes a part of the graph to a file; without a selection all of it.",
		footer = { "",
				"NAME is a name, an alias, a country's ISO code or an identifier (e-…). Several values of an option"
						+ " are separated by commas.",
				"A file that exists is replaced, but only by a whole one." })
class ExportCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Option(names = "--format", paramLabel = "F", required = true,
			description = "graphml, gexf, jsonld, turtle, cypher, csv (zipped), json, xlsx, svg, png or evidence"
					+ " (one offline HTML page).")
	private String format = "";

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", required = true,
			description = "The file to write; - is standard output.")
	private String output = "";

	@Option(names = "--entity", paramLabel = "NAME",
			description = "Facts of this entity; named several times, facts of any of them.")
	private List<String> entities = List.of();

	@Option(names = "--pair", paramLabel = "NAME", arity = "2", description = "Facts that two entities share.")
	private List<String> pair = List.of();

	@Option(names = "--cypher", paramLabel = "FILE",
			description = "The entities and facts in the result of a query, which can only read; - is standard input."
					+ " --from, --to and the like narrow the facts.")
	private @Nullable String cypher;

	@Mixin
	private final ExportSelection selection = new ExportSelection();

	@Option(names = "--facts", paramLabel = "SHAPE",
			description = "nodes or edges: how GraphML, GEXF and JSON hold facts.")
	private @Nullable String facts;

	@Option(names = "--view", paramLabel = "VIEW", description = "graph or timeline: what svg and png show.")
	private @Nullable String view;

	@Option(names = "--theme", paramLabel = "THEME", description = "light or dark: the ground of svg and png.")
	private @Nullable String theme;

	@Option(names = "--lang", paramLabel = "LANG",
			description = "en or ko: the language of what a person reads in workbooks, pictures and the evidence page.")
	private String lang = "en";

	@Mixin
	private final HomeOptions home = new HomeOptions();

	@Override
	public Integer call() throws Exception {
		ExportWish wish = wish();
		ExportPrinter printer = ExportPrinter.onTerminal(System.err);
		// opened before the graph: who can't write needn't wait for it
		try (Interruption interruption = Interruption.heard(printer::cancel);
				OutputFile file = OutputFile.open(this.output)) {
			interruption.guards(file);
			return export(wish, file, printer, interruption);
		}
		catch (AmbiguousNameException ex) {
			System.err.println(ex.getMessage());
			return ExitCode.USAGE;
		}
		catch (QueryFailedException ex) {
			System.err.println(ex.told());
			return ExitCode.FAILED;
		}
	}

	private int export(ExportWish wish, OutputFile file, ExportPrinter printer, Interruption interruption)
			throws IOException, InterruptedException {
		try (Exporter exporter = new ExportLauncher(this.home).open()) {
			CypherQuery query = wish.query();
			QueryOutcome outcome = (query != null) ? interruption.waitFor(() -> exporter.ask(query, printer)) : null;
			ExportScope scope = (outcome != null) ? found(outcome, wish)
					: new ExportScope.Filtered(ExportNames.resolve(wish, exporter));
			printer.begin();
			ExportSummary summary = exporter.export(wish, scope, file.out(), printer);
			file.complete();
			printer.summarize(this.output.equals("-") ? "to standard output" : this.output, summary);
			int told = (outcome != null) ? told(outcome) : ExitCode.OK;
			return (summary.unknown() > 0) ? ExitCode.SKIPPED : told;
		}
		catch (ExportCancelledException | InterruptedException | QueryFailedException | CommandFailedException ex) {
			// told here: once this is left, Ctrl-C ends the process before anything else
			// is told
			if (interruption.hasCome()) {
				return interruption.tell(file);
			}
			throw ex;
		}
		catch (IOException ex) {
			throw file.failed(ex);
		}
		finally {
			printer.clear();
		}
	}

	private static ExportScope found(QueryOutcome outcome, ExportWish wish) {
		outcome.notes().forEach((note) -> System.err.println("Note: " + note));
		if (outcome.entities().isEmpty() && outcome.facts().isEmpty()) {
			throw new CommandFailedException(
					"The query's result holds no entity and no fact, so there is nothing to export;"
							+ " return nodes, or their uid");
		}
		return new ExportScope.Found(outcome.entities(), outcome.facts(), wish.filter());
	}

	/** A file of a result that isn't whole says so, and ends with another code. */
	private static int told(QueryOutcome outcome) {
		boolean full = outcome.entities().size() >= QueryOutcome.MAX_NAMED
				|| outcome.facts().size() >= QueryOutcome.MAX_NAMED;
		if (outcome.cut() == null && !full) {
			return ExitCode.OK;
		}
		System.err.println(full
				? String.format(Locale.ROOT, "The file holds the first %,d entities or facts of the query's result",
						QueryOutcome.MAX_NAMED)
				: String.format(Locale.ROOT, "The query wasn't at its end: the file holds what its first %,d rows name",
						outcome.rows()));
		return ExitCode.SKIPPED;
	}

	private ExportWish wish() throws IOException {
		if (!this.entities.isEmpty() && !this.pair.isEmpty()) {
			throw usage("--entity and --pair can't be used together");
		}
		if (this.pair.size() > 2) {
			throw usage("--pair can be given once");
		}
		String query = this.cypher;
		if (query != null && (!this.entities.isEmpty() || !this.pair.isEmpty())) {
			throw usage("--cypher can't be used together with --entity or --pair");
		}
		String problem = this.selection.problem();
		if (problem != null) {
			throw usage(problem);
		}
		ExportFormat wanted = ExportFormat.of(this.format)
			.orElseThrow(() -> usage("--format can't be '%s': one of %s is wanted".formatted(this.format,
					Stream.of(ExportFormat.values()).map(ExportFormat::id).collect(Collectors.joining(", ")))));
		FactShape shape = shape();
		PictureLook look = look(wanted);
		return new ExportWish(wanted, this.pair.isEmpty() ? this.entities : this.pair, !this.pair.isEmpty(),
				this.selection.parameters(), (query != null) ? asked(QueryFile.read(query)) : null, shape, look,
				language());
	}

	/** As much as a query may have: who wants its file can wait for it. */
	private static CypherQuery asked(String text) {
		return new CypherQuery(QueryId.random(), text, Map.of(), CypherQuery.MAX_LIMIT, CypherQuery.MAX_DEADLINE);
	}

	private PictureLook look(ExportFormat wanted) {
		if ((this.view != null || this.theme != null) && wanted != ExportFormat.SVG && wanted != ExportFormat.PNG) {
			throw usage("--%s is for pictures: --format svg or png is wanted"
				.formatted((this.view != null) ? "view" : "theme"));
		}
		try {
			return PictureLook.of(this.view, this.theme);
		}
		catch (IllegalArgumentException ex) {
			throw usage(String.valueOf(ex.getMessage()));
		}
	}

	private Locale language() {
		return ExportOptions.language(this.lang)
			.orElseThrow(() -> usage("--lang can't be '%s': en or ko is wanted".formatted(this.lang)));
	}

	private @Nullable FactShape shape() {
		String wanted = this.facts;
		return (wanted == null) ? null : FactShape.of(wanted)
			.orElseThrow(() -> usage("--facts can't be '%s': nodes or edges is wanted".formatted(wanted)));
	}

	private ParameterException usage(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

}
