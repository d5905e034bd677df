package io.entente.extraction.internal.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;

/**
 * Settles what a name is over the whole article: places by their preposition and by the
 * lists they stand in, bodies by the acronym given to them, then one type a name by vote;
 * and finds the further places where a settled name stands.
 */
final class NameVote {

	private static final Set<String> LOCATIVE = Set.of("in", "near", "at");

	private final List<Sentence> sentences;

	NameVote(List<Sentence> sentences) {
		this.sentences = sentences;
	}

	List<NameMention> settle(List<NameMention> found) {
		List<NameMention> names = new ArrayList<>(found);
		Set<String> terms = termsInBrackets(names);
		names.removeIf((name) -> terms.contains(name.text()) && !name.method().equals("body-lexicon"));
		placesByList(names);
		names.replaceAll(this::placeByPreposition);
		Map<String, EntityType> types = vote(names);
		names.replaceAll((name) -> {
			EntityType type = types.get(name.text());
			return (type == null || type == name.type() || isKnown(name)) ? name : name.as(type, "vote");
		});
		names.addAll(acronyms(names));
		names.addAll(furtherPlaces(names, vote(names)));
		return names;
	}

	private static boolean isKnown(NameMention name) {
		return name.method().equals("gazetteer") || name.method().equals("korean-context");
	}

	/**
	 * Acronyms that a lower-case phrase introduces: "artificial intelligence (AI)". They
	 * are terms, not names.
	 */
	private Set<String> termsInBrackets(List<NameMention> names) {
		Set<String> terms = new HashSet<>();
		for (Sentence sentence : this.sentences) {
			for (int i = 1; i + 2 < sentence.size(); i++) {
				boolean bracketed = sentence.word(i).equals("(") && sentence.word(i + 2).equals(")");
				Token before = sentence.token(i - 1);
				if (bracketed && before.isNoun() && !before.isCapitalized()
						&& isAcronym(sentence.token(i + 1).text())) {
					String phrase = before.text();
					int behind = before.end();
					boolean named = names.stream().anyMatch((name) -> name.span().end() == behind);
					if (!named && phrase.length() > 2) {
						terms.add(sentence.token(i + 1).text());
					}
				}
			}
		}
		return terms;
	}

	/** "Communist Refoundation Party (PRC)": what stands in brackets behind a body. */
	private List<NameMention> acronyms(List<NameMention> names) {
		List<NameMention> acronyms = new ArrayList<>();
		for (NameMention name : names) {
			Sentence sentence = this.sentences.get(name.sentence());
			int at = name.to() + 1;
			boolean bracketed = sentence.word(name.to()).equals("(") && sentence.word(at + 1).equals(")");
			if (name.type() == EntityType.ORGANIZATION && bracketed && isAcronym(sentence.token(at).text())
					&& names.stream().noneMatch((other) -> other.sentence() == name.sentence() && other.from() == at)) {
				acronyms.add(TaggedNames.mention(sentence, at, at + 1, EntityType.ORGANIZATION, 0.85, "acronym"));
			}
		}
		return acronyms;
	}

