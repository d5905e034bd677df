package io.entente.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.Extraction;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.TieType;

/**
 * Tells the country of bodies whose name doesn't from what the article ties them to: a
 * ministry that is part of a country's government, or a bureau of that ministry.
 */
final class CountryOfBodies {

	/** A bureau of a ministry of a government: more steps tell of a chain gone wrong. */
	private static final int STEPS = 3;

	private CountryOfBodies() {
	}

	/**
	 * The ISO 3166-1 alpha-3 codes by the ids of the article's organizations; a body that
	 * is tied to two countries has none.
	 */
	static Map<String, String> told(Extraction extraction) {
		Map<String, ArticleEntity> entities = new HashMap<>();
		extraction.entities().forEach((entity) -> entities.put(entity.id(), entity));
		Map<String, Set<String>> wholes = new HashMap<>();
		for (Claim claim : extraction.claims()) {
			List<String> parts = in(claim, Role.MEMBER);
			if (tellsWhole(claim) && parts.size() == 1) { // a network has members of many
															// countries
				wholes.computeIfAbsent(parts.getFirst(), (_) -> new HashSet<>()).addAll(in(claim, Role.OF));
				wholes.computeIfAbsent(parts.getFirst(), (_) -> new HashSet<>()).addAll(in(claim, Role.PLACE));
			}
		}
		Map<String, String> countries = new HashMap<>();
		for (String part : wholes.keySet()) {
			ArticleEntity body = entities.get(part);
			String country = (body != null && body.type() == EntityType.ORGANIZATION)
					? country(part, wholes, entities, STEPS) : null;
			if (country != null) {
				countries.put(part, country);
			}
		}
		return countries;
	}

	private static @Nullable String country(String part, Map<String, Set<String>> wholes,
			Map<String, ArticleEntity> entities, int steps) {
		Set<String> told = new HashSet<>();
		for (String whole : wholes.getOrDefault(part, Set.of())) {
			ArticleEntity entity = entities.get(whole);
			String country = (entity != null) ? entity.iso3() : null;
			if (country == null && steps > 1 && !whole.equals(part)) {
				country = country(whole, wholes, entities, steps - 1);
			}
			told.add(Objects.requireNonNullElse(country, ""));
		}
		told.remove("");
		return (told.size() == 1) ? told.iterator().next() : null;
	}

	private static boolean tellsWhole(Claim claim) {
		return claim.kind() == ClaimKind.TIE && claim.polarity() == Polarity.AFFIRMED
				&& (claim.type().equals(TieType.MEMBERSHIP.name()) || claim.type().equals(TieType.LOCATION.name()));
	}

	private static List<String> in(Claim claim, Role role) {
		return claim.arguments()
			.stream()
			.filter((argument) -> argument.role() == role)
			.map(Argument::entity)
			.distinct()
			.toList();
	}

}
