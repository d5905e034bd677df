package io.entente.extraction.internal.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.coreference.Cast;
import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import io.entente.model.Role;
import io.entente.model.TieType;

/**
 * For whom an article's persons act: who signs as a country's minister signs for the
 * country.
 */
final class Offices {

	private final Map<String, Set<String>> bodies = new HashMap<>();

	private final Map<String, Set<String>> nations = new HashMap<>();

	/**
	 * What the article's affiliations tell.
	 * @param ties what was read, those of one body by several names included
	 */
	Offices(Collection<Draft> ties, Cast cast) {
		for (Draft tie : ties) {
			if (tie.type().equals(TieType.CITIZENSHIP.name()) && tie.mood().equals(Mood.PLAIN)) {
				addNation(tie);
			}
			if (tie.type().equals(TieType.AFFILIATION.name()) && tie.mood().equals(Mood.PLAIN)) {
				for (Argument holder : tie.arguments()) {
					if (holder.role() == Role.HOLDER) {
						tie.arguments()
							.stream()
							.filter((argument) -> argument.role() == Role.OF)
							.forEach((argument) -> add(holder.entity(), argument.entity(),
									tie.label().toLowerCase(Locale.ROOT).endsWith("minister"), cast));
					}
				}
			}
		}
	}

	private void addNation(Draft tie) {
		for (Argument holder : tie.arguments()) {
			if (holder.role() == Role.HOLDER) {
				tie.arguments()
					.stream()
					.filter((argument) -> argument.role() == Role.OF)
					.forEach((argument) -> this.nations.computeIfAbsent(holder.entity(), (_) -> new LinkedHashSet<>())
						.add(argument.entity()));
			}
		}
	}

	/** "Peruvian Transport Minister X" is the minister of Peru, not of a body. */
	private void add(String person, String body, boolean minister, Cast cast) {
		Set<String> known = this.bodies.computeIfAbsent(person, (_) -> new LinkedHashSet<>());
		ArticleEntity entity = cast.entity(body);
		if (entity.type() == EntityType.COUNTRY) {
			known.add(body);
		}
		else if (entity.type() == EntityType.ORGANIZATION) {
			boolean portfolio = minister && !StateActors.isOfState(entity.name());
			if (portfolio || StateActors.isOfState(entity.name())) {
				cast.country(entity.iso3()).ifPresent((country) -> known.add(country.id()));
			}
			if (!portfolio) {
				known.add(body);
			}
		}
	}

	/**
	 * The countries and bodies that the person acts for; of whom no office is told, the
	 * country whose citizen the person is.
	 */
	Set<String> of(String person) {
		Set<String> nation = this.nations.getOrDefault(person, Set.of());
		return this.bodies.getOrDefault(person, (nation.size() == 1) ? nation : Set.of());
	}

}
