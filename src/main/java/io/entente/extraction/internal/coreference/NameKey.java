package io.entente.extraction.internal.coreference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What two spellings of one name have in common within an article: letters without
 * diacritics, case and punctuation.
 */
final class NameKey {

	/** Letters that Unicode doesn't take apart, with what English writes for them. */
	private static final String SPECIAL = "đdøołlıißsðdþtæaœo";

	private static final Set<String> ARTICLES = Set.of("the", "a", "an");

	/** Words between an organization's words that its acronym may leave out. */
	static final Set<String> SMALL = Set.of("of", "the", "for", "and", "on", "in", "to", "de", "du", "des", "la", "le",
			"di", "da", "do", "del", "der", "für", "und", "&");

	private NameKey() {
	}

	/** In lower case, without diacritics, dots and apostrophes. */
	static String fold(String name) {
		String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		StringBuilder folded = new StringBuilder(plain.length());
		String lower = plain.toLowerCase(Locale.ROOT);
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			int special = (c < 128) ? -1 : SPECIAL.indexOf(c);
			if (special >= 0 && special % 2 == 0) {
				folded.append(SPECIAL.charAt(special + 1));
			}
			else if (c != '.' && c != '\'' && c != '’' && c != '‘' && c != '`') {
				folded.append((c == '–' || c == '‑') ? '-' : c);
			}
		}
		return folded.toString();
	}

	private static boolean isAscii(String name) {
		return name.chars().allMatch((c) -> c < 128);
	}

	/** The folded words, an article in front left out. */
	static List<String> words(String name) {
		List<String> words = new ArrayList<>();
		for (String word : fold(name).split("[\\s/,]+", -1)) {
			if (!word.isEmpty() && !(words.isEmpty() && ARTICLES.contains(word))) {
				words.add(word);
			}
		}
		return words;
	}

	/** Folded letters and digits alone: "Kim Yong-nam" is "Kim Yongnam". */
	static String compact(String name) {
		StringBuilder compact = new StringBuilder();
		fold(name).codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
		return compact.toString();
	}

	/**
	 * Whether two words differ by one letter put in, left out, exchanged or swapped with
	 * its neighbour, and begin alike: two spellings of one name, if they are long enough.
	 */
	static boolean isVariant(String a, String b) {
		int least = Math.min(a.length(), b.length());
		if (least < 5 || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0) || a.equals(b)) {
			return false;
		}
		int head = 0;
		while (head < least && a.charAt(head) == b.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < least - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
			tail++;
		}
		int restA = a.length() - head - tail;
		int restB = b.length() - head - tail;
		boolean swapped = restA == 2 && restB == 2 && a.charAt(head) == b.charAt(head + 1)
				&& a.charAt(head + 1) == b.charAt(head);
		return (restA <= 1 && restB <= 1) || swapped;
	}

	/** Whether the words of one name stand in a row within the other's. */
	static boolean isPart(List<String> part, List<String> whole) {
		for (int i = 0; i + part.size() <= whole.size(); i++) {
			if (whole.subList(i, i + part.size()).equals(part)) {
				return true;
			}
		}
		return false;
	}

	/** Whether it looks like initials: capitals, few others. */
	static boolean isAcronym(String text) {
		String plain = text.replace(".", "");
		int capitals = 0;
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (!Character.isLetterOrDigit(c) && c != '-' && c != '&') {
				return false;
			}
			capitals += Character.isUpperCase(c) ? 1 : 0;
		}
		return plain.length() >= 2 && plain.length() <= 8 && capitals >= 2 && capitals * 2 > plain.length();
	}

	/**
	 * Whether an acronym is made of the initials of a name's words; small words may count
	 * ("MOFA") or not ("USI"), hyphenated parts as well.
	 */
	static boolean isInitials(String acronym, String name) {
		String letters = acronym.replace(".", "").toUpperCase(Locale.ROOT);
		StringBuilder all = new StringBuilder();
		StringBuilder great = new StringBuilder();
		for (String word : name.split("[\\s\\-–]+", -1)) {
			if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
				all.append(word.charAt(0));
				if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
					great.append(word.charAt(0));
				}
			}
		}
		return great.length() > 1 && (letters.equalsIgnoreCase(great.toString())
				|| (letters.equalsIgnoreCase(all.toString()) && letters.length() > 2));
	}

}
