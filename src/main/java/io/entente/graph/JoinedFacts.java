package io.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;

import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Fact.Participant;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.resolution.AgreementTelling;
import io.entente.resolution.EventTelling;
import io.entente.resolution.Telling;
import io.entente.resolution.Tellings;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Shows what several articles tell of one agreement or event as one fact, with all their
 * claims, the furthest status and the narrowest date. This is the one place where it
 * happens: whatever reads facts follows it without knowing. Tellings keep what they say,
 * so that what turns out to be two can be taken apart: all tellings of the same sides are
 * looked at together whenever one of them changes. They wait for it in the graph itself,
 * so that a kill at any moment loses nothing.
 */
@Component
public class JoinedFacts {

	/** A convention of hundreds is told by its name, not by its sides. */
	private static final int MOST_PARTIES = 60;

	/** So many suffice to see what an article tells apart. */
	private static final int MOST_ARTICLES = 50;

	/** So many suffice to see in which words something is told. */
	private static final int MOST_SENTENCES = 4;

	private final Backlog<Record> placing;

	private final Backlog<Boolean> joining;

	JoinedFacts(ArticleStore store) {
		this.placing = new Backlog<>(store, JoinedFacts::findUnplaced, JoinedFacts::place);
		this.joining = new Backlog<>(store, JoinedFacts::findGroups, JoinedFacts::join);
	}

	/**
	 * Compares all agreements and events that wait for it with those of the same sides;
	 * writes nothing if none do. The facts that change wait for their display edges.
	 * @param batch how many facts a transaction takes, some hundreds
	 * @param progress hears how many are done after each transaction
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh(int batch, LongConsumer progress) {
		return this.placing.workOff(batch, (_) -> {
		}).plus(this.joining.workOff(batch, progress));
	}

	private static void findUnplaced(Statements statements, int batch, Map<String, Record> pending) {
		statements.run(GraphCypher.FIND_UNPLACED_FACTS, Map.of("limit", batch, "most", MOST_PARTIES + 1))
			.forEach((row) -> pending.put(row.get("uid").asString(), row));
	}

	private static void place(Statements statements, Map<String, Record> pending) {
		List<Map<String, Object>> rows = new ArrayList<>();
		pending.forEach((uid, row) -> {
			String sides = row.get("parties").size() > MOST_PARTIES ? "" : sides(row);
			rows.add(Map.of("uid", uid, "sides", sides.isEmpty() ? uid : sides));
		});
		statements.rows(GraphCypher.SET_SIDES, rows);
	}

	private static String sides(Record row) {
		String type = row.get("type").asString();
		if (isEvent(row)) {
			return EventTelling.sides(type, Modality.valueOf(row.get("modality").asString()),
					row.get("parties")
						.asList((party) -> new Participant(new EntityUid(party.get("uid").asString()),
								Role.valueOf(party.get("role").asString()))));
		}
		return AgreementTelling.sides(type, parties(row));
	}

	private static void findGroups(Statements statements, int batch, Map<String, Boolean> pending) {
		statements.run(GraphCypher.FIND_TELLING_GROUPS, Map.of("limit", batch))
			.forEach((row) -> pending.put(row.get("sides").asString(), row.get("shared").asBoolean()));
	}

	private static void join(Statements statements, Map<String, Boolean> pending) {
		List<String> lone = new ArrayList<>();
		List<String> shared = new ArrayList<>();
		pending.forEach((sides, several) -> (several ? shared : lone).add(sides));
		statements.uids(GraphCypher.CLEAR_LONE_TELLINGS, lone);
		if (!shared.isEmpty()) {
			compare(statements, statements.run(GraphCypher.TAKE_TELLINGS, Map.of("uids", shared, "most", MOST_PARTIES,
					"articles", MOST_ARTICLES, "sentences", MOST_SENTENCES)));
		}
	}

	private static void compare(Statements statements, List<Record> rows) {
		Map<String, Record> stored = new TreeMap<>();
		Map<String, List<AgreementTelling>> agreements = new TreeMap<>();
		Map<String, List<EventTelling>> events = new TreeMap<>();
		for (Record row : rows) {
			stored.put(row.get("uid").asString(), row);
			String sides = row.get("sides").asString();
			if (!row.get("retired").isNull()) {
				continue;
			}
			if (isEvent(row)) {
				events.computeIfAbsent(sides, (_) -> new ArrayList<>()).add(event(row));
			}
			else {
				agreements.computeIfAbsent(sides, (_) -> new ArrayList<>()).add(agreement(row));
			}
		}
		Map<String, List<String>> wanted = new TreeMap<>();
		agreements.values()
			.forEach((group) -> Tellings.ofOneFact(group)
				.forEach((set) -> wanted.put(uid(ClaimKind.AGREEMENT, set), set)));
		events.values()
			.forEach((group) -> Tellings.ofOneFact(group).forEach((set) -> wanted.put(uid(ClaimKind.EVENT, set), set)));
		show(statements, stored, wanted);
	}

	/** Takes apart what is one no more, and shows as one what wasn't yet. */
	private static void show(Statements statements, Map<String, Record> stored, Map<String, List<String>> wanted) {
		Set<String> given = new TreeSet<>();
		Set<String> outdated = new TreeSet<>();
		stored.values().stream().filter((row) -> !row.get("told").isNull()).forEach((row) -> {
			String told = row.get("told").asString();
			given.add(told);
			if (row.get("touched").asBoolean() || !wanted.containsKey(told)) {
				outdated.add(told);
			}
		});
		statements.uids(GraphCypher.DROP_TOLD_FACTS, outdated);
		given.removeAll(outdated);
		wanted.keySet().removeAll(given);
		List<Map<String, Object>> rows = new ArrayList<>();
		wanted.forEach((uid, set) -> {
			List<Record> tellings = set.stream().map(stored::get).toList();
			boolean event = isEvent(tellings.getFirst());
			rows.add(Map.of("uid", uid, "label", event ? "Event" : "Agreement", "tellings", set, "properties",
					properties(uid, event ? ClaimKind.EVENT : ClaimKind.AGREEMENT,
							tellings.stream().map(FactState::of).toList())));
		});
		statements.rows(GraphCypher.TELL_FACTS, rows);
	}

