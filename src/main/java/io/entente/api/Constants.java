package io.entente.api;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a constant from a parameter, in any case and with hyphens for underscores.
 */
final class Constants {

	private Constants() {
	}

	static <E extends Enum<E>> E read(Class<E> type, String parameter, String value) {
		return Stream.of(type.getEnumConstants())
			.filter((constant) -> constant.name().equals(value.toUpperCase(Locale.ROOT).replace('-', '_')))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"The parameter %s must be one of %s, not '%s'".formatted(parameter,
							Stream.of(type.getEnumConstants())
								.map((constant) -> constant.name().toLowerCase(Locale.ROOT))
								.collect(Collectors.joining(", ")),
							Quoted.of(value))));
	}

}
