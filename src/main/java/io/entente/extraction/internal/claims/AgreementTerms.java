package io.entente.extraction.internal.claims;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Amount;
import io.entente.model.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement runs for and is worth: "a five-year, $300 million deal", "an
 * agreement for ten years worth €2bn".
 */
final class AgreementTerms {

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("one", 1), Map.entry("a", 1),
			Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("twelve", 12), Map.entry("fifteen", 15), Map.entry("twenty", 20), Map.entry("twenty-five", 25),
			Map.entry("thirty", 30), Map.entry("fifty", 50), Map.entry("ninety-nine", 99));

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

	private final Sentence sentence;

	private AgreementTerms(Sentence sentence) {
		this.sentence = sentence;
	}

	static Terms of(Sentence sentence, AgreementMention mention) {
		AgreementTerms reader = new AgreementTerms(sentence);
		@Nullable Period term = null;
		@Nullable Amount amount = null;
		for (int i = reader.startOfModifiers(mention.from()); i < mention.head(); i++) {
			term = (term == null) ? reader.compoundTerm(i) : term;
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

	/** "five-year", "25-year". */
	private @Nullable Period compoundTerm(int i) {
		String word = this.sentence.word(i);
		int dash = word.indexOf('-');
		if (dash > 0) {
			return period(word.substring(0, dash), word.substring(dash + 1));
		}
		boolean split = this.sentence.word(i + 1).equals("-");
		return split ? period(word, this.sentence.word(i + 2)) : null;
	}

	/** "for five years", "for a period of ten years", "valid for 20 years". */
	private @Nullable Period termBehind(int i) {
		if (!this.sentence.word(i).equals("for")) {
			return null;
		}
		int at = i + 1;
		if (this.sentence.word(at).equals("a")
				&& (this.sentence.word(at + 1).equals("period") || this.sentence.word(at + 1).equals("term"))
				&& this.sentence.word(at + 2).equals("of")) {
			at += 3;
		}
		else if (this.sentence.word(at).equals("another") || this.sentence.word(at).equals("a")) {
			at++;
		}
		return period(this.sentence.word(at), this.sentence.word(at + 1));
	}

	private static @Nullable Period period(String number, String unit) {
		Integer count = NUMBERS.get(number);
		if (count == null && !number.isEmpty() && number.length() <= 3 && number.chars().allMatch(Character::isDigit)) {
			count = Integer.valueOf(number);
		}
		if (count == null) {
			return null;
		}
		return switch (unit) {
			case "year", "years" -> Period.ofYears(count);
			case "month", "months" -> Period.ofMonths(count);
			case "decade", "decades" -> Period.ofYears(10 * count);
			default -> null;
		};
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
