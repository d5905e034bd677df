package io.entente;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import io.entente.cli.CommandLineEntry;

/**
 * Entry point of the server and of the command line.
 */
@SpringBootApplication
public class Application {

	public static void main(String[] args) {
		CommandLineEntry.run(Application.class, args);
	}

}
