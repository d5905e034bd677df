package io.entente.dossier;

import java.util.List;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Fact;
import io.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A fact in an entity's dossier, with how well it is founded: the extractor's confidence,
 * the number of articles and the number of independent origins are three figures, never
 * one.
 *
 * @param fact the fact; its participants hold the entity itself and those of
 * {@code others}
 * @param role what the entity does in it; null for a country that only organizations of
 * its own take part for
 * @param others who else takes part, {@value #OTHERS} at most
 * @param othersTotal how many others there are
 * @param confidence the extractor's, 0 to 1
 * @param articles how many articles say it
 * @param origins how many of them are independent: copies of one text count once
 */
public record FactRow(Fact fact, @Nullable Role role, List<Party> others, long othersTotal, double confidence,
		long articles, long origins) {

	/** How many of the other participants are given. */
	public static final int OTHERS = 8;

	public FactRow {
		others = List.copyOf(others);
	}

	/**
	 * Somebody else in the fact.
	 *
	 * @param uid its identifier
	 * @param type what it is
	 * @param name its name
	 * @param role what it does
	 */
	public record Party(EntityUid uid, EntityType type, String name, Role role) {
	}

}
