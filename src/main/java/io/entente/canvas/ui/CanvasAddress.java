package io.entente.canvas.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.entente.canvas.NeighbourQuery;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.jspecify.annotations.Nullable;

/**
 * What is on the canvas, as the page's address says it: enough to draw the same screen
 * again after a reload, a step back or on somebody else's machine. What can't be read in
 * an address is left out, since half a screen is better than none.
 *
 * @param entities the entities opened, at most 20
 * @param expanded the entities expanded, in that order and at most 200; null where the
 * address doesn't tell, which expands the entities opened
 * @param hidden the types switched off in the legend
 * @param selection the entities selected, at most 50
 * @param relation the two ends of the relation whose facts are open, or none
 */
record CanvasAddress(List<EntityUid> entities, @Nullable List<Expanded> expanded, List<EntityType> hidden,
		List<EntityUid> selection, List<EntityUid> relation) {

	private static final int MAX_ENTITIES = 20;

	private static final int MAX_EXPANDED = 200;

	private static final int MAX_SELECTED = 50;

	CanvasAddress {
		entities = first(entities, MAX_ENTITIES);
		expanded = (expanded != null) ? first(expanded, MAX_EXPANDED) : null;
		hidden = hidden.stream().distinct().toList();
		selection = first(selection, MAX_SELECTED);
		relation = (relation.size() == 2) ? List.copyOf(relation) : List.of();
	}

	/** Reads the parameters of an address. */
	static CanvasAddress of(Map<String, List<String>> parameters) {
		return new CanvasAddress(read(parameters, "entity", CanvasAddress::uid),
				parameters.containsKey("expanded") ? read(parameters, "expanded", Expanded::read) : null,
				read(parameters, "hidden", CanvasAddress::type), read(parameters, "selected", CanvasAddress::uid),
				read(parameters, "relation", CanvasAddress::uid));
	}

	/** The parameters that say the same; no two ways to say one thing. */
	Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, "entity", this.entities, EntityUid::value);
		List<Expanded> shown = this.expanded;
		if (shown != null) {
			put(parameters, "expanded", shown, Expanded::toString);
			parameters.putIfAbsent("expanded", List.of(""));
		}
		put(parameters, "hidden", this.hidden, (type) -> type.name().toLowerCase(Locale.ROOT));
		put(parameters, "selected", this.selection, EntityUid::value);
		put(parameters, "relation", this.relation, EntityUid::value);
		return parameters;
	}

	/** Every entity that it names. */
	Set<EntityUid> uids() {
		Set<EntityUid> uids = new LinkedHashSet<>(this.entities);
		if (this.expanded != null) {
			this.expanded.forEach((each) -> uids.add(each.uid()));
		}
		uids.addAll(this.selection);
		uids.addAll(this.relation);
		return uids;
	}

	/** The same with other entities in place of some. */
	CanvasAddress with(Map<EntityUid, EntityUid> replaced) {
		if (replaced.isEmpty()) {
			return this;
		}
		UnaryOperator<EntityUid> now = (uid) -> replaced.getOrDefault(uid, uid);
		List<Expanded> shown = this.expanded;
		return new CanvasAddress(this.entities.stream().map(now).toList(), (shown != null)
				? shown.stream().map((each) -> new Expanded(now.apply(each.uid()), each.shown())).toList() : null,
				this.hidden, this.selection.stream().map(now).toList(), this.relation.stream().map(now).toList());
	}

	static Optional<EntityUid> uid(String text) {
		try {
			return Optional.of(new EntityUid(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static Optional<EntityType> type(String text) {
		return Stream.of(EntityType.values()).filter((type) -> type.name().equalsIgnoreCase(text)).findFirst();
	}

	private static <T> List<T> read(Map<String, List<String>> parameters, String name,
			Function<String, Optional<T>> reader) {
		return parameters.getOrDefault(name, List.of()).stream().map(reader).flatMap(Optional::stream).toList();
	}

	private static <T> void put(Map<String, List<String>> parameters, String name, List<T> values,
			Function<T, String> writer) {
		if (!values.isEmpty()) {
			parameters.put(name, new ArrayList<>(values.stream().map(writer).toList()));
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
	 */
	record Expanded(EntityUid uid, int shown) {

		Expanded {
			shown = Math.clamp(shown, 0, NeighbourQuery.MAX_OFFSET);
		}

		static Optional<Expanded> read(String text) {
			int dot = text.indexOf('.');
			if (dot < 0 || !text.substring(dot + 1).matches("[0-9]{1,5}")) {
				return Optional.empty();
			}
			return CanvasAddress.uid(text.substring(0, dot))
				.map((uid) -> new Expanded(uid, Integer.parseInt(text.substring(dot + 1))));
		}

		@Override
		public String toString() {
			return this.uid + "." + this.shown;
		}

	}

}
