package io.entente.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.agreements.internal.AgreementQueries;
import io.entente.evidence.EvidenceService;
import io.entente.evidence.FactEvidence;
import io.entente.model.ClaimKind;
import io.entente.model.FactUid;
import io.entente.model.Polarity;
import io.entente.selection.Selection;
import io.entente.selection.SelectionCount;
import io.entente.selection.SelectionService;

import org.springframework.stereotype.Service;

/**
 * Tells of the agreements of a selection, page by page, and of each in full. How many
 * there are is counted by the selection, as for every other view.
 */
@Service
public class AgreementService {

	/** The most rows one can ask for at once. */
	public static final int MAX_PAGE = 200;

	/** The most parties given of one agreement. */
	public static final int MAX_PARTIES = 6;

	/** The most claims of one agreement that its stages are made of. */
	static final int MAX_CLAIMS = 200;

	private static final int MAX_RELATED = 8;

	private final AgreementQueries queries;

	private final SelectionService selections;

	private final EvidenceService evidence;

	private final Clock clock;

	AgreementService(AgreementQueries queries, SelectionService selections, EvidenceService evidence) {
		this.queries = queries;
		this.selections = selections;
		this.evidence = evidence;
		this.clock = Clock.systemUTC();
	}

	/**
	 * How many agreements a selection holds, and how many more were their dates known.
	 */
	public SelectionCount count(Selection selection) {
		return this.selections.count(selection.within(ClaimKind.AGREEMENT));
	}

	/**
	 * Some of a selection's agreements.
	 * @param selection which ones; of its kinds only agreements count
	 * @param order in which order
	 * @param skip how many to leave out
	 * @param limit how many to give, {@link #MAX_PAGE} at most
	 */
	public List<Agreement> findAgreements(Selection selection, AgreementOrder order, int skip, int limit) {
		List<Agreement> rows = this.queries.findAgreements(selection, order, Math.max(0, skip),
				Math.clamp(limit, 0, MAX_PAGE), MAX_PARTIES);
		Map<FactUid, List<StageClaim>> claims = this.queries.findStageClaims(rows.stream().map(Agreement::uid).toList(),
				MAX_CLAIMS);
		LocalDate asOf = asOf();
		return rows.stream().map((row) -> complete(row, claims.getOrDefault(row.uid(), List.of()), asOf)).toList();
	}

	/** One agreement in full; nothing if there is none of that identifier. */
	public Optional<AgreementDetails> findAgreement(FactUid uid) {
		return this.queries.findAgreement(uid, MAX_PARTIES).map((row) -> {
			List<StageClaim> claims = this.queries.findStageClaims(List.of(row.uid()), MAX_CLAIMS)
				.getOrDefault(row.uid(), List.of());
			Optional<FactEvidence> behind = this.evidence.findEvidence(row.uid());
			return new AgreementDetails(complete(row, claims, asOf()),
					behind.map(FactEvidence::sentences).orElse(List.of()), behind.map(FactEvidence::total).orElse(0L),
					related(row));
		});
	}

	/**
	 * The stages of some agreements; those of which no claim tells any are left out.
	 * @param parties how many parties each of the agreements has
	 */
	public Map<FactUid, List<Stage>> findStages(Map<FactUid, Long> parties) {
		Map<FactUid, List<Stage>> stages = new LinkedHashMap<>();
		this.queries.findStageClaims(List.copyOf(parties.keySet()), MAX_CLAIMS)
			.forEach((uid, claims) -> stages.put(uid, Stages.of(claims, parties.getOrDefault(uid, 0L))));
		return stages;
	}

	private static Agreement complete(Agreement row, List<StageClaim> claims, LocalDate asOf) {
		List<Stage> stages = Stages.of(claims, row.partiesTotal());
		Overdue overdue = (row.polarity() == Polarity.DENIED) ? null
				: Overdue.of(row.kind(), stages, row.news(), asOf).orElse(null);
		return row.with(stages, overdue);
	}

	private List<RelatedAgreement> related(Agreement row) {
		Map<FactUid, RelatedAgreement> related = new LinkedHashMap<>();
		this.queries.findRelated(row.uid(), MAX_RELATED).forEach((each) -> related.put(each.uid(), each));
		TitleWords.of(row.title(), row.parties())
			.ifPresent((words) -> this.queries.findAlike(row.uid(), words, MAX_RELATED / 2)
				.forEach((each) -> related.putIfAbsent(each.uid(), each)));
		return new ArrayList<>(related.values());
	}

	/** The day of the newest article that isn't dated to the future. */
	private LocalDate asOf() {
		LocalDate today = LocalDate.now(this.clock);
		return this.queries.findNewestReport(today).orElse(today);
	}

}
