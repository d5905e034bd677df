package io.entente.query.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Position;
import io.entente.query.QueryFailedException.Reason;

/**
 * What a query's text may not have, since its plan doesn't show it: other databases,
 * functions of plugins, planner options, and nesting that the database's parser wouldn't
 * survive.
 */
final class TextRules {

	static final int MAX_LENGTH = 20_000;

	/** The parser's stack ends between 300 and 600; its thread then hangs. */
	private static final int MAX_NESTING = 60;

	private static final int MAX_TOKENS = 4_000;

	/** Signs that make the parser go one step deeper each. */
	private static final int MAX_PREFIXES = 20;

	/** Functions with a dot in their names that only compute. */
	private static final Set<String> NAMESPACES = Set.of("date", "datetime", "localdatetime", "time", "localtime",
			"duration", "point", "vector", "coll");

	private final List<CypherToken> tokens;

	private boolean explain;

	private TextRules(List<CypherToken> tokens) {
		this.tokens = tokens;
	}

	/**
	 * Checks a text.
	 * @return whether the person wants it explained and not run
	 * @throws QueryFailedException if it can't be let through
	 */
	static boolean check(String text, List<CypherToken> tokens) {
		if (tokens.isEmpty()) {
			throw new QueryFailedException(Reason.CYPHER, "There is no query");
		}
		if (text.length() > MAX_LENGTH || tokens.size() > MAX_TOKENS) {
			throw new QueryFailedException(Reason.REFUSED,
					"A query has at most %,d characters and %,d words and signs".formatted(MAX_LENGTH, MAX_TOKENS));
		}
		TextRules rules = new TextRules(tokens);
		rules.checkPrefixes();
		rules.checkNesting();
		rules.checkDatabases();
		rules.checkFunctions();
		return rules.explain;
	}

	/** EXPLAIN is answered, CYPHER may tell the version of the language. */
	private void checkPrefixes() {
		for (int i = 0; i < this.tokens.size(); i++) {
			CypherToken token = this.tokens.get(i);
			if (token.is("EXPLAIN")) {
				this.explain = true;
			}
			else if (token.is("PROFILE")) {
				throw refused("PROFILE isn't offered; EXPLAIN tells the plan", token.position());
			}
			else if (token.is("CYPHER")) {
				if (isNumber(i + 1)) {
					i++;
				}
				if (isSign(i + 2, '=')) {
					throw refused("Options of the planner can't be set here", token.position());
				}
			}
			else {
				return;
			}
		}
	}

	private void checkNesting() {
		int depth = 0;
		int prefixes = 0;
		Deque<Integer> cases = new ArrayDeque<>();
		for (int i = 0; i < this.tokens.size(); i++) {
			CypherToken token = this.tokens.get(i);
			boolean field = i > 0 && this.tokens.get(i - 1).is('.');
			boolean opens = token.is('(') || token.is('[') || token.is('{');
			if (opens || (token.is("CASE") && !field)) {
				depth++;
				if (!opens) {
					cases.push(depth);
				}
			}
			else if (token.is(')') || token.is(']') || token.is('}')) {
				depth--;
			}
			else if (token.is("END") && !field && !cases.isEmpty()) {
				cases.pop();
				depth--;
			}
			prefixes = (token.is("NOT") || token.is('-') || token.is('+')) ? prefixes + 1 : 0;
			if (depth > MAX_NESTING || prefixes > MAX_PREFIXES) {
				throw refused("This is nested too deeply, more than " + MAX_NESTING + " times", token.position());
			}
		}
	}

	private void checkDatabases() {
		for (int i = 0; i < this.tokens.size() - 1; i++) {
			boolean named = i > 0 && (isSign(i - 1, '.') || isSign(i - 1, ':') || isSign(i - 1, '|')
					|| isSign(i - 1, '&') || isSign(i - 1, '!'));
			if (this.tokens.get(i).is("USE") && !named && this.tokens.get(i + 1).isName()) {
				throw refused("USE is refused: only the explorer's own database is asked",
						this.tokens.get(i).position());
			}
		}
	}

	/** A procedure looks the same behind CALL; the plan tells those. */
	private void checkFunctions() {
		for (int i = 1; i + 2 < this.tokens.size(); i++) {
			if (!isSign(i, '.') || !this.tokens.get(i - 1).isName() || isSign(i - 2, '.')) {
				continue;
			}
			int first = i - 1;
			StringBuilder name = new StringBuilder(this.tokens.get(first).text());
			int end = i;
			while (isSign(end, '.') && end + 1 < this.tokens.size() && this.tokens.get(end + 1).isName()) {
				name.append('.').append(this.tokens.get(end + 1).text());
				end += 2;
			}
			boolean called = isSign(end, '(') && !(first > 0 && this.tokens.get(first - 1).is("CALL"));
			if (called && !NAMESPACES.contains(this.tokens.get(first).lower().strip())) {
				throw refused("The function %s isn't among those that are let through"
					.formatted(name.toString().toLowerCase(Locale.ROOT)), this.tokens.get(first).position());
			}
		}
	}

	private boolean isSign(int index, char sign) {
		return index >= 0 && index < this.tokens.size() && this.tokens.get(index).is(sign);
	}

	private boolean isNumber(int index) {
		return index < this.tokens.size() && this.tokens.get(index).kind() == CypherToken.Kind.NUMBER;
	}

	private static QueryFailedException refused(String message, Position position) {
		return new QueryFailedException(Reason.REFUSED, message, position);
	}

}
