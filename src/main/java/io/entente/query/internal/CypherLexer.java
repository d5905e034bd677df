package io.entente.query.internal;

import java.util.ArrayList;
import java.util.List;

import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.internal.CypherToken.Kind;

/**
 * Cuts a query into words and signs, without comments. It needs no grammar: the database
 * parses, plans and judges; this is for the rules that a plan doesn't show.
 */
final class CypherLexer {

	private final String text;

	private final List<CypherToken> tokens = new ArrayList<>();

	private int at;

	private int line = 1;

	private int lineStart;

	private Position start = new Position(1, 1);

	private CypherLexer(String text) {
		this.text = text;
	}

	/**
	 * The query's tokens.
	 * @throws QueryFailedException where a character is escaped outside of a text, which
	 * the database would read as if it weren't
	 */
	static List<CypherToken> read(String text) {
		CypherLexer lexer = new CypherLexer(text);
		while (lexer.at < text.length()) {
			lexer.next();
		}
		return lexer.tokens;
	}

	private void next() {
		this.start = here();
		char sign = this.text.charAt(this.at);
		if (Character.isWhitespace(sign)) {
			step();
		}
		else if (this.text.startsWith("//", this.at)) {
			until("\n");
		}
		else if (this.text.startsWith("/*", this.at)) {
			this.at += 2;
			until("*/");
			this.at = Math.min(this.at + 2, this.text.length());
		}
		else if (sign == '\'' || sign == '"') {
			add(Kind.TEXT, quoted(sign));
		}
		else if (sign == '`') {
			add(Kind.QUOTED_NAME, quoted(sign));
		}
		else if (sign == '$') {
			this.at++;
			boolean back = this.at < this.text.length() && this.text.charAt(this.at) == '`';
			add(Kind.PARAMETER, back ? quoted('`') : word());
		}
		else if (Character.isDigit(sign)) {
			add(Kind.NUMBER, number());
		}
		else if (Character.isJavaIdentifierStart(sign)) {
			add(Kind.WORD, word());
		}
		else if (sign == '\\') {
			throw new QueryFailedException(Reason.REFUSED,
					"Characters can't be escaped outside of a text here; write them as they are", here());
		}
		else {
			this.at++;
			add(Kind.SIGN, String.valueOf(sign));
		}
	}

	private String word() {
		int start = this.at;
		while (this.at < this.text.length() && Character.isJavaIdentifierPart(this.text.charAt(this.at))) {
			this.at++;
		}
		return this.text.substring(start, this.at);
	}

	/** A point belongs to the number only where a digit follows: {@code 1..3}. */
	private String number() {
		int start = this.at;
		while (this.at < this.text.length()) {
			char sign = this.text.charAt(this.at);
			boolean fraction = sign == '.' && this.at + 1 < this.text.length()
					&& Character.isDigit(this.text.charAt(this.at + 1));
			if (!Character.isLetterOrDigit(sign) && sign != '_' && !fraction) {
				break;
			}
			this.at++;
		}
		return this.text.substring(start, this.at);
	}

	private String quoted(char quote) {
		StringBuilder content = new StringBuilder();
		Position start = here();
		this.at++;
		while (this.at < this.text.length()) {
			char sign = this.text.charAt(this.at);
			if (sign == quote) {
				this.at++;
				return content.toString();
			}
			if (sign == '\\') {
				content.append(escaped(quote));
			}
			else {
				content.append(sign);
				step();
			}
		}
		throw new QueryFailedException(Reason.CYPHER, "This " + quote + " is never closed", start);
	}

	/**
	 * The database replaces escaped characters before it reads the text, so that an
	 * escaped quote would end it.
	 */
	private String escaped(char quote) {
		Position start = here();
		this.at++;
		char sign = (this.at < this.text.length()) ? this.text.charAt(this.at) : ' ';
		if (sign == 'u') {
			String digits = this.text.substring(Math.min(this.at + 1, this.text.length()),
					Math.min(this.at + 5, this.text.length()));
			if (!digits.matches("[0-9A-Fa-f]{4}") || quote == '`'
					|| !Character.isLetterOrDigit((char) Integer.parseInt(digits, 16))) {
				throw new QueryFailedException(Reason.REFUSED,
						"Only letters and digits can be escaped here; write the character as it is", start);
			}
			this.at += 5;
			return String.valueOf((char) Integer.parseInt(digits, 16));
		}
		if (quote == '`') {
			return "\\"; // nothing is escaped in a name
		}
		this.at = Math.min(this.at + 1, this.text.length());
		return "\\" + sign;
	}

	private void until(String end) {
		int found = this.text.indexOf(end, this.at);
		int stop = (found < 0) ? this.text.length() : found;
		while (this.at < stop) {
			step();
		}
	}

	private void step() {
		if (this.text.charAt(this.at++) == '\n') {
			this.line++;
			this.lineStart = this.at;
		}
	}

	private void add(Kind kind, String content) {
		this.tokens.add(new CypherToken(kind, content, this.start));
	}

	private Position here() {
		return new Position(this.line, this.at - this.lineStart + 1);
	}

}
