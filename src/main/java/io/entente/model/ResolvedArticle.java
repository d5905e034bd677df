package io.entente.model;

import java.util.List;
import java.util.Map;

/**
 * An article with everything that is to be written to the graph about it.
 *
 * @param extraction what was read in it
 * @param entities the entities it names, each once
 * @param links why each of the article's entities is one of them
 * @param facts what its claims amount to, each once
 * @param factOfClaim the fact each claim supports, by the claim's id
 */
public record ResolvedArticle(Extraction extraction, List<Entity> entities, List<EntityLink> links, List<Fact> facts,
		Map<String, FactUid> factOfClaim) {

	public ResolvedArticle {
		entities = List.copyOf(entities);
		links = List.copyOf(links);
		facts = List.copyOf(facts);
		factOfClaim = Map.copyOf(factOfClaim);
	}

}
