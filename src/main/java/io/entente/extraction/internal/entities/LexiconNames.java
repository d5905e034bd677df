package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.entities.CountryGazetteer.Form;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Countries, demonyms, capitals and known bodies. A phrase of the lexicon isn't taken
 * where its words mean something else there ("Jordan Smith", "New Mexico", "who").
 */
final class LexiconNames {

	/** Acronyms that are ordinary words or ambiguous: only where the tagger agrees. */
	private static final Set<String> DOUBTFUL = Set.of("IS", "AP", "AU", "NAM", "CAR", "ROC", "RSA", "ARF", "WHO",
			"CPC", "ICC", "IDB", "DW", "PNG", "FRG");

	private static final Set<String> CONTINENTS = Set.of("latin", "north", "south", "central");

	private static final Set<String> FEATURES = Set.of("Sea", "Ocean", "Gulf", "Peninsula", "Strait", "Straits", "Bay");

	private static final Set<String> WATERS = Set.of("Sea", "Ocean", "Gulf", "Strait", "Straits", "Channel");

	private final CountryGazetteer countries;

	private final BodyLexicon bodies;

	LexiconNames(CountryGazetteer countries, BodyLexicon bodies) {
		this.countries = countries;
		this.bodies = bodies;
	}

	List<NameMention> find(Sentence sentence) {
		List<NameMention> found = new ArrayList<>();
		int i = 0;
		while (i < sentence.size()) {
			Optional<NameMention> name = at(sentence, i);
			name.ifPresent(found::add);
			i = name.map(NameMention::to).orElse(i + 1);
		}
		return found;
	}

	private Optional<NameMention> at(Sentence sentence, int from) {
		Optional<PhraseIndex.Match<Form>> country = this.countries.longestAt(sentence, from);
		Optional<PhraseIndex.Match<BodyLexicon.Body>> body = this.bodies.longestAt(sentence, from);
		if (body.isPresent() && (country.isEmpty() || body.get().to() > country.get().to())) {
			return body(sentence, from, body.get());
		}
		return country.flatMap((match) -> country(sentence, from, match));
	}

	private Optional<NameMention> body(Sentence sentence, int from, PhraseIndex.Match<BodyLexicon.Body> match) {
		Token first = sentence.token(from);
		String text = TaggedNames.textOf(sentence, from, match.to());
		Optional<String> owner = match.meaning().intergovernmental() && isPlain(text)
				&& !text.equals(match.meaning().name()) ? ownerBefore(sentence, from) : Optional.empty();
		if (owner.isPresent()) {
			String name = text + " of " + this.countries.name(owner.get());
			return Optional.of(new NameMention(sentence.index(), from, match.to(), sentence.span(from, match.to()),
					text, EntityType.ORGANIZATION, MentionKind.NAME, owner.get(), name, 0.95, "body-lexicon"));
		}
		if (DOUBTFUL.contains(text) && (first.tag() == NameTag.NONE || !first.isProper())
				&& !isInBrackets(sentence, from, match.to())
				&& !(text.equals("WHO") && isAfterArticle(sentence, from))) {
			return Optional.empty();
		}
		if (match.to() - from == 1
				&& (isPartOfPerson(sentence, from, match.to()) || isLetterAmongCapitals(sentence, from)
						|| (!first.isProper() && isOrdinary(text) && first.tag() == NameTag.NONE))) {
			return Optional.empty();
		}
		return Optional.of(new NameMention(sentence.index(), from, match.to(), sentence.span(from, match.to()), text,
				EntityType.ORGANIZATION, MentionKind.NAME, match.meaning().iso3(), match.meaning().name(), 0.95,
				"body-lexicon"));
	}

	/** Several words, not an acronym: a name that others may bear too. */
	private static boolean isPlain(String text) {
		return text.indexOf(' ') > 0 && text.indexOf('.') < 0 && !text.startsWith("UN ");
	}

