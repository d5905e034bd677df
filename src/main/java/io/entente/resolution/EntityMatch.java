package io.entente.resolution;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.entente.model.Entity;
import io.entente.model.EntityType;

/**
 * Why two entities may be one, for a person to decide: too little to join them, too much
 * to say nothing.
 *
 * @param score how likely they are one, 0 to 1: set by hand, to put the likely ones first
 * @param reason for a person, a clause in lower case
 */
public record EntityMatch(double score, String reason) {

	/** Below that nobody is asked. */
	private static final double LEAST = 0.5;

	private static final double ANOTHER_IN_COMMON = 0.05;

	private static final int MOST_COUNTED = 4;

	private static final CountryTable COUNTRIES = new CountryTable();

	private static final GenericNames GENERIC_NAMES = new GenericNames(COUNTRIES);

	/**
	 * Whether two entities' names and countries let them be one.
	 * @return empty if nothing speaks for it, or a country against it
	 */
	public static Optional<EntityMatch> of(Entity one, Entity other) {
		if (one.type() != other.type() || one.type() == EntityType.COUNTRY || inTwoCountries(one, other)) {
			return Optional.empty();
		}
		return EntityBlocks.names(one)
			.stream()
			.flatMap((name) -> EntityBlocks.names(other)
				.stream()
				.flatMap((theirs) -> Optional.ofNullable(compare(one, name, other, theirs)).stream()))
			.max(Comparator.comparingDouble(EntityMatch::score).thenComparing(EntityMatch::reason));
	}

	/**
	 * The same with the number of others that both are named together with.
	 * @return empty if it isn't worth asking
	 */
	public Optional<EntityMatch> inCompany(int inCommon) {
		double sure = Math.min(0.95, this.score + ANOTHER_IN_COMMON * Math.min(MOST_COUNTED, inCommon));
		if (sure < LEAST) {
			return Optional.empty();
		}
		String together = (inCommon == 0) ? "" : "; both are named with " + inCommon + " others in common";
		return Optional.of(new EntityMatch(Math.round(sure * 100) / 100.0, this.reason + together));
	}

	private static boolean inTwoCountries(Entity one, Entity other) {
		return one.iso3() != null && other.iso3() != null && !one.iso3().equals(other.iso3());
	}

	private static @Nullable EntityMatch compare(Entity one, String name, Entity other, String theirs) {
		return switch (one.type()) {
			case PERSON -> person(name, theirs);
			case ORGANIZATION -> body(one, name, other, theirs);
			case PLACE -> NameKey.of(name).equals(NameKey.of(theirs))
					? new EntityMatch(0.55, "places of one name, one of them without its country") : null;
			case COUNTRY -> null;
		};
	}

	private static @Nullable EntityMatch person(String name, String theirs) {
		if (!PersonNames.isFull(name) || !PersonNames.isFull(theirs)) {
			return null;
		}
		List<String> words = PersonNames.words(name);
		List<String> others = PersonNames.words(theirs);
		String both = "“" + name + "” and “" + theirs + "” ";
		if (words.stream().sorted().toList().equals(others.stream().sorted().toList())) {
			return new EntityMatch(0.85, both + "are the same names in another order");
		}
		if (String.join("", words).equals(String.join("", others))) {
			return new EntityMatch(0.85, both + "are one name, written apart and together");
		}
		Set<String> fewer = new HashSet<>((words.size() < others.size()) ? words : others);
		Set<String> more = new HashSet<>((words.size() < others.size()) ? others : words);
		if (fewer.size() > 1 && words.size() != others.size() && more.containsAll(fewer)) {
			return new EntityMatch(0.7, both + "share all names of the shorter one");
		}
		if (words.size() == others.size() && allAlike(words, others)) {
			return new EntityMatch(0.6, both + "differ in a few letters only");
		}
		boolean initial = words.getLast().equals(others.getLast())
				&& words.getFirst().charAt(0) == others.getFirst().charAt(0)
				&& (words.getFirst().length() == 1 || others.getFirst().length() == 1);
		return initial ? new EntityMatch(0.45, both + "share surname and initial") : null;
	}

	private static @Nullable EntityMatch body(Entity one, String name, Entity other, String theirs) {
		String key = EntityBlocks.bodyKey(name);
		String their = EntityBlocks.bodyKey(theirs);
		boolean country = one.iso3() != null && one.iso3().equals(other.iso3());
		String both = "“" + name + "” and “" + theirs + "” ";
		if (isAnybodys(key, one) || isAnybodys(their, other)) {
			return null; // every country has one, and no article tells whose it is
		}
		if (key.equals(their)) {
			return new EntityMatch(country ? 0.7 : 0.5, country ? both + "have one name and country"
					: both + "have one name; one article tells no country");
		}
		boolean acronym = OrganizationResolver.isAcronym(name);
		if (acronym != OrganizationResolver.isAcronym(theirs)) {
			if (OrganizationResolver.isShared(acronym ? key : their) && !country) {
				return null;
			}
			boolean made = (acronym ? key : their).equals(EntityBlocks.initials(acronym ? their : key));
			return (made && Math.min(key.length(), their.length()) > 2) ? new EntityMatch(country ? 0.75 : 0.45, "“"
					+ (acronym ? name : theirs) + "” is made of the initials of “" + (acronym ? theirs : name) + "”")
					: null;
		}
		if (acronym) {
			return null;
		}
		if (withoutCountry(key).equals(withoutCountry(their)) && withoutCountry(key).indexOf(' ') > 0) {
			return new EntityMatch(0.65, both + "differ in their country's name only");
		}
		return (Math.min(key.length(), their.length()) > 9 && figures(key).equals(figures(their))
				&& SpellingDistance.atMost(2, key, their))
						? new EntityMatch(0.55, both + "differ in a few letters only") : null;
	}

	private static boolean isAnybodys(String key, Entity entity) {
		return entity.iso3() == null && GENERIC_NAMES.generic(key) != null;
	}

	/** The 75th assembly isn't the 76th. */
	private static String figures(String key) {
		return key.replaceAll("[^0-9]", "");
	}

	/** "atomic energy organization of iran" without its last two words. */
	private static String withoutCountry(String key) {
		int of = key.lastIndexOf(" of ");
		return (of > 0 && COUNTRIES.byDesignator(key.substring(of + 4)).isPresent()) ? key.substring(0, of) : key;
	}

	private static boolean allAlike(List<String> words, List<String> others) {
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			String other = others.get(i);
			int allowed = (Math.min(word.length(), other.length()) > 6) ? 2
					: (Math.min(word.length(), other.length()) > 3) ? 1 : 0;
			if (word.charAt(0) != other.charAt(0) || !SpellingDistance.atMost(allowed, word, other)) {
				return false;
			}
		}
		return true;
	}

}
