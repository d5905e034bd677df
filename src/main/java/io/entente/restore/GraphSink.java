package io.entente.restore;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;

/**
 * Takes what a file holds, in its order: an entity before the first fact it takes part
 * in.
 */
interface GraphSink {

	/** An entity. */
	void entity(ExportedEntity entity);

	/** A fact with at least one sentence. */
	void fact(ExportedFact fact);

	/** An entity or fact that can't be taken. */
	void skipped(String where, String reason);

}
