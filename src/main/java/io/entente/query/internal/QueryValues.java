package io.entente.query.internal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.query.QueryOutcome;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/**
 * Turns the database's values into what JSON has, and notes what they name.
 */
final class QueryValues {

	/** How much text a value without any counts as. */
	private static final int SMALL = 8;

	private final Set<EntityUid> entities = new LinkedHashSet<>();

	private final Set<FactUid> facts = new LinkedHashSet<>();

	/** Ends of relationships are told by uid where their nodes were seen. */
	private final Map<String, String> uids = new LinkedHashMap<>();

	private long characters;

	/** The cells of a row. */
	List<@Nullable Object> row(List<Value> values) {
		List<@Nullable Object> cells = new ArrayList<>(values.size());
		values.forEach((value) -> cells.add(of(value.asObject())));
		return cells;
	}

	/** The entities named so far. */
	Set<EntityUid> entities() {
		return this.entities;
	}

	/** The facts named so far. */
	Set<FactUid> facts() {
		return this.facts;
	}

	/** Roughly how much text all of it is. */
	long characters() {
		return this.characters;
	}

	private @Nullable Object of(@Nullable Object value) {
		this.characters += SMALL;
		return switch (value) {
			case null -> null;
			case String text -> text(text);
			case Boolean truth -> truth;
			case Long number -> number;
			case Double number -> Double.isFinite(number) ? number : number.toString();
			case List<?> list -> {
				List<@Nullable Object> values = new ArrayList<>(list.size());
				list.forEach((element) -> values.add(of(element)));
				yield values;
			}
			case Map<?, ?> map -> map(map);
			case Node node -> node(node);
			case Relationship relationship -> relationship(relationship);
			case Path path -> path(path);
			case Point point -> point(point);
			case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
			default -> text(value.toString());
		};
	}

	private String text(String text) {
		this.characters += text.length();
		if (text.length() == 28) {
			note(text);
		}
		return text;
	}

	private void note(String uid) {
		try {
			if (uid.startsWith("e-") && this.entities.size() < QueryOutcome.MAX_NAMED) {
				this.entities.add(new EntityUid(uid));
			}
			else if (uid.startsWith("f-") && this.facts.size() < QueryOutcome.MAX_NAMED) {
				this.facts.add(new FactUid(uid));
			}
		}
		catch (IllegalArgumentException _) {
			// a word that happens to be as long
		}
	}

	private Map<String, @Nullable Object> map(Map<?, ?> map) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		map.forEach((key, value) -> values.put(text(String.valueOf(key)), of(value)));
		return values;
	}

	private Map<String, @Nullable Object> node(Node node) {
		Map<String, @Nullable Object> values = typed("node");
		List<String> labels = new ArrayList<>();
		node.labels().forEach(labels::add);
		values.put("labels", labels);
		Map<String, @Nullable Object> properties = map(node.asMap());
		values.put("properties", properties);
		if (properties.get("uid") instanceof String uid && this.uids.size() < QueryOutcome.MAX_NAMED) {
			this.uids.put(node.elementId(), uid);
		}
		return values;
	}

	private Map<String, @Nullable Object> relationship(Relationship relationship) {
		Map<String, @Nullable Object> values = typed("relationship");
		values.put("type", relationship.type());
		values.put("from", this.uids.get(relationship.startNodeElementId()));
		values.put("to", this.uids.get(relationship.endNodeElementId()));
		values.put("properties", map(relationship.asMap()));
		return values;
	}

	private Map<String, @Nullable Object> path(Path path) {
		Map<String, @Nullable Object> values = typed("path");
		List<@Nullable Object> nodes = new ArrayList<>();
		path.nodes().forEach((node) -> nodes.add(of(node)));
		values.put("nodes", nodes);
		List<@Nullable Object> relationships = new ArrayList<>();
		path.relationships().forEach((relationship) -> relationships.add(of(relationship)));
		values.put("relationships", relationships);
		return values;
	}

	private static Map<String, @Nullable Object> point(Point point) {
		Map<String, @Nullable Object> values = typed("point");
		values.put("srid", (long) point.srid());
		values.put("x", point.x());
		values.put("y", point.y());
		if (!Double.isNaN(point.z())) {
			values.put("z", point.z());
		}
		return values;
	}

	private static Map<String, @Nullable Object> typed(String type) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("$type", type);
		return values;
	}

}