	/** The country in "Russia's Security Council", "the Iranian Security Council". */
	private Optional<String> ownerBefore(Sentence sentence, int from) {
		int end = TaggedNames.isPossessive(sentence.word(from - 1)) ? from - 1 : from;
		for (int start = Math.max(0, end - 3); start < end; start++) {
			Optional<String> owner = this.countries.longestAt(sentence, start)
				.filter((match) -> match.to() == end && match.meaning().kind() != CountryGazetteer.Kind.CAPITAL)
				.filter((match) -> end < from || match.meaning().kind() == CountryGazetteer.Kind.DEMONYM)
				.map((match) -> match.meaning().iso3());
			if (owner.isPresent()) {
				return owner;
			}
		}
		return Optional.empty();
	}

	private Optional<NameMention> country(Sentence sentence, int from, PhraseIndex.Match<Form> match) {
		int to = match.to();
		Form form = match.meaning();
		String text = TaggedNames.textOf(sentence, from, to);
		Token last = sentence.token(to - 1);
		if (isOtherThing(sentence, from, to, text) || (DOUBTFUL.contains(text) && last.tag() == NameTag.NONE)) {
			return Optional.empty();
		}
		MentionKind kind = (form.kind() == CountryGazetteer.Kind.DEMONYM) ? MentionKind.DEMONYM : MentionKind.NAME;
		boolean capital = form.kind() == CountryGazetteer.Kind.CAPITAL;
		if ((capital || (kind == MentionKind.DEMONYM && last.isNoun() && !text.endsWith("n") && !text.endsWith("ns")))
				&& last.tag() == NameTag.PERSON) {
			return Optional.empty();
		}
		@Nullable String iso3 = form.iso3();
		return Optional.of(new NameMention(sentence.index(), from, to, sentence.span(from, to), text,
				capital ? EntityType.PLACE : EntityType.COUNTRY, kind, iso3, capital ? text : this.countries.name(iso3),
				0.97, "gazetteer"));
	}

	private static boolean isOtherThing(Sentence sentence, int from, int to, String text) {
		String before = sentence.word(from - 1);
		String next = (to < sentence.size()) ? sentence.token(to).text() : "";
		if (FEATURES.contains(next)) {
			return true;
		}
		if ((text.equals("America") || text.startsWith("American")) && CONTINENTS.contains(before)) {
			return true;
		}
		if (text.equals("Mexico") && before.equals("new")) {
			return true;
		}
		// part of a longer personal name
		return to - from == 1 && isPartOfPerson(sentence, from, to);
	}

	/** Whether a place's name begins or ends with the word for a sea or strait. */
	static boolean namesWater(String name) {
		return WATERS.contains(name.substring(name.lastIndexOf(' ') + 1))
				|| WATERS.stream().anyMatch((water) -> name.startsWith(water + " of "));
	}

	/** "Nikola [Tesla]", "[Jordan] Smith". */
	private static boolean isPartOfPerson(Sentence sentence, int from, int to) {
		boolean personBefore = from > 0 && sentence.token(from - 1).tag() == NameTag.PERSON;
		boolean personBehind = to < sentence.size() && sentence.token(to).tag() == NameTag.PERSON;
		return sentence.token(from).tag() == NameTag.PERSON && (personBefore || personBehind);
	}

	/** Whether it is written as any word at a sentence's beginning is. */
	private static boolean isOrdinary(String text) {
		return Character.isUpperCase(text.charAt(0))
				&& text.chars().skip(1).allMatch((c) -> Character.isLowerCase(c) || c == '-');
	}

	/** A short acronym in a headline of capitals may be any word. */
	private static boolean isLetterAmongCapitals(Sentence sentence, int index) {
		String text = sentence.token(index).text();
		return text.length() <= 3 && text.equals(text.toUpperCase(Locale.ROOT))
				&& sentence.token(index).tag() == NameTag.NONE && !isLower(sentence, index - 1)
				&& !isLower(sentence, index + 1);
	}

	private static boolean isLower(Sentence sentence, int index) {
		return !sentence.word(index).isEmpty() && !sentence.token(index).isCapitalized();
	}

	private static boolean isInBrackets(Sentence sentence, int from, int to) {
		return sentence.word(from - 1).equals("(") && sentence.word(to).equals(")");
	}

	private static boolean isAfterArticle(Sentence sentence, int from) {
		return TaggedNames.isArticle(sentence.word(from - 1));
	}

}
