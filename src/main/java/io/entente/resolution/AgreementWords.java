package io.entente.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words by which a sentence speaks of an agreement.
 */
final class AgreementWords {

	private static final Set<String> WORDS = Set.of("agreement", "agreements", "accord", "accords", "pact", "pacts",
			"treaty", "treaties", "convention", "memorandum", "memoranda", "memorandums", "mou", "mous", "protocol",
			"protocols", "deal", "deals", "contract", "contracts", "document", "documents");

	private static final Set<String> ANOTHER = Set.of("also", "another", "separate", "separately", "second", "third",
			"additionally");

	private AgreementWords() {
	}

	static boolean anyIn(String sentence) {
		return words(sentence).anyMatch(WORDS::contains);
	}

	/** Whether the sentence sets what it tells apart from something told before. */
	static boolean tellsAnother(String sentence) {
		return words(sentence).anyMatch(ANOTHER::contains);
	}

	private static Stream<String> words(String sentence) {
		return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
	}

}
