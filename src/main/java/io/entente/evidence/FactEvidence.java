package io.entente.evidence;

import java.util.List;

/**
 * What stands behind a fact.
 *
 * @param fact the fact
 * @param origins the sentences by independent origin, that of the newest article first
 * @param contradictions where the sentences say different things
 * @param total how many sentences there are in all
 * @param shown how many of them are given
 */
public record FactEvidence(FactHead fact, List<Origin> origins, List<Contradiction> contradictions, long total,
		long shown) {

	public FactEvidence {
		origins = List.copyOf(origins);
		contradictions = List.copyOf(contradictions);
	}

	/** All sentences given, origin by origin. */
	public List<EvidenceSentence> sentences() {
		return this.origins.stream().flatMap((origin) -> origin.sentences().stream()).toList();
	}

	/**
	 * One text, however many published it.
	 *
	 * @param uid the story's identifier
	 * @param articles how many of its articles are among the sentences
	 * @param sentences newest article first
	 */
	public record Origin(String uid, long articles, List<EvidenceSentence> sentences) {

		public Origin {
			sentences = List.copyOf(sentences);
		}

	}

}
