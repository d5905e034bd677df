package io.entente.exports;

/**
 * What to export, and how.
 *
 * @param source what is taken
 * @param format the format
 * @param options what else was chosen
 */
public record ExportOrder(ExportSource source, ExportFormat format, ExportOptions options) {

	/** An order without choices. */
	public ExportOrder(ExportSource source, ExportFormat format) {
		this(source, format, ExportOptions.DEFAULT);
	}

}