	private static boolean isEvent(Record row) {
		return row.get("kind").asString().equals(ClaimKind.EVENT.name());
	}

	/** Another set of tellings is another fact: nothing of the former lingers. */
	private static String uid(ClaimKind kind, List<String> tellings) {
		return FactUid.of(kind, "told|" + String.join(",", tellings)).value();
	}

	private static Map<String, @Nullable Object> properties(String uid, ClaimKind kind, List<FactState> tellings) {
		Map<String, @Nullable Object> properties = new HashMap<>(FactState.joined(tellings).properties());
		properties.put("uid", uid);
		properties.put("kind", kind.name());
		properties.put("tellings", tellings.size());
		properties.put("displayPending", true);
		return properties;
	}

	private static AgreementTelling agreement(Record row) {
		FactState state = FactState.of(row);
		return new AgreementTelling(row.get("uid").asString(), state.type(), state.title(), parties(row),
				state.sectors(), state.status(), state.modality(), state.polarity(), state.time(), source(row));
	}

	private static EventTelling event(Record row) {
		FactState state = FactState.of(row);
		return new EventTelling(row.get("uid").asString(), state.sectors(), state.polarity(), state.time(),
				source(row));
	}

	private static Telling.Source source(Record row) {
		return new Telling.Source(Set.copyOf(row.get("articles").asList(Value::asString)),
				row.get("published").isNull() ? null : row.get("published").asLocalDate(),
				row.get("sentences").asList(Value::asString), parties(row).stream().map(Entity::name).toList());
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
