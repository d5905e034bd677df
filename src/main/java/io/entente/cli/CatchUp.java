package io.entente.cli;

import java.util.concurrent.atomic.AtomicBoolean;

import io.entente.graph.DerivedLayer;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Brings up to date what follows from articles where an earlier version or a killed
 * import left it behind. It runs beside the server, batch by batch, and goes on at the
 * next start if it is broken off.
 */
final class CatchUp {

	private CatchUp() {
	}

	static void begin(ConfigurableApplicationContext context) {
		Thread.ofVirtual().name("catch-up").start(() -> run(context));
	}

	private static void run(ConfigurableApplicationContext context) {
		AtomicBoolean begun = new AtomicBoolean();
		try {
			context.getBean(DerivedLayer.class).refresh((done, total) -> {
				if (begun.compareAndSet(false, true)) {
					System.err.println(
							"Bringing the relations up to date, " + total + " to do; everything can be used meanwhile");
				}
			});
			if (begun.get()) {
				System.err.println("The relations are up to date");
			}
		}
		catch (RuntimeException ex) {
			if (context.isActive()) {
				System.err
					.println("The relations couldn't be brought up to date; the next start or import tries again: "
							+ ex.getMessage());
			}
		}
	}

}
