package io.entente.exports;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes a stream of entities and facts down in one format. An entity comes once, before
 * the first fact it takes part in; entities and facts may alternate. A format that wants
 * them in sections keeps the later ones in a {@link Spool}, never in memory.
 */
interface SubgraphWriter extends Closeable {

	/** Writes an entity. */
	void entity(ExportedEntity entity) throws IOException;

	/** Writes a fact, whose participants were all written before. */
	void fact(ExportedFact fact) throws IOException;

	/**
	 * Finishes a complete export; without it, what was written is left visibly
	 * unfinished, so that a broken export can't be taken for a whole one.
	 */
	void finish() throws IOException;

	/** Frees what the writer holds; the stream under it stays open. */
	@Override
	void close() throws IOException;

}
