package io.entente.restore.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.ExportedSentence;
import io.entente.graph.CypherCatalog;
import io.entente.ingest.RestoredFacts;
import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Fact.Participant;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.resolution.AgreementTelling;
import io.entente.resolution.EventTelling;
import io.entente.restore.internal.RestoredBatch.Outcome;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.SummaryCounters;

/**
 * One batch in one transaction. What decides is the claim: one that is here already keeps
 * what it stands behind, and a fact all of whose claims are here is told here already, in
 * this graph's own way. Nodes come first, sorted, then the relationships of the new ones.
 */
final class RestoreWriting {

	private static final int MOST_NAMES = 64;

	/** A convention of hundreds is told by its name, not by its sides. */
	private static final int MOST_PARTIES = 60;

	private final TransactionContext transaction;

	private final CypherCatalog cypher;

	private final String run;

	private final List<ExportedFact> refused = new ArrayList<>();

	private long nodes;

	private long relationships;

	RestoreWriting(TransactionContext transaction, CypherCatalog cypher, String run) {
		this.transaction = transaction;
		this.cypher = cypher;
		this.run = run;
	}

	Outcome write(RestoredBatch batch) {
		Map<String, Map<String, Object>> entities = new TreeMap<>();
		batch.entities().forEach((each) -> entities.putIfAbsent(each.entity().uid().value(), RestoreRows.entity(each)));
		if (!entities.isEmpty()) {
			run(RestoreCypher.RESTORE_ENTITIES, Map.of("rows", List.copyOf(entities.values()), "most", MOST_NAMES));
		}
		List<ExportedFact> facts = complete(batch.facts(), entities.keySet());
		Map<ExportedFact, List<ExportedSentence>> fresh = writeClaims(facts);
		Map<String, ExportedFact> told = new TreeMap<>();
		fresh.keySet().forEach((fact) -> told.put(fact.uid().value(), fact));
		Map<String, String> tellings = new HashMap<>();
		List<ExportedFact> created = new ArrayList<>();
		for (Record row : rows(RestoreCypher.RESTORE_FACTS, told.values().stream().map(RestoreRows::fact).toList())) {
			String uid = row.get("uid").asString();
			if (row.get("fresh").asBoolean()) {
				created.add(told.get(uid));
			}
			if (!row.get("telling").isNull()) {
				tellings.put(uid, row.get("telling").asString());
			}
		}
		link(created);
		List<ExportedSentence> sentences = fresh.values().stream().flatMap(List::stream).toList();
		long articles = new RestoredSources(this::rows).write(sentences);
		linkClaims(fresh, tellings);
		return new Outcome(
				new RestoredFacts(told.size(), batch.facts().size() - this.refused.size() - told.size(), articles),
				this.nodes, this.relationships, this.refused);
	}

	/** Those facts of whom everybody is there who takes part. */
	private List<ExportedFact> complete(List<ExportedFact> facts, Set<String> here) {
		Set<String> known = new HashSet<>(here);
		Set<String> asked = new HashSet<>();
		for (ExportedFact fact : facts) {
			fact.participants()
				.stream()
				.map((each) -> each.entity().value())
				.filter((uid) -> !known.contains(uid))
				.forEach(asked::add);
		}
		if (!asked.isEmpty()) {
			run(RestoreCypher.FIND_KNOWN_ENTITIES, Map.of("uids", List.copyOf(asked)))
				.forEach((row) -> known.add(row.get("uid").asString()));
		}
		List<ExportedFact> complete = new ArrayList<>();
		for (ExportedFact fact : facts) {
			boolean all = fact.participants().stream().allMatch((each) -> known.contains(each.entity().value()));
			(all ? complete : this.refused).add(fact);
		}
		return complete;
	}

	/** Stores the claims that aren't here; gives their sentences, by fact. */
	private Map<ExportedFact, List<ExportedSentence>> writeClaims(List<ExportedFact> facts) {
		Map<String, Map<String, Object>> rows = new TreeMap<>();
		Map<String, ExportedFact> of = new HashMap<>();
		for (ExportedFact fact : facts) {
			for (ExportedSentence sentence : fact.evidence()) {
				String claim = sentence.claim().value();
				if (of.putIfAbsent(claim, fact) == null) {
					rows.put(claim, RestoreRows.claim(fact, sentence));
				}
			}
		}
		Set<String> fresh = new HashSet<>();
		if (!rows.isEmpty()) {
			run(RestoreCypher.RESTORE_CLAIMS, Map.of("rows", List.copyOf(rows.values()), "run", this.run))
				.forEach((row) -> fresh.add(row.get("uid").asString()));
		}
		Map<String, ExportedFact> byUid = new HashMap<>();
		Map<ExportedFact, List<ExportedSentence>> sentences = new LinkedHashMap<>();
		for (ExportedFact fact : facts) {
			// a fact that a file tells twice is one
			ExportedFact one = byUid.computeIfAbsent(fact.uid().value(), (_) -> fact);
			for (ExportedSentence sentence : fact.evidence()) {
				String claim = sentence.claim().value();
				if (fresh.contains(claim) && fact.equals(of.get(claim))) {
					sentences.computeIfAbsent(one, (_) -> new ArrayList<>()).add(sentence);
				}
			}
		}
		return sentences;
	}

