package io.entente.extraction.internal.claims;

import java.util.Set;

import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;

/** The fields that ministers' titles name, which taggers also take for bodies. */
final class Portfolios {

	private static final Set<String> MINISTERS = Set.of("minister", "ministers");

	private final Scene scene;

	private final Sentence sentence;

	Portfolios(Scene scene) {
		this.scene = scene;
		this.sentence = scene.sentence();
	}

	/**
	 * "the Minister of Commerce and Industry": a field that names an office isn't a body.
	 */
	boolean isPortfolio(Reference reference) {
		for (int i = reference.from(); i < reference.to(); i++) {
			if (MINISTERS.contains(this.sentence.word(i))) {
				return true;
			}
		}
		int before = reference.from() - 1;
		while (before > 0 && before > reference.from() - 8 && isWithinTitle(before)) {
			before--;
		}
		int behind = reference.to();
		while (behind < Math.min(this.sentence.size(), reference.to() + 6) && isWithinTitle(behind)) {
			behind++;
		}
		return (before >= 0 && MINISTERS.contains(this.sentence.word(before))
				&& this.sentence.word(before + 1).equals("of")) || MINISTERS.contains(this.sentence.word(behind));
	}

	private boolean isWithinTitle(int token) {
		String word = this.sentence.word(token);
		return !MINISTERS.contains(word) && (word.equals("of") || word.equals("and") || word.equals(",")
				|| (this.sentence.token(token).isCapitalized() && this.sentence.token(token).isNoun()
						&& !this.scene.isNamed(token)));
	}

}
