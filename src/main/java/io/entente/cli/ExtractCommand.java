package io.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.entente.article.ArticleReader;
import io.entente.article.ReadOptions;
import io.entente.source.SourceReader;
import io.entente.source.SourceSet;

/**
 * Extraction alone: no database, no Spring, JSON Lines on standard output.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "Reads articles and writes what they say as JSON Lines, one object an article.")
class ExtractCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PATH", arity = "0..*",
			description = "Files, folders, archives, JSON Lines, feeds or addresses; - or nothing is standard input.")
	private List<String> paths = List.of();

	@Option(names = "--raw", description = "Takes the text as it is, so that offsets are those of the input.")
	private boolean raw;

	@Option(names = "--published", paramLabel = "DATE", converter = PublishedDate.class,
			description = "The date of publication (YYYY-MM-DD) of articles that tell none themselves.")
	private @Nullable LocalDate published;

	@Option(names = "--format", paramLabel = "FORMAT",
			description = "What the input is, where its name doesn't tell: ${COMPLETION-CANDIDATES}.")
	private @Nullable InputFormat format;

	@Override
	public Integer call() throws IOException, InterruptedException {
		LogFile.quietly();
		List<String> arguments = this.paths.isEmpty() ? List.of("-") : this.paths;
		try (DeclaredInput input = DeclaredInput.of(arguments, this.format, System.in);
				SourceSet sources = new SourceReader().open(input.arguments(), System.in)) {
			Extracting extracting = new Extracting(new ArticleReader(Clock.systemUTC()),
					new ReadOptions(this.raw, this.published), input, standardOutput(), System.err);
			return extracting.run(sources);
		}
	}

	/** JSON is UTF-8, whatever the terminal is set to. */
	private static PrintStream standardOutput() {
		return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
	}

}
