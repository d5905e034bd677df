package io.entente.ingest;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The thread on which articles are read, apart from the one that waits for them: Java
 * can't stop a computation, only leave it behind.
 */
final class ReadingThread implements AutoCloseable {

	/** Parsers recurse; a deep sentence must not be a failure where memory is cheap. */
	private static final long STACK_BYTES = 8L << 20;

	private final ExecutorService executor = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(null, task, "entente-reading", STACK_BYTES);
		thread.setDaemon(true);
		return thread;
	});

	<T> Future<T> submit(Callable<T> task) {
		return this.executor.submit(task);
	}

	/** Leaves a computation behind that doesn't end; it is interrupted and a daemon. */
	void abandon() {
		this.executor.shutdownNow();
	}

	@Override
	public void close() {
		this.executor.shutdown();
	}

}
