package io.entente.query;

import java.util.List;
import java.util.Set;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.query.internal.QueryDesk;
import io.entente.query.internal.SchemaQueries;

import org.springframework.stereotype.Service;

/**
 * Answers a person's own Cypher.
 */
@Service
public class QueryService {

	/** The most entities that are found behind facts. */
	public static final int MAX_PARTICIPANTS = 200;

	private final QueryDesk desk;

	private final SchemaQueries schema;

	QueryService(QueryDesk desk, SchemaQueries schema) {
		this.desk = desk;
		this.schema = schema;
	}

	/**
	 * Answers a query, giving its rows as they come. The sink hears its columns before
	 * the first row; where it has heard nothing yet, a failure is the whole answer.
	 * @throws QueryFailedException if it isn't answered
	 */
	public QueryOutcome run(CypherQuery query, RowSink sink) {
		return this.desk.run(query, sink);
	}

	/**
	 * Stops a query that is running.
	 * @return whether one of that id was
	 */
	public boolean cancel(QueryId id) {
		return this.desk.cancel(id);
	}

	/** What there is to ask about, at the price of the database's own counts. */
	public QuerySchema findSchema() {
		return this.schema.findSchema();
	}

	/**
	 * Who takes part in any of the facts, {@value #MAX_PARTICIPANTS} at most, those in
	 * most of them first.
	 */
	public List<EntityUid> findParticipants(Set<FactUid> facts) {
		return this.schema.findParticipants(facts, MAX_PARTICIPANTS);
	}

}
