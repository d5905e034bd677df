package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.entities.NameMention;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Joins persons' names: spellings of one full name, parts of it, then surnames and given
 * names that stand alone. A name that two persons bear is of the one told of last, if
 * only one was told of near by.
 */
final class PersonJoiner {

	/** Sentences back in which a bearer of a shared surname is looked for. */
	private static final int REACH = 2;

	/** Mentions of a person from which on a shared surname may be taken for theirs. */
	private static final int LEADING = 4;

	/** Persons of one surname that are compared: more are a register, not a text. */
	private static final int MOST_NAMESAKES = 40;

	/** Persons whose surnames are compared with a misspelt one. */
	private static final int MOST_PERSONS = 300;

	private final Chains chains;

	private final Titles titles;

	private final Map<String, Chain> byName = new HashMap<>();

	private final Map<String, List<Chain>> byOuterWord = new HashMap<>();

	private final Map<String, List<Chain>> byInnerWord = new HashMap<>();

	private final Map<Chain, List<String>> words = new LinkedHashMap<>();

	PersonJoiner(Chains chains, Titles titles) {
		this.chains = chains;
		this.titles = titles;
	}

	/** Joins all persons' names of an article. */
	void join(List<NameMention> names) {
		Map<String, String> full = new LinkedHashMap<>();
		for (NameMention name : names) {
			if (isFull(name.text())) {
				full.putIfAbsent(key(name.text()), name.text());
			}
		}
		// the longest first, which shorter ones are parts of
		full.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> -words(entry.getValue()).size()))
			.forEach((entry) -> this.byName.put(entry.getKey(), full(entry.getValue())));
		for (NameMention name : names) {
			if (isFull(name.text())) {
				add(this.byName.computeIfAbsent(key(name.text()), (_) -> full(name.text())), name);
			}
		}
		for (NameMention name : names) {
			if (!isFull(name.text())) {
				add(lone(name), name);
			}
		}
	}

	/** The person of exactly that full name or only bearer of that surname. */
	@Nullable Chain named(String text) {
		if (isFull(text)) {
			return this.byName.get(key(text));
		}
		List<Chain> bearers = this.byOuterWord.getOrDefault(NameKey.fold(text), List.of());
		return (bearers.size() == 1) ? bearers.getFirst() : null;
	}

	private void add(Chain chain, NameMention name) {
		this.chains.add(chain, name);
		this.titles.learn(chain, name);
	}

	private static boolean isFull(String text) {
		return text.indexOf(' ') > 0;
	}

	private static String key(String text) {
		return NameKey.compact(text);
	}

	/** The words of a full name without initials in its middle and generations. */
	private static List<String> words(String text) {
		List<String> words = NameKey.words(text);
		List<String> kept = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			boolean middle = i > 0 && i + 1 < words.size() && words.get(i).length() == 1;
			boolean generation = i > 0 && Set.of("jr", "sr", "ii", "iii").contains(words.get(i));
			if (!middle && !generation) {
				kept.add(words.get(i));
			}
		}
		return kept.isEmpty() ? words : kept;
	}

	private Chain full(String text) {
		List<String> name = words(text);
		Set<Chain> same = new LinkedHashSet<>();
		for (Chain other : namesakes(name)) {
			if (isSame(name, wordsOf(other))) {
				same.add(other);
			}
		}
		if (same.size() == 1) {
			Chain chain = same.iterator().next();
			name.forEach((word) -> index(word, chain, word.equals(name.getLast())));
			return chain;
		}
		Chain chain = this.chains.open(EntityType.PERSON, text, null);
		chain.gender = GivenNames.gender(name);
		this.words.put(chain, name);
		for (int i = 0; i < name.size(); i++) {
			index(name.get(i), chain, i == 0 || i + 1 == name.size());
		}
		return chain;
	}

	private List<String> wordsOf(Chain chain) {
		return this.words.getOrDefault(chain, List.of(""));
	}

	private void index(String word, Chain chain, boolean outer) {
		add(outer ? this.byOuterWord : this.byInnerWord, word, chain);
		int hyphen = word.lastIndexOf('-');
		// "el-Sisi" is called "Sisi", "Al-Hussein" "Hussein"
		if (outer && hyphen > 0 && hyphen <= 3 && word.length() - hyphen > 4) {
			add(this.byOuterWord, word.substring(hyphen + 1), chain);
		}
	}

	private static void add(Map<String, List<Chain>> index, String word, Chain chain) {
		List<Chain> bearers = index.computeIfAbsent(word, (_) -> new ArrayList<>());
		if (!bearers.contains(chain) && bearers.size() < MOST_NAMESAKES) {
			bearers.add(chain);
		}
	}

	/** Those who share a first or last word with the name. */
	private Set<Chain> namesakes(List<String> name) {
		Set<Chain> found = new LinkedHashSet<>(this.byOuterWord.getOrDefault(name.getLast(), List.of()));
		found.addAll(this.byOuterWord.getOrDefault(name.getFirst(), List.of()));
		found.addAll(this.byInnerWord.getOrDefault(name.getFirst(), List.of()));
		return found;
	}

	/** Whether two full names can only be spellings or parts of one. */
	private static boolean isSame(List<String> name, List<String> other) {
		if (NameKey.isPart(name, other)) {
			return true;
		}
		boolean last = name.getLast().equals(other.getLast());
		String first = name.getFirst();
		String otherFirst = other.getFirst();
		if (last && (first.equals(otherFirst) || NameKey.isVariant(first, otherFirst) || isInitialOf(first, otherFirst)
				|| isInitialOf(otherFirst, first))) {
			return true;
		}
		if (first.equals(otherFirst) && name.size() > 1 && NameKey.isVariant(name.getLast(), other.getLast())) {
			return true;
		}
		String compact = String.join("", name).replace("-", "");
		return compact.equals(String.join("", other).replace("-", ""));
	}

	private static boolean isInitialOf(String initial, String word) {
		return initial.length() == 1 && word.startsWith(initial);
	}

	/** A name of one word: of its only bearer, else of the one near by, else apart. */
	private Chain lone(NameMention name) {
		String word = NameKey.fold(name.text());
		List<Chain> bearers = this.byOuterWord.getOrDefault(word, List.of());
		if (bearers.isEmpty()) {
			bearers = this.byInnerWord.getOrDefault(word, List.of());
		}
		if (bearers.size() > 1) {
			Chain bearer = bearerNear(name, bearers);
			return (bearer != null) ? bearer : apart(name, word);
		}
		if (bearers.isEmpty()) {
			Chain known = this.byName.get(word);
			Chain variant = (known != null) ? known : variant(word);
			return (variant != null) ? variant : apart(name, word);
		}
		return bearers.getFirst();
	}

	private Chain apart(NameMention name, String word) {
		return this.byName.computeIfAbsent(word, (_) -> this.chains.open(EntityType.PERSON, name.text(), null));
	}

	private @Nullable Chain bearerNear(NameMention name, List<Chain> bearers) {
		String gender = this.titles.gender(name);
		List<Chain> fit = (gender == null) ? bearers
				: bearers.stream().filter((chain) -> chain.isGender(gender)).toList();
		if (fit.size() == 1) {
			return fit.getFirst();
		}
		String post = this.titles.postBefore(name);
		if (post != null) {
			List<Chain> holders = fit.stream().filter((chain) -> chain.posts.contains(post)).toList();
			if (holders.size() == 1) {
				return holders.getFirst();
			}
		}
		for (int back = 0; back <= REACH; back++) {
			Set<Chain> there = this.chains.before(name.sentence() - back, (back == 0) ? name.from() : Integer.MAX_VALUE,
					fit::contains);
			if (!there.isEmpty()) {
				return (there.size() == 1) ? there.iterator().next() : null;
			}
		}
		return leading(fit);
	}

	/** The bearer whom the article names far more often than the others together. */
	private static @Nullable Chain leading(List<Chain> bearers) {
		int all = bearers.stream().mapToInt((chain) -> chain.standings().size()).sum();
		return bearers.stream()
			.filter((chain) -> chain.standings().size() >= LEADING && chain.standings().size() * 4 > all * 3)
			.findFirst()
			.orElse(null);
	}

	/** The only surname that the word is a misspelling of. */
	private @Nullable Chain variant(String word) {
		if (word.length() < 5 || this.words.size() > MOST_PERSONS) {
			return null;
		}
		Set<Chain> found = new LinkedHashSet<>();
		for (Map.Entry<Chain, List<String>> entry : this.words.entrySet()) {
			if (NameKey.isVariant(word, entry.getValue().getLast())) {
				found.add(entry.getKey());
			}
		}
		return (found.size() == 1) ? found.iterator().next() : null;
	}

}
