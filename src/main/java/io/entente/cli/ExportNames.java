package io.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.cli.Exporter.Candidate;
import io.entente.cli.Exporter.Candidates;

/**
 * Finds out whom the names mean. A name that might mean several is never guessed.
 */
final class ExportNames {

	/** How many candidates are listed. */
	static final int SHOWN = 12;

	private ExportNames() {
	}

	/**
	 * The filter with the entities of the names.
	 * @throws AmbiguousNameException if a name means several
	 * @throws CommandFailedException if a name means nobody
	 */
	static Map<String, List<String>> resolve(ExportWish wish, Exporter exporter)
			throws IOException, InterruptedException {
		if (wish.names().isEmpty()) {
			return wish.filter();
		}
		List<String> uids = new ArrayList<>();
		for (String name : wish.names()) {
			uids.add(only(name, exporter.find(name)));
		}
		Map<String, List<String>> filter = new LinkedHashMap<>(wish.filter());
		filter.put("entity", uids);
		if (wish.all()) {
			filter.put("match", List.of("all"));
		}
		return filter;
	}

	private static String only(String name, Candidates found) {
		if (found.exact().size() == 1) {
			return found.exact().getFirst().uid();
		}
		if (found.exact().isEmpty()) {
			throw new CommandFailedException(found.near().isEmpty() ? "Nobody in the graph is called '" + name + "'"
					: "Nobody in the graph is called '" + name + "'. Similar names:\n" + lines(found.near()));
		}
		throw new AmbiguousNameException(
				"'" + name + "' might mean several; name one by its identifier:\n" + lines(found.exact()));
	}

	private static String lines(List<Candidate> candidates) {
		return candidates.stream()
			.map((each) -> String.format(Locale.ROOT, "  %s  %s (%s, %,d mentions)", each.uid(), each.name(),
					each.type().toLowerCase(Locale.ROOT), each.mentions()))
			.collect(Collectors.joining("\n"));
	}

}
