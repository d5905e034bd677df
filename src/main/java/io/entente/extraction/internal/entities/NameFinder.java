package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.entente.extraction.internal.backbone.NameTag;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * All names of an article: the tagger's and the lexicons' candidates, the longest where
 * they overlap, then one type a name by vote.
 */
public final class NameFinder {

	private static final Comparator<NameMention> LONGEST_FIRST = Comparator
		.comparingInt((NameMention name) -> name.from() - name.to())
		.thenComparing(Comparator.comparingDouble(NameMention::score).reversed());

	private final LexiconNames lexicon;

	private final BodyNames bodies;

	private final TaggedNames tagged;

	private final TitleLexicon titles;

	private final KoreanContext korea;

	private final PlaceCountries places;

	private final DefinedAcronyms acronyms = new DefinedAcronyms();

	private final PlaceNames gazetteer;

	private final BodyCues cues;

	private final PlaceGazetteer known;

	private final PersonsBehindBodies behindBodies;

	public NameFinder(Lexicons lexicons) {
		this.lexicon = new LexiconNames(lexicons.countries(), lexicons.bodies());
		this.bodies = new BodyNames(lexicons);
		this.tagged = new TaggedNames(lexicons);
		this.titles = lexicons.titles();
		this.korea = new KoreanContext(lexicons.countries());
		this.places = new PlaceCountries(lexicons.places());
		this.gazetteer = new PlaceNames(lexicons);
		this.cues = new BodyCues(lexicons.countries());
		this.known = lexicons.places();
		this.behindBodies = new PersonsBehindBodies(lexicons);
	}

	/** The names in order; a demonym within a body's name is given beside it. */
	public List<NameMention> find(List<Sentence> sentences) {
		List<NameMention> all = new ArrayList<>();
		for (Sentence sentence : sentences) {
			all.addAll(inSentence(sentence));
		}
		if (KoreanContext.isAbout(all)) {
			for (Sentence sentence : sentences) {
				for (NameMention name : this.korea.find(sentence)) {
					// a chain of directions the tagger took for a place
					all.removeIf((other) -> other.overlaps(name) && other.iso3() == null);
					if (all.stream()
						.noneMatch((other) -> other.overlaps(name) && !other.method().equals(name.method()))) {
						all.add(name);
					}
				}
			}
		}
		List<NameMention> voted = new NameVote(sentences).settle(all);
		this.places.tell(sentences, voted);
		voted.sort(Comparator.comparing(NameMention::span));
		return voted;
	}

	private List<NameMention> inSentence(Sentence sentence) {
		List<NameMention> known = this.lexicon.find(sentence);
		List<NameMention> candidates = new ArrayList<>(known);
		for (NameMention name : this.bodies.find(sentence)) {
			candidates.addAll(this.behindBodies.split(sentence, name));
		}
		candidates.addAll(this.gazetteer.find(sentence));
		candidates.addAll(this.cues.find(sentence));
		candidates.addAll(this.acronyms.find(sentence));
		for (NameMention name : this.tagged.find(sentence)) {
			for (NameMention part : this.behindBodies.split(sentence, name)) {
				candidates.addAll(splitAtLexicon(sentence, part, known));
			}
		}
		candidates.sort(LONGEST_FIRST);
		List<NameMention> chosen = new ArrayList<>();
		for (NameMention candidate : candidates) {
			if (chosen.stream().noneMatch(candidate::overlaps)) {
				chosen.add(withCountry(candidate, known));
			}
		}
		for (NameMention name : known) {
			// a country that names a body's owner takes part beside the body
			if (name.isCountry() && name.kind() == MentionKind.DEMONYM && !chosen.contains(name)
					&& chosen.stream()
						.anyMatch((body) -> body.type() == EntityType.ORGANIZATION && body.overlaps(name)
								&& body.from() == name.from())) {
				chosen.add(name);
			}
		}
		return chosen;
	}

