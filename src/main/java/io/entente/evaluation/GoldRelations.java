package io.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * What the relations of DWIE (Zaporojets et al. 2021) and the classes of PLOVER's marked
 * sentences are in our vocabulary.
 */
final class GoldRelations {

	private static final Set<String> AFFILIATION = Set.of("head_of", "head_of_state", "head_of_gov", "minister_of",
			"agent_of", "spokesperson_of", "player_of", "coach_of", "mayor_of", "advisor_of", "founder_of",
			"royalty_of");

	private static final Set<String> LOCATION = Set.of("based_in0", "based_in1", "based_in2", "in0", "in1", "in2",
			"gpe0", "gpe1", "gpe2");

	private static final Set<String> MEMBERSHIP = Set.of("part_of", "institution_of", "agency_of", "ministry_of");

	/** Classes of older codebooks that PLOVER's present one joined to others. */
	private static final Map<String, String> CLASSES = Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE",
			"INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT", "CONCEDE", "YIELD", "RETREAT", "YIELD");

	private GoldRelations() {
	}

	/** The relation, empty if it is none of our four kinds. */
	static Optional<GoldArticle.Relation> read(JsonNode node) {
		String relation = GoldReader.text(node, "relation").replaceFirst("-x$", "");
		List<String> head = names(node, "head");
		List<String> tail = names(node, "tail");
		return type(relation, node).map((type) -> new GoldArticle.Relation(type, normal(head), normal(tail),
				head.getFirst() + " → " + tail.getFirst() + " (" + relation + ")"));
	}

	private static Optional<String> type(String relation, JsonNode node) {
		if (relation.equals("member_of")) {
			return Optional.of(GoldReader.text(node, "headType").equals("person") ? "AFFILIATION" : "MEMBERSHIP");
		}
		if (AFFILIATION.contains(relation)) {
			return Optional.of("AFFILIATION");
		}
		if (LOCATION.contains(relation)) {
			return Optional.of("LOCATION");
		}
		if (MEMBERSHIP.contains(relation)) {
			return Optional.of("MEMBERSHIP");
		}
		return relation.equals("citizen_of") ? Optional.of("CITIZENSHIP") : Optional.empty();
	}

	private static List<String> names(JsonNode node, String field) {
		List<String> names = GoldReader.list(node, field).stream().map(JsonNode::asString).toList();
		if (names.isEmpty()) {
			throw new IllegalArgumentException("'" + field + "' names nothing");
		}
		return names;
	}

	private static Set<String> normal(List<String> names) {
		return names.stream().map(Scorer::normal).collect(Collectors.toUnmodifiableSet());
	}

	static GoldArticle.Event event(JsonNode node) {
		String type = GoldReader.text(node, "event");
		List<String> parties = new ArrayList<>();
		for (String side : List.of("source", "target")) {
			GoldReader.list(node, side).forEach((party) -> parties.add(party.path("text").asString("")));
		}
		return new GoldArticle.Event(CLASSES.getOrDefault(type, type), parties);
	}

}
