package io.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.entente.evaluation.BadGoldException;
import io.entente.evaluation.EvaluationReport;
import io.entente.evaluation.ReportJson;
import io.entente.evaluation.ReportTables;

/**
 * Measures the extraction against marked-up articles: no database, no Spring, tables on
 * standard output.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Measures what is read against marked-up articles and prints the figures.")
class EvaluateCommand implements Callable<Integer> {

	/** What the tables are written as. */
	enum Output {

		/** Columns for a terminal. */
		TEXT,
		/** Tables for a page of documentation. */
		MARKDOWN,
		/** One object for machines. */
		JSON

	}

	@Parameters(paramLabel = "GOLD", arity = "1..*",
			description = "Files of marked-up articles (JSON Lines; what is marked is told from the fields), lists of what"
					+ " a close reader finds (JSON), or folders of such files.")
	private List<Path> gold = List.of();

	@Option(names = "--articles", paramLabel = "DIR",
			description = "Where the articles of a close reading lie, if not beside it.")
	private @Nullable Path articles;

	@Option(names = "--errors", paramLabel = "N", defaultValue = "0",
			description = "Tells the worst N mistakes of each class; default ${DEFAULT-VALUE}, only their counts.")
	private int errors;

	@Option(names = "--threads", paramLabel = "N", description = "How many threads read; default one a core.")
	private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT",
			description = "How the figures are written: ${COMPLETION-CANDIDATES}.")
	private Output format = Output.TEXT;

	@Override
	public Integer call() throws IOException, InterruptedException {
		LogFile.quietly();
		EvaluationReport report;
		try {
			report = new Evaluating(this.articles, Math.max(1, this.threads), System.err).run(this.gold);
		}
		catch (BadGoldException ex) {
			throw new CommandFailedException(String.valueOf(ex.getMessage()));
		}
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		out.print(switch (this.format) {
			case TEXT -> new ReportTables(report, this.errors).text();
			case MARKDOWN -> new ReportTables(report, this.errors).markdown();
			case JSON -> new ReportJson().write(report, this.errors) + "\n";
		});
		out.flush();
		return ExitCode.OK;
	}

}
