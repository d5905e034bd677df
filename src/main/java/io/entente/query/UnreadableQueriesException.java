package io.entente.query;

import java.nio.file.Path;

/**
 * The file with the kept queries isn't what was written. Nothing is written over it: what
 * it holds is somebody's work.
 */
public class UnreadableQueriesException extends RuntimeException {

	public UnreadableQueriesException(Path file, Exception cause) {
		super("The kept queries in " + file.getFileName()
				+ " in the home folder can't be read: mend that file, or move it away to begin anew", cause);
	}

}
