package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A format that exports are written in: each is one bean, and the service finds them all.
 * What a format can't hold is told by the text {@code exports.limits.<its name>}.
 */
interface SubgraphFormat {

	/** The format. */
	ExportFormat format();

	/** How it can hold facts, the usual way first. */
	default List<FactShape> shapes() {
		return List.of(FactShape.NODES);
	}

	/** The most facts it can hold; a larger export is refused before it begins. */
	default long mostFacts() {
		return Long.MAX_VALUE;
	}

	/**
	 * Opens a writer.
	 * @param head what is known before
	 * @param out takes the bytes, buffered already; the writer doesn't close it
	 * @throws IOException if nothing can be written
	 */
	SubgraphWriter open(ExportHead head, OutputStream out) throws IOException;

}
