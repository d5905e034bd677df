package io.entente.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of things a search finds.
 */
public enum SearchType {

	/** States and territories. */
	COUNTRY,

	/** Ministries, companies, alliances and other bodies. */
	ORGANIZATION,

	/** Human beings. */
	PERSON,

	/** Other locations. */
	PLACE,

	/** Treaties, memoranda, contracts. */
	AGREEMENT,

	/** What happened, is planned or is denied. */
	EVENT,

	/** Articles, by headline or by a passage. */
	ARTICLE;

	/** Whether it is a kind of entity. */
	public boolean isEntity() {
		return compareTo(PLACE) <= 0;
	}

	/** The type's name in addresses: {@code country}. */
	public String address() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The type that an address names, if it names one. */
	public static Optional<SearchType> ofAddress(String value) {
		return Arrays.stream(values())
			.filter((type) -> type.address().equals(value.toLowerCase(Locale.ROOT)))
			.findAny();
	}

}
