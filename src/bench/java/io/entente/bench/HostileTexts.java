package io.entente.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Texts that no newspaper prints, made from ordinary ones, always the same.
 */
final class HostileTexts {

	private static final String[] SCRIPTS = { "اتفاقية بين مصر والسودان حول المياه", "합의문에 서명했다 평양", "东盟与中国签署协议",
			"Россия и Киргизия подписали соглашение", "יחסים דיפלומטיים", "Η Ελλάδα υπέγραψε συμφωνία" };

	private HostileTexts() {
	}

	/**
	 * The texts by their kind.
	 * @param ordinary running text of articles, half a million characters or more
	 */
	static Map<String, String> of(String ordinary) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("ordinary, 100,000", ordinary.substring(0, 100_000));
		texts.put("ordinary, 300,000", ordinary.substring(0, 300_000));
		texts.put("ordinary, 5 MB", repeated(ordinary, 5_000_000));
		texts.put("ordinary in one paragraph", ordinary.substring(0, 300_000).replaceAll("\\s+", " "));
		texts.put("one sentence of 20,000 tokens", sentence(ordinary));
		texts.put("all capitals", ordinary.substring(0, 250_000).toUpperCase(Locale.ROOT));
		texts.put("all small letters", ordinary.substring(0, 250_000).toLowerCase(Locale.ROOT));
		texts.put("no punctuation", ordinary.substring(0, 250_000).replaceAll("[^\\p{L}\\p{N}\\s]", " "));
		texts.put("no punctuation, one line", ordinary.substring(0, 250_000).replaceAll("[^\\p{L}\\p{N}]+", " "));
		texts.put("every word capitalized", capitalized(ordinary.substring(0, 250_000)));
		texts.put("table with tabs", table(ordinary, "\t"));
		texts.put("table with bars", table(ordinary, " | "));
		texts.put("table of numbers", repeated("1,204\t3.5%\t(17)\t2019\t-4\n", 250_000));
		texts.put("mixed scripts", mixed(ordinary));
		texts.put("right-to-left", repeated(SCRIPTS[0] + " " + SCRIPTS[4] + " ", 250_000));
		texts.put("Chinese without spaces", repeated("东盟与中国签署了合作协议并讨论了卫生领域的问题，", 250_000));
		texts.put("emoji", repeated("😀👩‍👩‍👧🇰🇪", 250_000));
		texts.put("emoji between words", ordinary.substring(0, 250_000).replace(" ", " 😀 "));
		texts.put("hyphens", "-".repeat(300_000));
		texts.put("hyphenated words", repeated("Kenya-Norway-", 300_000));
		texts.put("spaces", "Kenya met" + " ".repeat(300_000) + "Norway.");
		texts.put("newlines", "Kenya met Norway." + "\n".repeat(300_000) + "Chile met Peru.");
		texts.put("nested quotes", "\"“'‘".repeat(30_000) + ordinary.substring(0, 50_000) + "’'”\"".repeat(30_000));
		texts.put("nested brackets", "(".repeat(100_000) + "Kenya met Norway" + ")".repeat(100_000));
		texts.put("one word of 100,000 letters", "Kenya met " + "a".repeat(100_000) + " Norway.");
		texts.put("points", ".".repeat(250_000));
		texts.put("control marks", repeated("Kenya\u0000\u200b\u202e met\u0007 Norway\ufffd. ", 250_000));
		texts.put("marks on one letter", "Kenya met " + "e" + "\u0301".repeat(100_000) + " Norway.");
		texts.put("names alone", repeated("Kenya, Norway, Chile, Peru, Ms Ann Lee, Bob Ray, ", 250_000));
		texts.put("new names alone", names(250_000));
		texts.put("dates alone", repeated("3 May 2021, last week, 2019-2020, June, on Friday, ", 250_000));
		texts.put("acronyms", acronyms(250_000));
		texts.put("same sentence", repeated("Kenya and Norway signed an agreement on fish with Chile. ", 250_000));
		texts.put("and without end", repeated("Kenya and Norway and Chile and ", 250_000));
		texts.put("one letter a word", repeated("K e n y a ", 250_000));
		texts.put("addresses", repeated("https://example.org/a?b=c&d=e/f/g/h#i ", 250_000));
		texts.put("mark-up", repeated("<div class=\"x\"><p>Kenya &amp; Norway</p></div>", 250_000));
		texts.put("speakers", repeated("PREMIER LEE: Kenya met Norway.\n\nMR RAY: It did.\n\n", 250_000));
		texts.put("headings", repeated("Kenya Meets Norway\n\n", 250_000));
		return texts;
	}

	private static String repeated(String text, int length) {
		return text.repeat(length / text.length() + 1).substring(0, length / text.length() * text.length());
	}

	/** Half as many words as tokens would be: commas stand between them. */
	private static String sentence(String ordinary) {
		String[] words = ordinary.substring(0, 200_000).replaceAll("[^\\p{L}\\p{N}]+", " ").split(" ", 20_001);
		return String.join(" ", java.util.Arrays.copyOf(words, 20_000)) + ".";
	}

	private static String capitalized(String text) {
		StringBuilder capitalized = new StringBuilder(text);
		for (int i = 1; i < text.length(); i++) {
			if (text.charAt(i - 1) == ' ') {
				capitalized.setCharAt(i, Character.toUpperCase(text.charAt(i)));
			}
		}
		return capitalized.toString();
	}

	private static String table(String ordinary, String bar) {
		StringBuilder table = new StringBuilder();
		int cell = 0;
		for (String word : ordinary.substring(0, 250_000).split("\\s+", -1)) {
			table.append(word).append((++cell % 6 == 0) ? "\n" : bar);
		}
		return table.toString();
	}

	private static String mixed(String ordinary) {
		StringBuilder mixed = new StringBuilder();
		int i = 0;
		for (String word : ordinary.substring(0, 120_000).split(" ", -1)) {
			mixed.append(word).append(' ');
			if (++i % 3 == 0) {
				mixed.append(SCRIPTS[i / 3 % SCRIPTS.length]).append(' ');
			}
		}
		return mixed.toString();
	}

	/** People who are all named once. */
	private static String names(int length) {
		StringBuilder names = new StringBuilder();
		for (int i = 0; names.length() < length; i++) {
			names.append("Minister ").append(word(i)).append(' ').append(word(i * 7 + 3)).append(" met ");
		}
		return names.toString();
	}

	private static String acronyms(int length) {
		StringBuilder names = new StringBuilder();
		for (int i = 0; names.length() < length; i++) {
			String word = word(i);
			names.append(word).append(" Trade Ministry (").append(word.charAt(0)).append("TM) met. ");
		}
		return names.toString();
	}

	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		word.append((char) ('A' + number % 26));
		for (int rest = number / 26 + 30; rest > 0; rest /= 20) {
			word.append("aeiou".charAt(rest % 5)).append("bdfgklmnprst".charAt(rest % 12));
		}
		return word.toString();
	}

}
