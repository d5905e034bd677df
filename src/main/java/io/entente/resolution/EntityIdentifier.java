package io.entente.resolution;

import java.util.List;
import java.util.Optional;

import io.entente.model.ArticleEntity;
import io.entente.model.ArticleUid;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;

/**
 * Tells which entity an article's entity is. A pure function of the article: see
 * {@link EntityResolver}.
 */
final class EntityIdentifier {

	private final CountryTable countries = new CountryTable();

	private final OrganizationResolver organizations = new OrganizationResolver(this.countries);

	Identity identify(ArticleEntity entity, ArticleUid article) {
		return switch (entity.type()) {
			case COUNTRY -> country(entity);
			case PERSON -> person(entity, article);
			case ORGANIZATION -> this.organizations.resolve(entity, article);
			case PLACE -> place(entity);
		};
	}

	private Identity country(ArticleEntity entity) {
		if (entity.iso3() != null) {
			return new Identity(this.organizations.country(entity.iso3()), "iso3", 1);
		}
		Optional<String> iso3 = this.countries.byDesignator(NameKey.of(entity.name()));
		if (iso3.isPresent()) {
			return new Identity(this.organizations.country(iso3.get()), "country-name", 0.9);
		}
		// states that are no more have no code
		Entity former = new Entity(EntityUid.of(EntityType.COUNTRY, NameKey.of(entity.name())), EntityType.COUNTRY,
				entity.name(), entity.aliases(), null);
		return new Identity(former, "name-without-code", 0.6);
	}

	private static Identity person(ArticleEntity entity, ArticleUid article) {
		String name = PersonNames.trimmed(entity.name());
		// apart or together, "Young-jun" and "Youngjun" are one
		String key = String.join("", PersonNames.words(name));
		if (!PersonNames.isFull(entity.name())) {
			return new Identity(new Entity(EntityUid.of(EntityType.PERSON, article.value() + ' ' + key),
					EntityType.PERSON, entity.name(), List.of(), null), "surname-only", 0.3);
		}
		// a bare surname among the aliases would make everybody of that name findable as
		// this one
		List<String> aliases = entity.aliases()
			.stream()
			.filter((alias) -> PersonNames.isFull(alias) && !alias.equals(name)
					&& alias.equals(PersonNames.trimmed(alias)) && PersonNames.shareWord(name, alias))
			.distinct()
			.toList();
		return new Identity(
				new Entity(EntityUid.of(EntityType.PERSON, key), EntityType.PERSON, name, aliases, entity.iso3()),
				"full-name", 0.8);
	}

	private static Identity place(ArticleEntity entity) {
		String key = NameKey.of(entity.name());
		String iso3 = entity.iso3();
		EntityUid uid = EntityUid.of(EntityType.PLACE, (iso3 != null) ? key + '|' + iso3 : key);
		Entity place = new Entity(uid, EntityType.PLACE, entity.name(), entity.aliases(), iso3);
		return (iso3 != null) ? new Identity(place, "name-and-country", 0.85) : new Identity(place, "name", 0.6);
	}

}
