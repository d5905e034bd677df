package io.entente.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import io.entente.model.AgreementKind;
import io.entente.model.ClaimKind;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.model.TieType;
import io.entente.selection.Selection;

/**
 * What is taken, in the words of the selection: the same as the pages' addresses.
 */
class ExportSelection {

	@Option(names = "--from", paramLabel = "DATE", description = "The first day, YYYY-MM-DD.")
	@Nullable String from;

	@Option(names = "--to", paramLabel = "DATE", description = "The last day, YYYY-MM-DD.")
	@Nullable String to;

	@Option(names = "--sector", paramLabel = "SECTOR", split = ",", description = "Health, energy, foreign-affairs, …")
	List<String> sectors = List.of();

	@Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Agreement, event or tie.")
	List<String> kinds = List.of();

	@Option(names = "--type", paramLabel = "TYPE", split = ",",
			description = "A type of events (PLOVER: consult, aid, …), of agreements (treaty, mou, …) or of ties.")
	List<String> types = List.of();

	@Option(names = "--modality", paramLabel = "MODALITY", split = ",",
			description = "Actual, planned, proposed, hypothetical or past.")
	List<String> modalities = List.of();

	@Option(names = "--polarity", paramLabel = "POLARITY", split = ",", description = "Affirmed or denied.")
	List<String> polarities = List.of();

	@Option(names = "--origins", paramLabel = "N", description = "The fewest independent origins of a fact.")
	@Nullable String origins;

	/** The selection's parameters. */
	Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, "from", one(this.from));
		put(parameters, "to", one(this.to));
		put(parameters, "sector", this.sectors);
		put(parameters, "kind", this.kinds);
		put(parameters, "type", this.types);
		put(parameters, "modality", this.modalities);
		put(parameters, "polarity", this.polarities);
		put(parameters, "origins", one(this.origins));
		return parameters;
	}

	/**
	 * Why it can't be read. A page leaves out what it can't read in its address; an
	 * export would hold more than was asked for.
	 * @return null if it can
	 */
	@Nullable String problem() {
		for (Map.Entry<String, List<String>> option : parameters().entrySet()) {
			for (String value : option.getValue()) {
				if (!isReadable(option.getKey(), value)) {
					return "--%s can't be '%s': %s".formatted(option.getKey(), value, expected(option.getKey()));
				}
			}
		}
		return null;
	}

	private static boolean isReadable(String name, String value) {
		return Selection.of(Map.of(name, List.of(value))).parameters().containsKey(name)
				|| (name.equals("origins") && value.equals("1"));
	}

	private static String expected(String name) {
		return switch (name) {
			case "from", "to" -> "a day is wanted, such as 2025-10-31";
			case "origins" -> "a whole number from 1 is wanted";
			case "sector" -> oneOf(Sector.values());
			case "kind" -> oneOf(ClaimKind.values());
			case "modality" -> oneOf(Modality.values());
			case "polarity" -> oneOf(Polarity.values());
			default -> oneOf(Stream.of(EventType.values(), AgreementKind.values(), TieType.values())
				.flatMap(Arrays::stream)
				.toArray(Enum<?>[]::new));
		};
	}

	private static String oneOf(Enum<?>[] constants) {
		return "one of " + Arrays.stream(constants)
			.map((constant) -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.distinct()
			.collect(Collectors.joining(", ")) + " is wanted";
	}

	private static List<String> one(@Nullable String value) {
		return (value != null) ? List.of(value) : List.of();
	}

	private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
		if (!values.isEmpty()) {
			parameters.put(name, values.stream().map(String::strip).toList());
		}
	}

}
