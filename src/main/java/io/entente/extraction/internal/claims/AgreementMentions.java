package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.AgreementLexicon.Form;
import io.entente.extraction.internal.claims.AgreementLexicon.Known;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds where a sentence speaks of agreements, and how far their names reach. */
final class AgreementMentions {

	private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "its", "their", "his",
			"her", "our", "both");

	private static final Set<String> DRAFT = Set.of("draft", "proposed", "possible", "planned", "future", "potential",
			"prospective", "eventual", "impending", "forthcoming", "would-be", "hypothetical", "tentative", "pending",
			"any", "upcoming");

	/** Words by which a proper name goes on: "Treaty on the Prohibition of …". */
	private static final Set<String> LINKS = Set.of("on", "of", "for", "concerning", "regarding", "relating", "to",
			"against");

	private static final Set<String> PROCEDURE = Set.of("date", "time", "timing", "agenda", "venue", "schedule", "need",
			"necessity", "importance", "fact", "topic", "order");

	private static final Set<String> JOINED = Set.of("and", "the", "&", "in");

	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
			"november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

	private final AgreementLexicon lexicon;

	private final Scene scene;

	private final Sentence sentence;

	private AgreementMentions(AgreementLexicon lexicon, Scene scene) {
		this.lexicon = lexicon;
		this.scene = scene;
		this.sentence = scene.sentence();
	}

	/** Whether a word names a month or a day. */
	static boolean isTime(String word) {
		return TIMES.contains(word);
	}

	/** The agreements that the sentence speaks of, in order. */
	static List<AgreementMention> of(AgreementLexicon lexicon, Scene scene) {
		AgreementMentions finder = new AgreementMentions(lexicon, scene);
		List<AgreementMention> found = new ArrayList<>();
		for (int noun : scene.phrasesOf(Kind.NOUN)) {
			if (found.isEmpty() || scene.clauses().phrase(noun).head() >= found.getLast().end()) {
				finder.at(noun).ifPresent(found::add);
			}
		}
		return found;
	}

	private Optional<AgreementMention> at(int noun) {
		Phrase phrase = this.scene.clauses().phrase(noun);
		for (int i = phrase.from(); i < phrase.to(); i++) {
			int end = this.lexicon.endOfKnown(this.sentence, i);
			if (end > i && end >= phrase.head()) {
				Known known = this.lexicon.known(text(i, end)).orElseThrow();
				return Optional
					.of(mention(new Form(known.kind(), true), noun, phrase.from(), end - 1, end, known.name(), true));
			}
		}
		int head = phrase.head();
		Optional<Form> form = form(phrase, noun);
		if (form.isEmpty() || isOfAnotherName(head) || isIdiom(head) || isOnProcedure(noun)) {
			return Optional.empty();
		}
		int end = endOfForm(phrase, noun);
		int from = this.sentence.token(head).isCapitalized() ? Math.min(startOfName(head), startOfTitle(phrase)) : head;
		int titleEnd = this.sentence.token(head).isCapitalized() ? endOfTitle(end) : end;
		boolean titled = head - from >= 1 || titleEnd > end;
		@Nullable String title = titled && this.sentence.token(head).isCapitalized() ? text(from, titleEnd) : null;
		return Optional
			.of(mention(form.get(), noun, Math.min(from, phrase.from()), head, Math.max(end, titleEnd), title, false));
	}

	private AgreementMention mention(Form form, int noun, int from, int head, int end, @Nullable String title,
			boolean multilateral) {
		int behind = behindBracket(end);
		int after = noun + 1;
		while (after < this.scene.clauses().phrases().size() && this.scene.clauses().phrase(after).from() < behind) {
			after++;
		}
		boolean definite = multilateral || DEFINITE.contains(this.sentence.word(from));
		boolean draft = false;
		for (int i = from; i < head; i++) {
			definite |= this.sentence.token(i).pos().equals("POS") || isYear(this.sentence.word(i));
			draft |= DRAFT.contains(this.sentence.word(i));
		}
		boolean negated = this.sentence.word(from).equals("no") || this.sentence.word(from - 1).equals("without")
				|| this.sentence.word(from).equals("neither");
		return new AgreementMention(form.kind(), form.firm(), noun, from, head, behind, after, title, multilateral,
				definite, negated, draft);
	}

	private static boolean isYear(String word) {
		return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))
				&& word.chars().allMatch(Character::isDigit);
	}

	private Optional<Form> form(Phrase phrase, int noun) {
		Clauses clauses = this.scene.clauses();
		String head = clauses.lemma(noun);
		if (clauses.is(noun + 1, Kind.PREPOSITION) && clauses.word(noun + 1).equals("of")
				&& clauses.is(noun + 2, Kind.NOUN)) {
			Optional<Form> three = this.lexicon.form(head + " of " + clauses.lemma(noun + 2));
			if (three.isPresent()) {
				return three;
			}
		}
		if (phrase.head() > phrase.from()) {
			String before = this.sentence.token(phrase.head() - 1).lemma().toLowerCase(Locale.ROOT);
			Optional<Form> two = this.lexicon.form(before + " " + head);
			if (two.isPresent()) {
				return two;
			}
		}
		return this.lexicon.form(head);
	}

	/** The token behind "memorandum of understanding". */
	private int endOfForm(Phrase phrase, int noun) {
		Clauses clauses = this.scene.clauses();
		if (clauses.is(noun + 2, Kind.NOUN) && clauses.word(noun + 1).equals("of")
				&& this.lexicon.form(clauses.lemma(noun) + " of " + clauses.lemma(noun + 2)).isPresent()) {
			return clauses.phrase(noun + 2).head() + 1;
		}
		return phrase.head() + 1;
	}

	private int behindBracket(int end) {
		if (this.sentence.word(end).equals("(") || this.sentence.word(end).equals("-lrb-")) {
			for (int i = end + 1; i < Math.min(this.sentence.size(), end + 12); i++) {
				if (this.sentence.word(i).equals(")") || this.sentence.word(i).equals("-rrb-")) {
					return i + 1;
				}
			}
		}
		return end;
	}

	/** "North Atlantic Treaty Organization", a person called Pact. */
	private boolean isOfAnotherName(int head) {
		return this.scene.references()
			.stream()
			.anyMatch((reference) -> reference.from() <= head && head < reference.to()
					&& (this.scene.cast().type(reference) != EntityType.ORGANIZATION
							|| (reference.to() > head + 1 && !this.lexicon.isAgreement(text(head, reference.to()))
									&& !LINKS.contains(this.sentence.word(head + 1)))));
	}

	/** "in agreement with", "a great deal of". */
	private boolean isIdiom(int head) {
		String before = this.sentence.word(head - 1);
		String word = this.sentence.word(head);
		return (word.equals("agreement") && (before.equals("in") || before.equals("general") || before.equals("full")))
				|| (word.equals("deal") && (before.equals("great") || before.equals("good") || before.equals("big"))
						&& (this.sentence.word(head + 1).equals("of") || !this.sentence.word(head + 1).equals("with")))
				|| (word.equals("convention") && before.equals("by")) || ((word.equals("deal") || word.equals("deals"))
						&& this.sentence.word(head + 1).equals("with") && this.sentence.token(head).isVerb());
	}

	/** "an agreement on the date of the visit": nothing that one signs. */
	private boolean isOnProcedure(int noun) {
		Clauses clauses = this.scene.clauses();
		return clauses.is(noun + 1, Kind.PREPOSITION) && clauses.word(noun + 1).equals("on")
				&& clauses.is(noun + 2, Kind.NOUN) && PROCEDURE.contains(clauses.lemma(noun + 2));
	}

	/**
	 * The tagger may have taken the whole for a name: "Migration and Development
	 * Partnership".
	 */
	private int startOfName(int head) {
		return this.scene.references()
			.stream()
			.filter((reference) -> reference.from() <= head && head < reference.to()
					&& this.scene.cast().type(reference) == EntityType.ORGANIZATION)
			.mapToInt(Reference::from)
			.findFirst()
			.orElse(head);
	}

	private int startOfTitle(Phrase phrase) {
		int from = phrase.head();
		while (from > phrase.from()) {
			Token before = this.sentence.token(from - 1);
			boolean part = (before.isCapitalized() && !DEFINITE.contains(this.sentence.word(from - 1))
					&& !before.pos().equals("DT") && !before.pos().equals("PRP$"))
					|| (before.isMark() && before.text().length() == 1 && from - 2 >= phrase.from()
							&& "-–&".contains(before.text()));
			if (!part) {
				break;
			}
			from--;
		}
		// "Science and Technology Agreement"
		boolean joined = from < phrase.head() && from > 1 && this.sentence.word(from - 1).equals("and")
				&& this.sentence.token(from - 2).isCapitalized() && !this.scene.isNamed(from - 2);
		return (joined && from == phrase.from()) ? from - 2 : from;
	}

	private int endOfTitle(int end) {
		int to = end;
		while (to + 1 < this.sentence.size()) {
			int next = to;
			boolean linked = to > end || LINKS.contains(this.sentence.word(to));
			while (next + 1 < this.sentence.size() && next < to + 3 && (LINKS.contains(this.sentence.word(next))
					|| (linked && JOINED.contains(this.sentence.word(next))))) {
				next++;
			}
			Token token = this.sentence.token(next);
			if (!linked || (next == to && to == end) || !token.isCapitalized()
					|| TIMES.contains(this.sentence.word(next)) || isNameOfAnother(next, next > to)) {
				break;
			}
			to = next + 1;
		}
		return to;
	}

	private boolean isNameOfAnother(int token, boolean linked) {
		for (Reference reference : this.scene.references()) {
			if (reference.from() == token) {
				EntityType type = this.scene.cast().type(reference);
				boolean place = type == EntityType.PLACE && linked && this.sentence.word(token - 1).equals("of");
				return !place && type != EntityType.ORGANIZATION;
			}
		}
		return false;
	}

	private String text(int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			boolean apart = i > from && this.sentence.token(i).start() > this.sentence.token(i - 1).end();
			text.append(apart ? " " : "").append(this.sentence.token(i).text());
		}
		return text.toString();
	}

}
