package io.entente.extraction.internal.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.entente.extraction.internal.entities.ResourceLines;
import org.jspecify.annotations.Nullable;

/** The words that say what a person is: offices, posts and professions. */
final class RoleLexicon {

	private final Map<String, Role> roles = new HashMap<>();

	RoleLexicon() {
		for (String line : ResourceLines.of("roles.txt")) {
			String[] fields = line.split("\t", -1);
			for (String word : fields[1].split(" ", -1)) {
				this.roles.putIfAbsent(word, Role.valueOf(fields[0].toUpperCase(Locale.ROOT)));
			}
		}
	}

	/** What the word says of a person, null if it is no such word. */
	@Nullable Role of(String lowerCaseWord) {
		return this.roles.get(lowerCaseWord);
	}

	/** The same of one of several persons: "ministers". */
	@Nullable Role ofPlural(String lowerCaseWord) {
		if (!lowerCaseWord.endsWith("s")) {
			return null;
		}
		Role role = of(lowerCaseWord.substring(0, lowerCaseWord.length() - 1));
		if (role == null && lowerCaseWord.endsWith("men")) {
			role = of(lowerCaseWord.substring(0, lowerCaseWord.length() - 3) + "man");
		}
		return role;
	}

	/** What a person can be. */
	enum Role {

		/** Held at a state or body; its holder is taken for the state's citizen. */
		OFFICE,
		/** Held at a body. */
		POST,
		/** Held at a body or a country's team, by people of any country. */
		TRAINER,
		/** Somebody whose subject a country may be: "Syria expert". */
		EXPERT,
		/** Tells the country of whom a demonym describes. */
		PROFESSION

	}

}