	/**
	 * A tagger's location that begins or ends with a country in a list ("China Russia")
	 * or a person whose first word is a country's ("Vietnam Pham Minh") is cut there.
	 */
	private List<NameMention> splitAtLexicon(Sentence sentence, NameMention name, List<NameMention> known) {
		if (name.type() == EntityType.PLACE && !this.known.contains(name.text())) {
			for (int i = name.from() + 1; i < name.to(); i++) {
				if (this.known.contains(TaggedNames.textOf(sentence, name.from(), i))
						&& this.known.contains(TaggedNames.textOf(sentence, i, name.to()))) {
					// a headline that lost its comma: "Tehran Ashgabat to …"
					return List.of(
							TaggedNames.mention(sentence, name.from(), i, EntityType.PLACE, name.score(),
									name.method()),
							TaggedNames.mention(sentence, i, name.to(), EntityType.PLACE, name.score(), name.method()));
				}
			}
		}
		if (name.type() != EntityType.PERSON) {
			return personBehindOffice(sentence, name, known).map(List::of).orElse(List.of(name));
		}
		int from = name.from();
		for (NameMention owner : known) {
			boolean leads = owner.from() <= name.from() || sentence.word(owner.from() - 1).equals("of");
			if (leads && owner.type() != EntityType.PLACE && owner.overlaps(name) && owner.to() < name.to()) {
				from = Math.max(from, owner.to());
			}
		}
		int place = behindPlace(sentence, name);
		if (from == name.from() && place > from) {
			return List.of(TaggedNames.mention(sentence, from, place, EntityType.PLACE, 0.8, "office-of-place"),
					TaggedNames.mention(sentence, place, name.to(), name.type(), name.score(), name.method()));
		}
		while (from > 0 && from == name.from() && isTornOff(sentence, from - 1, known)) {
			from--;
		}
		return List.of((from == name.from()) ? name
				: TaggedNames.mention(sentence, from, name.to(), name.type(), name.score(), name.method()));
	}

	/** "Governor of [Oregon Mark Hatfield]": the token behind the place. */
	private int behindPlace(Sentence sentence, NameMention name) {
		if (!sentence.word(name.from() - 1).equals("of")
				|| this.titles.startOfTitleBefore(sentence, name.from() - 1).isEmpty()) {
			return name.from();
		}
		for (int to = name.to() - 1; to > name.from(); to--) {
			if (this.known.contains(TaggedNames.textOf(sentence, name.from(), to))) {
				return to;
			}
		}
		return name.from();
	}

	/** "President of the [Republic of Guinea Alpha Conde]": the rest is the person. */
	private Optional<NameMention> personBehindOffice(Sentence sentence, NameMention name, List<NameMention> known) {
		for (NameMention owner : known) {
			int of = owner.from() - (sentence.word(owner.from() - 1).equals("the") ? 2 : 1);
			if (owner.from() == name.from() && owner.to() < name.to() && owner.type() != EntityType.PLACE
					&& sentence.word(of).equals("of") && this.titles.startOfTitleBefore(sentence, of).isPresent()) {
				return Optional
					.of(TaggedNames.mention(sentence, owner.to(), name.to(), EntityType.PERSON, 0.7, "behind-office"));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether the token before a person's name was taken for the end of a country's name:
	 * "President of [China Xi] [Jinping]".
	 */
	private boolean isTornOff(Sentence sentence, int token, List<NameMention> known) {
		boolean name = sentence.token(token).isProper() && sentence.token(token).isCapitalized()
				&& this.titles.endOfTitleAt(sentence, token).isEmpty()
				&& (sentence.token(token).tag() == NameTag.LOCATION || sentence.token(token).tag() == NameTag.NONE);
		return name && known.stream().noneMatch((other) -> other.from() <= token && token < other.to())
				&& known.stream()
					.anyMatch((other) -> other.isCountry() && other.to() == token && isComplement(sentence, other));
	}

	/** Whether "of" or "of the" stands before the name. */
	private static boolean isComplement(Sentence sentence, NameMention name) {
		String before = sentence.word(name.from() - 1);
		return before.equals("of") || (before.equals("the") && sentence.word(name.from() - 2).equals("of"));
	}

	/**
	 * A body or place whose own name tells its country. Of a place the gazetteer knows
	 * more than its name, and a sea belongs to nobody it is named after.
	 */
	private NameMention withCountry(NameMention name, List<NameMention> known) {
		boolean place = name.type() == EntityType.PLACE
				&& (this.known.contains(name.text()) || LexiconNames.namesWater(name.text()));
		if (name.iso3() != null || name.type() == EntityType.PERSON || place) {
			return name;
		}
		for (NameMention country : known) {
			if (country.iso3() != null && country.type() != EntityType.ORGANIZATION && country.overlaps(name)
					&& country.to() - country.from() < name.to() - name.from()) {
				return new NameMention(name.sentence(), name.from(), name.to(), name.span(), name.text(), name.type(),
						name.kind(), country.iso3(), name.canonical(), name.score(), name.method());
			}
		}
		return name;
	}

}
