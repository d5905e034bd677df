package io.entente.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A part of an address that was not read, and why: what {@link Selection#of(Map)} leaves
 * out without a word. Pages and programs are told from here alone.
 *
 * @param name the parameter's name, as somebody typed it
 * @param value its value, as somebody typed it
 * @param reason why it was left out
 */
public record LeftOut(String name, String value, Reason reason) {

	private static final Map<String, Reason> REASONS = Map.of("entity", Reason.IDENTIFIER, "publisher",
			Reason.IDENTIFIER, "from", Reason.DAY, "to", Reason.DAY, "origins", Reason.NUMBER);

	private static final Set<String> GIVEN_ONCE = Set.of("match", "from", "to", "origins");

	/** Why a part of an address was left out. */
	public enum Reason {

		/** Nothing is called so. */
		NAME,

		/** It is no day. */
		DAY,

		/** It is no identifier. */
		IDENTIFIER,

		/** It is no number, or none that makes sense. */
		NUMBER,

		/** It is none of the words that can stand there. */
		WORD,

		/** Another value of it stands before. */
		REPEATED,

		/** There are as many as can be before it. */
		TOO_MANY

	}

	/**
	 * What of an address isn't read, in its order.
	 * @param parameters the address's
	 * @param own the parameters that aren't the selection's, and which of their values
	 * can be read
	 */
	public static List<LeftOut> of(Map<String, List<String>> parameters, Map<String, Predicate<String>> own) {
		List<LeftOut> left = new ArrayList<>();
		Map<String, Set<String>> read = new HashMap<>();
		parameters.forEach((name, values) -> values.forEach((value) -> {
			Reason reason = reason(name, value, own, read.computeIfAbsent(name, (_) -> new HashSet<>()));
			if (reason != null) {
				left.add(new LeftOut(name, value, reason));
			}
		}));
		return left;
	}

	private static @Nullable Reason reason(String name, String value, Map<String, Predicate<String>> own,
			Set<String> read) {
		Predicate<String> readable = own.get(name);
		if (readable != null) {
			return readable.test(value) ? null : Reason.WORD;
		}
		if (!Selection.NAMES.contains(name)) {
			return Reason.NAME;
		}
		if (!Selection.isRead(name, value)) {
			return REASONS.getOrDefault(name, Reason.WORD);
		}
		if (!read.add(value)) {
			return null; // said twice, it says the same
		}
		if (GIVEN_ONCE.contains(name)) {
			return (read.size() > 1) ? Reason.REPEATED : null;
		}
		return (read.size() > Selection.most(name)) ? Reason.TOO_MANY : null;
	}

}
