package io.entente.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.ArticleEntity;
import io.entente.model.Entity;
import io.entente.model.EntityLink;
import io.entente.model.EntityUid;
import io.entente.model.Extraction;
import io.entente.model.ResolvedArticle;

/**
 * Links what one article names to the entities of all articles, and its claims to facts.
 * Thread-safe.
 * <p>
 * The result is a function of the article alone. Asking the graph who else bears a name
 * would join a few more acronyms, but would make identifiers depend on which article was
 * written first, and an import that is stopped and resumed, or that runs on several
 * threads, would end in another graph. So acronyms are resolved by the article that
 * introduces them and by a built-in table of well-known bodies; the rest stays apart
 * until somebody, or a later pass over the whole graph, joins it.
 */
public final class EntityResolver {

	private final EntityIdentifier identifier = new EntityIdentifier();

	/**
	 * Resolves one article.
	 * @return its entities, each once, a link for each of the article's entities with its
	 * method and score, and its facts, each once
	 */
	public ResolvedArticle resolve(Extraction extraction) {
		Map<EntityUid, Entity> entities = new LinkedHashMap<>();
		Map<String, EntityUid> uidOf = new LinkedHashMap<>();
		List<EntityLink> links = new ArrayList<>();
		Map<String, String> countries = CountryOfBodies.told(extraction);
		for (ArticleEntity named : extraction.entities()) {
			Identity identity = this.identifier.identify(placed(named, countries), extraction.article().uid());
			EntityUid uid = identity.entity().uid();
			entities.merge(uid, identity.entity(), EntityResolver::join);
			uidOf.put(named.id(), uid);
			links.add(new EntityLink(named.id(), uid, identity.method(), identity.score()));
		}
		FactAssembler facts = new FactAssembler(extraction, new Cast(uidOf, entities.values()));
		return new ResolvedArticle(extraction, List.copyOf(entities.values()), links, facts.facts(),
				facts.factOfClaim());
	}

	/** With the country that the article ties it to, where its name tells none. */
	private static ArticleEntity placed(ArticleEntity named, Map<String, String> countries) {
		String country = countries.get(named.id());
		return (named.iso3() != null || country == null) ? named
				: new ArticleEntity(named.id(), named.type(), named.name(), country, named.aliases(), named.mentions());
	}

	private static Entity join(Entity first, Entity second) {
		Set<String> aliases = new LinkedHashSet<>(first.aliases());
		aliases.add(second.name());
		aliases.addAll(second.aliases());
		aliases.remove(first.name());
		return new Entity(first.uid(), first.type(), first.name(), List.copyOf(aliases),
				(first.iso3() != null) ? first.iso3() : second.iso3());
	}

}
