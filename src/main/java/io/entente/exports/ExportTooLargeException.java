package io.entente.exports;

import java.util.Locale;

/**
 * The format can't hold so much.
 */
public class ExportTooLargeException extends RuntimeException {

	public ExportTooLargeException(String message) {
		super(message);
	}

	/** More facts than the format holds. */
	static ExportTooLargeException of(ExportFormat format, long facts, long most) {
		return new ExportTooLargeException(String.format(Locale.ROOT,
				"The export holds %,d facts, and %s takes %,d at most: narrow the selection or choose another format",
				facts, format.id(), most));
	}

}
