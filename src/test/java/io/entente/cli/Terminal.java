package io.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import io.entente.Application;

/**
 * Runs a command in this JVM and keeps what it says on standard error.
 *
 * @param exitCode what it ended with
 * @param messages what it said
 */
record Terminal(int exitCode, String messages) {

	static Terminal run(String... arguments) {
		PrintStream before = System.err;
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		System.setErr(new PrintStream(messages, true, StandardCharsets.UTF_8));
		try {
			int exitCode = CommandLineEntry.execute(Application.class, arguments);
			return new Terminal(exitCode, messages.toString(StandardCharsets.UTF_8));
		}
		finally {
			System.setErr(before);
		}
	}

}
