package io.entente.cli;

import java.nio.file.Path;

import io.entente.graph.HomeFolder;

/**
 * A process that holds a home folder and does nothing else.
 */
final class HomeInUse {

	private HomeInUse() {
	}

	public static void main(String[] args) throws InterruptedException {
		try (HomeFolder home = HomeFolder.take(Path.of(args[0]))) {
			System.err.println("holding " + home.path());
			Thread.sleep(600_000);
		}
	}

}
