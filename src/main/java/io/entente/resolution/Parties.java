package io.entente.resolution;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.entente.model.Argument;
import io.entente.model.Claim;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Role;

/**
 * Who acts in a claim, on two levels: as named, and the countries behind those named.
 * "Vietnam's Ministry of Health and its North Korean counterpart" and "the two countries"
 * are the same sides.
 *
 * @param named the uids of all actors
 * @param countries the uids of the countries that they are or belong to
 * @param bodies the uids of the organizations among them
 * @param allPlaced whether every actor that isn't a person has a country
 */
record Parties(Set<String> named, Set<String> countries, Set<String> bodies, boolean allPlaced) {

	/** The actors of a claim as far as they tell one fact from another. */
	static Parties of(Claim claim, Cast cast) {
		return of(FactKeys.actors(claim), cast);
	}

	private static Parties of(Collection<Argument> actors, Cast cast) {
		return of(actors.stream().map(cast::entity).toList(),
				actors.stream()
					.filter((actor) -> actor.role() == Role.PARTY)
					.map(cast::entity)
					.collect(Collectors.toSet()));
	}

	/**
	 * The actors of a claim or fact.
	 * @param actors all of them
	 * @param sides those who are sides of an agreement, be they persons
	 */
	static Parties of(Collection<Entity> actors, Set<Entity> sides) {
		Set<String> named = new TreeSet<>();
		Set<String> countries = new TreeSet<>();
		Set<String> bodies = new TreeSet<>();
		boolean allPlaced = true;
		for (Entity entity : actors) {
			named.add(entity.uid().value());
			if (entity.type() == EntityType.COUNTRY) {
				countries.add(entity.uid().value());
				continue;
			}
			if (entity.type() == EntityType.ORGANIZATION) {
				bodies.add(entity.uid().value());
			}
			if (entity.iso3() != null && entity.type() != EntityType.PERSON) {
				countries.add(EntityUid.of(EntityType.COUNTRY, entity.iso3()).value());
			}
			else if (entity.type() != EntityType.PERSON || sides.contains(entity)) {
				allPlaced = false;
			}
		}
		return new Parties(named, countries, bodies, allPlaced);
	}

	/**
	 * Whether both can be the sides of one thing: the same names, or the same two or more
	 * countries with one telling only leaving out bodies that the other names.
	 */
	boolean sameSides(Parties other) {
		return this.named.equals(other.named) || (this.countries.size() > 1 && this.countries.equals(other.countries)
				&& this.allPlaced && other.allPlaced
				&& (this.bodies.containsAll(other.bodies) || other.bodies.containsAll(this.bodies)));
	}

	/** The same, or one side alone where the other was told before. */
	boolean sameOrOneSide(Parties other) {
		return sameSides(other) || (other.named.size() == 1 && this.named.containsAll(other.named));
	}

	Parties with(Parties other) {
		return new Parties(union(this.named, other.named), union(this.countries, other.countries),
				union(this.bodies, other.bodies), this.allPlaced && other.allPlaced);
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		Set<String> all = new TreeSet<>(one);
		all.addAll(other);
		return all;
	}

}
