package io.entente.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.evidence.internal.EvidenceQueries;
import io.entente.model.FactUid;

import org.springframework.stereotype.Service;

/**
 * Finds what stands behind a fact.
 */
@Service
public class EvidenceService {

	/** The most sentences given of one fact. */
	public static final int MAX_SENTENCES = 100;

	/** The most claims of one fact that are compared. */
	static final int SCANNED_CLAIMS = 2_000;

	private final EvidenceQueries queries;

	EvidenceService(EvidenceQueries queries) {
		this.queries = queries;
	}

	/**
	 * The sentences behind a fact, {@link #MAX_SENTENCES} at most, those of the newest
	 * articles.
	 * @param fact the fact; one that several articles' tellings were joined to may be
	 * named by any of them
	 * @return nothing if there is no such fact
	 */
	public Optional<FactEvidence> findEvidence(FactUid fact) {
		return findEvidence(fact, MAX_SENTENCES);
	}

	/**
	 * The sentences behind a fact.
	 * @param limit how many at most, {@link #MAX_SENTENCES} at most
	 */
	public Optional<FactEvidence> findEvidence(FactUid fact, int limit) {
		return this.queries.findFact(fact, SCANNED_CLAIMS).map((found) -> {
			List<EvidenceSentence> sentences = this.queries.findSentences(found.head().uid(), SCANNED_CLAIMS,
					Math.clamp(limit, 0, MAX_SENTENCES));
			return new FactEvidence(found.head(), origins(sentences), Contradictions.among(sentences),
					Math.max(found.sentences(), sentences.size()), sentences.size());
		});
	}

	private static List<FactEvidence.Origin> origins(List<EvidenceSentence> sentences) {
		Map<String, List<EvidenceSentence>> byOrigin = new LinkedHashMap<>();
		sentences.forEach((each) -> byOrigin.computeIfAbsent(each.origin(), (uid) -> new ArrayList<>()).add(each));
		return byOrigin.entrySet()
			.stream()
			.map((entry) -> new FactEvidence.Origin(entry.getKey(),
					entry.getValue().stream().map(EvidenceSentence::article).distinct().count(), entry.getValue()))
			.toList();
	}

}
