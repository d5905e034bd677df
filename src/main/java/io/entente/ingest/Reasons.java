package io.entente.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Turns what went wrong into a line for a person.
 */
final class Reasons {

	private static final int LONGEST = 200;

	private Reasons() {
	}

	/** What happened, and what the program said about it. */
	static String crash(String what, Throwable cause) {
		if (cause instanceof StackOverflowError) {
			return what + ": it is nested too deeply";
		}
		return what + " (" + cause.getClass().getSimpleName() + said(cause.getMessage()) + ")";
	}

	private static String said(@Nullable String message) {
		if (message == null || message.isBlank()) {
			return "";
		}
		String line = message.lines().findFirst().orElse("").strip();
		return ": " + ((line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line);
	}

}
