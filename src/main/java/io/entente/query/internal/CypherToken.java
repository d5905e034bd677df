package io.entente.query.internal;

import java.util.Locale;

import io.entente.query.QueryFailedException.Position;

/**
 * A word or sign of a query.
 *
 * @param kind what it is
 * @param text without quotes
 * @param position where it begins
 */
record CypherToken(Kind kind, String text, Position position) {

	/** Whether it is this sign. */
	boolean is(char sign) {
		return this.kind == Kind.SIGN && this.text.length() == 1 && this.text.charAt(0) == sign;
	}

	/** Whether it is this keyword, in any case; a quoted name never is. */
	boolean is(String keyword) {
		return this.kind == Kind.WORD && this.text.equalsIgnoreCase(keyword);
	}

	/** Whether it can name something. */
	boolean isName() {
		return this.kind == Kind.WORD || this.kind == Kind.QUOTED_NAME;
	}

	String lower() {
		return this.text.toLowerCase(Locale.ROOT);
	}

	/** What tokens are. */
	enum Kind {

		/** A keyword or a name. */
		WORD,
		/** A name in backticks. */
		QUOTED_NAME,
		/** A text in quotes. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A parameter, without its dollar. */
		PARAMETER,
		/** Anything else, one character. */
		SIGN

	}

}
