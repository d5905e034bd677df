package io.entente.exports;

import java.util.List;
import java.util.Locale;

/**
 * The version of what an export holds, which GraphML and scripts tell, so that a later
 * form isn't mistaken for the one that is known. Linked data tell it by their context.
 */
public final class ExportSchema {

	/** The version that is written, and the one that is read back. */
	public static final String CURRENT = "entente.graph/1";

	private static final List<String> UNIQUE = List.of("Entity", "Fact", "Claim", "Passage", "Article", "Story",
			"Publisher");

	private ExportSchema() {
	}

	/** The statements, one a kind, that a script begins with. */
	public static List<String> constraints() {
		return UNIQUE.stream()
			.map((label) -> "CREATE CONSTRAINT " + label.toLowerCase(Locale.ROOT) + "_uid IF NOT EXISTS FOR (n:" + label
					+ ") REQUIRE n.uid IS UNIQUE")
			.toList();
	}

}
