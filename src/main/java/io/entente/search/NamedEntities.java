package io.entente.search;

import java.util.List;
import java.util.Optional;

import io.entente.search.SearchHit.EntityHit;

/**
 * Whom a text names.
 *
 * @param exact those that bear exactly that name, code or identifier, the most mentioned
 * first
 * @param near those that bear a similar name, where nobody bears that one
 */
public record NamedEntities(List<EntityHit> exact, List<EntityHit> near) {

	public NamedEntities {
		exact = List.copyOf(exact);
		near = List.copyOf(near);
	}

	/** The one that is named; nothing where it is nobody or might be several. */
	public Optional<EntityHit> one() {
		return (this.exact.size() == 1) ? Optional.of(this.exact.getFirst()) : Optional.empty();
	}

}
