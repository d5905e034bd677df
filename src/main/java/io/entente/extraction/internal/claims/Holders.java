package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;

/** Who holds a post that a sentence names. */
final class Holders {

	private static final Set<String> COPULAS = Set.of("be", "become", "remain", "serve", "work", "elect", "re-elect",
			"reelect", "appoint", "reappoint", "name", "swear", "have", "install", "pick", "choose", "promote");

	private static final Set<String> DENIALS = Set.of("not", "n't", "never", "to");

	private static final int LONGEST_PHRASE = 8;

	private final PostReader posts;

	Holders(PostReader posts) {
		this.posts = posts;
	}

	/**
	 * The persons who hold the post.
	 * @param end the token behind the post and its body
	 * @param next the post behind this one
	 * @param before who holds the post before this one
	 */
	Optional<Held> of(MentionIndex index, Post post, int end, Optional<Post> next, Optional<Held> before) {
		Optional<Held> found = behind(index, post);
		if (found.isEmpty()) {
			found = sharedWith(index, post, next);
		}
		if (found.isEmpty() && end > post.to() && index.isNamed(end - 1)) {
			found = rightBehindBody(index, end);
		}
		if (found.isEmpty()) {
			found = apposition(index, post, end, before);
		}
		if (found.isEmpty()) {
			found = copula(index, post);
		}
		return found.isEmpty() ? behindComma(index, post, end) : found;
	}

	/** "Foreign Minister X"; "Presidents X of A and Y of B". */
	private Optional<Held> behind(MentionIndex index, Post post) {
		List<Reference> persons = new ArrayList<>();
		int at = this.posts.behindForms(index.sentence(), post.to());
		Optional<Reference> person = index.personAt(at);
		while (person.isPresent()) {
			persons.add(person.get());
			int to = person.get().to();
			if (!post.plural()) {
				break;
			}
			if (index.word(to).equals("of")) {
				to = index.startingAt(to + 1).map(Reference::to).orElse(to);
			}
			to += index.word(to).equals(",") ? 1 : 0;
			to += index.word(to).equals("and") ? 1 : 0;
			person = index.personAt(to);
		}
		return persons.isEmpty() ? Optional.empty() : Optional.of(new Held(persons, false, 0));
	}

	/** "[President] and CEO X". */
	private Optional<Held> sharedWith(MentionIndex index, Post post, Optional<Post> next) {
		boolean joint = index.word(post.to()).equals("and") || index.word(post.to()).equals("&");
		return next.filter((other) -> joint && other.left() == post.to() + 1 && !other.plural())
			.flatMap((other) -> behind(index, other));
	}

	/** "X, 53, director of Y and chairman of Z"; "X, who is director". */
	private static Optional<Held> apposition(MentionIndex index, Post post, int end, Optional<Held> before) {
		// "A and B, the presidents of the two countries": who of which isn't told
		if (post.plural() || !endsPhrase(index, end)) {
			return Optional.empty();
		}
		int start = startOfPhrase(index, post);
		String mark = index.word(start - 1);
		if (before.isPresent() && before.get().end() > 0 && before.get().inFront()
				&& start - 1 - before.get().end() <= 1 && start > before.get().end()
				&& (mark.equals("and") || mark.equals(","))) {
			return before;
		}
		if (!mark.equals(",") && !mark.equals("(") && !mark.equals("-") && !mark.equals("\u2013")
				&& !mark.equals("\u2014")) {
			return Optional.empty();
		}
		int name = start - 1;
		if (index.word(name - 2).equals(",") && index.sentence().token(name - 1).pos().equals("CD")) {
			name -= 2;
		}
		return index.personBefore(name).map((person) -> new Held(List.of(person), true, 0));
	}

	/**
	 * Whether no verb follows at once: in "After Smith left, the president said" the
	 * president isn't Smith.
	 */
	private static boolean endsPhrase(MentionIndex index, int end) {
		for (int i = end; i < Math.min(index.sentence().size(), end + LONGEST_PHRASE); i++) {
			Token token = index.sentence().token(i);
			if (token.isMark() || token.pos().equals("CC") || token.pos().startsWith("W")) {
				return true;
			}
			if (token.isVerb() && !token.pos().equals("VBG") && !token.pos().equals("VBN")) {
				return false;
			}
		}
		return true;
	}

