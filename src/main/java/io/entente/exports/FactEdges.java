package io.entente.exports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.exports.ExportedFact.Participation;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.Role;

/**
 * A fact as edges between every two who take part in it. Where it happens joins nobody,
 * except in a tie that says where somebody is. Who acts points at who is acted upon;
 * among equals the edge has no direction.
 */
final class FactEdges {

	private static final Set<Role> ACTED_UPON = EnumSet.of(Role.TARGET, Role.OF, Role.PLACE);

	private static final Set<Role> ACTING = EnumSet.of(Role.SOURCE, Role.HOLDER, Role.MEMBER);

	private FactEdges() {
	}

	/** The edges, none where fewer than two take part. */
	static List<FactEdge> of(ExportedFact fact) {
		Map<EntityUid, Role> roles = new LinkedHashMap<>();
		for (Participation each : fact.participants()) {
			if (each.role() != Role.PLACE || fact.kind() == ClaimKind.TIE) {
				roles.putIfAbsent(each.entity(), each.role());
			}
		}
		List<Map.Entry<EntityUid, Role>> all = List.copyOf(roles.entrySet());
		List<FactEdge> edges = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			for (int j = i + 1; j < all.size(); j++) {
				edges.add(edge(fact, edges.size(), all.get(i), all.get(j)));
			}
		}
		return edges;
	}

	private static FactEdge edge(ExportedFact fact, int number, Map.Entry<EntityUid, Role> one,
			Map.Entry<EntityUid, Role> other) {
		String id = fact.uid().value() + "." + number;
		boolean forth = ACTING.contains(one.getValue()) && ACTED_UPON.contains(other.getValue());
		boolean back = ACTED_UPON.contains(one.getValue()) && ACTING.contains(other.getValue());
		Map.Entry<EntityUid, Role> source = back ? other : one;
		Map.Entry<EntityUid, Role> target = back ? one : other;
		return new FactEdge(id, source.getKey(), source.getValue(), target.getKey(), target.getValue(), forth || back);
	}

	/**
	 * An edge.
	 *
	 * @param id its identifier: the fact's, and a number
	 * @param source where it begins
	 * @param sourceRole what that one does
	 * @param target where it ends
	 * @param targetRole what that one does
	 * @param directed whether the direction says something
	 */
	record FactEdge(String id, EntityUid source, Role sourceRole, EntityUid target, Role targetRole, boolean directed) {
	}

}
