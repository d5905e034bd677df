package io.entente.source;

import java.util.Iterator;

/**
 * An opened set of sources, read once from first to last; holds one document at a time.
 */
public interface SourceSet extends Iterator<SourceItem>, AutoCloseable {

	/**
	 * Bytes in all, as {@link SourceItem#bytesRead()} counts them; 0 if it can't be
	 * known, as for standard input.
	 */
	long totalBytes();

	@Override
	void close();

}
