package io.entente.model;

import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param value the number of units of the currency, not negative
 * @param currency ISO 4217 code: {@code USD}
 * @param text the words that told it: "$300 million"
 */
public record Amount(BigDecimal value, String currency, String text) {

	public Amount {
		if (value.signum() < 0) {
			throw new IllegalArgumentException("An amount isn't negative: " + value);
		}
		if (currency.length() != 3) {
			throw new IllegalArgumentException("Not a code of ISO 4217: " + currency);
		}
	}

}
