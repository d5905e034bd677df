package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.EntityType;

/**
 * Where a post is held: the country, body or place before it, or those behind a
 * preposition with the bodies that they belong to.
 */
final class Bodies {

	private static final int MOST = 3;

	private static final Set<String> BEHIND_NAMES = Set.of("of", "from", "at", "with");

	/** "head of the Iranian armed forces" is an office of Iran, unlike "of a company". */
	private static final Set<String> STATE_NOUNS = Set.of("government", "army", "forces", "navy", "parliament",
			"police", "military", "state", "cabinet", "delegation", "mission", "congress", "senate", "embassy",
			"legislature", "administration", "judiciary", "opposition", "republic", "people");

	private static final Set<String> BOARDS = Set.of("board", "council", "committee", "management", "executive",
			"supervisory", "governing", "board's", "presidium", "leadership");

	/** Posts that are held at a place. */
	private static final Set<String> LOCAL = Set.of("mayor", "governor", "premier", "senator", "prosecutor", "chief",
			"commissioner", "councillor", "councilor", "minister", "archbishop", "bishop", "mp");

	private Bodies() {
	}

	/**
	 * "Germany's", "German", "SPD" before the noun phrase; a place only in the genitive.
	 */
	static Optional<Body> before(MentionIndex index, int left, String post) {
		boolean possessive = index.isPossessive(left - 1);
		return index.ownerBefore(left)
			.filter((owner) -> index.type(owner) != EntityType.PERSON
					&& (!index.isPlace(owner) || possessive || isLocal(post)))
			.map((owner) -> new Body(owner, owner.from(), left, possessive));
	}

	private static boolean isLocal(String post) {
		return LOCAL.contains(post.substring(post.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}

	/** "of the Y Center at Z" behind the post, the narrowest first. */
	static List<Body> behind(MentionIndex index, Post post, Set<String> links) {
		String link = index.word(post.to());
		return links.contains(link) ? chain(index, post.to() + 1, link) : List.of();
	}

	/** "from Y", "of Russia" behind the holder's name. */
	static List<Body> behindName(MentionIndex index, Reference person, Post post) {
		int at = index.word(person.to()).equals(",") ? person.to() + 1 : person.to();
		String link = index.word(at);
		if (!BEHIND_NAMES.contains(link) || (at > person.to() && !(link.equals("of") || link.equals("from")))) {
			return List.of();
		}
		return chain(index, at + 1, link).stream()
			.filter((body) -> index.isBody(body.reference()) || (link.equals("of") && post.isOffice()
					&& (index.isCountry(body.reference()) || isLocal(post.text()))))
			.toList();
	}

	/** "chairman of [the board of] X". */
	private static int behindBoard(MentionIndex index, int token) {
		int at = index.isArticle(token) ? token + 1 : token;
		int noun = at;
		while (noun < index.sentence().size() && noun - at < 4 && BOARDS.contains(index.word(noun))
				&& !index.isNamed(noun)) {
			noun++;
		}
		boolean board = noun > at && (index.word(noun).equals("of") || index.word(noun).equals("at"));
		return board ? noun + 1 : token;
	}

	/** "of the [opposition] X Party": words that describe a body before its name. */
	static int behindModifiers(MentionIndex index, int token) {
		if (index.startingAt(token).isPresent()) {
			return token;
		}
		int at = index.isArticle(token) ? token + 1 : token;
		for (int steps = 0; steps < 6 && at < index.sentence().size() && !index.isNamed(at); steps++) {
			Token word = index.sentence().token(at);
			if (!word.pos().startsWith("JJ") && !word.pos().equals("NN") && !word.pos().equals("RB")
					&& !word.pos().equals("VBN") && !word.text().equals("-") && !word.pos().equals("HYPH")) {
				return token;
			}
			at++;
		}
		return index.startingAt(at).filter(index::isBody).isPresent() ? at : token;
	}

	/**
	 * The token behind the phrase that ends with a body: "of the X think tank in Munich",
	 * "of the X's lower house".
	 */
	static int endOfPhrase(MentionIndex index, int end) {
		int at = index.isPossessive(end) ? end + 1 : end;
		for (int steps = 0; steps < 4 && at < index.sentence().size() && !index.isNamed(at); steps++) {
			String pos = index.sentence().token(at).pos();
			if (!pos.equals("NN") && !pos.equals("NNS") && !pos.startsWith("JJ")) {
				break;
			}
			at++;
		}
		if (index.word(at).equals("in")) {
			return index.startingAt(at + 1)
				.filter((place) -> index.isPlace(place) || index.isCountry(place))
				.map(Reference::to)
				.orElse(at);
		}
		return (index.word(at).equals("at") && index.word(at + 2).equals("time")) ? at + 3 : at;
	}

	/**
	 * The body at the token and those it belongs to: "Y Center at Z", "Z's department".
	 */
	private static List<Body> chain(MentionIndex index, int start, String link) {
		List<Body> bodies = new ArrayList<>();
		int at = start;
		while (bodies.size() < MOST) {
			int from = behindModifiers(index, behindBoard(index, at));
			Optional<Reference> found = index.startingAt(from)
				.filter((body) -> index.isBody(body) || index.isCountry(body) || index.isPlace(body));
			if (found.isEmpty()) {
				break;
			}
			Reference body = found.get();
			bodies.add(new Body(body, from, body.to(), index.isPossessive(body.to())));
			String next = index.word(body.to());
			if (!index.isPossessive(body.to()) && !next.equals("at") && !next.equals("of") && !next.equals("in")) {
				if (!MentionIndex.isDemonym(body) || index.startingAt(body.to()).isEmpty()) {
					break;
				}
				// "of the German | Institute"
				at = body.to();
				continue;
			}
			if (next.equals("in") && !index.isBody(body)) {
				break;
			}
			at = body.to() + 1;
		}
		bodies.removeIf((body) -> body.isDemonym() && index.startingAt(body.reference().to()).isEmpty()
				&& !STATE_NOUNS.contains(index.word(body.reference().to()))
				&& !STATE_NOUNS.contains(index.word(body.reference().to() + 1)));
		boolean employed = bodies.stream().anyMatch((body) -> index.isBody(body.reference()));
		boolean ofState = link.equals("of") || link.equals("for");
		bodies.removeIf((body) -> !index.isBody(body.reference()) && (employed || !ofState || body.isOwnerOfOther()));
		return bodies;
	}

	/**
	 * Where a post is held.
	 *
	 * @param reference its mention
	 * @param from the first token
	 * @param to the token behind it and its possessive
	 * @param isPossessive whether it stands in the genitive
	 */
	record Body(Reference reference, int from, int to, boolean isPossessive) {

		String entity() {
			return this.reference.entity();
		}

		boolean isDemonym() {
			return MentionIndex.isDemonym(this.reference);
		}

		/** "of Germany's upper house": the post isn't held at the country. */
		boolean isOwnerOfOther() {
			return this.isPossessive;
		}

	}

}
