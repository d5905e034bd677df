package io.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import io.entente.model.Extraction;
import io.entente.model.Mention;

/**
 * Compares readings with marks, one article after the other.
 */
abstract class Scorer {

	private final List<Miss> misses = new ArrayList<>();

	private final List<JudgedClaim> claims = new ArrayList<>();

	/** Compares one article. */
	abstract void add(GoldArticle gold, Extraction read);

	/** The figures of all articles added. */
	abstract List<Figure> figures();

	final void miss(Miss miss) {
		this.misses.add(miss);
	}

	final void judge(JudgedClaim claim) {
		this.claims.add(claim);
	}

	final List<JudgedClaim> claims() {
		return this.claims;
	}

	/** The worst first; the same words mistaken again and again weigh together. */
	final List<Miss> misses() {
		Map<String, Integer> same = new HashMap<>();
		this.misses.forEach((miss) -> same.merge(words(miss), 1, Integer::sum));
		return this.misses.stream()
			.map((miss) -> (miss.weight() > 0) ? miss : miss.weighing(same.getOrDefault(words(miss), 1)))
			.sorted((one, other) -> Double.compare(other.weight(), one.weight()))
			.toList();
	}

	private static String words(Miss miss) {
		return miss.type() + "\n" + miss.expected() + "\n" + miss.got();
	}

	/**
	 * Letters, digits and underscores in lower case: what is left to compare names by.
	 */
	static String normal(String name) {
		StringBuilder kept = new StringBuilder(name.length());
		name.toLowerCase(Locale.ROOT).codePoints().filter(Scorer::isWord).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isWord(int character) {
		int type = Character.getType(character);
		return character == '_' || Character.isLetterOrDigit(character) || type == Character.LETTER_NUMBER
				|| type == Character.OTHER_NUMBER;
	}

	/** PERSON, ORGANIZATION or LOC: country or place is often a matter of taste. */
	static String type(ArticleEntity entity) {
		EntityType type = entity.type();
		return (type == EntityType.COUNTRY || type == EntityType.PLACE) ? "LOC" : type.name();
	}

	/** A mention together with its entity. */
	record Read(ArticleEntity entity, Mention mention) {

		int start() {
			return this.mention.span().start();
		}

		int end() {
			return this.mention.span().end();
		}

		boolean overlaps(int from, int to) {
			return start() < to && from < end();
		}

	}

	static List<Read> mentions(Extraction read) {
		List<Read> all = new ArrayList<>();
		for (ArticleEntity entity : read.entities()) {
			entity.mentions().forEach((mention) -> all.add(new Read(entity, mention)));
		}
		return all;
	}

	static Scorer of(GoldKind kind) {
		return switch (kind) {
			case NAMES -> new NameScorer();
			case CHAINS -> new ChainScorer();
			case TIMES -> new TimeScorer();
			case TIES -> new TieScorer();
			case EVENTS -> new EventScorer();
			case TAGS -> new TagScorer();
			case CLOSE_READING -> throw new IllegalArgumentException("A close reading has a scorer of its own");
		};
	}

}