	/** The first token of the noun phrase with its owner and article. */
	private static int startOfPhrase(MentionIndex index, Post post) {
		int start = post.left();
		for (int steps = 0; steps < 3; steps++) {
			Optional<Reference> owner = index.ownerBefore(start);
			if (owner.isPresent() && index.personBefore(start).isEmpty()) {
				start = owner.get().from();
			}
			while (start > 0 && !index.isNamed(start - 1) && isDescription(index.sentence().token(start - 1))) {
				start--;
			}
		}
		String word = index.word(start - 1);
		return (index.isArticle(start - 1) || word.equals("one") || word.equals("its") || word.equals("another"))
				? start - 1 : start;
	}

	private static boolean isDescription(Token token) {
		return token.pos().startsWith("JJ") || token.pos().equals("NN") || token.pos().equals("RB")
				|| token.pos().equals("VBN");
	}

	/** "X is director of Y", "X was elected president", "who has been coach". */
	private static Optional<Held> copula(MentionIndex index, Post post) {
		Sentence sentence = index.sentence();
		int i = startOfPhrase(index, post) - 1;
		if (index.word(i).equals("as")) {
			i--;
		}
		boolean linked = false;
		boolean over = false;
		boolean lasting = false;
		int steps = 0;
		while (i > 0 && steps++ < 5) {
			Token token = sentence.token(i);
			String lemma = token.lemma().toLowerCase(Locale.ROOT);
			if (token.pos().equals("MD") || DENIALS.contains(index.word(i))) {
				return Optional.empty();
			}
			if (token.isVerb() && COPULAS.contains(lemma)) {
				linked |= !lemma.equals("have");
				lasting |= !lemma.equals("be") && !lemma.equals("serve") && !lemma.equals("work");
				over |= (lemma.equals("be") && token.pos().equals("VBD")) || index.word(i).equals("served")
						|| index.word(i).equals("worked") || index.word(i).equals("had");
				lasting |= index.word(i).equals("has") || index.word(i).equals("have");
			}
			else if (!token.pos().startsWith("RB") && !token.pos().equals("RP") && !index.word(i).equals("in")) {
				break;
			}
			i--;
		}
		if (!linked) {
			return Optional.empty();
		}
		int subject = i + 1;
		if (index.word(i).equals("who")) {
			subject = index.word(i - 1).equals(",") ? i - 1 : i;
		}
		boolean past = over && !lasting;
		return index.subjectBefore(subject).map((person) -> new Held(List.of(person), true, 0, past));
	}

	/** "President of Russia X". */
	private Optional<Held> rightBehindBody(MentionIndex index, int end) {
		return index.personAt(this.posts.behindForms(index.sentence(), end))
			.map((holder) -> new Held(List.of(holder), true, 0));
	}

	/** "the head of the Institute, X,", "Italy's premier, X,". */
	private Optional<Held> behindComma(MentionIndex index, Post post, int end) {
		boolean owned = end > post.to() || Bodies.before(index, post.left(), post.text()).isPresent();
		String link = index.word(startOfPhrase(index, post) - 1);
		// "adviser to the president, X": X advises
		boolean another = link.equals("to") || link.equals("for") || link.equals("of");
		if (!owned || another || !index.word(end).equals(",")) {
			return Optional.empty();
		}
		Optional<Reference> person = index.personAt(this.posts.behindForms(index.sentence(), end + 1));
		String next = person.map((holder) -> index.word(holder.to())).orElse("");
		boolean closed = next.equals(",") || next.equals(".") || next.equals(")") || next.isEmpty();
		return closed ? person.map((holder) -> new Held(List.of(holder), true, 0)) : Optional.empty();
	}

	/**
	 * Who holds a post.
	 *
	 * @param persons the holders
	 * @param inFront whether what follows the name belongs to something else
	 * @param end the token behind the post and its body, once known
	 * @param over whether the verb tells that it is over
	 */
	record Held(List<Reference> persons, boolean inFront, int end, boolean over) {

		Held(List<Reference> persons, boolean inFront, int end) {
			this(persons, inFront, end, false);
		}

		Held until(int last) {
			return new Held(this.persons, this.inFront, last, this.over);
		}

	}

}
