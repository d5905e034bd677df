package io.entente.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.entente.ingest.CancellationToken;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestRequest;

/**
 * Imports articles, and graphs that were exported, into the graph: itself, or through the
 * server that holds the home folder.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Reads articles into the graph, or brings back what export wrote. Stopped or killed, it goes on where it was when run again.")
class ImportCommand implements Callable<Integer> {

	private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://.*", Pattern.DOTALL);

	@Parameters(paramLabel = "PATH", arity = "1..*",
			description = "Files, folders, archives, JSON Lines, feeds or addresses; GraphML, JSON-LD and Cypher scripts"
					+ " that Entente exported; - is standard input.")
	private List<String> paths = List.of();

	@Option(names = "--published", paramLabel = "DATE", converter = PublishedDate.class,
			description = "The date of publication (YYYY-MM-DD) of articles that tell none themselves.")
	private @Nullable LocalDate published;

	@Mixin
	private final HomeOptions home = new HomeOptions();

	@Override
	public Integer call() throws Exception {
		CancellationToken token = new CancellationToken();
		Finish finish = new Finish(token);
		Runtime.getRuntime().addShutdownHook(new Thread(finish::cancelAndWait, "entente-stop"));
		ImportPrinter printer = ImportPrinter.onTerminal(System.err);
		IngestRequest request = new IngestRequest(this.paths.stream().map(ImportCommand::absolute).toList(), System.in,
				this.published, label());
		try {
			IngestReport report = new ImportLauncher(this.home).run(request, printer, token);
			printer.summarize(report);
			return exitCode(report);
		}
		finally {
			finish.done();
		}
	}

	static int exitCode(IngestReport report) {
		if (report.status() != IngestReport.Status.COMPLETED) {
			return ExitCode.FAILED;
		}
		return (report.skipped() + report.failed() > 0) ? ExitCode.SKIPPED : ExitCode.OK;
	}

	private String label() {
		String first = this.paths.getFirst().equals("-") ? "standard input" : this.paths.getFirst();
		return (this.paths.size() == 1) ? first : first + " and " + (this.paths.size() - 1) + " more";
	}

	/** The server that may do the work has another working folder. */
	private static String absolute(String path) {
		if (path.equals("-") || ADDRESS.matcher(path).matches()) {
			return path;
		}
		try {
			return Path.of(path).toAbsolutePath().normalize().toString();
		}
		catch (InvalidPathException _) {
			return path; // named as it is among what was skipped
		}
	}

}
