package io.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.ResolvedArticle;
import io.entente.resolution.NameKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The entities of a batch of articles: new ones are stored, known ones learn the names
 * and country codes that they lack.
 */
final class EntityBatch {

	/**
	 * Beyond that many, names tell of an extraction gone wrong, and searches slow down.
	 */
	private static final int MOST_ALIASES = 64;

	/** Index entries have a largest size; no name of anything is that long. */
	private static final int LONGEST_NAME = 300;

	private final Statements statements;

	private final SortedMap<String, Entity> entities = new TreeMap<>();

	private final List<String> lacking = new ArrayList<>();

	EntityBatch(Statements statements, List<ResolvedArticle> articles) {
		this.statements = statements;
		for (ResolvedArticle article : articles) {
			for (Entity entity : article.entities()) {
				this.entities.merge(entity.uid().value(), entity, EntityBatch::join);
			}
		}
	}

	private static Entity join(Entity one, Entity other) {
		Set<String> aliases = new LinkedHashSet<>(one.aliases());
		aliases.addAll(other.aliases());
		aliases.add(other.name());
		aliases.remove(one.name());
		return new Entity(one.uid(), one.type(), one.name(), List.copyOf(aliases),
				(one.iso3() != null) ? one.iso3() : other.iso3());
	}

	void merge() {
		List<Map<String, @Nullable Object>> rows = this.entities.values().stream().map(EntityBatch::row).toList();
		for (Record row : this.statements.rows(GraphCypher.MERGE_ENTITIES, rows)) {
			if (row.get("lacking").asBoolean()) {
				this.lacking.add(row.get("uid").asString());
			}
		}
	}

	private static Map<String, @Nullable Object> row(Entity entity) {
		List<String> aliases = names(entity.name(), List.of(), entity.aliases());
		Map<String, @Nullable Object> properties = new HashMap<>(named(entity.name(), aliases));
		properties.put("type", entity.type().name());
		properties.put("name", clip(entity.name()));
		properties.put("iso3", entity.iso3());
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("uid", entity.uid().value());
		row.put("label", label(entity.type()));
		// a known entity may go by another name than it has here
		List<String> all = new ArrayList<>(aliases);
		all.add(clip(entity.name()));
		row.put("aliases", all);
		row.put("iso3", entity.iso3());
		row.put("properties", properties);
		return row;
	}

	/** Adds what known entities lack, looked at again under a lock. */
	void extend() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record stored : this.statements.uids(GraphCypher.LOCK_ENTITIES, this.lacking)) {
			Entity entity = this.entities.get(stored.get("uid").asString());
			if (entity == null) {
				continue;
			}
			String name = stored.get("name").asString();
			List<String> known = stored.get("aliases").asList(Value::asString);
			List<String> told = new ArrayList<>(entity.aliases());
			told.add(entity.name());
			List<String> aliases = names(name, known, told);
			Map<String, @Nullable Object> properties = new HashMap<>();
			if (!aliases.equals(known)) {
				properties.putAll(named(name, aliases));
			}
			if (stored.get("iso3").isNull() && entity.iso3() != null) {
				properties.put("iso3", entity.iso3());
			}
			if (!properties.isEmpty()) {
				rows.add(Map.of("uid", entity.uid().value(), "properties", properties));
			}
		}
		this.statements.rows(GraphCypher.SET_ENTITIES, rows);
	}

	private static List<String> names(String name, List<String> known, Collection<String> told) {
		Set<String> names = new LinkedHashSet<>(known);
		for (String alias : told) {
			String clipped = clip(alias);
			if (names.size() < MOST_ALIASES && !clipped.isBlank() && !clipped.equals(name)) {
				names.add(clipped);
			}
		}
		return List.copyOf(names);
	}

	private static Map<String, Object> named(String name, List<String> aliases) {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(NameKey.of(clip(name)));
		aliases.forEach((alias) -> keys.add(NameKey.of(alias)));
		keys.remove("");
		return Map.of("aliases", aliases, "nameKeys", List.copyOf(keys));
	}

	private static String clip(String name) {
		return (name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME);
	}

	private static String label(EntityType type) {
		return switch (type) {
			case PERSON -> "Person";
			case ORGANIZATION -> "Organization";
			case COUNTRY -> "Country";
			case PLACE -> "Place";
		};
	}

}
