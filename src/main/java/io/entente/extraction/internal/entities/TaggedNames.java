package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * The tagger's names, trimmed: without articles, possessives, titles and stray marks, and
 * with the parts of hyphenated given names that it left out.
 */
final class TaggedNames {

	/** What no name begins or ends with. */
	private static final Set<String> LINKS = Set.of("of", "for", "and", "government", "governments", "members",
			"officials", "leader", "leaders", "in", "at");

	/** What stands between two persons in a headline and is in no name. */
	private static final Set<String> BETWEEN_PERSONS = Set.of("with", "and", "to", "at", "from", "before", "after",
			"meets", "visits", "hosts", "calls", "speaks", "welcomes", "receives", "thanks", "[", "]", "&");

	private static final Set<String> JOINTS = Set.of("and", ",", "/", "(", ")", ";");

	/** Titles that are given names as well. */
	private static final Set<String> GIVEN_NAMES = Set.of("dean", "major", "bishop", "marshal", "judge", "justice",
			"king", "prince", "pope", "saint", "miss", "rector", "earl");

	private final TitleLexicon titles;

	private final BodyLexicon bodies;

	private final CountryGazetteer countries;

	private final ThingNames things;

	TaggedNames(Lexicons lexicons) {
		this.titles = lexicons.titles();
		this.bodies = lexicons.bodies();
		this.countries = lexicons.countries();
		this.things = new ThingNames(lexicons);
	}

	List<NameMention> find(Sentence sentence) {
		List<NameMention> found = new ArrayList<>();
		int from = 0;
		while (from < sentence.size()) {
			NameTag tag = sentence.token(from).tag();
			int to = from + 1;
			while (to < sentence.size() && sentence.token(to).tag() == tag) {
				to++;
			}
			if (tag == NameTag.ORGANIZATION) {
				addParts(sentence, from, to, found);
			}
			else if (tag == NameTag.PERSON) {
				addPersons(sentence, from, to, found);
			}
			else if (tag == NameTag.LOCATION) {
				add(sentence, from, to, tag, found);
			}
			from = to;
		}
		return found;
	}

	/** "Ann Lee With Bob Ray": in headlines what stands between two has a capital too. */
	private void addPersons(Sentence sentence, int first, int end, List<NameMention> found) {
		int from = first;
		for (int i = first + 1; i + 1 < end; i++) {
			if (BETWEEN_PERSONS.contains(sentence.word(i))) {
				add(sentence, from, i, NameTag.PERSON, found);
				from = i + 1;
			}
		}
		add(sentence, from, end, NameTag.PERSON, found);
	}

	/** "Hanyang University's Department of …", "Ceremony for … Hospital": two names. */
	private void addParts(Sentence sentence, int first, int end, List<NameMention> found) {
		int from = first;
		for (int i = first + 1; i + 1 < end; i++) {
			boolean owner = isPossessive(sentence.word(i)) && sentence.word(i).length() > 1
					&& !BodyNames.OWNERS.contains(sentence.token(i - 1).text())
					&& (i - from > 1 || isBody(sentence, i + 1, end));
			if (owner) {
				add(sentence, from, i, NameTag.ORGANIZATION, found);
				from = i + 1;
			}
			else if (isPostBehindBody(sentence, from, i)) {
				// "Liberal Party Member of Parliament"
				add(sentence, from, i, NameTag.ORGANIZATION, found);
				from = this.titles.endOfTitleAt(sentence, i).orElse(i + 1);
				i = from;
			}
			else if (joinsTwo(sentence, from, i, end)) {
				// "the Ulster Party and the Workers' Party", "Labor Party / Green League"
				add(sentence, from, i, NameTag.ORGANIZATION, found);
				from = i + 1;
			}
			else if (endsWithCountry(sentence, from, i) && !isBody(sentence, i, end)) {
				// "Liberal Party of Canada Frank Oliver"
				add(sentence, from, i, NameTag.ORGANIZATION, found);
				if (end - i > 1 && isPlainNames(sentence, i, end)) {
					add(sentence, i, end, NameTag.PERSON, found);
				}
				return;
			}
			else if (sentence.word(i).equals("for") && !isBody(sentence, from, i) && isBody(sentence, i + 1, end)) {
				from = i + 1;
			}
		}
		add(sentence, from, end, NameTag.ORGANIZATION, found);
	}

	/** Whether a conjunction, comma or stroke stands between two names of bodies. */
	private boolean joinsTwo(Sentence sentence, int from, int joint, int end) {
		String word = sentence.word(joint);
		if (!(word.equals("and") || word.equals(",") || word.equals("/") || word.equals(";"))) {
			return false;
		}
		int next = joint + 1;
		while (next < end && (isArticle(sentence.word(next)) || sentence.word(next).equals("and"))) {
			next++;
		}
		if (next >= end) {
			return false;
		}
		int head = next;
		while (head < end && !JOINTS.contains(sentence.word(head))) {
			head++;
		}
		boolean known = this.bodies.lookUp(textOf(sentence, next, end)).isPresent()
				|| this.bodies.lookUp(textOf(sentence, next, head)).isPresent();
		boolean body = isBody(sentence, from, joint);
		if (known && (body || this.bodies.lookUp(textOf(sentence, from, joint)).isPresent())) {
			// "Facebook and Twitter"
			return true;
		}
		if (!body) {
			return false;
		}
		// "the Department of Health and Human Services" is one
		String last = sentence.token(head - 1).text();
		return (head - next > 1 && this.bodies.goesOn(last)) || (next > joint + 1 && isBody(sentence, next, end))
				|| (this.bodies.goesOn(sentence.token(next).text()) && sentence.word(next + 1).equals("of"))
				|| headBeforeOf(sentence, next, end);
	}

