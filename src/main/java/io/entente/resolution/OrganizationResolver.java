package io.entente.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.entente.model.ArticleEntity;
import io.entente.model.ArticleUid;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.resolution.GenericNames.Generic;

/**
 * Tells which organization an article means, from the article alone and two built-in
 * tables: never from what the graph holds, so that the same article names the same
 * entities in whatever order a corpus is read.
 */
final class OrganizationResolver {

	private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}\\p{N}.&-]{2,10}");

	private static final Pattern LEGAL_FORM = Pattern
		.compile("( (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|gmbh|ag|sa|jsc|pjsc|ojsc))+$");

	/**
	 * Acronyms of ministries and the like, which every second government uses: without a
	 * country they mean nothing outside their article.
	 */
	private static final Set<String> SHARED_ACRONYMS = Set.of("mofa", "mfa", "moh", "mod", "moe", "mof", "moj", "moi",
			"moa", "mot", "moc", "mol", "mnd", "pm", "pmo", "moph", "moet", "most", "ngo", "ngos", "mou", "gdp",
			"covid", "ceo");

	private final Map<String, KnownBody> known = new HashMap<>();

	private final Map<String, KnownBody> knownAcronyms = new HashMap<>();

	private final CountryTable countries;

	private final GenericNames genericNames;

	OrganizationResolver(CountryTable countries) {
		this.countries = countries;
		this.genericNames = new GenericNames(countries);
		for (List<String> row : ResourceTable.rows("organizations.txt")) {
			List<String> acronyms = ResourceTable.values(row.get(1));
			List<String> others = ResourceTable.values(row.get(2));
			KnownBody body = new KnownBody(row.get(0), acronyms, others, row.get(3).isEmpty() ? null : row.get(3));
			this.known.put(key(body.name()), body);
			others.forEach((name) -> this.known.put(key(name), body));
			acronyms.forEach((acronym) -> this.knownAcronyms.put(acronymKey(acronym), body));
		}
	}

	Identity resolve(ArticleEntity entity, ArticleUid article) {
		List<String> names = new ArrayList<>(List.of(entity.name()));
		names.addAll(entity.aliases());
		List<String> longNames = names.stream().filter((name) -> !isAcronym(name)).toList();
		return longNames.isEmpty() ? byAcronym(entity, article) : byName(entity, longNames, names, article);
	}

	private Identity byName(ArticleEntity entity, List<String> longNames, List<String> names, ArticleUid article) {
		for (String name : longNames) {
			KnownBody body = knownBody(key(name), entity.iso3());
			if (body != null) {
				return new Identity(body.entity(names), "known-body", 0.95);
			}
		}
		String name = longNames.getFirst();
		String key = key(name);
		Generic generic = this.genericNames.generic(key);
		if (generic == null) {
			return new Identity(organization(key, name, names, entity.iso3()), "full-name", 0.85);
		}
		String iso3 = (generic.iso3() != null) ? generic.iso3() : entity.iso3();
		if (iso3 == null) {
			return new Identity(organization(article.value() + ' ' + generic.key(), name, names, null),
					"generic-name-in-article", 0.3);
		}
		if (generic.key().equals("government")) {
			return new Identity(country(iso3), "government-of-country", 0.9);
		}
		KnownBody body = knownBody(generic.key(), iso3);
		if (body != null) {
			return new Identity(body.entity(names), "known-body", 0.95);
		}
		if (generic.isPosted()) {
			return new Identity(organization(article.value() + ' ' + generic.key() + '|' + iso3, name, names, iso3),
					"posted-body-in-article", 0.4);
		}
		String display = generic.display() + " (" + this.countries.name(iso3) + ")";
		return new Identity(organization(generic.key() + '|' + iso3, display, names, iso3), "generic-name-and-country",
				(generic.iso3() != null) ? 0.9 : 0.75);
	}

	/**
	 * A national body's generic names, "Department of State" for instance, mean it only
	 * where the country is known to be its own.
	 */
	private @Nullable KnownBody knownBody(String key, @Nullable String iso3) {
		KnownBody body = this.known.get(key);
		if (body == null || body.iso3() == null || body.iso3().equals(iso3)) {
			return body;
		}
		return (iso3 == null && this.genericNames.generic(key) == null) ? body : null;
	}

	private Identity byAcronym(ArticleEntity entity, ArticleUid article) {
		String acronym = acronymKey(entity.name());
		KnownBody body = this.knownAcronyms.get(acronym);
		if (body != null && (body.iso3() == null || entity.iso3() == null || body.iso3().equals(entity.iso3()))) {
			return new Identity(body.entity(List.of(entity.name())), "known-acronym", 0.9);
		}
		if (entity.iso3() != null) {
			return new Identity(organization("acronym " + acronym + '|' + entity.iso3(), entity.name(),
					entity.aliases(), entity.iso3()), "acronym-and-country", 0.6);
		}
		if (SHARED_ACRONYMS.contains(acronym)) {
			return new Identity(
					organization(article.value() + " acronym " + acronym, entity.name(), entity.aliases(), null),
					"shared-acronym-in-article", 0.2);
		}
		return new Identity(organization("acronym " + acronym, entity.name(), entity.aliases(), null), "acronym", 0.5);
	}

	Entity country(String iso3) {
		return new Entity(EntityUid.of(EntityType.COUNTRY, iso3), EntityType.COUNTRY, this.countries.name(iso3),
				this.countries.otherNames(iso3), iso3);
	}

	private static Entity organization(String key, String name, List<String> names, @Nullable String iso3) {
		List<String> aliases = names.stream().filter((other) -> !other.equals(name)).distinct().toList();
		return new Entity(EntityUid.of(EntityType.ORGANIZATION, key), EntityType.ORGANIZATION, name, aliases, iso3);
	}

	/** The normalised name: one spelling, no legal form at its end. */
	static String key(String name) {
		String key = NameKey.of(name.replace("&", " and "));
		String shorter = LEGAL_FORM.matcher(key).replaceAll("");
		return (shorter.isBlank() ? key : shorter).replace("defence", "defense")
			.replace("labour", "labor")
			.replace("organisation", "organization")
			.replace("centre", "center")
			.replace("programme", "program");
	}

	/** Whether every second government uses the acronym. */
	static boolean isShared(String acronym) {
		return SHARED_ACRONYMS.contains(acronymKey(acronym));
	}

	static boolean isAcronym(String name) {
		return ACRONYM.matcher(name.strip()).matches();
	}

	private static String acronymKey(String acronym) {
		return NameKey.of(acronym).replace(" ", "");
	}

	/** A body of the built-in table. */
	private record KnownBody(String name, List<String> acronyms, List<String> others, @Nullable String iso3) {

		Entity entity(List<String> asNamed) {
			List<String> names = new ArrayList<>(this.acronyms);
			names.addAll(this.others);
			names.addAll(asNamed);
			return organization(key(this.name), this.name, names, this.iso3);
		}

	}

}
