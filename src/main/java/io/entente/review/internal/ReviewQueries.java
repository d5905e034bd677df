package io.entente.review.internal;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.graph.CypherCatalog;
import io.entente.model.ArticleUid;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.PassageUid;
import io.entente.model.TextSpan;
import io.entente.model.Uid;
import io.entente.review.Proposal;
import io.entente.review.Proposal.Example;
import io.entente.review.Proposal.Side;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads proposals and writes decisions.
 */
@Component
public class ReviewQueries {

	/** Sentences shown of an entity. */
	private static final int EXAMPLES = 2;

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	ReviewQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** How many proposals are open. */
	public long countOpen() {
		return this.client.query(this.cypher.text(ReviewCypher.COUNT_OPEN))
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("number").asLong())
			.one()
			.orElse(0L);
	}

	/** The likeliest open proposals whose two sides aren't one already. */
	public List<Proposal> findOpen(int limit) {
		return this.client.query(this.cypher.text(ReviewCypher.FIND_OPEN))
			.bindAll(Map.of("limit", limit, "examples", EXAMPLES))
			.fetchAs(Proposal.class)
			.mappedBy((types, row) -> proposal(row))
			.all()
			.stream()
			.filter((proposal) -> !proposal.first().entity().uid().equals(proposal.second().entity().uid()))
			.toList();
	}

	/** Declares the two sides one. */
	public void decideSame(String proposal, EntityUid canonical, Made made) {
		this.client.query(this.cypher.text(ReviewCypher.DECIDE_SAME))
			.bindAll(made.parameters(Map.of("proposal", proposal, "canonical", canonical.value())))
			.run();
	}

	/** Declares them two. */
	public void decideDifferent(String proposal, Made made) {
		this.client.query(this.cypher.text(ReviewCypher.DECIDE_DIFFERENT))
			.bindAll(made.parameters(Map.of("proposal", proposal)))
			.run();
	}

	/** Takes a decision back. */
	public void undo(String decision, ZonedDateTime at) {
		this.client.query(this.cypher.text(ReviewCypher.UNDO_DECISION))
			.bindAll(Map.of("decision", decision, "at", at))
			.run();
	}

	/**
	 * Who decides, and when.
	 *
	 * @param decision the decision's identifier
	 * @param user what the user is called
	 * @param at when
	 */
	public record Made(String decision, String user, ZonedDateTime at) {

		private Map<String, Object> parameters(Map<String, Object> others) {
			Map<String, Object> all = new HashMap<>(others);
			all.put("decision", this.decision);
			all.put("user", Uid.hash('u', this.user));
			all.put("name", this.user);
			all.put("at", this.at);
			return all;
		}

	}

	private static Proposal proposal(Record row) {
		List<Side> sides = row.get("sides").asList(ReviewQueries::side);
		return new Proposal(row.get("uid").asString(), row.get("score").asDouble(), row.get("reason").asString(),
				sides.getFirst(), sides.getLast());
	}

	private static Side side(Value value) {
		Entity entity = new Entity(new EntityUid(value.get("uid").asString()),
				EntityType.valueOf(value.get("type").asString()), value.get("name").asString(),
				value.get("aliases").asList(Value::asString),
				value.get("iso3").isNull() ? null : value.get("iso3").asString());
		return new Side(entity, value.get("mentions").asLong(), value.get("bodies").asList(Value::asString),
				value.get("examples").asList(ReviewQueries::example));
	}

	private static Example example(Value value) {
		return new Example(new ArticleUid(value.get("article").asString()), value.get("title").asString(""),
				new PassageUid(value.get("passage").asString()), value.get("text").asString(),
				new TextSpan(value.get("start").asInt(), value.get("end").asInt()));
	}

}
