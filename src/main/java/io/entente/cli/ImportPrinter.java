package io.entente.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.entente.ingest.IngestFailure;
import io.entente.ingest.IngestProgress;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestStage;
import io.entente.ingest.ProgressListener;
import io.entente.ingest.RestoredFacts;
import io.entente.model.LanguageName;

/**
 * Shows an import to the person who started it: a bar that moves on a terminal, else a
 * line now and then. Each thing that is skipped gets its line.
 */
class ImportPrinter implements ProgressListener {

	private static final int BAR = 24;

	private static final long LINE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(10);

	private static final String CLEAR_LINE = "\r\u001b[K";

	private final PrintStream out;

	private final boolean moving;

	private IngestStage stage = IngestStage.READING;

	private long lastLineAt = System.nanoTime();

	ImportPrinter(PrintStream out, boolean moving) {
		this.out = out;
		this.moving = moving;
	}

	/** A bar if a person is looking, as far as Java can tell. */
	static ImportPrinter onTerminal(PrintStream out) {
		boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
		return new ImportPrinter(out, terminal && !"dumb".equals(System.getenv("TERM")));
	}

	@Override
	public synchronized void onProgress(IngestProgress progress) {
		boolean next = progress.stage() != this.stage;
		this.stage = progress.stage();
		if (this.stage == IngestStage.DONE) {
			clear();
		}
		else if (this.moving) {
			this.out.print(CLEAR_LINE + line(progress));
			this.out.flush();
		}
		else if (next || System.nanoTime() - this.lastLineAt > LINE_EVERY_NANOS) {
			this.lastLineAt = System.nanoTime();
			this.out.println(line(progress));
		}
	}

	@Override
	public synchronized void onFailure(IngestFailure failure) {
		clear();
		this.out.println("Skipped " + failure);
	}

	private void clear() {
		if (this.moving) {
			this.out.print(CLEAR_LINE);
			this.out.flush();
		}
	}

	static String line(IngestProgress progress) {
		IngestProgress.Refreshing refreshing = progress.refreshing();
		if (progress.stage() == IngestStage.REFRESHING && refreshing != null) {
			return bar(progress.fraction()) + sentence(progress.stage().label())
					+ String.format(Locale.ROOT, ", %.1f/s", refreshing.perSecond())
					+ ((refreshing.timeLeft() != null) ? ", " + spoken(refreshing.timeLeft()) + " left" : "");
		}
		if (progress.stage() == IngestStage.WAITING || progress.stage() == IngestStage.REFRESHING) {
			return sentence(progress.stage().label()) + " …";
		}
		StringBuilder line = new StringBuilder();
		if (progress.totalBytes() > 0) {
			line.append(bar(progress.fraction()));
		}
		if (progress.stage() == IngestStage.RESTORING) {
			line.append(count(progress.restored().total(), "fact"));
			if (progress.restored().unchanged() > 0) {
				line.append(String.format(Locale.ROOT, ", %,d unchanged", progress.restored().unchanged()));
			}
			line.append(String.format(Locale.ROOT, ", %,.0f/s", progress.factsPerSecond()));
			if (progress.timeLeft() != null) {
				line.append(", ").append(spoken(progress.timeLeft())).append(" left");
			}
			return line.toString();
		}
		line.append(count(progress.done(), "article"));
		if (progress.unchanged() > 0) {
			line.append(String.format(Locale.ROOT, ", %,d unchanged", progress.unchanged()));
		}
		if (progress.stage() == IngestStage.LOADING_MODELS) {
			return line.append(", ").append(progress.stage().label()).append(" …").toString();
		}
		if (progress.stage() == IngestStage.IMPORTING) {
			line.append(String.format(Locale.ROOT, ", %.1f/s", progress.articlesPerSecond()));
		}
		if (progress.timeLeft() != null) {
			line.append(", ").append(spoken(progress.timeLeft())).append(" left");
		}
		return line.toString();
	}

	private static String bar(double fraction) {
		int filled = (int) Math.round(fraction * BAR);
		return "[" + "#".repeat(filled) + ".".repeat(BAR - filled)
				+ String.format(Locale.ROOT, "] %3d%% ", (int) (fraction * 100));
	}

	/** Tells how it ended. */
	synchronized void summarize(IngestReport report) {
		clear();
		if (report.error() != null) {
			this.out.println(report.error());
		}
		if (report.status() != IngestReport.Status.COMPLETED) {
			String how = (report.status() == IngestReport.Status.CANCELLED) ? "Stopped" : "The import couldn't go on";
			this.out.println(how + "; what is written stays, the same import run again goes on from there.");
		}
		RestoredFacts restored = report.restored();
		if (restored.written() > 0) {
			this.out.printf(Locale.ROOT,
					"Brought back %s, with passages of %s, in %s (%,.0f facts a second): %,d nodes and %,d relationships"
							+ " created.%n",
					count(restored.written(), "fact"), count(restored.articles(), "article"), spoken(report.duration()),
					report.factsPerSecond(), report.nodesCreated(), report.relationshipsCreated());
		}
		if (restored.unchanged() > 0) {
			this.out.println(count(restored.unchanged(), "fact") + " unchanged.");
		}
		if (report.written() == 0 && restored.total() > 0) {
			// nothing else was asked for
		}
		else if (report.written() > 0) {
			this.out.printf(Locale.ROOT,
					"Imported %s in %s (%.1f a second): %,d nodes and %,d relationships created.%n",
					count(report.written(), "article"), spoken(report.duration()), report.articlesPerSecond(),
					report.nodesCreated(), report.relationshipsCreated());
		}
		else {
			this.out.printf("Nothing new to import (%s).%n", spoken(report.duration()));
		}
		if (report.unchanged() > 0) {
			this.out.println(count(report.unchanged(), "article") + " unchanged.");
		}
		if (!report.notReadYet().isEmpty()) {
			this.out.println("Stored, not read yet: " + languages(report.notReadYet()) + ".");
		}
		if (report.skipped() + report.failed() > 0) {
			this.out.printf(Locale.ROOT, "%,d skipped, named above with the reason.%n",
					report.skipped() + report.failed());
		}
	}

	/** "Korean 3, Russian 1". */
	static String languages(Map<String, Long> articles) {
		return articles.entrySet()
			.stream()
			.map((each) -> String.format(Locale.ROOT, "%s %,d", LanguageName.of(each.getKey()), each.getValue()))
			.collect(Collectors.joining(", "));
	}

	static String spoken(Duration duration) {
		long seconds = duration.toSeconds();
		if (seconds < 60) {
			return Math.max(1, seconds) + " s";
		}
		return (seconds < 3600) ? seconds / 60 + " min " + seconds % 60 + " s"
				: seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
	}

	private static String count(long number, String noun) {
		return String.format(Locale.ROOT, "%,d %s%s", number, noun, (number == 1) ? "" : "s");
	}

	private static String sentence(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
