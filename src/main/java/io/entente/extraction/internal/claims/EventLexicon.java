package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.model.EventType;

/**
 * The verbs, nouns and frames of a verb with a noun ("imposed sanctions", "went on
 * strike") that tell events.
 */
final class EventLexicon {

	private static final String OBJECT = "obj";

	private final Map<String, Trigger> verbs = new HashMap<>();

	private final Map<String, Trigger> nouns = new HashMap<>();

	private final Map<String, List<Frame>> frames = new HashMap<>();

	private final Map<String, Set<String>> groups = new HashMap<>();

	EventLexicon() {
		for (String line : ResourceLines.of("event-triggers.tsv")) {
			String[] fields = line.split("\t", -1);
			Trigger trigger = new Trigger(EventType.valueOf(fields[2]), words(fields[3]), fields[2]);
			for (String form : words(fields[0])) {
				(fields[1].equals("v") ? this.verbs : this.nouns).put(form, trigger);
			}
		}
		for (String line : ResourceLines.of("event-frames.tsv")) {
			String[] fields = line.split("\t", -1);
			if (fields[0].startsWith("=")) {
				this.groups.put(fields[0].substring(1), words(fields[1]));
				continue;
			}
			Frame frame = new Frame(words(fields[1]), words(fields[2]), new Trigger(EventType.valueOf(fields[3]),
					words(fields[4]), (fields.length > 5) ? fields[5] : fields[3]));
			for (String verb : words(fields[0])) {
				this.frames.computeIfAbsent(verb, (form) -> new ArrayList<>()).add(frame);
			}
		}
	}

	private Set<String> words(String list) {
		Set<String> words = new LinkedHashSet<>();
		for (String word : list.split(",", -1)) {
			if (word.startsWith("$")) {
				words.addAll(group(word.substring(1)));
			}
			else if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

	/** A named list of words. */
	Set<String> group(String name) {
		return this.groups.getOrDefault(name, Set.of());
	}

	/** By base form, or base form and particle. */
	Optional<Trigger> verb(String form) {
		return Optional.ofNullable(this.verbs.get(form));
	}

	/**
	 * By base form; a capitalised plural, which taggers take for a name, is tried as
	 * well.
	 */
	Optional<Trigger> noun(String lemma) {
		String lower = lemma.toLowerCase(Locale.ROOT);
		Trigger trigger = this.nouns.get(lower);
		return Optional.ofNullable((trigger == null && lower.endsWith("s"))
				? this.nouns.get(lower.substring(0, lower.length() - 1)) : trigger);
	}

	/** Whether any frame begins with the verb. */
	boolean opensFrame(String verb) {
		return this.frames.containsKey(verb);
	}

	/** What a verb tells with one of these nouns as its object. */
	Optional<Trigger> withObject(String verb, Set<String> nouns) {
		return frame(verb, OBJECT, nouns);
	}

	/** What a verb tells with one of these nouns behind the preposition. */
	Optional<Trigger> withPreposition(String verb, String preposition, Set<String> nouns) {
		return frame(verb, preposition, nouns);
	}

	private Optional<Trigger> frame(String verb, String place, Set<String> nouns) {
		for (Frame frame : this.frames.getOrDefault(verb, List.of())) {
			if (frame.places().contains(place) && nouns.stream().anyMatch(frame.nouns()::contains)) {
				return Optional.of(frame.trigger());
			}
		}
		return Optional.empty();
	}

	/**
	 * A verb's company.
	 *
	 * @param places where the noun stands: {@code obj} or prepositions
	 * @param nouns base forms, or two words in a row
	 * @param trigger what it tells
	 */
	private record Frame(Set<String> places, Set<String> nouns, Trigger trigger) {
	}

	/**
	 * What a word tells.
	 *
	 * @param type the event's class
	 * @param sides where the other side stands: {@code obj}, {@code actor} (an object
	 * that is itself an actor) or prepositions; {@code <} turns the sides round ("came
	 * under fire from"), {@code !} needs the other side, {@code ~} an object or
	 * infinitive
	 * @param label what it is called: the class, or one of {@link EventLabel}
	 */
	record Trigger(EventType type, Set<String> sides, String label) {

		boolean takesObject() {
			return this.sides.contains(OBJECT) || takesActor();
		}

		/**
		 * "received a delegation" is an event between actors, "received a prize" none.
		 */
		boolean takesActor() {
			return this.sides.contains("actor");
		}

		/** "patrolled": tells nothing unless the other side is told. */
		boolean needsOther() {
			return this.sides.contains("!");
		}

		/** "declined": tells nothing without an object or infinitive. */
		boolean needsComplement() {
			return this.sides.contains("~");
		}

		boolean isReversed() {
			return this.sides.contains("<");
		}

	}

}
