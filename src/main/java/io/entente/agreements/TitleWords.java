package io.entente.agreements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a title that tell an agreement from others: neither what every agreement
 * is called nor the names of its parties.
 */
final class TitleWords {

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");

	private static final Set<String> COMMON = Set.of("agreement", "agreements", "accord", "treaty", "memorandum",
			"understanding", "mou", "protocol", "contract", "communique", "communiqué", "joint", "statement", "between",
			"with", "from", "the", "and", "for", "other", "program", "programme", "cooperation", "bilateral", "deal",
			"pact", "framework", "government", "governments", "ministry", "republic", "united", "states", "signed",
			"new");

	private static final int MOST = 8;

	private TitleWords() {
	}

	/**
	 * The words, apart by blanks: letters only, so that none of them means anything to
	 * the index.
	 * @return nothing if no word is left
	 */
	static Optional<String> of(String title, List<AgreementParty> parties) {
		Set<String> names = parties.stream()
			.flatMap((party) -> Arrays.stream(GAPS.split(party.name().toLowerCase(Locale.ROOT))))
			.collect(Collectors.toSet());
		String words = Arrays.stream(GAPS.split(title.toLowerCase(Locale.ROOT)))
			.filter((word) -> word.length() > 2 && !COMMON.contains(word) && !names.contains(word))
			.distinct()
			.limit(MOST)
			.collect(Collectors.joining(" "));
		return words.isEmpty() ? Optional.empty() : Optional.of(words);
	}

}
