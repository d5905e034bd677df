package io.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;

import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Uid;
import io.entente.resolution.EntityBlocks;
import io.entente.resolution.EntityMatch;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Proposes entities that may be one to a person: each new one is compared with those that
 * share a key with it, never all with all. Nothing is joined here, and what was decided
 * once isn't asked again.
 */
@Component
public class Proposals {

	/** More of one key tell of a key that tells nothing. */
	private static final int MOST_COMPARED = 25;

	private final Backlog<Entity> backlog;

	Proposals(ArticleStore store) {
		this.backlog = new Backlog<>(store, Proposals::key, Proposals::propose);
	}

	/**
	 * Compares all entities that wait for it; writes nothing if none do.
	 * @param batch how many entities a transaction takes, some hundreds
	 * @param progress hears how many are done after each transaction
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh(int batch, LongConsumer progress) {
		return this.backlog.workOff(batch, progress);
	}

	private static void key(Statements statements, int batch, Map<String, Entity> pending) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : statements.run(GraphCypher.FIND_REVIEW_PENDING, Map.of("limit", batch))) {
			Entity entity = entity(row, "uid");
			pending.put(entity.uid().value(), entity);
			rows.add(Map.of("uid", entity.uid().value(), "keys", EntityBlocks.keys(entity)));
		}
		statements.rows(GraphCypher.SET_BLOCK_KEYS, rows);
	}

	private static void propose(Statements statements, Map<String, Entity> pending) {
		List<Map<String, Object>> queries = new ArrayList<>();
		pending.forEach((uid, entity) -> {
			List<String> keys = EntityBlocks.keys(entity);
			if (!keys.isEmpty()) {
				queries.add(Map.of("uid", uid, "query", String.join(" OR ", keys)));
			}
		});
		Map<String, EntityMatch> matches = new HashMap<>();
		Map<String, Map<String, Object>> pairs = new TreeMap<>();
		for (Record row : queries.isEmpty() ? List.<Record>of()
				: statements.run(GraphCypher.FIND_BLOCK_MATES, Map.of("rows", queries, "most", MOST_COMPARED))) {
			Entity one = pending.get(row.get("uid").asString());
			if (one == null) {
				continue;
			}
			Entity other = entity(row, "other");
			boolean inOrder = one.uid().value().compareTo(other.uid().value()) < 0;
			// the smaller first, so that both sides give one proposal with one reason
			Optional<EntityMatch> match = inOrder ? EntityMatch.of(one, other) : EntityMatch.of(other, one);
			match.ifPresent((found) -> {
				String first = inOrder ? one.uid().value() : other.uid().value();
				String second = inOrder ? other.uid().value() : one.uid().value();
				String uid = Uid.hash('o', first, second);
				matches.put(uid, found);
				pairs.put(uid, Map.of("uid", uid, "one", first, "other", second));
			});
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : statements.rows(GraphCypher.COUNT_COMPANY, pairs.values())) {
			String one = row.get("one").asString();
			String other = row.get("other").asString();
			String uid = Uid.hash('o', one, other);
			Optional.ofNullable(matches.get(uid))
				.flatMap((match) -> match.inCompany(row.get("inCommon").asInt()))
				.ifPresent((match) -> rows.add(Map.of("uid", uid, "one", one, "other", other, "score", match.score(),
						"reason", match.reason())));
		}
		statements.rows(GraphCypher.MERGE_PROPOSALS, rows);
		statements.uids(GraphCypher.CLEAR_REVIEW_PENDING, pending.keySet());
	}

	private static Entity entity(Record row, String uid) {
		return new Entity(new EntityUid(row.get(uid).asString()), EntityType.valueOf(row.get("type").asString()),
				row.get("name").asString(), row.get("aliases").asList(Value::asString),
				row.get("iso3").isNull() ? null : row.get("iso3").asString());
	}

}
