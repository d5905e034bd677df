package io.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.resolution.EntityLookup;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Finds entities by their normalised names in the graph.
 */
@Component
class GraphEntityLookup implements EntityLookup {

	private final Driver driver;

	private final CypherCatalog catalog;

	GraphEntityLookup(Driver driver, CypherCatalog catalog) {
		this.driver = driver;
		this.catalog = catalog;
	}

	@Override
	public Map<String, List<Entity>> findByNames(EntityType type, Collection<String> normalizedNames) {
		List<Map<String, String>> keys = normalizedNames.stream()
			.distinct()
			.filter((key) -> !key.isBlank())
			.map((key) -> Map.of("key", key, "phrase", phrase(key)))
			.toList();
		if (keys.isEmpty()) {
			return Map.of();
		}
		Map<String, List<Entity>> found = new HashMap<>();
		try (Session session = this.driver.session()) {
			session
				.executeRead((transaction) -> new Statements(transaction, this.catalog)
					.run(GraphCypher.FIND_ENTITIES_BY_NAME_KEYS, Map.of("keys", keys, "type", type.name())))
				.forEach((row) -> found.computeIfAbsent(row.get("key").asString(), (_) -> new ArrayList<>())
					.add(entity(row)));
		}
		return found;
	}

	/** Quotation marks make the whole key one term of the index. */
	private static String phrase(String key) {
		return '"' + key.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static Entity entity(Record row) {
		return new Entity(new EntityUid(row.get("uid").asString()), EntityType.valueOf(row.get("type").asString()),
				row.get("name").asString(), row.get("aliases").asList(Value::asString),
				row.get("iso3").isNull() ? null : row.get("iso3").asString());
	}

}
