package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who and what an article speaks of, and where.
 */
public final class Cast {

	private final List<ArticleEntity> entities;

	private final Map<String, ArticleEntity> byId = new HashMap<>();

	private final Map<Integer, List<Reference>> bySentence = new HashMap<>();

	private final Map<Integer, String> speakers;

	Cast(List<ArticleEntity> entities, List<Reference> references, Map<Integer, String> speakers) {
		this.entities = List.copyOf(entities);
		this.speakers = Map.copyOf(speakers);
		entities.forEach((entity) -> this.byId.put(entity.id(), entity));
		for (Reference reference : references) {
			this.bySentence.computeIfAbsent(reference.sentence(), (index) -> new ArrayList<>()).add(reference);
		}
		this.bySentence.values().forEach((list) -> list.sort(Comparator.comparingInt(Reference::from)));
	}

	public List<ArticleEntity> entities() {
		return this.entities;
	}

	/**
	 * The entity of that id.
	 * @throws IllegalArgumentException if there is none
	 */
	public ArticleEntity entity(String id) {
		ArticleEntity entity = this.byId.get(id);
		if (entity == null) {
			throw new IllegalArgumentException("No entity " + id);
		}
		return entity;
	}

	/** The country of that code, if the article speaks of it. */
	public Optional<ArticleEntity> country(@Nullable String iso3) {
		return this.entities.stream()
			.filter((entity) -> entity.type() == EntityType.COUNTRY && entity.iso3() != null
					&& entity.iso3().equals(iso3))
			.findFirst();
	}

	public EntityType type(Reference reference) {
		return entity(reference.entity()).type();
	}

	/** The entity who speaks the sentence of a transcript, null if none is known. */
	public @Nullable String speaker(int sentence) {
		return this.speakers.get(sentence);
	}

	/** The mentions in a sentence, in order. */
	public List<Reference> in(int sentence) {
		return this.bySentence.getOrDefault(sentence, List.of());
	}

}
