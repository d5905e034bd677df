package io.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, or a kill that can be heard, while a command writes a file: the command is told
 * to stop, and the process stays until it has closed the graph in order and removed what
 * is unfinished, for a while.
 */
final class Interruption implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 10;

	private final CountDownLatch done = new CountDownLatch(1);

	private final Thread worker = Thread.currentThread();

	private final Runnable stop;

	private volatile boolean stopped;

	private volatile @Nullable OutputFile file;

	private boolean waiting;

	private Interruption(Runnable stop) {
		this.stop = stop;
	}

	/**
	 * From now on it is heard.
	 * @param stop tells the work to stop, besides interrupting what waits
	 */
	static Interruption heard(Runnable stop) {
		Interruption interruption = new Interruption(stop);
		Runtime.getRuntime().addShutdownHook(new Thread(interruption::come, "entente-stop"));
		return interruption;
	}

	/** Says which file is removed even if the command doesn't stop in time. */
	void guards(OutputFile unfinished) {
		this.file = unfinished;
	}

	/** Whether it has come. */
	boolean hasCome() {
		return this.stopped;
	}

	/** Says that it has come, in the place of whatever failed because of it. */
	int tell(OutputFile output) {
		System.err.println(output.isFile() ? "Stopped; nothing was written"
				: "Stopped; what went to standard output is not complete");
		return ExitCode.FAILED;
	}

	/**
	 * Waits for something that can't be told to stop. The thread isn't interrupted
	 * elsewhere: files and the graph would be closed under it.
	 * @throws InterruptedException if it has come
	 */
	<T> T waitFor(Wait<T> something) throws InterruptedException {
		synchronized (this) {
			if (this.stopped) {
				throw new InterruptedException();
			}
			this.waiting = true;
		}
		try {
			return something.get();
		}
		finally {
			synchronized (this) {
				this.waiting = false;
				// the graph is closed by this thread
				Thread.interrupted();
			}
		}
	}

	private void come() {
		if (this.done.getCount() == 0) {
			return;
		}
		this.stop.run();
		synchronized (this) {
			this.stopped = true;
			if (this.waiting) {
				this.worker.interrupt();
			}
		}
		try {
			OutputFile unfinished = this.file;
			if (!this.done.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && unfinished != null) {
				tell(unfinished);
				unfinished.close();
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	/** The command is over: the process need not wait for it. */
	@Override
	public void close() {
		this.done.countDown();
	}

	/** What takes its time. */
	interface Wait<T> {

		T get() throws InterruptedException;

	}

}
