package io.entente.cli;

/**
 * What the commands end with.
 */
final class ExitCode {

	/** All done. */
	static final int OK = 0;

	/** It couldn't be done. */
	static final int FAILED = 1;

	/** The arguments make no sense. */
	static final int USAGE = 2;

	/** Done, but something was skipped, each named with its reason. */
	static final int SKIPPED = 3;

	private ExitCode() {
	}

}
