package io.entente.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of things a search finds.
 */
public enum SearchType {

	/** States and territories. */
	COUNTRY("Countries"),

	/** Ministries, companies, alliances and other bodies. */
	ORGANIZATION("Organizations"),

	/** Human beings. */
	PERSON("People"),

	/** Other locations. */
	PLACE("Places"),

	/** Treaties, memoranda, contracts. */
	AGREEMENT("Agreements"),

	/** What happened, is planned or is denied. */
	EVENT("Events"),

	/** Articles, by headline or by a passage. */
	ARTICLE("Articles");

	private final String plural;

	SearchType(String plural) {
		this.plural = plural;
	}

	/** The type's name in the plural, for headings. */
	public String plural() {
		return this.plural;
	}

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
