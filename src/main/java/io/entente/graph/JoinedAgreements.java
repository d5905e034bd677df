package io.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.resolution.AgreementTelling;
import io.entente.resolution.AgreementTellings;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Shows what several articles tell of one agreement as one fact, with all their claims,
 * the furthest status and the narrowest date. This is the one place where it happens:
 * whatever reads facts follows it without knowing. Tellings keep what they say, so that
 * what turns out to be two can be taken apart: all tellings of the same sides are looked
 * at together whenever one of them changes. They wait for it in the graph itself, so that
 * a kill at any moment loses nothing.
 */
@Component
public class JoinedAgreements {

	/** A convention of hundreds is told by its name, not by its sides. */
	private static final int MOST_PARTIES = 60;

	/** How many sides are compared in one transaction. */
	private static final int GROUPS = 50;

	/** So many suffice to see what an article tells apart. */
	private static final int MOST_ARTICLES = 50;

	private final ArticleStore store;

	private final ReentrantLock single = new ReentrantLock();

	JoinedAgreements(ArticleStore store) {
		this.store = store;
	}

	/**
	 * Compares all agreements that wait for it with those of the same sides; writes
	 * nothing if none do. The facts that change wait for their display edges.
	 * @param batch how many agreements a transaction takes, some hundreds
	 * @param progress hears how many are done after each transaction
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh(int batch, LongConsumer progress) {
		WriteCounts written = WriteCounts.NOTHING;
		AtomicLong taken = new AtomicLong();
		this.single.lock();
		try {
			do {
				written = written.plus(this.store.inTransaction((statements) -> taken.set(place(statements, batch))));
			}
			while (taken.get() > 0);
			long done = 0;
			do {
				written = written.plus(this.store.inTransaction((statements) -> taken.set(join(statements))));
				done += taken.get();
				progress.accept(done);
			}
			while (taken.get() > 0);
			return written;
		}
		finally {
			this.single.unlock();
		}
	}

	private static int place(Statements statements, int batch) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : statements.run(GraphCypher.FIND_UNPLACED_AGREEMENTS,
				Map.of("limit", batch, "most", MOST_PARTIES + 1))) {
			List<Entity> parties = parties(row);
			String uid = row.get("uid").asString();
			String sides = (parties.size() > MOST_PARTIES) ? ""
					: AgreementTelling.sides(row.get("type").asString(), parties);
			rows.add(Map.of("uid", uid, "sides", sides.isEmpty() ? uid : sides));
		}
		statements.rows(GraphCypher.SET_AGREEMENT_SIDES, rows);
		return rows.size();
	}

	private static int join(Statements statements) {
		Set<String> sides = new TreeSet<>();
		statements.run(GraphCypher.FIND_AGREEMENT_GROUPS, Map.of("limit", GROUPS))
			.forEach((row) -> sides.add(row.get("sides").asString()));
		if (sides.isEmpty()) {
			return 0;
		}
		Map<String, Record> stored = new TreeMap<>();
		Map<String, List<AgreementTelling>> groups = new TreeMap<>();
		int touched = 0;
		for (Record row : statements.run(GraphCypher.TAKE_AGREEMENT_TELLINGS,
				Map.of("uids", List.copyOf(sides), "most", MOST_PARTIES, "articles", MOST_ARTICLES))) {
			stored.put(row.get("uid").asString(), row);
			touched += row.get("touched").asBoolean() ? 1 : 0;
			if (row.get("retired").isNull()) {
				groups.computeIfAbsent(row.get("sides").asString(), (_) -> new ArrayList<>()).add(telling(row));
			}
		}
		Map<String, List<String>> wanted = new TreeMap<>();
		groups.values()
			.forEach((group) -> AgreementTellings.ofOneAgreement(group).forEach((set) -> wanted.put(uid(set), set)));
		Set<String> given = new TreeSet<>();
		Set<String> outdated = new TreeSet<>();
		stored.values().stream().filter((row) -> !row.get("told").isNull()).forEach((row) -> {
			String told = row.get("told").asString();
			given.add(told);
			if (row.get("touched").asBoolean() || !wanted.containsKey(told)) {
				outdated.add(told);
			}
		});
		statements.uids(GraphCypher.DROP_TOLD_AGREEMENTS, outdated);
		given.removeAll(outdated);
		wanted.keySet().removeAll(given);
		List<Map<String, Object>> rows = new ArrayList<>();
		wanted.forEach((uid, set) -> rows.add(Map.of("uid", uid, "tellings", set, "properties",
				properties(uid, set.stream().map(stored::get).map(FactState::of).toList()))));
		statements.rows(GraphCypher.TELL_AGREEMENTS, rows);
		return touched;
	}

	/** Another set of tellings is another fact: nothing of the former lingers. */
	private static String uid(List<String> tellings) {
		return FactUid.of(ClaimKind.AGREEMENT, "told|" + String.join(",", tellings)).value();
	}

	private static Map<String, @Nullable Object> properties(String uid, List<FactState> tellings) {
		Map<String, @Nullable Object> properties = new HashMap<>(FactState.joined(tellings).properties());
		properties.put("uid", uid);
		properties.put("kind", ClaimKind.AGREEMENT.name());
		properties.put("tellings", tellings.size());
		properties.put("displayPending", true);
		return properties;
	}

	private static AgreementTelling telling(Record row) {
		FactState state = FactState.of(row);
		return new AgreementTelling(row.get("uid").asString(), state.type(), state.title(), parties(row),
				state.sectors(), state.status(), state.modality(), state.polarity(), state.time(),
				Set.copyOf(row.get("articles").asList(Value::asString)));
	}

	private static List<Entity> parties(Record row) {
		return row.get("parties")
			.asList((party) -> new Entity(new EntityUid(party.get("uid").asString()),
					EntityType.valueOf(party.get("type").asString()), party.get("name").asString(), List.of(),
					text(party.get("iso3"))));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
