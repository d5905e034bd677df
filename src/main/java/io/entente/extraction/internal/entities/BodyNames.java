package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;

/**
 * Names of bodies by their head ("… Institute", "Ministry of …") and of places by theirs
 * ("… Hotel"), which taggers trained on old news cut short or miss.
 */
final class BodyNames {

	/** Heads that name a body on their own. */
	private static final Set<String> SUFFICIENT = Set.of("Parliament", "Congress", "Senate", "Cabinet", "Treasury");

	/** Owners that belong to the name: "People's Army", but not "Korea's Ministry". */
	static final Set<String> OWNERS = Set.of("People", "Women", "Men", "Children", "Workers", "Farmers", "Writers",
			"Journalists", "Teachers", "Students", "Lawyers", "Peasants", "Youth", "Nurses", "Veterans");

	private static final Set<String> NAMED_AFTER_PEOPLE = Set.of("University", "Institute", "Foundation", "Hospital",
			"Center", "Centre", "School", "College", "Academy", "Museum", "Library", "Airport", "Bank", "Group");

	/** Heads behind which "for" can tell a place: "the Liberal Party for Kent". */
	private static final Set<String> PARTIES = Set.of("Party", "Front", "Union", "Parliament", "Assembly", "Court",
			"University", "College", "Army", "Ministry", "Senate", "Congress", "League", "Club", "Embassy");

	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
			"november", "december");

	private final BodyLexicon bodies;

	private final TitleLexicon titles;

	private final Set<String> placeHeads = Set.copyOf(ResourceLines.of("place-heads.txt"));

	private final CountryGazetteer countries;

	BodyNames(Lexicons lexicons) {
		this.countries = lexicons.countries();
		this.bodies = lexicons.bodies();
		this.titles = lexicons.titles();
	}

	List<NameMention> find(Sentence sentence) {
		List<NameMention> found = new ArrayList<>();
		int i = 0;
		while (i < sentence.size()) {
			Optional<NameMention> name = nameAround(sentence, i);
			name.ifPresent(found::add);
			i = name.map(NameMention::to).orElse(i + 1);
		}
		return found;
	}

	private Optional<NameMention> nameAround(Sentence sentence, int head) {
		Token token = sentence.token(head);
		String word = token.text();
		if (!token.isCapitalized() || !token.isNoun()) {
			return bureauNamedByPlace(sentence, head);
		}
		if (this.bodies.isHead(word)) {
			return body(sentence, head);
		}
		if (this.placeHeads.contains(word) && token.isProper()) {
			int from = startOfName(sentence, head, false);
			return (from < head && !isHeadline(sentence))
					? Optional.of(TaggedNames.mention(sentence, from, head + 1, EntityType.PLACE, 0.75, "place-head"))
					: Optional.empty();
		}
		return Optional.empty();
	}

	private Optional<NameMention> body(Sentence sentence, int head) {
		if (isHeadline(sentence)) {
			// every word is capitalised there: the name's borders can't be told
			return Optional.empty();
		}
		int from = startOfName(sentence, head, NAMED_AFTER_PEOPLE.contains(sentence.token(head).text()));
		int to = head + 1;
		int lastHead = head;
		while (to < sentence.size() && sentence.token(to).isProper() && sentence.token(to).isCapitalized()
				&& sentence.token(to).tag() != NameTag.PERSON && this.titles.endOfTitleAt(sentence, to).isEmpty()) {
			if (this.bodies.isHead(sentence.token(to).text())) {
				lastHead = to;
			}
			to++;
		}
		to = lastHead + 1;
		if (this.bodies.goesOn(sentence.token(lastHead).text())) {
			to = withComplement(sentence, from, to);
		}
		boolean sufficient = SUFFICIENT.contains(sentence.token(head).text()) && sentence.token(head).isProper();
		if (to - from < 2 && !sufficient) {
			return Optional.empty();
		}
		return Optional.of(TaggedNames.mention(sentence, from, to, EntityType.ORGANIZATION, 0.85, "body-head"));
	}

	private int startOfName(Sentence sentence, int head, boolean mayNamePeople) {
		int from = head;
		while (from > 0) {
			Token before = sentence.token(from - 1);
			if (isNamePart(before, sentence.word(from - 1), mayNamePeople)) {
				from--;
			}
			else if (from > 1 && joins(sentence, from - 1)) {
				from -= 2;
			}
			else {
				break;
			}
		}
		Optional<Integer> behindTitle = this.titles.endOfTitleAt(sentence, from);
		if (behindTitle.isPresent() && behindTitle.get() < head) {
			from = behindTitle.get();
		}
		while (from < head && sentence.token(from).isMark()) {
			from++;
		}
		return from;
	}

	private static boolean isNamePart(Token token, String word, boolean mayNamePeople) {
		return token.isCapitalized() && (token.isNoun() || token.pos().equals("JJ"))
				&& (mayNamePeople || token.tag() != NameTag.PERSON) && !TaggedNames.isArticle(word)
				&& !token.text().endsWith(".");
	}

	/** A hyphen, an ampersand or an owner's mark within a name. */
	private static boolean joins(Sentence sentence, int mark) {
		Token joint = sentence.token(mark);
		Token before = sentence.token(mark - 1);
		if (!before.isCapitalized()) {
			return false;
		}
		String text = joint.text();
		return text.equals("&") || (text.equals("-") && joint.start() == before.end())
				|| (TaggedNames.isPossessive(text) && OWNERS.contains(before.text()));
	}

	/** "… of Health", "… for Research and Training of Viet Nam". */
	private int withComplement(Sentence sentence, int from, int end) {
		int to = end;
		for (int part = 0; part < 3; part++) {
			int next = to;
			String word = sentence.word(next);
			if (!(word.equals("of") || (part == 0 && word.equals("on")) || word.equals("for"))) {
				break;
			}
			next++;
			if (TaggedNames.isArticle(sentence.word(next))) {
				next++;
			}
			if (word.equals("on") && DAYS.contains(sentence.word(next))) {
				// "beat them in the League on Tuesday"
				break;
			}
			boolean owned = word.equals("for") && PARTIES.contains(sentence.token(end - 1).text());
			if (owned
					&& (isPlaceOrPerson(sentence, next) || (to - from > 1 && !sentence.word(next + 1).equals("of")))) {
				break;
			}
			int country = endOfCountry(sentence, next);
			int after = (country > next) ? country : endOfCapitals(sentence, next);
			if (after == next) {
				break;
			}
			to = after;
		}
		return to;
	}

	private static boolean isPlaceOrPerson(Sentence sentence, int index) {
		return index >= sentence.size() || sentence.token(index).tag() == NameTag.LOCATION
				|| sentence.token(index).tag() == NameTag.PERSON;
	}

	/**
	 * Where a country's name ends that stands there, so that "the Liberal Party of Canada
	 * Frank Oliver" is a party and a person; the index itself if there is none, or if the
	 * name goes on ("… of Korea Studies and Training").
	 */
	private int endOfCountry(Sentence sentence, int index) {
		return this.countries.longestAt(sentence, index)
			.filter((match) -> match.meaning().kind() == CountryGazetteer.Kind.NAME)
			.map(PhraseIndex.Match::to)
			.filter((to) -> to >= sentence.size() || !sentence.token(to).isCapitalized()
					|| (sentence.token(to).isProper() && !this.bodies.isHead(sentence.token(to).text())))
			.orElse(index);
	}

	private int endOfCapitals(Sentence sentence, int start) {
		int to = start;
		while (to < sentence.size()) {
			Token token = sentence.token(to);
			if (token.isCapitalized() && (token.isNoun() || token.pos().equals("JJ")) && token.tag() != NameTag.PERSON
					&& this.titles.endOfTitleAt(sentence, to).isEmpty()) {
				to++;
			}
			else if (to > start && continues(sentence, to) && !beginsBody(sentence, to + 1)) {
				to++;
			}
			else {
				break;
			}
		}
		return to;
	}

	/** "… of Technology and Colorado State University": another body follows. */
	private boolean beginsBody(Sentence sentence, int start) {
		for (int i = start; i < sentence.size() && sentence.token(i).isCapitalized(); i++) {
			if (this.bodies.isHead(sentence.token(i).text())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "and", a hyphen or a comma before another word of the same name: taken only where
	 * no country follows, since "the Ministry of Health and Vietnam" are two.
	 */
	private static boolean continues(Sentence sentence, int joint) {
		if (joint + 1 >= sentence.size()) {
			return false;
		}
		Token next = sentence.token(joint + 1);
		String word = sentence.word(joint);
		boolean plain = next.isCapitalized() && next.isNoun() && next.tag() != NameTag.PERSON
				&& next.tag() != NameTag.LOCATION;
		if (word.equals("and") || word.equals("&")) {
			return plain && !next.text().endsWith("istry");
		}
		if (word.equals("-")) {
			return next.start() == sentence.token(joint).end();
		}
		return word.equals(",") && plain && joint + 2 < sentence.size()
				&& (sentence.word(joint + 2).equals("and") || sentence.word(joint + 2).equals(","))
				&& joint + 3 < sentence.size() && sentence.token(joint + 3).isCapitalized()
				&& sentence.token(joint + 3).tag() != NameTag.LOCATION && next.tag() == NameTag.ORGANIZATION;
	}

	/** "South Hamgyong province health bureau": an office named by its place. */
	private Optional<NameMention> bureauNamedByPlace(Sentence sentence, int head) {
		String word = sentence.token(head).text();
		if (!(word.equals("bureau") || word.equals("directorate") || word.equals("department"))) {
			return Optional.empty();
		}
		int from = head;
		while (from > 0 && sentence.token(from - 1).pos().equals("NN") && !sentence.token(from - 1).isCapitalized()) {
			from--;
		}
		int place = from;
		while (place > 0 && sentence.token(place - 1).isProper()
				&& (sentence.token(place - 1).tag() == NameTag.LOCATION || place < from)
				&& sentence.token(place - 1).isCapitalized()) {
			place--;
		}
		return (place < from && from < head)
				? Optional
					.of(TaggedNames.mention(sentence, place, head + 1, EntityType.ORGANIZATION, 0.8, "bureau-of-place"))
				: Optional.empty();
	}

	private static boolean isHeadline(Sentence sentence) {
		int words = 0;
		int capitals = 0;
		int shouted = 0;
		for (Token token : sentence.tokens()) {
			if (!token.isMark() && token.text().length() > 3) {
				words++;
				capitals += token.isCapitalized() ? 1 : 0;
				shouted += Character.isUpperCase(token.text().charAt(1)) ? 1 : 0;
			}
		}
		return words > 3 && ((!sentence.isProse() && capitals * 10 >= words * 9) || shouted * 10 >= words * 9);
	}

}
