package io.entente.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Fact;
import io.entente.model.Fact.Participant;
import io.entente.model.FactUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.Role;
import io.entente.resolution.EventTelling;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * The facts of a batch of articles: new ones are stored with their participants, known
 * ones take on what the batch knows better.
 */
final class FactBatch {

	private final Statements statements;

	private final SortedMap<String, Fact> facts = new TreeMap<>();

	private final Map<String, FactState> states = new HashMap<>();

	private final List<Fact> fresh = new ArrayList<>();

	private final List<String> known = new ArrayList<>();

	FactBatch(Statements statements, List<ResolvedArticle> articles) {
		this.statements = statements;
		for (ResolvedArticle article : articles) {
			Map<FactUid, List<Claim>> claims = claimsByFact(article);
			for (Fact fact : article.facts()) {
				List<Claim> told = claims.getOrDefault(fact.uid(), List.of());
				if (!told.isEmpty()) { // nothing is shown without its sentence
					this.facts.putIfAbsent(fact.uid().value(), fact);
					this.states.merge(fact.uid().value(), FactState.of(fact, told), FactState::join);
				}
			}
		}
	}

	private static Map<FactUid, List<Claim>> claimsByFact(ResolvedArticle article) {
		Map<FactUid, List<Claim>> claims = new HashMap<>();
		for (Claim claim : article.extraction().claims()) {
			FactUid fact = article.factOfClaim().get(claim.id());
			if (fact != null) {
				claims.computeIfAbsent(fact, (_) -> new ArrayList<>()).add(claim);
			}
		}
		return claims;
	}

	void merge() {
		List<Map<String, @Nullable Object>> rows = this.facts.values().stream().map(this::row).toList();
		for (Record stored : this.statements.rows(GraphCypher.MERGE_FACTS, rows)) {
			String uid = stored.get("uid").asString();
			if (stored.get("fresh").asBoolean()) {
				this.fresh.add(fact(uid));
			}
			else if (fact(uid).kind() != ClaimKind.TIE || !lackingIn(uid, stored).isEmpty()) {
				// who else tells it has a say in which others it is one with
				this.known.add(uid);
			}
		}
	}

	private Map<String, @Nullable Object> row(Fact fact) {
		Map<String, @Nullable Object> properties = new HashMap<>(state(fact.uid().value()).properties());
		properties.put("kind", fact.kind().name());
		properties.put("displayPending", true);
		if (fact.kind() == ClaimKind.EVENT) {
			properties.put("sides", EventTelling.sides(fact.type(), fact.modality(), fact.participants()));
			properties.put("tellingPending", "GROUP");
		}
		else if (fact.kind() == ClaimKind.AGREEMENT) {
			properties.put("tellingPending", "SIDES");
		}
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("uid", fact.uid().value());
		row.put("label", switch (fact.kind()) {
			case AGREEMENT -> "Agreement";
			case EVENT -> "Event";
			case TIE -> "Tie";
		});
		row.put("properties", properties);
		return row;
	}

	/** Brings known facts up to what the batch tells, looked at again under a lock. */
	void raise() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record stored : this.statements.uids(GraphCypher.LOCK_FACTS, this.known)) {
			String uid = stored.get("uid").asString();
			Map<String, @Nullable Object> lacking = lackingIn(uid, stored);
			if (!lacking.isEmpty()) {
				rows.add(Map.of("uid", uid, "properties", lacking));
			}
		}
		this.statements.rows(GraphCypher.SET_FACTS, rows);
	}

	/** Links new facts to their participants: whoever creates a fact creates them. */
	void link() {
		Map<GraphCypher, List<Map<String, Object>>> rows = new HashMap<>();
		for (Fact fact : this.fresh) {
			for (Participant participant : List.copyOf(new LinkedHashSet<>(fact.participants()))) {
				rows.computeIfAbsent(link(fact.kind(), participant.role()), (_) -> new ArrayList<>())
					.add(Map.of("fact", fact.uid().value(), "entity", participant.entity().value(), "role",
							participant.role().name()));
			}
		}
		rows.forEach(this.statements::rows);
	}

	private static GraphCypher link(ClaimKind kind, Role role) {
		return switch (kind) {
			case AGREEMENT -> GraphCypher.CREATE_PARTY_TO;
			case EVENT -> GraphCypher.CREATE_PARTICIPATES_IN;
			case TIE -> switch (role) {
				case OF, PLACE, TARGET -> GraphCypher.CREATE_TIE_TO;
				case HOLDER, MEMBER, SOURCE, PARTY -> GraphCypher.CREATE_TIE_FROM;
			};
		};
	}

	private Map<String, @Nullable Object> lackingIn(String uid, Record stored) {
		return state(uid).lackingIn(stored);
	}

	private Fact fact(String uid) {
		Fact fact = this.facts.get(uid);
		if (fact == null) {
			throw new IllegalStateException("The database answered for a fact nobody asked about: " + uid);
		}
		return fact;
	}

	private FactState state(String uid) {
		FactState state = this.states.get(uid);
		if (state == null) {
			throw new IllegalStateException("The database answered for a fact nobody asked about: " + uid);
		}
		return state;
	}

}
