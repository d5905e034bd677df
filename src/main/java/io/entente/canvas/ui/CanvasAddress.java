package io.entente.canvas.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.entente.canvas.NeighbourQuery;
import io.entente.canvas.RelationKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Uid;
import io.entente.selection.Selection;
import io.entente.uikit.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What is on the canvas, as the page's address says it: enough to draw the same screen
 * again after a reload, a step back or on somebody else's machine. What can't be read in
 * an address is left out, since half a screen is better than none.
 *
 * @param selection the entities opened and the filter that says which facts count
 * @param expanded the entities expanded, in that order and at most 200; null where the
 * address doesn't tell, which expands the entities opened
 * @param also entities that no expansion brings, at most 200
 * @param removed entities taken off though an expansion brings them, at most 200
 * @param veiled entities out of sight, at most 200
 * @param hidden the types switched off in the legend
 * @param lines the kinds of relations switched off, or {@code PLANNED}
 * @param selected the entities selected, at most 50
 * @param relation the two ends of the relation whose facts are open, or none
 * @param pins where entities were put by hand, at most 60
 * @param layout how the rest is laid out, null for the usual way
 * @param whole whether the whole graph is wanted where no entity was opened
 */
record CanvasAddress(Selection selection, @Nullable List<Expanded> expanded, List<EntityUid> also,
		List<EntityUid> removed, List<EntityUid> veiled, List<EntityType> hidden, List<String> lines,
		List<EntityUid> selected, List<EntityUid> relation, List<Pin> pins, @Nullable String layout, boolean whole) {

	private static final int MAX_EXPANDED = 200;

	private static final int MAX_LISTED = 200;

	private static final int MAX_SELECTED = 50;

	private static final int MAX_PINS = 60;

	/** The layouts that an address tells; the usual one isn't told. */
	private static final List<String> LAYOUTS = List.of("force", "hierarchy", "circle", "country");

	CanvasAddress {
		expanded = (expanded != null) ? first(expanded, MAX_EXPANDED) : null;
		also = first(also, MAX_LISTED);
		removed = first(removed, MAX_LISTED);
		veiled = first(veiled, MAX_LISTED);
		hidden = hidden.stream().distinct().toList();
		lines = lines.stream().flatMap((line) -> line(line).stream()).distinct().toList();
		selected = first(selected, MAX_SELECTED);
		relation = (relation.size() == 2) ? List.copyOf(relation) : List.of();
		pins = first(pins, MAX_PINS);
		layout = (layout != null && LAYOUTS.contains(layout)) ? layout : null;
	}

	/** Reads the parameters of an address. */
	static CanvasAddress of(Map<String, List<String>> parameters) {
		return new CanvasAddress(Selection.of(parameters),
				parameters.containsKey("expanded") ? read(parameters, "expanded", Expanded::read) : null,
				read(parameters, "also", CanvasAddress::uid), read(parameters, "removed", CanvasAddress::uid),
				read(parameters, "veiled", CanvasAddress::uid), read(parameters, "hidden", CanvasAddress::type),
				read(parameters, "lines", CanvasAddress::line), read(parameters, "selected", CanvasAddress::uid),
				read(parameters, "relation", CanvasAddress::uid), read(parameters, "pin", Pin::read),
				Addresses.first(parameters, "layout").orElse(null), parameters.containsKey("whole"));
	}

	/** Which values of the canvas's own parameters can be read. */
	static Map<String, Predicate<String>> readable() {
		Map<String, Predicate<String>> readable = new LinkedHashMap<>();
		Stream.of("also", "removed", "veiled", "selected", "relation")
			.forEach((name) -> readable.put(name, (text) -> uid(text).isPresent()));
		readable.put("expanded", (text) -> text.isEmpty() || Expanded.read(text).isPresent());
		readable.put("hidden", (text) -> type(text).isPresent());
		readable.put("lines", (text) -> line(text).isPresent());
		readable.put("pin", (text) -> Pin.read(text).isPresent());
		readable.put("layout", (text) -> text.equals("rings") || LAYOUTS.contains(text));
		readable.put("whole", (_) -> true);
		return readable;
	}

	/** The entities opened. */
	List<EntityUid> entities() {
		return this.selection.entities();
	}

	/** Whether there is nothing to draw. */
	boolean isBlank() {
		return !this.whole && this.also.isEmpty() && this.selection.equals(Selection.EVERYTHING);
	}

	/** The parameters that say the same; no two ways to say one thing. */
	Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>(this.selection.parameters());
		parameters.putAll(own());
		return parameters;
	}

	/** Those of the parameters that are the canvas's own and not the selection's. */
	Map<String, List<String>> own() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		List<Expanded> shown = this.expanded;
		if (shown != null) {
			put(parameters, "expanded", shown, Expanded::toString);
			parameters.putIfAbsent("expanded", List.of(""));
		}
		put(parameters, "also", this.also, EntityUid::value);
		put(parameters, "removed", this.removed, EntityUid::value);
		put(parameters, "veiled", this.veiled, EntityUid::value);
		put(parameters, "hidden", this.hidden, (type) -> type.name().toLowerCase(Locale.ROOT));
		put(parameters, "lines", this.lines, (line) -> line.toLowerCase(Locale.ROOT));
		put(parameters, "selected", this.selected, EntityUid::value);
		put(parameters, "relation", this.relation, EntityUid::value);
		put(parameters, "pin", this.pins, Pin::toString);
		String arranged = this.layout;
		if (arranged != null) {
			parameters.put("layout", List.of(arranged));
		}
		if (this.whole) {
			parameters.put("whole", List.of(""));
		}
		return parameters;
	}

	/** All entities that it names. */
	Set<EntityUid> uids() {
		Set<EntityUid> uids = new LinkedHashSet<>(entities());
		List<Expanded> shown = this.expanded;
		if (shown != null) {
			shown.forEach((each) -> uids.add(each.uid()));
		}
		Stream.of(this.also, this.removed, this.veiled, this.selected, this.relation).forEach(uids::addAll);
		this.pins.forEach((pin) -> uids.add(pin.uid()));
		return uids;
	}

	/** The same canvas with another filter. */
	CanvasAddress withSelection(Selection other) {
		return new CanvasAddress(other, this.expanded, this.also, this.removed, this.veiled, this.hidden, this.lines,
				this.selected, this.relation, this.pins, this.layout, this.whole);
	}

	/** The same with other entities in place of some. */
	CanvasAddress with(Map<EntityUid, EntityUid> replaced) {
		if (replaced.isEmpty()) {
			return this;
		}
		UnaryOperator<EntityUid> now = (uid) -> replaced.getOrDefault(uid, uid);
		UnaryOperator<List<EntityUid>> all = (uids) -> uids.stream().map(now).toList();
		List<Expanded> shown = this.expanded;
		return new CanvasAddress(this.selection.withEntities(all.apply(entities()), this.selection.all()),
				(shown != null) ? shown.stream()
					.map((each) -> new Expanded(now.apply(each.uid()), each.shown(), each.kind()))
					.toList() : null,
				all.apply(this.also), all.apply(this.removed), all.apply(this.veiled), this.hidden, this.lines,
				all.apply(this.selected), all.apply(this.relation),
				this.pins.stream().map((pin) -> new Pin(now.apply(pin.uid()), pin.x(), pin.y())).toList(), this.layout,
				this.whole);
	}

	static Optional<EntityUid> uid(String text) {
		return Uid.read(EntityUid::new, text);
	}

	static Optional<EntityType> type(String text) {
		return Stream.of(EntityType.values()).filter((type) -> type.name().equalsIgnoreCase(text)).findFirst();
	}

	static Optional<RelationKind> kind(String text) {
		return Stream.of(RelationKind.values()).filter((kind) -> kind.name().equalsIgnoreCase(text)).findFirst();
	}

	private static Optional<String> line(String text) {
		return text.equalsIgnoreCase("PLANNED") ? Optional.of("PLANNED") : kind(text).map(Enum::name);
	}

	private static <T> List<T> read(Map<String, List<String>> parameters, String name,
			Function<String, Optional<T>> reader) {
		return parameters.getOrDefault(name, List.of()).stream().map(reader).flatMap(Optional::stream).toList();
	}

	private static <T> void put(Map<String, List<String>> parameters, String name, List<T> values,
			Function<T, String> writer) {
		if (!values.isEmpty()) {
			parameters.put(name, values.stream().map(writer).toList());
		}
	}

	private static <T> List<T> first(List<T> values, int limit) {
		return values.stream().distinct().limit(limit).toList();
	}

	/**
	 * An entity expanded.
	 *
	 * @param uid the entity
	 * @param shown how many of its neighbours were fetched
	 * @param kind by relations of this kind only, null for all
	 */
	record Expanded(EntityUid uid, int shown, @Nullable RelationKind kind) {

		Expanded {
			shown = Math.clamp(shown, 0, NeighbourQuery.MAX_OFFSET);
		}

		static Optional<Expanded> read(String text) {
			String[] parts = text.split("\\.", 3);
			if (parts.length < 2 || !parts[1].matches("[0-9]{1,5}")) {
				return Optional.empty();
			}
			RelationKind kind = (parts.length == 3) ? CanvasAddress.kind(parts[2]).orElse(null) : null;
			return (parts.length == 3 && kind == null) ? Optional.empty()
					: CanvasAddress.uid(parts[0]).map((uid) -> new Expanded(uid, Integer.parseInt(parts[1]), kind));
		}

		@Override
		public String toString() {
			RelationKind only = this.kind;
			return this.uid + "." + this.shown + ((only != null) ? "." + only.name().toLowerCase(Locale.ROOT) : "");
		}

	}

	/**
	 * An entity put somewhere by hand, in whole units of the canvas.
	 *
	 * @param uid the entity
	 * @param x to the right
	 * @param y upwards
	 */
	record Pin(EntityUid uid, int x, int y) {

		private static final int FARTHEST = 1_000_000;

		Pin {
			x = Math.clamp(x, -FARTHEST, FARTHEST);
			y = Math.clamp(y, -FARTHEST, FARTHEST);
		}

		static Optional<Pin> read(String text) {
			String[] parts = text.split("\\.", 3);
			if (parts.length < 3 || !parts[1].matches("-?[0-9]{1,7}") || !parts[2].matches("-?[0-9]{1,7}")) {
				return Optional.empty();
			}
			return CanvasAddress.uid(parts[0])
				.map((uid) -> new Pin(uid, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
		}

		@Override
		public String toString() {
			return this.uid + "." + this.x + "." + this.y;
		}

	}

}
