package io.entente.exports.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import io.entente.exports.ExportService;
import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.ExportedSentence;
import io.entente.graph.CypherCatalog;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/**
 * Reads what is exported batch by batch: the facts come as a stream of rows in one
 * transaction, and for each batch of them their participants, their sentences and the
 * entities that haven't come before are asked for in a short one of their own, since the
 * driver keeps every question of a transaction until its end. The database reads what is
 * committed either way. Besides the batch in hand only the hashes of what has come are
 * held.
 */
public final class SubgraphStream implements AutoCloseable {

	static final int BATCH = 500;

	private static final int SCANNED_CLAIMS = 2_000;

	private final Supplier<Session> sessions;

	private final Session session;

	private final Transaction transaction;

	private final CypherCatalog cypher;

	private final Queue<EntityUid> named;

	private final Result facts;

	private final SeenUids seenEntities = new SeenUids();

	private final SeenUids seenFacts = new SeenUids();

	SubgraphStream(Supplier<Session> sessions, TransactionConfig config, CypherCatalog cypher,
			SourceStatements source) {
		this.sessions = sessions;
		this.session = sessions.get();
		this.cypher = cypher;
		this.named = new ArrayDeque<>(source.entities());
		try {
			this.transaction = this.session.beginTransaction(config);
			this.facts = this.transaction.run(cypher.text(source.find()), source.parameters());
		}
		catch (RuntimeException ex) {
			this.session.close(); // and what it has begun
			throw ex;
		}
	}

	/** The next batch; an empty one at the end. */
	public SubgraphBatch next() {
		if (!this.named.isEmpty()) {
			List<EntityUid> uids = new ArrayList<>();
			while (uids.size() < BATCH && !this.named.isEmpty()) {
				uids.add(this.named.remove());
			}
			return read((graph) -> new SubgraphBatch(entities(graph, uids), List.of()));
		}
		Map<FactUid, Record> rows = new HashMap<>();
		List<FactUid> order = new ArrayList<>();
		while (order.size() < BATCH && this.facts.hasNext()) {
			Record row = this.facts.next();
			FactUid uid = ExportRows.uid(row);
			if (this.seenFacts.add(uid)) {
				rows.put(uid, row);
				order.add(uid);
			}
		}
		return order.isEmpty() ? new SubgraphBatch(List.of(), List.of()) : read((graph) -> batch(graph, order, rows));
	}

	/** Not tried again where it fails, since what has come is marked on the way. */
	private SubgraphBatch read(Function<Transaction, SubgraphBatch> batch) {
		try (Session reader = this.sessions.get(); Transaction graph = reader.beginTransaction()) {
			return batch.apply(graph);
		}
	}

	private SubgraphBatch batch(Transaction graph, List<FactUid> uids, Map<FactUid, Record> rows) {
		List<String> values = values(uids);
		Map<String, List<Participation>> participants = new HashMap<>();
		Set<EntityUid> who = new LinkedHashSet<>();
		for (Record row : run(graph, ExportCypher.FIND_PARTICIPANTS, Map.of("facts", values))) {
			List<Participation> found = ExportRows.participants(row);
			participants.put(row.get("fact").asString(), found);
			found.forEach((each) -> who.add(each.entity()));
		}
		Map<String, List<ExportedSentence>> sentences = new HashMap<>();
		Map<String, Long> totals = new HashMap<>();
		for (Record row : run(graph, ExportCypher.FIND_SENTENCES,
				Map.of("facts", values, "scan", SCANNED_CLAIMS, "limit", ExportService.MAX_SENTENCES))) {
			String fact = row.get("fact").asString();
			sentences.computeIfAbsent(fact, (_) -> new ArrayList<>()).add(ExportRows.sentence(row));
			totals.put(fact, row.get("total").asLong());
		}
		List<ExportedFact> found = new ArrayList<>();
		for (FactUid uid : uids) {
			Record row = rows.get(uid);
			if (row != null) {
				found.add(ExportRows.fact(row, participants.getOrDefault(uid.value(), List.of()),
						sentences.getOrDefault(uid.value(), List.of()), totals.getOrDefault(uid.value(), 0L)));
			}
		}
		return new SubgraphBatch(entities(graph, who), found);
	}

	private List<ExportedEntity> entities(Transaction graph, Collection<EntityUid> uids) {
		List<EntityUid> fresh = uids.stream().filter(this.seenEntities::add).toList();
		if (fresh.isEmpty()) {
			return List.of();
		}
		List<ExportedEntity> entities = new ArrayList<>();
		for (Record row : run(graph, ExportCypher.FIND_ENTITIES, Map.of("entities", values(fresh)))) {
			entities.add(ExportRows.entity(row));
		}
		return entities;
	}

	private List<Record> run(Transaction graph, ExportCypher statement, Map<String, Object> parameters) {
		return graph.run(this.cypher.text(statement), parameters).list();
	}

	private static List<String> values(Collection<? extends Uid> uids) {
		return uids.stream().map(Uid::value).toList();
	}

	@Override
	public void close() {
		try (this.session) {
			this.transaction.close();
		}
	}

}
