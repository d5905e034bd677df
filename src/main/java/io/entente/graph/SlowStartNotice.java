package io.entente.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Says on the terminal, once, that the embedded server is still opening its files after a
 * while. It may be putting them in order after a crash, which is to be waited for, or be
 * stuck: over a damaged system database Neo4j waits for ever. From outside nobody can
 * tell the two apart, so the person is told where to look, and nothing is stopped.
 */
final class SlowStartNotice implements AutoCloseable {

	private final Future<?> notice;

	private SlowStartNotice(Future<?> notice) {
		this.notice = notice;
	}

	/** Begins to wait; closing it in time leaves the message unsaid. */
	static SlowStartNotice after(Duration patience, HomeFolder home, Consumer<String> terminal) {
		return new SlowStartNotice(CompletableFuture.runAsync(() -> terminal.accept(text(home)),
				CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)));
	}

	private static String text(HomeFolder home) {
		return "The graph in the home folder " + home.path() + " is still being opened. After a crash its files are"
				+ " put in order first, which can take minutes; what it is at stands in "
				+ home.path().resolve("neo4j/logs/debug.log") + ". If nothing more is written there, the files are"
				+ " damaged: stop this by Ctrl+C and put back a copy of the folder made while nothing ran on it;"
				+ " without one, move " + home.path().resolve("neo4j")
				+ " away or choose another folder with --home DIR, and import the documents again.";
	}

	@Override
	public void close() {
		this.notice.cancel(false);
	}

}
