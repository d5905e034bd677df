package io.entente.restore.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedPassage;
import io.entente.exports.ExportedSentence;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.FuzzyDate;
import io.entente.model.PublicationEvidence;
import io.entente.resolution.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The exports' records as rows for the statements.
 */
final class RestoreRows {

	/**
	 * Stands where the version of the extractor does, so that an article which is
	 * imported after all is read anew.
	 */
	static final String RESTORED = "restored";

	private RestoreRows() {
	}

	static Map<String, Object> entity(ExportedEntity exported) {
		Entity entity = exported.entity();
		List<String> names = new ArrayList<>(entity.aliases());
		names.add(entity.name());
		// a format that can't write a character has given another one
		names.removeIf((name) -> name.indexOf('\ufffd') >= 0);
		Set<String> keys = new LinkedHashSet<>();
		keys.add(NameKey.of(entity.name()));
		entity.aliases().forEach((alias) -> keys.add(NameKey.of(alias)));
		keys.remove("");
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("type", entity.type().name());
		properties.put("name", entity.name());
		properties.put("aliases", entity.aliases());
		properties.put("nameKeys", List.copyOf(keys));
		properties.put("iso3", entity.iso3());
		properties.put("latitude", exported.latitude());
		properties.put("longitude", exported.longitude());
		return Map.of("uid", entity.uid().value(), "label", label(entity.type()), "names", names, "keys",
				List.copyOf(keys), "properties", properties);
	}

	private static String label(EntityType type) {
		return switch (type) {
			case PERSON -> "Person";
			case ORGANIZATION -> "Organization";
			case COUNTRY -> "Country";
			case PLACE -> "Place";
		};
	}

	static Map<String, Object> fact(ExportedFact fact) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("kind", fact.kind().name());
		properties.put("type", fact.type());
		properties.put("title", fact.title());
		properties.put("status", name(fact.status()));
		putTime(properties, fact.time());
		properties.put("sectors", fact.sectors().stream().map(Enum::name).sorted().toList());
		properties.put("polarity", fact.polarity().name());
		properties.put("modality", fact.modality().name());
		properties.put("confidence", fact.confidence());
		properties.put("origins", fact.origins());
		properties.put("denials", fact.denials());
		properties.put("articles", fact.articles());
		properties.put("firstReported", fact.firstReported());
		properties.put("lastReported", fact.lastReported());
		return Map.of("uid", fact.uid().value(), "label", switch (fact.kind()) {
			case AGREEMENT -> "Agreement";
			case EVENT -> "Event";
			case TIE -> "Tie";
		}, "properties", properties);
	}

	/** A claim of which a file tells no more than its sentences and its fact. */
	static Map<String, Object> claim(ExportedFact fact, ExportedSentence sentence) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("kind", fact.kind().name());
		properties.put("type", fact.type());
		properties.put("title", fact.title());
		properties.put("polarity", sentence.polarity().name());
		properties.put("modality", sentence.modality().name());
		properties.put("status", name(sentence.status()));
		putTime(properties, sentence.time());
		properties.put("sectors", fact.sectors().stream().map(Enum::name).sorted().toList());
		properties.put("confidence", sentence.confidence());
		properties.put("rule", sentence.rule());
		properties.put("saidBy", sentence.saidBy());
		properties.put("recordedAt", Instant.now().atZone(ZoneOffset.UTC));
		return Map.of("uid", sentence.claim().value(), "properties", properties);
	}

	static Map<String, Object> article(ExportedSentence sentence) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("title", sentence.articleTitle());
		properties.put("url", (sentence.url() != null) ? sentence.url().toString() : null);
		properties.put("publisher", sentence.publisher());
		FuzzyDate published = sentence.published();
		if (published != null) {
			properties.put("publishedEdtf", published.edtf());
			properties.put("publishedEarliest", published.earliest());
			properties.put("publishedLatest", published.latest());
			properties.put("publishedBasis", published.basis().name());
		}
		ExportedPassage around = sentence.around();
		PublicationEvidence dated = (around != null) ? around.dated()
				: (published != null) ? PublicationEvidence.METADATA : PublicationEvidence.NONE;
		properties.put("publishedEvidence", dated.name());
		properties.put("language", (around != null) ? around.language() : null);
		properties.put("extractor", RESTORED);
		return Map.of("uid", sentence.article().value(), "properties", properties);
	}

	private static void putTime(Map<String, @Nullable Object> properties, @Nullable FuzzyDate time) {
		if (time != null) {
			properties.put("edtf", time.edtf());
			properties.put("earliest", time.earliest());
			properties.put("latest", time.latest());
			properties.put("precision", time.precision().name());
			properties.put("basis", time.basis().name());
		}
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

}
