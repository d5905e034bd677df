package io.entente.ingest;

import java.io.InputStream;

import io.entente.model.RunUid;
import io.entente.source.GraphFormat;

/**
 * Brings graphs back that Entente exported: what an import needs of those who know the
 * exports' formats.
 */
public interface GraphRestorer {

	/**
	 * Reads a file and writes what it holds, batch by batch, each as a whole or not at
	 * all. What is here already is left as it is.
	 * @param content the file, read to its end unless it can't be read on; not closed
	 * @param format how it is written
	 * @param run the run that reads it
	 * @param watch hears how it goes, and may stop it
	 */
	void restore(InputStream content, GraphFormat format, RunUid run, Watch watch);

	/** Hears how it goes. */
	interface Watch {

		/** Whether to stop before the next batch. */
		boolean stopping();

		/**
		 * Called before something is written; more than once does no harm.
		 */
		void begin();

		/** A batch stands. */
		void restored(RestoredFacts facts, long nodes, long relationships);

		/**
		 * Something of the file wasn't brought back.
		 * @param where which part of the file, empty for its rest or whole
		 * @param reason what is wrong, for a person, beginning in lower case
		 */
		void skipped(String where, String reason);

	}

}