	static boolean isAcronym(String text) {
		return text.length() >= 2 && text.length() <= 10 && Character.isUpperCase(text.charAt(0))
				&& text.chars().filter(Character::isUpperCase).count() * 2 >= text.length()
				&& text.chars().allMatch((c) -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
	}

	/** Single names in a list behind "in" with a place among them are places. */
	private void placesByList(List<NameMention> names) {
		for (Sentence sentence : this.sentences) {
			for (int i = 0; i + 3 < sentence.size(); i++) {
				if (LOCATIVE.contains(sentence.word(i))) {
					settleList(sentence, i + 1, names);
				}
			}
		}
	}

	private static void settleList(Sentence sentence, int start, List<NameMention> names) {
		List<Integer> items = new ArrayList<>();
		int i = start;
		while (i < sentence.size() && sentence.token(i).isProper() && sentence.token(i).isCapitalized()) {
			items.add(i);
			int next = i + 1;
			while (sentence.word(next).equals(",") || sentence.word(next).equals("and")) {
				next++;
			}
			if (next == i + 1) {
				break;
			}
			i = next;
		}
		if (items.size() < 3) {
			return;
		}
		List<NameMention> listed = names.stream()
			.filter((name) -> name.sentence() == sentence.index() && items.contains(name.from()))
			.toList();
		boolean place = listed.stream().anyMatch((name) -> name.type() == EntityType.PLACE);
		boolean single = listed.stream().allMatch((name) -> name.to() - name.from() == 1);
		if (!place || !single) {
			return;
		}
		for (int item : items) {
			NameMention settled = TaggedNames.mention(sentence, item, item + 1, EntityType.PLACE, 0.75, "list");
			Optional<NameMention> old = listed.stream().filter((name) -> name.from() == item).findFirst();
			if (old.isEmpty()) {
				names.add(settled);
			}
			else if (!isKnown(old.get())) {
				names.set(names.indexOf(old.get()), settled);
			}
		}
	}

	private NameMention placeByPreposition(NameMention name) {
		Sentence sentence = this.sentences.get(name.sentence());
		boolean lone = name.to() - name.from() == 1;
		return (lone && name.type() == EntityType.PERSON && sentence.word(name.from() - 1).equals("in")
				&& !TaggedNames.isPossessive(sentence.word(name.to()))) ? name.as(EntityType.PLACE, "preposition")
						: name;
	}

	private Map<String, EntityType> vote(Collection<NameMention> names) {
		Map<String, EnumMap<EntityType, Double>> votes = new HashMap<>();
		for (NameMention name : names) {
			if (name.kind() == MentionKind.NAME) {
				// headings capitalise everything, which misleads taggers
				double weight = this.sentences.get(name.sentence()).isProse() ? name.score() : name.score() / 2;
				votes.computeIfAbsent(name.text(), (text) -> new EnumMap<>(EntityType.class))
					.merge(name.type(), weight, Double::sum);
			}
		}
		Map<String, EntityType> types = new HashMap<>();
		votes.forEach((text, counts) -> counts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.ifPresent((best) -> types.put(text, best.getKey())));
		return types;
	}

	/**
	 * Where settled names stand again without having been found: whole names of several
	 * words and acronyms only, since single words may mean something else.
	 */
	private List<NameMention> furtherPlaces(List<NameMention> names, Map<String, EntityType> types) {
		PhraseIndex<NameMention> known = new PhraseIndex<>();
		for (NameMention name : names) {
			boolean whole = name.text().indexOf(' ') > 0 || isAcronym(name.text());
			if (whole && name.kind() == MentionKind.NAME && types.get(name.text()) == name.type()) {
				known.add(name.text(), name);
				if (name.type() == EntityType.PERSON) {
					known.add(name.text().substring(name.text().lastIndexOf(' ') + 1), name);
				}
			}
		}
		Set<Long> taken = new HashSet<>();
		for (NameMention name : names) {
			for (int i = name.from(); i < name.to(); i++) {
				taken.add(((long) name.sentence() << 32) | i);
			}
		}
		List<NameMention> further = new ArrayList<>();
		for (Sentence sentence : this.sentences) {
			for (int i = 0; i < sentence.size(); i++) {
				int from = i;
				Optional<PhraseIndex.Match<NameMention>> match = known.longestAt(sentence, from);
				if (match.isPresent() && sentence.token(from).isCapitalized()
						&& isFree(taken, sentence.index(), from, match.get().to())) {
					NameMention model = match.get().meaning();
					further.add(new NameMention(sentence.index(), from, match.get().to(),
							sentence.span(from, match.get().to()), TaggedNames.textOf(sentence, from, match.get().to()),
							model.type(), MentionKind.NAME, model.iso3(), model.canonical(), 0.75, "again"));
					i = match.get().to() - 1;
				}
			}
		}
		return further;
	}

	private static boolean isFree(Set<Long> taken, int sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (taken.contains(((long) sentence << 32) | i)) {
				return false;
			}
		}
		return true;
	}

	/** Normalises a name for comparison within an article. */
	static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}

}
