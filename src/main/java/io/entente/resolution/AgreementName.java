package io.entente.resolution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an agreement is known by where no date tells it from others: the rare words of its
 * title, and whether a sentence speaks of it as the one that everybody knows ("the
 * Peru-Chile water accord", "the agreement between Peru and Chile").
 *
 * @param rare the words of its title that few agreements have
 * @param known whether it is spoken of as a known one
 * @param about what such a sentence says that it is about, empty if nothing
 */
record AgreementName(Set<String> rare, boolean known, Set<String> about) {

	/** Fields in which the same two sign again and again. */
	private static final Set<String> FIELDS = Set.of("trade", "economic", "economy", "commercial", "science",
			"scientific", "technology", "technological", "technical", "security", "defense", "defence", "military",
			"health", "medical", "energy", "oil", "gas", "nuclear", "agriculture", "agricultural", "culture",
			"cultural", "education", "educational", "tourism", "transport", "transportation", "investment",
			"investments", "finance", "financial", "banking", "customs", "free", "visa", "environment", "environmental",
			"sport", "sports", "industry", "industrial", "media", "labor", "judicial", "legal", "research", "space",
			"migration", "general", "comprehensive", "strategic", "partnership", "interim", "final", "initial",
			"signed", "draft", "air", "strengthening", "expansion", "development", "field", "fields", "areas",
			"various", "two", "three", "four");

	private static final String NOUN = "(?:agreements?|accords?|pact|deal|treaty|protocol|memorandum|mou|arrangement|convention|contract)";

	/**
	 * "The February 2020 Peru-Chile water accord", "the water accord between Peru and
	 * Chile".
	 */
	private static final Pattern KNOWN = Pattern.compile(
			"\\b(?:the|an existing) (?:[\\p{L}\\p{N}.]+ ){0,3}?\\p{Lu}[\\p{L}.]*[-\u2013]\\p{Lu}[\\p{L}.]* ((?:[\\p{L}-]+ ){0,3}?)"
					+ NOUN + "\\b|\\bthe ((?:[\\p{L}-]+ ){0,3}?)" + NOUN + " (?:between|with) (?:the )?\\p{Lu}",
			Pattern.CASE_INSENSITIVE);

	static AgreementName of(AgreementForm form, Telling.Source source) {
		Set<String> names = new HashSet<>();
		source.parties().forEach((name) -> names.addAll(Arrays.asList(NameKey.of(name).split(" ", -1))));
		Set<String> rare = new HashSet<>(form.subject());
		rare.removeIf((word) -> word.length() < 4 || FIELDS.contains(word)
				|| names.stream().anyMatch((name) -> name.length() > 3 && word.startsWith(name.substring(0, 4))));
		boolean known = false;
		Set<String> about = new HashSet<>();
		for (String sentence : source.sentences()) {
			Matcher matcher = KNOWN.matcher(sentence);
			while (matcher.find()) {
				known = true;
				String words = (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
				about.addAll(AgreementForm.subject(words.toLowerCase(Locale.ROOT)));
			}
		}
		return new AgreementName(Set.copyOf(rare), known, Set.copyOf(about));
	}

	/** Whether both share a rare word, or as many as given. */
	boolean sharesRare(AgreementName other, int least) {
		return this.rare.stream().filter(other.rare::contains).count() >= least;
	}

	/** Whether both are spoken of as the known one, and as about one thing. */
	boolean bothKnown(AgreementName other) {
		return this.known && other.known && (this.about.isEmpty() || other.about.isEmpty()
				|| this.about.stream().anyMatch(other.about::contains));
	}

}
