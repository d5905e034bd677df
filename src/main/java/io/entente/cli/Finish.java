package io.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.entente.ingest.CancellationToken;

/**
 * Lets whoever ends the process wait until an import has written its last batch.
 */
final class Finish {

	/** A batch takes a second or two; nobody waits longer at Ctrl-C. */
	private static final long PATIENCE_SECONDS = 30;

	private final CancellationToken token;

	private final CountDownLatch done = new CountDownLatch(1);

	Finish(CancellationToken token) {
		this.token = token;
	}

	void done() {
		this.done.countDown();
	}

	void cancelAndWait() {
		this.token.cancel();
		try {
			if (!this.done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				System.err.println("The import didn't end in time; run again, it goes on where it stopped");
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
