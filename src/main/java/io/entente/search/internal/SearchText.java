package io.entente.search.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.entente.model.TextSpan;
import io.entente.resolution.NameKey;
import io.entente.search.MarkedLine;

/**
 * What a person typed, as words and phrases, and the full-text queries made of it. Only
 * letters and digits get into a query, so no character or word of Lucene's syntax has any
 * effect; a part in double quotes is a phrase.
 */
public final class SearchText {

	/** What is typed beyond this is not looked at. */
	static final int MAX_LENGTH = 200;

	/** Words beyond this are not looked at. */
	static final int MAX_WORDS = 12;

	/** A snippet's length in UTF-16 code units. */
	static final int SNIPPET = 240;

	private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([\\p{L}\\p{N}\\p{M}]+)");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

	/**
	 * Scripts without blanks between words: the index holds their characters one by one,
	 * so a word is found as a phrase of its characters.
	 */
	private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

	/** Korean words carry their particles: "북한" stands in the text as "북한은". */
	private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final String key;

	private final List<List<String>> phrases;

	private final List<String> words;

	private SearchText(String key, List<List<String>> phrases, List<String> words) {
		this.key = key;
		this.phrases = phrases;
		this.words = words;
	}

	/**
	 * Takes a typed text apart.
	 * @return nothing if it has no letter or digit
	 */
	public static Optional<SearchText> parse(String typed) {
		String text = typed.substring(0, Math.min(MAX_LENGTH, typed.length()));
		List<List<String>> phrases = new ArrayList<>();
		List<String> words = new ArrayList<>();
		Matcher part = PART.matcher(text);
		int count = 0;
		while (part.find() && count < MAX_WORDS) {
			String quoted = part.group(1);
			List<String> found = words((quoted != null) ? quoted : part.group());
			found = found.subList(0, Math.min(found.size(), MAX_WORDS - count));
			count += found.size();
			if (quoted != null && found.size() > 1) {
				phrases.add(found);
			}
			else {
				words.addAll(found);
			}
		}
		return (count == 0) ? Optional.empty() : Optional.of(new SearchText(NameKey.of(text), phrases, words));
	}

	/** The key under which a name that was typed exactly would be kept. */
	public String key() {
		return this.key;
	}

	/**
	 * The query for names: every word has to match, as it is, as a beginning, or with one
	 * or two letters wrong in a longer word.
	 */
	public String forNames() {
		return this.phrases.stream().map(SearchText::quote).collect(Collectors.joining(" AND ")) + and()
				+ this.words.stream().map(SearchText::anyForm).collect(Collectors.joining(" AND "));
	}

	/**
	 * The query for titles and passages: every word has to match as it is, the last as a
	 * beginning too.
	 */
	public String forTexts() {
		List<String> clauses = new ArrayList<>(this.phrases.stream().map(SearchText::quote).toList());
		for (int i = 0; i < this.words.size(); i++) {
			String word = this.words.get(i);
			boolean unfinished = i == this.words.size() - 1 && word.length() > 2;
			if (UNSPACED.matcher(word).find()) {
				clauses.add(quote(List.of(word)));
				continue;
			}
			clauses.add((unfinished || HANGUL.matcher(word).find()) ? "(" + word + "^4 OR " + word + "*)" : word);
		}
		return String.join(" AND ", clauses);
	}

	/** The text with every word marked that begins with a word typed. */
	public MarkedLine mark(String text) {
		List<TextSpan> marks = new ArrayList<>();
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			if (matches(fold(word.group()))) {
				marks.add(new TextSpan(word.start(), word.end()));
			}
		}
		markUnspaced(text, marks);
		return new MarkedLine(text, marks);
	}

	private void markUnspaced(String text, List<TextSpan> marks) {
		for (String typed : this.words) {
			if (UNSPACED.matcher(typed).find()) {
				for (int at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + typed.length())) {
					TextSpan found = new TextSpan(at, at + typed.length());
					if (marks.stream().noneMatch(found::overlaps)) {
						marks.add(found);
					}
				}
			}
		}
		marks.sort(null);
	}

	/** Whether any word of the text begins with a word typed. */
	public boolean touches(String text) {
		return !mark(text).marks().isEmpty();
	}

	/** The stretch of a passage around the first match, matches marked. */
	public MarkedLine snippet(String passage) {
		List<TextSpan> marks = mark(passage).marks();
		if (passage.length() <= SNIPPET) {
			return new MarkedLine(passage, marks);
		}
		int first = marks.isEmpty() ? 0 : marks.getFirst().start();
		int from = opening(passage, Math.max(0, Math.min(first - 60, passage.length() - SNIPPET)));
		int end = Math.min(passage.length(), from + SNIPPET);
		int blank = passage.lastIndexOf(' ', end);
		int to = (end == passage.length() || blank <= end - 40) ? end : blank;
		String text = ((from > 0) ? "… " : "") + passage.substring(from, to) + ((to < passage.length()) ? " …" : "");
		int shift = ((from > 0) ? 2 : 0) - from;
		return new MarkedLine(text,
				marks.stream()
					.filter((mark) -> mark.start() >= from && mark.end() <= to)
					.map((mark) -> new TextSpan(mark.start() + shift, mark.end() + shift))
					.toList());
	}

	/**
	 * The beginning of a word at or shortly before a place; the place where there is
	 * none.
	 */
	private static int opening(String passage, int place) {
		int blank = passage.lastIndexOf(' ', place);
		if (blank >= place - 40) {
			return blank + 1;
		}
		return (place > 0 && Character.isLowSurrogate(passage.charAt(place))) ? place - 1 : place;
	}

	private boolean matches(String word) {
		return this.words.stream().anyMatch((typed) -> !UNSPACED.matcher(typed).find() && word.startsWith(fold(typed)))
				|| this.phrases.stream()
					.anyMatch((phrase) -> phrase.stream().anyMatch((typed) -> word.equals(fold(typed))));
	}

	private String and() {
		return (this.phrases.isEmpty() || this.words.isEmpty()) ? "" : " AND ";
	}

	private static String quote(List<String> phrase) {
		return "\"" + String.join(" ", phrase) + "\"";
	}

	private static String anyForm(String word) {
		if (UNSPACED.matcher(word).find()) {
			return quote(List.of(word));
		}
		StringBuilder forms = new StringBuilder("(").append(word).append("^8 OR ").append(word).append("*^3");
		if (word.length() > 3) {
			forms.append(" OR ").append(word).append((word.length() > 7) ? "~2" : "~1");
		}
		return forms.append(')').toString();
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map((word) -> word.group().toLowerCase(Locale.ROOT)).toList();
	}

	private static String fold(String word) {
		return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
