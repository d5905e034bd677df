package io.entente.evaluation;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A marked-up article. Which of its lists are filled depends on its set's kind.
 *
 * @param id its id within the set
 * @param text its text, which the offsets point into
 * @param mentions marked names
 * @param times marked dates
 * @param relations marked relations
 * @param event its event of PLOVER's classes, if that is what is marked
 * @param countries ISO 3166-1 alpha-3 codes of its main countries
 * @param persons its main persons
 */
public record GoldArticle(String id, String text, List<Name> mentions, List<Time> times, List<Relation> relations,
		@Nullable Event event, List<String> countries, List<String> persons) {

	/**
	 * A marked name.
	 *
	 * @param type the set's own type
	 * @param start where the name begins
	 * @param end where it ends
	 * @param coreStart where its core begins, without title and article
	 * @param coreEnd where its core ends
	 * @param chain the chain that it belongs to, empty where chains aren't marked
	 */
	public record Name(String type, int start, int end, int coreStart, int coreEnd, String chain) {

		boolean overlaps(int from, int to) {
			return from < this.end && this.start < to;
		}

	}

	/**
	 * A marked date.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 * @param edtf its calendar date, null for a duration or a time of day
	 */
	public record Time(int start, int end, @Nullable String edtf) {

		boolean overlaps(int from, int to) {
			return from < this.end && this.start < to;
		}

	}

	/**
	 * A marked relation.
	 *
	 * @param type the tie's type
	 * @param head the head's names, normalised
	 * @param tail the tail's names, normalised
	 * @param words the relation as a person reads it
	 */
	public record Relation(String type, Set<String> head, Set<String> tail, String words) {
	}

	/**
	 * A marked event.
	 *
	 * @param type its class in our vocabulary
	 * @param parties the texts of source and target
	 */
	public record Event(String type, List<String> parties) {
	}

}
