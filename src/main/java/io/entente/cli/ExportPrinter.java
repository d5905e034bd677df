package io.entente.cli;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import io.entente.exports.ExportListener;
import io.entente.exports.ExportProgress;
import io.entente.exports.ExportSummary;

/**
 * Shows an export to the person who started it: a bar with rate and time left on a
 * terminal, nothing elsewhere, and what was written at the end.
 */
class ExportPrinter implements ExportListener {

	private static final int BAR = 24;

	private static final String CLEAR_LINE = "\r\u001b[K";

	private final PrintStream out;

	private final boolean moving;

	private long begun = System.nanoTime();

	private volatile boolean cancelled;

	private ExportProgress reached = ExportProgress.NONE;

	ExportPrinter(PrintStream out, boolean moving) {
		this.out = out;
		this.moving = moving;
	}

	/** A bar if a person is looking, as far as Java can tell. */
	static ExportPrinter onTerminal(PrintStream out) {
		boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
		return new ExportPrinter(out, terminal && !"dumb".equals(System.getenv("TERM")));
	}

	/** The graph is open and the names are known: from now on it counts. */
	synchronized void begin() {
		this.begun = System.nanoTime();
	}

	@Override
	public synchronized void onProgress(ExportProgress progress) {
		this.reached = progress;
		if (this.moving) {
			this.out.print(CLEAR_LINE + line(progress, elapsed()));
			this.out.flush();
		}
	}

	@Override
	public boolean isCancelled() {
		return this.cancelled;
	}

	void cancel() {
		this.cancelled = true;
	}

	/** Tells what was written, and what wasn't. */
	synchronized void summarize(String file, ExportSummary summary) {
		clear();
		ExportProgress progress = this.reached;
		Duration elapsed = elapsed();
		this.out
			.println(String.format(Locale.ROOT, "Wrote %s: %,d facts, %,d entities, %s in %s", file, progress.facts(),
					progress.entities(), size(progress.bytes()), spoken(elapsed)) + rate(progress, elapsed));
		if (summary.undated() > 0) {
			this.out
				.println(String.format(Locale.ROOT, "%,d facts without a known date are left out", summary.undated()));
		}
		if (summary.unknown() > 0) {
			this.out.println(String.format(Locale.ROOT,
					"%,d of the entities and facts named are not in this graph and are left out", summary.unknown()));
		}
	}

	synchronized void clear() {
		if (this.moving) {
			this.out.print(CLEAR_LINE);
			this.out.flush();
		}
	}

	static String line(ExportProgress progress, Duration elapsed) {
		double fraction = (progress.total() > 0) ? Math.min(1, (double) progress.facts() / progress.total()) : 0;
		int filled = (int) Math.round(fraction * BAR);
		String line = "[" + "#".repeat(filled) + ".".repeat(BAR - filled)
				+ String.format(Locale.ROOT, "] %3d%% %,d of %,d facts, %s", (int) (fraction * 100), progress.facts(),
						progress.total(), size(progress.bytes()));
		if (progress.facts() == 0 || elapsed.toMillis() == 0) {
			return line;
		}
		long left = (long) (elapsed.toMillis() * (1 - fraction) / Math.max(fraction, 0.001));
		return line + String.format(Locale.ROOT, ", %,.0f/s, %s left", progress.facts() * 1000.0 / elapsed.toMillis(),
				spoken(Duration.ofMillis(left)));
	}

	static String size(long bytes) {
		if (bytes < 1_000) {
			return bytes + " bytes";
		}
		return (bytes < 1_000_000) ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
				: (bytes < 1_000_000_000) ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
						: String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
	}

	private static String rate(ExportProgress progress, Duration elapsed) {
		return (progress.facts() == 0 || elapsed.toMillis() < 1) ? ""
				: String.format(Locale.ROOT, " (%,.0f facts a second)", progress.facts() * 1000.0 / elapsed.toMillis());
	}

	private static String spoken(Duration duration) {
		long seconds = duration.toSeconds();
		return (seconds < 10) ? String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0) : (seconds < 120)
				? seconds + " s"
				: (seconds < 7200) ? seconds / 60 + " min" : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
	}

	private Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.begun);
	}

}
