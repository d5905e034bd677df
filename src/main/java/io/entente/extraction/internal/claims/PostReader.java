package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.RoleLexicon.Role;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.entities.TitleLexicon;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posts that a sentence names, whoever holds them: the known title or role, the
 * words before that belong to it ("Deputy Foreign"), the field behind it ("of Health")
 * and where an envoy is posted ("to Kenya").
 */
final class PostReader {

	private static final Set<String> OVER = Set.of("former", "ex", "late", "then", "previous", "erstwhile", "onetime",
			"ousted", "deposed", "retired");

	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
			"november", "december", "today", "yesterday", "tomorrow", "week", "month", "year");

	private static final Set<String> NOT_THE_POST = Set.of("new", "current", "outgoing", "incoming", "sitting",
			"incumbent", "present", "longtime", "long-time", "newly", "own", "second", "third", "female", "renowned",
			"famous", "prominent", "influential", "powerful", "veteran", "controversial", "embattled", "old", "young",
			"same", "other", "fellow", "next", "top");

	/** What may have its field behind "of" or "for". */
	private static final Set<String> WITH_FIELD = Set.of("minister", "secretary", "undersecretary", "commissioner",
			"representative", "envoy", "adviser", "advisor", "coordinator", "state", "director", "administrator",
			"counselor", "ombudsman", "professor", "chief", "ministers", "general", "president");

	private static final Set<String> FIELDS = Set.of("health", "foreign", "affairs", "defense", "defence", "finance",
			"interior", "education", "trade", "commerce", "industry", "industries", "energy", "oil", "petroleum",
			"agriculture", "transport", "transportation", "culture", "cultural", "science", "sciences", "technology",
			"environment", "environmental", "justice", "labor", "labour", "tourism", "sports", "sport", "youth",
			"women", "economy", "economic", "economics", "planning", "investment", "development", "state", "security",
			"internal", "home", "public", "information", "communications", "water", "mines", "mining", "housing",
			"urban", "roads", "social", "welfare", "international", "cooperation", "political", "military", "global",
			"policy", "medicine", "law", "history", "religious", "climate", "immigration", "migration", "gender",
			"local", "veterans", "treasury", "homeland", "intelligence", "research", "higher", "space", "digital",
			"communication", "fisheries", "forestry", "food", "rural", "works", "infrastructure", "railways",
			"aviation", "legal", "parliamentary", "war", "staff", "mission", "operations", "heritage", "relations");

	/** Those whom a state or body sends; where to is no employer of theirs. */
	private static final Set<String> SENT = Set.of("ambassador", "ambassadors", "envoy", "envoys", "representative",
			"representatives", "consul", "general", "commissioner", "emissary", "attache", "attaché", "rapporteur",
			"affaires", "coordinator", "delegate", "negotiator");

	private static final int MOST_MODIFIERS = 7;

	private final TitleLexicon titles;

	private final RoleLexicon roles = new RoleLexicon();

	PostReader(TitleLexicon titles) {
		this.titles = titles;
	}

	List<Post> read(MentionIndex index) {
		List<Post> posts = new ArrayList<>();
		Sentence sentence = index.sentence();
		int i = 0;
		while (i < sentence.size()) {
			int end = index.isNamed(i) ? i : endOfPost(sentence, i);
			Role role = (end > i) ? role(sentence, i, end) : null;
			if (role == null) {
				i++;
				continue;
			}
			Post post = post(index, i, end, role);
			if (!posts.isEmpty() && posts.getLast().to() > post.from()) {
				// "Deputy" of "Deputy Foreign Minister"
				posts.removeLast();
			}
			posts.add(post);
			i = post.to();
		}
		return posts;
	}

	/** Skips forms of address: "Minister [Dr.] X". */
	int behindForms(Sentence sentence, int token) {
		int at = token;
		for (int steps = 0; steps < 4; steps++) {
			Optional<Integer> end = sentence.token(Math.min(at, sentence.size() - 1)).isCapitalized()
					? this.titles.endOfTitleAt(sentence, at) : Optional.empty();
			if (end.isEmpty()) {
				break;
			}
			at = end.get();
		}
		return at;
	}

	private int endOfPost(Sentence sentence, int from) {
		Token token = sentence.token(from);
		String word = sentence.word(from);
		boolean noun = token.isNoun() || token.isCapitalized() || token.pos().equals("JJ");
		if (!noun) {
			return from;
		}
		int end = this.titles.endOfTitleAt(sentence, from).orElse(from);
		boolean known = this.roles.of(word) != null || this.roles.ofPlural(word) != null;
		return (end > from) ? end : known ? from + 1 : from;
	}

	private @Nullable Role role(Sentence sentence, int from, int to) {
		Role found = null;
		for (int i = from; i < to; i++) {
			Role role = this.roles.of(sentence.word(i));
			if (role == null) {
				role = this.roles.ofPlural(sentence.word(i));
			}
			if (role != null && (found == null || role.compareTo(found) < 0)) {
				found = role;
			}
		}
		return found;
	}

	private Post post(MentionIndex index, int core, int end, Role role) {
		Sentence sentence = index.sentence();
		boolean plural = this.roles.of(sentence.word(end - 1)) == null
				&& this.roles.ofPlural(sentence.word(end - 1)) != null;
		int to = behindPosting(index, behindField(index, end));
		int left = core;
		int from = core;
		boolean over = false;
		for (int steps = 0; steps < MOST_MODIFIERS && left > 0 && !index.isNamed(left - 1); steps++) {
			String word = sentence.word(left - 1);
			Token token = sentence.token(left - 1);
			boolean attached = token.text().equals("-") && left > 1 && !index.isNamed(left - 2);
			boolean joint = word.equals("and") && from == left && left > 1 && isField(index, left - 2);
			if ((!attached && !joint && !isModifier(token)) || DAYS.contains(word)) {
				break;
			}
			over |= OVER.contains(word);
			left--;
			boolean plain = !attached && !token.isVerb() && !NOT_THE_POST.contains(word) && !OVER.contains(word);
			boolean own = plain || (attached && !OVER.contains(sentence.word(left - 1)));
			if (own && from == left + 1) {
				from = left;
			}
		}
		while (from < core && (sentence.token(from).isMark() || sentence.word(from).equals("and"))) {
			from++;
		}
		String text = text(sentence, from, to);
		return new Post(left, from, to, (plural && text.endsWith("s")) ? text.substring(0, text.length() - 1) : text,
				role, over, plural);
	}

	/** "former" before the post or before the country that it is held at. */
	static boolean isOver(MentionIndex index, int left) {
		return OVER.contains(index.word(left - 1))
				|| (index.word(left - 1).equals("-") && OVER.contains(index.word(left - 2)));
	}

	private static boolean isModifier(Token token) {
		String pos = token.pos();
		return token.isNoun() || pos.startsWith("JJ") || pos.equals("VBN") || pos.equals("VBG")
				|| token.text().equals("then") || token.text().equals("ex") || token.text().equals("newly")
				|| (token.isCapitalized() && !pos.equals("DT") && !pos.equals("IN") && !pos.equals("PRP")
						&& !pos.equals("PRP$") && !pos.startsWith("RB") && !pos.startsWith("W") && !pos.equals("CC")
						&& !token.isMark() && !pos.startsWith("VB"));
	}

	/** "Minister [of Foreign Affairs and Trade]". */
	private int behindField(MentionIndex index, int end) {
		String link = index.word(end);
		if (!(link.equals("of") || link.equals("for")) || !WITH_FIELD.contains(index.word(end - 1))) {
			return end;
		}
		int first = index.word(end + 1).equals("the") ? end + 2 : end + 1;
		int to = first;
		while (to < index.sentence().size()) {
			String word = index.word(to);
			if (isField(index, to)) {
				to++;
			}
			else if (to > first && (word.equals("and") || word.equals("&") || word.equals(","))
					&& isField(index, to + 1)) {
				to += 2;
			}
			else if (word.equals(",") && index.word(to + 1).equals("and") && isField(index, to + 2)) {
				to += 3;
			}
			else {
				break;
			}
		}
		return (to > first) ? to : end;
	}

	/** A word of a field; a name made of such words alone is no name. */
	private static boolean isField(MentionIndex index, int token) {
		if (token < 0 || token >= index.sentence().size()) {
			return false;
		}
		Token found = index.sentence().token(token);
		boolean field = FIELDS.contains(index.word(token));
		if (index.isNamed(token)) {
			return field && index.startingAt(token)
				.filter((mention) -> mention.from() == token && index.isBody(mention)
						&& allFields(index, mention.from(), mention.to()))
				.isPresent();
		}
		return field || (found.isCapitalized() && found.isProper() && found.tag() != NameTag.PERSON
				&& found.tag() != NameTag.LOCATION);
	}

	private static boolean allFields(MentionIndex index, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!FIELDS.contains(index.word(i)) && !index.word(i).equals("and")) {
				return false;
			}
		}
		return true;
	}

	/** "ambassador [to Kenya and the UN]". */
	private static int behindPosting(MentionIndex index, int end) {
		String link = index.word(end);
		if (!SENT.contains(index.word(end - 1))
				|| !(link.equals("to") || link.equals("for") || link.equals("on") || link.equals("in"))) {
			return end;
		}
		int to = end;
		int next = end + 1;
		for (int steps = 0; steps < 4; steps++) {
			Optional<Reference> where = index.startingAt(next)
				.filter((mention) -> index.type(mention) != EntityType.PERSON);
			if (where.isEmpty()) {
				break;
			}
			to = where.get().to();
			if (!index.word(to).equals("and") && !index.word(to).equals(",")) {
				break;
			}
			if (index.personAt(to + 1).isPresent()) {
				break;
			}
			next = to + 1;
		}
		return to;
	}

	private static String text(Sentence sentence, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
				text.append(' ');
			}
			text.append(sentence.token(i).text());
		}
		return text.toString();
	}

}
