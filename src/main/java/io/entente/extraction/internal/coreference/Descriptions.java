package io.entente.extraction.internal.coreference;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * Joins descriptions ("the ministry", "the president", "the country", "the two sides") to
 * the one compatible entity near by. Where two would do, none is taken.
 */
final class Descriptions {

	private static final Set<String> COUNTRY_WORDS = Set.of("country", "nation", "kingdom", "republic");

	/** Bodies that may be called so without the word in their name. */
	private static final Set<String> ANY_BODY = Set.of("company", "firm", "group", "organization", "organisation",
			"bloc", "airline", "automaker", "carmaker");

	private static final Set<String> PAIRS = Set.of("sides", "countries", "nations", "parties", "states", "neighbors",
			"neighbours", "governments", "leaders", "presidents", "ministers", "allies", "capitals", "peoples");

	private static final Map<String, String> PLURALS = Map.ofEntries(Map.entry("ministries", "ministry"),
			Map.entry("agencies", "agency"), Map.entry("universities", "university"), Map.entry("academies", "academy"),
			Map.entry("companies", "company"), Map.entry("institutes", "institute"), Map.entry("hospitals", "hospital"),
			Map.entry("banks", "bank"), Map.entry("councils", "council"), Map.entry("commissions", "commission"),
			Map.entry("committees", "committee"), Map.entry("organizations", "organization"),
			Map.entry("organisations", "organisation"), Map.entry("departments", "department"),
			Map.entry("associations", "association"), Map.entry("authorities", "authority"),
			Map.entry("courts", "court"), Map.entry("unions", "union"), Map.entry("parliaments", "parliament"),
			Map.entry("bureaus", "bureau"), Map.entry("centers", "center"), Map.entry("centres", "centre"),
			Map.entry("foundations", "foundation"));

	private static final int REACH = 3;

	private static final int FAR = 12;

	private final Chains chains;

	private final Titles titles;

	Descriptions(Chains chains, Titles titles) {
		this.chains = chains;
		this.titles = titles;
	}

	/** Joins the descriptions of a sentence. */
	void join(Sentence sentence) {
		for (int i = 0; i + 1 < sentence.size(); i++) {
			String word = sentence.word(i);
			if (word.equals("the") || word.equals("this")) {
				definite(sentence, i);
			}
			else if (word.equals("both")) {
				pair(sentence, i, i + 1);
			}
		}
	}

	private void definite(Sentence sentence, int at) {
		int head = at + 1;
		String word = sentence.word(head);
		if (word.equals("two")) {
			pair(sentence, at, at + 2);
		}
		else if (COUNTRY_WORDS.contains(word) && !sentence.word(head + 1).equals("of")) {
			add(country(sentence, at), sentence, at, head + 1, "description");
		}
		else if (BodyNameKey.isLoneHead(word) && isHeadNoun(sentence, head)) {
			add(body(sentence, head, word), sentence, at, head + 1, "description");
		}
		else if (ANY_BODY.contains(word) && isHeadNoun(sentence, head)) {
			add(anyBody(sentence, at), sentence, at, head + 1, "description");
		}
		else {
			int end = this.titles.endOfPost(sentence, head);
			if (end > 0 && isHeadNoun(sentence, end - 1)) {
				String post = Titles.text(sentence, head, end);
				add(person(sentence, at, post), sentence, at, end, "post");
			}
		}
	}

	/** Whether a noun ends its phrase, without a complement and outside of a name. */
	private boolean isHeadNoun(Sentence sentence, int head) {
		if (!sentence.token(head).isNoun() || sentence.word(head + 1).equals("of")) {
			return false;
		}
		if (head + 1 < sentence.size()) {
			Token next = sentence.token(head + 1);
			boolean glued = next.text().equals("-") || (next.isProper() && next.isCapitalized());
			if (glued || sentence.word(head + 1).equals("for")) {
				return false;
			}
		}
		return this.chains.in(sentence.index())
			.stream()
			.noneMatch((standing) -> standing.from() <= head && head < standing.to());
	}

	private void add(Set<Chain> found, Sentence sentence, int from, int to, String method) {
		if (found.size() == 1) {
			this.chains.add(found.iterator().next(), sentence, from, to, MentionKind.NOMINAL, 0.7, method);
		}
	}

	/** The only one near by, else the only one of this sentence and the one before. */
	private Set<Chain> only(Sentence sentence, int at, int reach, Predicate<Chain> compatible) {
		Set<Chain> near = this.chains.near(sentence.index(), at, reach, compatible);
		for (int nearer = Math.min(reach, 2) - 1; near.size() > 1 && nearer >= 0; nearer--) {
			near = this.chains.near(sentence.index(), at, nearer, compatible);
		}
		return near;
	}

	private Set<Chain> body(Sentence sentence, int head, String word) {
		// "the Church" with a capital is the one that the article is about
		int reach = sentence.token(head).isCapitalized() ? FAR : REACH;
		return only(sentence, head, reach, (chain) -> chain.type == EntityType.ORGANIZATION && chain.isHeaded(word));
	}

	private Set<Chain> anyBody(Sentence sentence, int at) {
		Set<Chain> bodies = this.chains.near(sentence.index(), at, 1, (chain) -> chain.type == EntityType.ORGANIZATION);
		bodies.removeIf((chain) -> BodyNameKey.isOffice(chain.name));
		return bodies;
	}

	private Set<Chain> person(Sentence sentence, int at, String post) {
		return only(sentence, at, REACH, (chain) -> chain.type == EntityType.PERSON && chain.posts.contains(post));
	}

	private Set<Chain> country(Sentence sentence, int at) {
		for (int back = 0; back <= 1; back++) {
			int before = (back == 0) ? at : Integer.MAX_VALUE;
			Set<Chain> there = countries(sentence.index() - back, before);
			if (there.size() > 1 && back == 1) {
				// the one that the sentence before opens with
				there = countries(sentence.index() - back, 3);
			}
			if (!there.isEmpty()) {
				return there;
			}
		}
		return Set.of();
	}

	private Set<Chain> countries(int sentence, int before) {
		return this.chains.before(sentence, before, (chain) -> chain.type == EntityType.COUNTRY);
	}

	private void pair(Sentence sentence, int from, int head) {
		String word = sentence.word(head);
		String one = PLURALS.get(word);
		if (one == null && !PAIRS.contains(word)) {
			return;
		}
		Set<Chain> two = (one == null) ? two(sentence, from, (chain) -> chain.type == EntityType.COUNTRY)
				: two(sentence, from, (chain) -> chain.type == EntityType.ORGANIZATION && chain.isHeaded(one));
		two.forEach((chain) -> this.chains.add(chain, sentence, from, head + 1, MentionKind.NOMINAL, 0.7, "pair"));
	}

	/** The two of the nearest sentence that names two, else of the sentences near by. */
	private Set<Chain> two(Sentence sentence, int at, Predicate<Chain> compatible) {
		Set<Chain> together = new LinkedHashSet<>();
		for (int back = 0; back <= REACH; back++) {
			Set<Chain> there = this.chains.before(sentence.index() - back, (back == 0) ? at : Integer.MAX_VALUE,
					compatible);
			if (there.size() == 2) {
				return there;
			}
			if (there.size() > 2) {
				return Set.of();
			}
			together.addAll(there);
			if (together.size() == 2 && back > 0) {
				return together;
			}
		}
		return Set.of();
	}

}
