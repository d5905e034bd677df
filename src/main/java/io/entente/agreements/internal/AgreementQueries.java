package io.entente.agreements.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.RelatedAgreement;
import io.entente.agreements.RelatedAgreement.Relation;
import io.entente.agreements.StageClaim;
import io.entente.graph.CypherCatalog;
import io.entente.model.AgreementStatus;
import io.entente.model.FactUid;
import io.entente.selection.Selection;
import io.entente.selection.SelectionParameters;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Asks the graph for agreements, without their stages.
 */
@Component
public class AgreementQueries {

	private static final int SCANNED = 2_000;

	private static final int COMPARED_PARTIES = 8;

	private static final List<String> LIFE = Stream.of(AgreementStatus.values()).map(Enum::name).toList();

	private final Neo4jClient client;

	private final CypherCatalog cypher;

	public AgreementQueries(Neo4jClient client, CypherCatalog cypher) {
		this.client = client;
		this.cypher = cypher;
	}

	/** A page of a selection's agreements. */
	public List<Agreement> findAgreements(Selection selection, AgreementOrder order, int skip, int limit, int parties) {
		Map<String, Object> parameters = new HashMap<>();
		SelectionParameters.of(selection).forEach((name, value) -> parameters.put(name, Values.value(value)));
		parameters.put("sort", order.column().address());
		parameters.put("descending", order.descending());
		parameters.put("life", LIFE);
		parameters.put("skip", skip);
		parameters.put("limit", limit);
		parameters.put("most", parties);
		return rows(AgreementCypher.FIND_AGREEMENTS, parameters, Agreement.class, AgreementRows::agreement);
	}

	/** One agreement. */
	public Optional<Agreement> findAgreement(FactUid uid, int parties) {
		return rows(AgreementCypher.FIND_AGREEMENT, Map.of("uid", uid.value(), "most", parties), Agreement.class,
				AgreementRows::agreement)
			.stream()
			.findFirst();
	}

	/** What is said of the stages of some agreements. */
	public Map<FactUid, List<StageClaim>> findStageClaims(List<FactUid> uids, int most) {
		if (uids.isEmpty()) {
			return Map.of();
		}
		Map<FactUid, List<StageClaim>> claims = new LinkedHashMap<>();
		rows(AgreementCypher.FIND_STAGE_CLAIMS,
				Map.of("uids", uids.stream().map(FactUid::value).toList(), "most", most), ClaimRow.class,
				(row) -> new ClaimRow(new FactUid(row.get("fact").asString()), AgreementRows.claim(row)))
			.forEach((row) -> claims.computeIfAbsent(row.fact(), (uid) -> new ArrayList<>()).add(row.claim()));
		return claims;
	}

	/** Agreements that are linked with one, or have two or more of its parties. */
	public List<RelatedAgreement> findRelated(FactUid uid, int limit) {
		return rows(AgreementCypher.FIND_RELATED,
				Map.of("uid", uid.value(), "scan", SCANNED, "parties", COMPARED_PARTIES, "limit", limit),
				RelatedAgreement.class, (row) -> AgreementRows.related(row, Relation.SAME_PARTIES));
	}

	/** Agreements whose titles have some of these words. */
	public List<RelatedAgreement> findAlike(FactUid uid, String words, int limit) {
		return rows(AgreementCypher.FIND_ALIKE, Map.of("uid", uid.value(), "words", words, "limit", limit),
				RelatedAgreement.class, (row) -> AgreementRows.related(row, Relation.ALIKE));
	}

	/** When the newest article was published, not counting days to come. */
	public Optional<LocalDate> findNewestReport(LocalDate today) {
		return rows(AgreementCypher.FIND_NEWEST_REPORT, Map.of("today", today), LocalDate.class,
				(row) -> row.get("day").asLocalDate())
			.stream()
			.findFirst();
	}

	private <T> List<T> rows(AgreementCypher name, Map<String, Object> parameters, Class<T> type,
			Function<Record, ? extends T> mapper) {
		return this.client.query(this.cypher.text(name))
			.bindAll(parameters)
			.fetchAs(type)
			.mappedBy((types, row) -> mapper.apply(row))
			.all()
			.stream()
			.toList();
	}

	/** A claim and the agreement it is about. */
	private record ClaimRow(FactUid fact, StageClaim claim) {
	}

}
