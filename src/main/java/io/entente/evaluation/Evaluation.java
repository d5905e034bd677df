package io.entente.evaluation;

import java.util.List;
import java.util.Map;

import io.entente.model.Extraction;

/**
 * Compares readings with marks.
 */
public final class Evaluation {

	private Evaluation() {
	}

	/**
	 * Scores the readings of a set's articles.
	 * @param gold the marked articles
	 * @param readings what was read, by the articles' ids
	 * @throws BadGoldException if a reading is missing, or its text isn't the marked one
	 */
	public static SetReport score(GoldSet gold, Map<String, Extraction> readings) throws BadGoldException {
		Scorer scorer = Scorer.of(gold.kind());
		for (GoldArticle article : gold.articles()) {
			Extraction read = readings.get(article.id());
			if (read == null) {
				throw new BadGoldException("In " + gold.name() + " the article " + article.id() + " wasn't read");
			}
			if (!read.article().text().equals(article.text())) {
				throw new BadGoldException(
						"In " + gold.name() + " the text that was read differs from the marked one in " + article.id());
			}
			scorer.add(article, read);
		}
		List<Figure> figures = scorer.figures();
		return new SetReport(gold.name(), gold.kind(), gold.articles().size(), figures, scorer.misses(),
				scorer.claims());
	}

}
