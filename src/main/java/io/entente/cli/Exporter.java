package io.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import io.entente.exports.ExportListener;
import io.entente.exports.ExportSummary;
import io.entente.query.CypherQuery;
import io.entente.query.QueryOutcome;

/**
 * Where an export is made: in this process, or in the server that holds the graph.
 */
interface Exporter extends AutoCloseable {

	/** Whom a name means. */
	Candidates find(String name) throws IOException, InterruptedException;

	/**
	 * Answers a query for the entities and facts in its rows; the rows themselves are
	 * dropped.
	 * @param query the query
	 * @param listener may stop it
	 */
	QueryOutcome ask(CypherQuery query, ExportListener listener) throws InterruptedException;

	/**
	 * Exports.
	 * @param wish what is wanted
	 * @param scope which part of the graph
	 * @param out takes the bytes
	 * @param listener hears how it goes, and may stop it
	 * @return how much it holds, and what was left out of it
	 */
	ExportSummary export(ExportWish wish, ExportScope scope, OutputStream out, ExportListener listener)
			throws IOException, InterruptedException;

	@Override
	void close();

	/**
	 * Whom a name might mean.
	 *
	 * @param exact those that bear exactly that name
	 * @param near those that bear a similar one, where nobody bears that one
	 */
	record Candidates(List<Candidate> exact, List<Candidate> near) {
	}

	/**
	 * An entity that a name might mean.
	 *
	 * @param uid its identifier
	 * @param type what it is
	 * @param name its name
	 * @param mentions how often articles mention it
	 */
	record Candidate(String uid, String type, String name, long mentions) {
	}

}
