package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.extraction.internal.entities.ResourceLines;

/** Words that tell who acts for a state, and the capitals that stand for one. */
final class StateActors {

	private static final Set<String> OFFICIALS = Set.of("government", "minister", "president", "ministry", "official",
			"side", "delegation", "authority", "ambassador", "negotiator", "leader", "envoy", "parliament",
			"counterpart", "king", "queen", "emir", "sultan", "prince", "premier", "chancellor", "secretary", "chief",
			"head", "representative", "state", "republic", "military", "army", "navy", "force", "administration",
			"regime", "cabinet", "department", "agency", "organization", "organisation", "commission", "embassy",
			"body", "diplomat", "deputy", "governor", "general", "commander", "chairman", "director", "team", "party",
			"officer", "power", "nation", "country", "union", "council", "undersecretary", "minister-president",
			"marshal", "admiral", "institution", "university", "monarch", "ruler", "bank", "center", "centre",
			"institute", "association", "chamber", "federation", "fund", "office", "member", "signatory");

	private static final Set<String> STATE_BODIES = Set.of("ministry", "department", "agency", "authority",
			"administration", "government", "parliament", "commission", "bureau", "organization", "organisation",
			"navy", "army", "police", "embassy", "cabinet", "directorate", "secretariat", "treasury", "customs",
			"council", "office", "service", "forces", "assembly", "senate", "court", "central");

	/** Heads of bodies' names that aren't the state's, whatever country the name has. */
	private static final Set<String> APART = Set.of("center", "centre", "institute", "association", "chamber",
			"federation", "fund", "university", "union", "party", "team", "bank", "institution");

	private static final Map<String, String> CAPITALS = ResourceLines.of("countries.tsv")
		.stream()
		.map((line) -> line.split("\t", -1))
		.filter((fields) -> fields.length > 3 && !fields[3].isEmpty())
		.flatMap((fields) -> List.of(fields[3].split(";", -1)).stream().map((name) -> Map.entry(name, fields[0])))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

	private StateActors() {
	}

	/** Whether a body by its name belongs to a state: a ministry, not a company. */
	static boolean isOfState(String name) {
		for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
			if (STATE_BODIES.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a noun names who acts for a state or body, or the state itself. */
	static boolean isOfficial(String lemma) {
		return OFFICIALS.contains(lemma)
				|| (lemma.endsWith("s") && OFFICIALS.contains(lemma.substring(0, lemma.length() - 1)));
	}

	/** Whether the head of a body's name says that it isn't the state's. */
	static boolean isApart(String lemma) {
		return APART.contains(lemma);
	}

	/**
	 * The country whose capital has the name, by its code. Brussels stands for the Union.
	 */
	static Optional<String> ofCapital(String name) {
		return name.equals("Brussels") ? Optional.empty() : Optional.ofNullable(CAPITALS.get(name));
	}

}
