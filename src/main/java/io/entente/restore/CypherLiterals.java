package io.entente.restore;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads the literals of a script, and nothing else: maps, lists, strings, numbers, truth,
 * null and days. There is no way to write a name, a function or an operator, besides the
 * one between two halves of a string.
 */
final class CypherLiterals {

	private static final int DEEPEST = 5;

	private static final int MOST_IN_A_STRING = Fields.TEXT * 4;

	private static final int MOST_OF_A_NAME = 100;

	private final Reader in;

	private int ahead = -2;

	private int line = 1;

	CypherLiterals(Reader in) {
		this.in = in;
	}

	/** In which line it is. */
	int line() {
		return this.line;
	}

	/** The next character, which stays; -1 at the end. */
	int peek() throws IOException {
		if (this.ahead == -2) {
			this.ahead = this.in.read();
		}
		return this.ahead;
	}

	/** Takes the next character. */
	char take() throws IOException {
		int next = peek();
		if (next < 0) {
			throw new EOFException();
		}
		this.ahead = -2;
		if (next == '\n') {
			this.line++;
		}
		return (char) next;
	}

	/** Passes over blanks and line breaks. */
	void blanks() throws IOException {
		while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') {
			take();
		}
	}

	/** Takes what has to come. */
	void expect(String text) throws IOException, UnreadableGraphException {
		for (int i = 0; i < text.length(); i++) {
			if (peek() != text.charAt(i)) {
				throw unknown();
			}
			take();
		}
	}

	/** Takes all up to a character, which is taken as well and not given. */
	String until(char end, int most) throws IOException, UnreadableGraphException {
		StringBuilder text = new StringBuilder();
		while (peek() != end) {
			if (text.length() >= most) {
				throw unknown();
			}
			text.append(take());
		}
		take();
		return text.toString();
	}

	/** A literal. */
	@Nullable Object value() throws IOException, UnreadableGraphException {
		return value(0);
	}

	private @Nullable Object value(int depth) throws IOException, UnreadableGraphException {
		if (depth > DEEPEST) {
			throw unknown();
		}
		int next = peek();
		if (next == '{') {
			return map(depth);
		}
		if (next == '[') {
			return list(depth);
		}
		if (next == '\'') {
			return string();
		}
		if (next == '-' || (next >= '0' && next <= '9')) {
			return number();
		}
		String word = word();
		return switch (word) {
			case "null" -> null;
			case "true" -> true;
			case "false" -> false;
			case "date" -> day();
			default -> throw unknown();
		};
	}

	Map<String, Object> map(int depth) throws IOException, UnreadableGraphException {
		Map<String, Object> map = new HashMap<>();
		expect("{");
		blanks();
		while (peek() != '}') {
			String name = word();
			expect(":");
			blanks();
			Object value = value(depth + 1);
			if (value != null) {
				map.put(name, value);
			}
			blanks();
			if (peek() != '}') {
				expect(",");
				blanks();
			}
		}
		take();
		return map;
	}

	private List<Object> list(int depth) throws IOException, UnreadableGraphException {
		List<Object> list = new ArrayList<>();
		expect("[");
		blanks();
		while (peek() != ']') {
			Object value = value(depth + 1);
			if (value != null) {
				list.add(value);
			}
			blanks();
			if (peek() != ']') {
				expect(",");
				blanks();
			}
		}
		take();
		return list;
	}

	private String word() throws IOException, UnreadableGraphException {
		StringBuilder word = new StringBuilder();
		while ((peek() >= 'a' && peek() <= 'z') || (peek() >= 'A' && peek() <= 'Z')
				|| (peek() >= '0' && peek() <= '9')) {
			word.append(take());
			if (word.length() > MOST_OF_A_NAME) {
				throw unknown();
			}
		}
		if (word.isEmpty()) {
			throw unknown();
		}
		return word.toString();
	}

	private Object number() throws IOException, UnreadableGraphException {
		StringBuilder number = new StringBuilder();
		while (peek() == '-' || peek() == '.' || peek() == 'E' || (peek() >= '0' && peek() <= '9')) {
			number.append(take());
			if (number.length() > MOST_OF_A_NAME) {
				throw unknown();
			}
		}
		try {
			String text = number.toString();
			return (text.indexOf('.') < 0 && text.indexOf('E') < 0) ? (Object) Long.valueOf(text)
					: (Object) Double.valueOf(text);
		}
		catch (NumberFormatException ex) {
			throw unknown();
		}
	}

	private Object day() throws IOException, UnreadableGraphException {
		expect("(");
		String text = string();
		expect(")");
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			return text; // told where the date is asked for
		}
	}

	/** A string, or several that are put together. */
	private String string() throws IOException, UnreadableGraphException {
		StringBuilder text = new StringBuilder();
		while (true) {
			expect("'");
			while (peek() != '\'') {
				char character = take();
				text.append((character == '\\') ? escaped() : character);
				if (text.length() > MOST_IN_A_STRING) {
					throw new UnreadableGraphException("a text in line " + this.line + " is too large");
				}
			}
			take();
			if (peek() != ' ') {
				return text.toString();
			}
			expect(" + ");
		}
	}

	private char escaped() throws IOException, UnreadableGraphException {
		char character = take();
		return switch (character) {
			case '\'', '\\' -> character;
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'u' -> {
				StringBuilder digits = new StringBuilder();
				while (digits.length() < 4) {
					digits.append(take());
				}
				try {
					yield (char) Integer.parseInt(digits.toString(), 16);
				}
				catch (NumberFormatException ex) {
					throw unknown();
				}
			}
			default -> throw unknown();
		};
	}

	/** What is here isn't what Entente writes, or nothing is here any more. */
	UnreadableGraphException unknown() throws IOException {
		if (peek() < 0) {
			throw new EOFException();
		}
		return new UnreadableGraphException("line " + this.line
				+ " holds what no script that Entente exported holds; a script is read and never run");
	}

}
