package io.entente.evaluation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one run of an evaluation measured.
 *
 * @param sets one report a set
 * @param speed how fast the articles were read
 * @param judged more claims that a person judged, which belong to no set
 */
public record EvaluationReport(List<SetReport> sets, Speed speed, List<JudgedClaim> judged) {

	public EvaluationReport {
		sets = List.copyOf(sets);
		judged = List.copyOf(judged);
	}

	/**
	 * How fast the articles were read.
	 *
	 * @param tokens words and marks
	 * @param seconds the time that reading took, the models loaded before
	 * @param threads how many threads read
	 * @param loadSeconds how long the models took to load
	 * @param heapMegabytes the heap in use after the run
	 */
	public record Speed(long tokens, double seconds, int threads, double loadSeconds, long heapMegabytes) {

		public double tokensPerSecond() {
			return (this.seconds > 0) ? this.tokens / this.seconds : 0;
		}

		/** Runs of letters and digits, and single marks: close to a tagger's tokens. */
		public static long tokens(String text) {
			long tokens = 0;
			boolean inWord = false;
			for (int i = 0; i < text.length(); i++) {
				char unit = text.charAt(i);
				boolean word = Character.isLetterOrDigit(unit);
				if ((word && !inWord) || (!word && !Character.isWhitespace(unit))) {
					tokens++;
				}
				inWord = word;
			}
			return tokens;
		}

	}

	/** How far the confidence of all judged claims can be trusted. */
	public Reliability reliability() {
		return Reliability
			.of(Stream.concat(this.sets.stream().flatMap((set) -> set.claims().stream()), this.judged.stream())
				.toList());
	}

}
