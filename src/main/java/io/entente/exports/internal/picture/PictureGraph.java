package io.entente.exports.internal.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedFact.Participation;
import io.entente.model.Entity;
import io.entente.model.EntityUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;

/**
 * What is drawn: entities, joined two by two by the facts they share.
 */
public final class PictureGraph {

	/** A fact of more participants joins each with the first one only. */
	private static final int MOST_JOINED = 8;

	private final Map<EntityUid, Entity> nodes = new LinkedHashMap<>();

	private final List<ExportedFact> facts = new ArrayList<>();

	private final Map<String, Link> links = new TreeMap<>();

	/** Adds an entity. */
	public void add(ExportedEntity entity) {
		this.nodes.put(entity.entity().uid(), entity.entity());
	}

	/** Adds a fact, whose participants were added before. */
	public void add(ExportedFact fact) {
		this.facts.add(fact);
		List<EntityUid> who = fact.participants().stream().map(Participation::entity).distinct().toList();
		for (int i = 0; i < who.size(); i++) {
			for (int j = i + 1; j < who.size() && (i == 0 || who.size() <= MOST_JOINED); j++) {
				join(who.get(i), who.get(j), fact);
			}
		}
	}

	private void join(EntityUid one, EntityUid other, ExportedFact fact) {
		boolean inOrder = one.value().compareTo(other.value()) < 0;
		EntityUid first = inOrder ? one : other;
		EntityUid last = inOrder ? other : one;
		this.links
			.computeIfAbsent(first.value() + " " + last.value(), (key) -> new Link(first, last, new ArrayList<>()))
			.facts()
			.add(fact);
	}

	/** The entities, in the order they came. */
	public List<Entity> nodes() {
		return List.copyOf(this.nodes.values());
	}

	/** The facts, in the order they came. */
	public List<ExportedFact> facts() {
		return List.copyOf(this.facts);
	}

	/** What joins them. */
	public List<Link> links() {
		return List.copyOf(this.links.values());
	}

	/** An entity's name. */
	public String name(EntityUid uid) {
		Entity entity = this.nodes.get(uid);
		return (entity != null) ? entity.name() : uid.value();
	}

	/** Whether a fact is told as real and not denied. */
	public static boolean isReal(ExportedFact fact) {
		return fact.polarity() == Polarity.AFFIRMED
				&& (fact.modality() == Modality.ACTUAL || fact.modality() == Modality.PAST);
	}

	/**
	 * The facts that join two entities.
	 *
	 * @param one an entity
	 * @param other another one
	 * @param facts what joins them
	 */
	public record Link(EntityUid one, EntityUid other, List<ExportedFact> facts) {

		/** Whether something that would join them is denied. */
		boolean isDenied() {
			return this.facts.stream().anyMatch((fact) -> fact.polarity() == Polarity.DENIED);
		}

		/** Whether nothing real joins them. */
		boolean isPlanned() {
			return this.facts.stream().noneMatch(PictureGraph::isReal);
		}

	}

}
