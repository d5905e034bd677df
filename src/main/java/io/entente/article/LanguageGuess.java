package io.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language with Apache OpenNLP's detector (103 languages). The model is
 * loaded at first use: half a second, 40 MB.
 */
final class LanguageGuess {

	static final String UNKNOWN = "und";

	/** Letters below which a text proves nothing. */
	private static final int LEAST_LETTERS = 35;

	/** Characters of other scripts carry more. */
	private static final int LEAST_LETTERS_UNSPACED = 15;

	/** Letters from which the detector is right about nearly everything. */
	private static final int LONG_LETTERS = 300;

	/** Letters up to which names can outweigh the rest. */
	private static final int FEW_LETTERS = 1000;

	/** More text costs time and tells nothing new. */
	private static final int MOST_CHARS = 1000;

	/** How much likelier the first language must be than the second. */
	private static final double MARGIN = 1.15;

	/** The same for short texts. */
	private static final double MARGIN_SHORT = 1.3;

	/**
	 * Share of English function words from which a short text full of names is English.
	 */
	private static final double ENGLISH_SHARE = 0.15;

	// none that other languages have in number
	private static final Set<String> ENGLISH = Set.of("the", "and", "of", "to", "for", "with", "that", "were", "by",
			"from", "which", "has", "have", "this", "are", "will", "its", "their", "been", "said", "they");

	private static final Set<String> ENGLISH_AMONG_OTHERS = Set.of("the", "and", "of", "to", "for", "with", "that",
			"by", "from", "which", "has", "this", "are", "will", "its", "a", "an", "in", "is", "it", "on", "at", "was",
			"as", "be", "not", "he", "she");

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final Map<String, String> TWO_LETTERS = twoLetters();

	private LanguageGuess() {
	}

	/**
	 * The language of a text.
	 * @param text running text, without headlines of other articles
	 * @param declared what the source says, null if nothing; counts where the text is too
	 * short or unclear
	 * @return an ISO 639-1 code, or 639-3 where there is none of two letters, or
	 * {@link #UNKNOWN}
	 */
	static String of(String text, @Nullable String declared) {
		String sample = sample(text);
		long letters = sample.codePoints().filter(Character::isLetter).count();
		boolean unspaced = sample.codePoints().filter((c) -> c >= 0x2E80).count() * 2 > letters;
		// the detector wants more than a sentence, and names of other languages mislead
		// it
		if (letters < LONG_LETTERS && isEnglish(sample)) {
			return "en";
		}
		if (letters >= (unspaced ? LEAST_LETTERS_UNSPACED : LEAST_LETTERS)) {
			Language[] languages = Detector.INSTANCE.predictLanguages(sample);
			double margin = (letters < LONG_LETTERS) ? MARGIN_SHORT : MARGIN;
			if (languages[0].getConfidence() > margin * languages[1].getConfidence()) {
				// a paragraph full of foreign names
				if (!languages[0].getLang().equals("eng") && letters < FEW_LETTERS && isEnglish(sample)) {
					return "en";
				}
				return TWO_LETTERS.getOrDefault(languages[0].getLang(), languages[0].getLang());
			}
			// Chinese and Japanese share their characters; kana are Japanese only
			if (unspaced) {
				boolean kana = sample.codePoints().anyMatch((c) -> c >= 0x3041 && c <= 0x30FF);
				return kana ? "ja" : TWO_LETTERS.getOrDefault(languages[0].getLang(), UNKNOWN);
			}
		}
		return code(declared);
	}

	/**
	 * A declared language such as {@code en-US}, {@code EN} or {@code English} as a code.
	 */
	static String code(@Nullable String declared) {
		if (declared == null) {
			return UNKNOWN;
		}
		String language = declared.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
		if (language.length() == 2) {
			return TWO_LETTERS.containsValue(language) ? language : UNKNOWN;
		}
		if (language.length() == 3) {
			return TWO_LETTERS.getOrDefault(language, UNKNOWN);
		}
		for (String code : TWO_LETTERS.values()) {
			if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(language)) {
				return code;
			}
		}
		return UNKNOWN;
	}

	private static boolean isEnglish(String sample) {
		List<String> words = WORD.matcher(sample.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
		return areEnglish(words, ENGLISH, 2, ENGLISH_SHARE)
				|| areEnglish(words, ENGLISH_AMONG_OTHERS, 3, 2 * ENGLISH_SHARE);
	}

	private static boolean areEnglish(List<String> words, Set<String> known, int distinct, double share) {
		List<String> found = words.stream().filter(known::contains).toList();
		return Set.copyOf(found).size() >= distinct && found.size() >= share * words.size();
	}

	private static String sample(String text) {
		if (text.length() <= MOST_CHARS) {
			return text;
		}
		int end = text.indexOf(' ', MOST_CHARS);
		return text.substring(0, (end > 0 && end < 2 * MOST_CHARS) ? end : MOST_CHARS);
	}

	private static Map<String, String> twoLetters() {
		Map<String, String> codes = new HashMap<>();
		for (String code : Locale.getISOLanguages()) {
			try {
				codes.put(Locale.of(code).getISO3Language(), code);
			}
			catch (MissingResourceException ex) {
				// a code that was withdrawn
			}
		}
		// members of macro-languages, which the detector names and ISO 639-1 doesn't
		codes.putAll(Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "zlm", "ms", "gsw", "de",
				"arz", "ar", "npi", "ne", "ory", "or"));
		return Map.copyOf(codes);
	}

	/** Loaded when first asked. */
	private static final class Detector {

		private static final ThreadSafeLanguageDetectorME INSTANCE = load();

		private static ThreadSafeLanguageDetectorME load() {
			try (InputStream model = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
				if (model == null) {
					throw new IllegalStateException("The language model is missing from the class path");
				}
				return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(model));
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The language model can't be read", ex);
			}
		}

	}

}
