package io.entente.extraction.internal.claims;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.extraction.internal.times.Duration;
import io.entente.model.Amount;
import io.entente.model.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement runs for and is worth: "a five-year, $300 million deal", "an
 * agreement for ten years worth €2bn".
 */
final class AgreementTerms {

	private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("$", "USD"), Map.entry("us$", "USD"),
			Map.entry("usd", "USD"), Map.entry("dollar", "USD"), Map.entry("dollars", "USD"), Map.entry("€", "EUR"),
			Map.entry("euro", "EUR"), Map.entry("euros", "EUR"), Map.entry("£", "GBP"), Map.entry("pounds", "GBP"),
			Map.entry("¥", "JPY"), Map.entry("yen", "JPY"), Map.entry("yuan", "CNY"), Map.entry("rubles", "RUB"),
			Map.entry("roubles", "RUB"), Map.entry("rupees", "INR"), Map.entry("rials", "IRR"),
			Map.entry("dirhams", "AED"));

	private static final Map<String, BigDecimal> SCALES = Map.of("thousand", BigDecimal.valueOf(1_000), "million",
			BigDecimal.valueOf(1_000_000), "m", BigDecimal.valueOf(1_000_000), "mn", BigDecimal.valueOf(1_000_000),
			"billion", BigDecimal.valueOf(1_000_000_000), "bn", BigDecimal.valueOf(1_000_000_000), "b",
			BigDecimal.valueOf(1_000_000_000), "trillion", BigDecimal.valueOf(1_000_000_000_000L));

	/** What stands before the sum that an agreement behind which it stands is worth. */
	private static final Set<String> WORTH = Set.of("worth", "valued", "of", "totaling", "totalling", "for", "over",
			"about", "at", "nearly", "some", "around", "approximately", "than", "to", "amounting");

	private static final int REACH = 12;

	/**
	 * What may stand between "for" and the length: "for a further period of ten years".
	 */
	private static final Set<String> FILLING = Set.of("a", "an", "the", "another", "further", "period", "term", "of",
			"initial", "renewable", "fixed");

	private final Sentence sentence;

	private final List<Duration> durations;

	private AgreementTerms(Scene scene) {
		this.sentence = scene.sentence();
		this.durations = scene.durations();
	}

	static Terms of(Scene scene, AgreementMention mention) {
		Sentence sentence = scene.sentence();
		AgreementTerms reader = new AgreementTerms(scene);
		@Nullable Period term = null;
		@Nullable Amount amount = null;
		for (int i = reader.startOfModifiers(mention.from()); i < mention.head(); i++) {
			term = (term == null) ? reader.lengthAt(i) : term;
			amount = (amount == null) ? reader.amountAt(i) : amount;
		}
		for (int i = mention.end(); i < Math.min(sentence.size(), mention.end() + REACH); i++) {
			if (sentence.token(i).pos().equals("VBD") || (sentence.token(i).isMark() && sentence.word(i).equals(";"))) {
				break;
			}
			term = (term == null) ? reader.termBehind(i) : term;
			boolean worth = WORTH.contains(sentence.word(i - 1)) && reader.isWorth(i - 1);
			amount = (amount == null && worth) ? reader.amountAt(i) : amount;
		}
		return (term == null && amount == null) ? Terms.NONE : new Terms(term, amount);
	}

	/** "a five-year, $300 million deal": the comma parts the phrase. */
	private int startOfModifiers(int from) {
		int start = from;
		while (start > 0 && from - start < 5 && !this.sentence.token(start - 1).isVerb()
				&& !this.sentence.token(start - 1).pos().equals("IN")) {
			start--;
		}
		return start;
	}

	/** "worth more than $…", "valued at …": some words on. */
	private boolean isWorth(int before) {
		for (int i = before; i >= Math.max(0, before - 3); i--) {
			String word = this.sentence.word(i);
			if (word.equals("worth") || word.equals("valued") || word.startsWith("total") || word.equals("amounting")) {
				return true;
			}
		}
		return false;
	}

	/** "for five years", "for a period of ten years", "valid for 20 years". */
	private @Nullable Period termBehind(int i) {
		if (!this.sentence.word(i).equals("for")) {
			return null;
		}
		int at = i + 1;
		@Nullable Period term = lengthAt(at);
		while (term == null && at < i + 6 && FILLING.contains(this.sentence.word(at))) {
			at++;
			term = lengthAt(at);
		}
		return term;
	}

	/** The length of time that begins with the token: "five-year", "ten years". */
	private @Nullable Period lengthAt(int token) {
		if (token >= this.sentence.size()) {
			return null;
		}
		int start = this.sentence.token(token).start();
		return this.durations.stream()
			.filter((duration) -> duration.span().start() == start)
			.map((duration) -> Period.parse(duration.value()))
			.findFirst()
			.orElse(null);
	}

	/** "$300 million", "€2bn", "300 million dollars". */
	private @Nullable Amount amountAt(int i) {
		String word = this.sentence.word(i);
		@Nullable String currency = CURRENCIES.get(word);
		int number = (currency != null) ? i + 1 : i;
		if (currency == null && word.length() > 1) {
			currency = CURRENCIES.get(word.substring(0, 1));
		}
		String digits = this.sentence.word(number).replace(",", "");
		if (currency != null && number == i) {
			digits = digits.substring(1);
		}
		int end = 0;
		while (end < digits.length() && (Character.isDigit(digits.charAt(end)) || digits.charAt(end) == '.')) {
			end++;
		}
		if (end == 0 || !Character.isDigit(digits.charAt(0)) || digits.substring(0, end).endsWith(".")
				|| digits.indexOf('.') != digits.lastIndexOf('.') || end > 15) {
			return null;
		}
		BigDecimal value = new BigDecimal(digits.substring(0, end));
		int last = number;
		@Nullable BigDecimal scale = SCALES.get(digits.substring(end).toLowerCase(Locale.ROOT));
		int next = this.sentence.word(number + 1).equals("-") ? number + 2 : number + 1;
		if (scale == null && end == digits.length() && SCALES.containsKey(this.sentence.word(next))) {
			scale = SCALES.get(this.sentence.word(next));
			last = next;
		}
		if (currency == null) {
			currency = CURRENCIES.get(this.sentence.word(last + 1));
			last = last + 1;
		}
		if (currency == null) {
			return null;
		}
		BigDecimal sum = (scale == null) ? value : value.multiply(scale);
		return new Amount(new BigDecimal(sum.stripTrailingZeros().toPlainString()), currency, text(i, last + 1));
	}

	private String text(int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < Math.min(to, this.sentence.size()); i++) {
			boolean apart = i > from && this.sentence.token(i).start() > this.sentence.token(i - 1).end();
			text.append(apart ? " " : "").append(this.sentence.token(i).text());
		}
		return text.toString();
	}

}
