package io.entente.exports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.selection.Selection;
import io.entente.uikit.Words;

/**
 * What was exported, in a line for those who find the file later.
 */
final class SourceWords {

	private SourceWords() {
	}

	static String of(ExportSource source) {
		return switch (source) {
			case ExportSource.Selected selected -> of(selected.selection());
			case ExportSource.Among among ->
				"What joins " + Words.number(among.entities().size()) + " entities; " + of(among.filter());
			case ExportSource.Named named -> Words.number(named.entities().size()) + " entities and "
					+ Words.number(named.facts().size()) + " facts, named one by one";
		};
	}

	private static String of(Selection selection) {
		Map<String, List<String>> parameters = selection.parameters();
		return parameters.isEmpty() ? "everything"
				: parameters.entrySet()
					.stream()
					.map((each) -> each.getKey() + ": " + String.join(", ", each.getValue()))
					.collect(Collectors.joining("; "));
	}

}
