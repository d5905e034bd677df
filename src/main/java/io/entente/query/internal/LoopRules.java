package io.entente.query.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryFailedException.Reason;
import io.entente.query.internal.CypherToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what happens inside of one expression. Between rows the database looks at the
 * deadline and at the memory; within an expression at neither: measured on 2026.08, a
 * list comprehension over {@code range(1, 100000000)} with a deadline of 5 seconds went
 * on for 99 and filled the heap of the whole process.
 */
final class LoopRules {

	/** The longest range that an expression may go through. */
	private static final long MAX_RANGE = 10_000;

	/** Loops within loops: 10,000 squared takes seconds. */
	private static final int MAX_LOOPS = 2;

	private static final int MAX_PATTERN = 200;

	private static final int MAX_QUANTIFIERS = 6;

	private static final Set<String> LOOPS = Set.of("any", "all", "none", "single", "reduce", "allreduce", "filter",
			"extract");

	/** A group that may come several times and has several ways to match. */
	private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");

	private static final Pattern QUANTIFIER = Pattern.compile("[*+{]");

	/** How a size is told that no stored list makes bigger than memory. */
	private static final Set<String> SIZES = Set.of("size", "length");

	private final List<CypherToken> tokens;

	private final Map<String, @Nullable Object> parameters;

	private LoopRules(List<CypherToken> tokens, Map<String, @Nullable Object> parameters) {
		this.tokens = tokens;
		this.parameters = parameters;
	}

	static void check(List<CypherToken> tokens, Map<String, @Nullable Object> parameters) {
		LoopRules rules = new LoopRules(tokens, parameters);
		rules.checkLoops();
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).is("range") && rules.isSign(i + 1, '(') && !rules.isRowSource(i)) {
				rules.checkRange(i);
			}
			if (rules.isSign(i, '=') && rules.isSign(i + 1, '~')) {
				rules.checkPattern(i + 2);
			}
		}
	}

	private void checkLoops() {
		Deque<Boolean> open = new ArrayDeque<>();
		int loops = 0;
		for (int i = 0; i < this.tokens.size(); i++) {
			CypherToken token = this.tokens.get(i);
			if (token.is('(') || token.is('[') || token.is('{')) {
				boolean function = token.is('(') && i > 0 && LOOPS.contains(this.tokens.get(i - 1).lower());
				boolean loop = function || (token.is('[') && isName(i + 1) && isWord(i + 2, "IN"));
				open.push(loop);
				loops += loop ? 1 : 0;
				if (loops > MAX_LOOPS) {
					throw refused("Lists are gone through within lists more than " + MAX_LOOPS
							+ " deep; UNWIND them instead, which can be stopped", token.position());
				}
				if (function && this.tokens.get(i - 1).lower().endsWith("reduce")) {
					checkAccumulator(i + 1);
				}
			}
			else if ((token.is(')') || token.is(']') || token.is('}')) && !open.isEmpty() && open.pop()) {
				loops--;
			}
		}
	}

	/** What is added to itself doubles with each step: forty steps fill any memory. */
	private void checkAccumulator(int start) {
		if (!isName(start)) {
			return;
		}
		String name = this.tokens.get(start).text();
		int depth = 0;
		boolean body = false;
		int uses = 0;
		for (int i = start; i < this.tokens.size() && depth >= 0; i++) {
			CypherToken token = this.tokens.get(i);
			depth += (token.is('(') || token.is('[') || token.is('{')) ? 1
					: (token.is(')') || token.is(']') || token.is('}')) ? -1 : 0;
			body |= depth == 0 && token.is('|');
			if (body && (token.is("replace") || token.is("range"))) {
				throw refused(token.lower() + "() within reduce() may grow without bound", token.position());
			}
			if (body && token.isName() && token.text().equals(name) && ++uses > 1) {
				throw refused("reduce() may use its sum " + name + " once only, or it may double with each step",
						token.position());
			}
		}
	}

	/** {@code UNWIND range(…) AS} makes rows one by one, however many. */
	private boolean isRowSource(int index) {
		int depth = 0;
		for (int i = index + 1; i < this.tokens.size(); i++) {
			depth += isSign(i, '(') ? 1 : isSign(i, ')') ? -1 : 0;
			if (depth == 0) {
				return index > 0 && this.tokens.get(index - 1).is("UNWIND") && isWord(i + 1, "AS");
			}
		}
		return false;
	}

	/**
	 * Each bound is made of numbers, parameters and sizes, joined by plus and minus.
	 */
	private void checkRange(int index) {
		int depth = 0;
		for (int i = index + 1; i < this.tokens.size(); i++) {
			CypherToken token = this.tokens.get(i);
			if (token.is('(')) {
				depth++;
			}
			else if (token.is(')')) {
				depth--;
				if (depth == 0) {
					return;
				}
			}
			else if (depth == 1 && !isSmall(i)) {
				throw refused(("A list by range() has numbers up to %,d, parameters and size(…) as its bounds;"
						+ " UNWIND range(…) AS takes any")
					.formatted(MAX_RANGE), token.position());
			}
		}
	}

	private boolean isSmall(int i) {
		CypherToken token = this.tokens.get(i);
		return switch (token.kind()) {
			case NUMBER -> isSmall(token.text());
			case PARAMETER -> this.parameters.get(token.text()) instanceof Number number
					&& Math.abs(number.doubleValue()) <= MAX_RANGE;
			case WORD -> SIZES.contains(token.lower()) && isSign(i + 1, '(');
			case SIGN -> token.is('+') || token.is('-') || token.is(',');
			default -> false;
		};
	}

	private static boolean isSmall(String number) {
		return number.matches("[0-9]{1,5}") && Long.parseLong(number) <= MAX_RANGE;
	}

	/** A pattern with loops in loops takes longer than the universe is old. */
	private void checkPattern(int i) {
		CypherToken token = (i < this.tokens.size()) ? this.tokens.get(i) : null;
		Object value = (token == null) ? null : (token.kind() == Kind.TEXT) ? token.text()
				: (token.kind() == Kind.PARAMETER) ? this.parameters.get(token.text()) : null;
		Position position = this.tokens.get(Math.min(i, this.tokens.size() - 1)).position();
		if (!(value instanceof String pattern)) {
			throw refused("A regular expression is a text or a parameter here", position);
		}
		if (pattern.length() > MAX_PATTERN || REPEATED_GROUP.matcher(pattern).find()
				|| QUANTIFIER.matcher(pattern).results().count() > MAX_QUANTIFIERS) {
			throw refused("This regular expression may take for ever: no repeated groups, " + MAX_QUANTIFIERS
					+ " repetitions and " + MAX_PATTERN + " characters at most; CONTAINS needs none", position);
		}
	}

	private boolean isSign(int index, char sign) {
		return index < this.tokens.size() && this.tokens.get(index).is(sign);
	}

	private boolean isWord(int index, String word) {
		return index < this.tokens.size() && this.tokens.get(index).is(word);
	}

	private boolean isName(int index) {
		return index < this.tokens.size() && this.tokens.get(index).isName();
	}

	private static QueryFailedException refused(String message, Position position) {
		return new QueryFailedException(Reason.REFUSED, message, position);
	}

}
