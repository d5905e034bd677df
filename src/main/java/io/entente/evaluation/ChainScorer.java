package io.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.model.ArticleEntity;
import io.entente.model.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * Coreference by B³ (Bagga and Baldwin 1998) over the marked named mentions: one that
 * isn't found costs recall. A mention is found by one that covers its core's last word
 * and stays within its full span. The set's dates are scored too; where only some are
 * marked, their recall is what counts.
 */
final class ChainScorer extends Scorer {

	private final TimeScorer times = new TimeScorer();

	private double precision;

	private double recall;

	private int found;

	private int gold;

	@Override
	void add(GoldArticle article, Extraction read) {
		List<Read> got = mentions(read);
		List<@Nullable ArticleEntity> entities = new ArrayList<>();
		for (GoldArticle.Name name : article.mentions()) {
			@Nullable ArticleEntity entity = entity(name, got);
			entities.add(entity);
			this.gold++;
			if (entity == null) {
				miss(Miss.at("mention not found", article, name.start(), name.end(), words(article, name), ""));
			}
			else {
				this.found++;
			}
		}
		count(article, entities);
		this.times.add(article, read);
	}

	private static @Nullable ArticleEntity entity(GoldArticle.Name name, List<Read> got) {
		@Nullable ArticleEntity best = null;
		int least = Integer.MAX_VALUE;
		for (Read one : got) {
			boolean covers = one.start() < name.coreEnd() && name.coreEnd() <= one.end();
			if (covers && one.start() >= name.start() && one.end() <= name.end() + 2) {
				int far = Math.abs(one.start() - name.coreStart()) + Math.abs(one.end() - name.coreEnd());
				if (far < least) {
					least = far;
					best = one.entity();
				}
			}
		}
		return best;
	}

	private void count(GoldArticle article, List<@Nullable ArticleEntity> entities) {
		List<GoldArticle.Name> names = article.mentions();
		Map<String, Integer> chains = new HashMap<>();
		Map<String, Integer> read = new HashMap<>();
		Map<String, Integer> both = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			chains.merge(names.get(i).chain(), 1, Integer::sum);
			ArticleEntity entity = entities.get(i);
			if (entity != null) {
				read.merge(entity.id(), 1, Integer::sum);
				both.merge(names.get(i).chain() + "\n" + entity.id(), 1, Integer::sum);
			}
		}
		for (int i = 0; i < names.size(); i++) {
			ArticleEntity entity = entities.get(i);
			if (entity != null) {
				int together = both.getOrDefault(names.get(i).chain() + "\n" + entity.id(), 0);
				this.precision += together / (double) read.getOrDefault(entity.id(), 1);
				this.recall += together / (double) chains.getOrDefault(names.get(i).chain(), 1);
				if (2 * together <= read.getOrDefault(entity.id(), 1)) {
					told("joined to another", article, names.get(i), entity);
				}
				else if (2 * together <= chains.getOrDefault(names.get(i).chain(), 1)) {
					told("parted from its chain", article, names.get(i), entity);
				}
			}
		}
	}

	private void told(String type, GoldArticle article, GoldArticle.Name name, ArticleEntity entity) {
		miss(Miss.at(type, article, name.start(), name.end(), words(article, name),
				entity.type() + " " + entity.name()));
	}

	private static String words(GoldArticle article, GoldArticle.Name name) {
		return article.text().substring(name.coreStart(), name.coreEnd());
	}

	@Override
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		figures.add(Figure.of("chains B³", Figure.percent(this.precision, this.found),
				Figure.percent(this.recall, this.gold), this.found, this.gold));
		figures.addAll(this.times.figures());
		this.times.misses().forEach(this::miss);
		return figures;
	}

}
