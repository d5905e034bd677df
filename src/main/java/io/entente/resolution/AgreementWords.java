package io.entente.resolution;

import java.util.Arrays;
import java.util.List;
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

	/** "Another memorandum", "a separate agreement". */
	private static final Set<String> ANOTHER = Set.of("another", "separate", "second", "third");

	/** "They also signed", "the two separately concluded". */
	private static final Set<String> FURTHER = Set.of("also", "separately", "additionally");

	private static final Set<String> SIGNING = Set.of("signed", "sign", "signing", "inked", "ink", "concluded",
			"conclude", "reached", "reach", "exchanged", "exchange", "initialed", "agreed", "announced", "renewed");

	/** How many words may stand between. */
	private static final int NEAR = 3;

	private AgreementWords() {
	}

	static boolean anyIn(String sentence) {
		return words(sentence).anyMatch(WORDS::contains);
	}

	/** Whether the sentence sets what it tells apart from something told before. */
	static boolean tellsAnother(String sentence) {
		List<String> words = words(sentence).toList();
		for (int i = 0; i < words.size(); i++) {
			List<String> next = words.subList(i + 1, Math.min(words.size(), i + 1 + NEAR));
			if ((ANOTHER.contains(words.get(i)) && next.stream().anyMatch(WORDS::contains))
					|| (FURTHER.contains(words.get(i)) && next.stream().anyMatch(SIGNING::contains))) {
				return true;
			}
		}
		return false;
	}

	private static Stream<String> words(String sentence) {
		return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
	}

}