	/** "… Socialist Party of …" */
	private boolean headBeforeOf(Sentence sentence, int from, int end) {
		for (int i = from + 1; i + 1 < end; i++) {
			if (sentence.word(i + 1).equals("of") && this.bodies.goesOn(sentence.token(i).text())) {
				return true;
			}
			if (JOINTS.contains(sentence.word(i))) {
				return false;
			}
		}
		return false;
	}

	/** Whether "of" and a country's name end before the token. */
	private boolean endsWithCountry(Sentence sentence, int from, int end) {
		for (int start = Math.max(from + 2, end - 4); start < end; start++) {
			String before = sentence.word(start - 1);
			if (before.equals("of") || (before.equals("the") && sentence.word(start - 2).equals("of"))) {
				int to = end;
				return this.countries.longestAt(sentence, start).filter((match) -> match.to() == to).isPresent()
						&& isBody(sentence, from, start);
			}
		}
		return false;
	}

	private static boolean isPlainNames(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!sentence.token(i).isProper() || !sentence.token(i).isCapitalized()) {
				return false;
			}
		}
		return true;
	}

	private boolean isPostBehindBody(Sentence sentence, int from, int i) {
		String before = sentence.word(i - 1);
		return isBody(sentence, from, i) && !before.equals("of") && !before.equals("the") && !before.equals("for")
				&& this.titles.endOfTitleAt(sentence, i).isPresent();
	}

	private boolean isBody(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.bodies.isHead(sentence.token(i).text())) {
				return true;
			}
		}
		return false;
	}

	private void add(Sentence sentence, int first, int end, NameTag tag, List<NameMention> found) {
		int from = first;
		int to = end;
		while (from < to && (sentence.token(from).isMark() || isArticle(sentence.word(from))
				|| LINKS.contains(sentence.word(from)))) {
			from++;
		}
		while (to > from && (sentence.token(to - 1).isMark() || isPossessive(sentence.word(to - 1))
				|| LINKS.contains(sentence.word(to - 1)))) {
			to--;
		}
		if (tag == NameTag.PERSON) {
			from = behindTitles(sentence, from, to);
			to = withHyphenatedParts(sentence, to);
		}
		if (from < to && !this.things.isOne(sentence, from, to, tag) && hasName(sentence, from, to)) {
			found.add(mention(sentence, from, to, type(tag), 0.8, "tagger"));
		}
	}

	private int behindTitles(Sentence sentence, int start, int to) {
		int from = start;
		while (from < to) {
			int next = this.titles.endOfTitleAt(sentence, from).orElse(from);
			if (next == from || next >= to || (next == from + 1 && GIVEN_NAMES.contains(sentence.word(from)))) {
				return from;
			}
			from = next;
		}
		return from;
	}

	private static int withHyphenatedParts(Sentence sentence, int end) {
		int to = end;
		while (to + 1 < sentence.size() && sentence.token(to).text().equals("-")
				&& sentence.token(to).start() == sentence.token(to - 1).end()
				&& sentence.token(to + 1).start() == sentence.token(to).end() && sentence.token(to + 1).isNoun()) {
			to += 2;
			// "Diaz-Canel Bermudez"
			while (to < sentence.size() && sentence.token(to).tag() == NameTag.PERSON) {
				to++;
			}
		}
		return to;
	}

	private static boolean hasName(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.token(i).isCapitalized()) {
				return true;
			}
		}
		return false;
	}

	static boolean isArticle(String word) {
		return word.equals("the") || word.equals("a") || word.equals("an");
	}

	static boolean isPossessive(String word) {
		return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
	}

	private static EntityType type(NameTag tag) {
		return switch (tag) {
			case PERSON -> EntityType.PERSON;
			case LOCATION -> EntityType.PLACE;
			default -> EntityType.ORGANIZATION;
		};
	}

	static NameMention mention(Sentence sentence, int from, int to, EntityType type, double score, String method) {
		String text = textOf(sentence, from, to);
		return new NameMention(sentence.index(), from, to, sentence.span(from, to), text, type, MentionKind.NAME, null,
				text, score, method);
	}

	/** The tokens' text with single blanks where the article has space. */
	static String textOf(Sentence sentence, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			if (i > from && token.start() > sentence.token(i - 1).end()) {
				text.append(' ');
			}
			text.append(token.text());
		}
		return text.toString();
	}

}
