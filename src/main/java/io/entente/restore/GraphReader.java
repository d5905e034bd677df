package io.entente.restore;

import java.io.IOException;

/**
 * Reads one format.
 */
interface GraphReader {

	/**
	 * Reads a file to its end.
	 * @throws UnreadableGraphException if it isn't what Entente exports, or not all of it
	 * @throws IOException if its bytes can't be had
	 */
	void read(BoundedInput in, GraphSink sink) throws UnreadableGraphException, IOException;

}