	private void link(List<ExportedFact> facts) {
		Map<RestoreCypher, List<Map<String, Object>>> links = new HashMap<>();
		for (ExportedFact fact : facts) {
			for (Participation each : fact.participants()) {
				links.computeIfAbsent(link(fact.kind(), each.role()), (_) -> new ArrayList<>())
					.add(Map.of("fact", fact.uid().value(), "entity", each.entity().value(), "role",
							each.role().name()));
			}
		}
		links.forEach(this::rows);
		List<String> uids = facts.stream().map((fact) -> fact.uid().value()).toList();
		if (!uids.isEmpty()) {
			rows(RestoreCypher.RESTORE_SIDES,
					run(RestoreCypher.FIND_PARTIES, Map.of("uids", uids, "most", MOST_PARTIES + 1)).stream()
						.map(RestoreWriting::sides)
						.toList());
		}
	}

	private static RestoreCypher link(ClaimKind kind, Role role) {
		return switch (kind) {
			case AGREEMENT -> RestoreCypher.CREATE_PARTY_TO;
			case EVENT -> RestoreCypher.CREATE_PARTICIPATES_IN;
			case TIE -> switch (role) {
				case OF, PLACE, TARGET -> RestoreCypher.CREATE_TIE_TO;
				case HOLDER, MEMBER, SOURCE, PARTY -> RestoreCypher.CREATE_TIE_FROM;
			};
		};
	}

	private static Map<String, Object> sides(Record row) {
		String uid = row.get("uid").asString();
		Value parties = row.get("parties");
		String sides = "";
		if (parties.size() <= MOST_PARTIES) {
			sides = row.get("kind").asString().equals(ClaimKind.EVENT.name())
					? EventTelling.sides(row.get("type").asString(), Modality.valueOf(row.get("modality").asString()),
							parties.asList((party) -> new Participant(new EntityUid(party.get("uid").asString()),
									Role.valueOf(party.get("role").asString()))))
					: AgreementTelling.sides(row.get("type").asString(),
							parties.asList((party) -> new Entity(new EntityUid(party.get("uid").asString()),
									EntityType.valueOf(party.get("type").asString()), party.get("name").asString(),
									List.of(), party.get("iso3").isNull() ? null : party.get("iso3").asString())));
		}
		return Map.of("uid", uid, "sides", sides.isEmpty() ? uid : sides);
	}

	private void linkClaims(Map<ExportedFact, List<ExportedSentence>> fresh, Map<String, String> tellings) {
		List<Map<String, Object>> evidence = new ArrayList<>();
		List<Map<String, Object>> arguments = new ArrayList<>();
		List<Map<String, Object>> supports = new ArrayList<>();
		List<Map<String, Object>> disputes = new ArrayList<>();
		fresh.forEach((fact, sentences) -> {
			Set<String> claims = new HashSet<>();
			Set<ExportedSentence> once = new HashSet<>();
			for (ExportedSentence sentence : sentences) {
				String claim = sentence.claim().value();
				if (once.add(sentence)) {
					evidence.add(Map.of("claim", claim, "passage", sentence.passage().value(), "start",
							sentence.span().start(), "end", sentence.span().end()));
				}
				if (!claims.add(claim)) {
					continue;
				}
				fact.participants()
					.forEach((each) -> arguments
						.add(Map.of("claim", claim, "entity", each.entity().value(), "role", each.role().name())));
				List<Map<String, Object>> links = (sentence.polarity() == Polarity.DENIED) ? disputes : supports;
				links.add(Map.of("claim", claim, "fact", fact.uid().value()));
				String telling = tellings.get(fact.uid().value());
				if (telling != null) {
					links.add(Map.of("claim", claim, "fact", telling));
				}
			}
		});
		rows(RestoreCypher.CREATE_EVIDENCE, evidence);
		rows(RestoreCypher.CREATE_ARGUMENTS, arguments);
		rows(RestoreCypher.CREATE_SUPPORTS, supports);
		rows(RestoreCypher.CREATE_DISPUTES, disputes);
	}

	/** Runs a statement over rows, and none at all where there are none. */
	private List<Record> rows(RestoreCypher statement, Collection<? extends Map<String, ?>> rows) {
		return rows.isEmpty() ? List.of() : run(statement, Map.of("rows", List.copyOf(rows)));
	}

	private List<Record> run(RestoreCypher statement, Map<String, Object> parameters) {
		Result result = this.transaction.run(this.cypher.text(statement), parameters);
		List<Record> rows = result.list();
		SummaryCounters counters = result.consume().counters();
		this.nodes += counters.nodesCreated();
		this.relationships += counters.relationshipsCreated();
		return rows;
	}

}
