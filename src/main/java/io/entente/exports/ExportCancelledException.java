package io.entente.exports;

/**
 * Somebody stopped the export; what was written by then isn't a whole one.
 */
public class ExportCancelledException extends RuntimeException {

	public ExportCancelledException() {
		super("The export was cancelled");
	}

}
