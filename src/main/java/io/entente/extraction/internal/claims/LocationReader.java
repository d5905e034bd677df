package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.Role;
import io.entente.model.TieType;

/**
 * Where places and bodies are: what the sentence says, and what the gazetteer knows of
 * two names that stand in one sentence.
 */
final class LocationReader {

	/** What these names tell is whom they represent, not where they are. */
	private static final Set<String> ABROAD = Set.of("embassy", "consulate", "delegation", "mission", "team",
			"conference", "summit", "cup", "friendship", "war");

	private static final Set<String> GOVERNMENTAL = Set.of("ministry", "government", "parliament", "army", "police",
			"navy", "court", "agency", "cabinet", "senate", "bureau", "department", "council", "commission", "congress",
			"assembly", "forces", "guard", "guards", "intelligence", "bank", "office", "administration", "embassy",
			"treasury", "directorate", "committee", "corps", "service", "duma", "knesset", "bundestag", "house");

	List<Draft> read(Scene scene) {
		List<Draft> drafts = new ArrayList<>();
		for (Reference reference : scene.references()) {
			if (reference.isName()) {
				EntityType type = scene.cast().type(reference);
				int before = drafts.size();
				if (type == EntityType.PLACE) {
					placeInCountry(scene, reference, drafts);
				}
				else if (type == EntityType.ORGANIZATION) {
					bodyInPlace(scene, reference, drafts);
					bodyOfCountry(scene, reference, drafts);
				}
				if (drafts.size() == before && type != EntityType.COUNTRY && type != EntityType.PERSON) {
					byGazetteer(scene, reference, drafts);
				}
			}
		}
		return drafts;
	}

	/** Whether a body's name tells that it belongs to a state. */
	static boolean isGovernmental(String name) {
		for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
			if (GOVERNMENTAL.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAbroad(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return ABROAD.stream().anyMatch(lower::contains);
	}

	/** "Germany's Adidas", "the Vietnamese Foreign Ministry". */
	private static void bodyOfCountry(Scene scene, Reference body, List<Draft> drafts) {
		for (Reference country : scene.references()) {
			if (scene.cast().type(country) == EntityType.COUNTRY && country.to() <= body.from() && !country.isPronoun()
					&& !isAbroad(scene.cast().entity(body.entity()).name())) {
				String between = scene.sentence().word(country.to());
				boolean possessive = body.from() - country.to() == 1
						&& (between.equals("'s") || between.equals("’s") || between.equals("'"));
				if (possessive || body.from() == country.to()) {
					drafts.add(located(scene, body, country.entity(), ClaimRule.BODY_IN_COUNTRY));
					return;
				}
			}
		}
	}

	/** "the Institute for Palestine Studies in Beirut". */
	private static void bodyInPlace(Scene scene, Reference body, List<Draft> drafts) {
		String next = scene.sentence().word(body.to());
		if (next.equals("in")) {
			startingAt(scene, body.to() + 1).filter((place) -> place.isName()
					&& (scene.cast().type(place) == EntityType.PLACE || scene.cast().type(place) == EntityType.COUNTRY))
				.filter((place) -> scene.cast().entity(body.entity()).name().indexOf(' ') > 0)
				.ifPresent((place) -> drafts.add(located(scene, body, place.entity(), ClaimRule.BODY_IN_PLACE)));
		}
	}

	/**
	 * A capital, or a body that its own name or the lexicon gives to a country, where
	 * that country stands in the same sentence or in the name itself.
	 */
	private static void byGazetteer(Scene scene, Reference reference, List<Draft> drafts) {
		ArticleEntity entity = scene.cast().entity(reference.entity());
		if (entity.iso3() == null || isAbroad(entity.name())) {
			return;
		}
		Optional<ArticleEntity> country = scene.cast().country(entity.iso3());
		boolean first = entity.mentions().getFirst().span().equals(reference.mention().span());
		boolean together = country.isPresent() && scene.references()
			.stream()
			.anyMatch((other) -> other.entity().equals(country.get().id()) && !other.isPronoun());
		boolean ownName = first && entity.type() == EntityType.ORGANIZATION && reference.to() - reference.from() > 1;
		if (country.isPresent() && (together || ownName)) {
			drafts.add(located(scene, reference, country.get().id(), ClaimRule.PLACE_BY_GAZETTEER));
		}
	}

	/** "Hanoi, Vietnam"; "the Vietnamese capital Hanoi"; "Hamburg in Germany". */
	private static void placeInCountry(Scene scene, Reference place, List<Draft> drafts) {
		Sentence sentence = scene.sentence();
		String next = sentence.word(place.to());
		if (next.equals(",") || next.equals("in")) {
			Optional<Reference> country = startingAt(scene, place.to() + 1).filter((other) -> isState(scene, other));
			String behind = country.map((found) -> sentence.word(found.to())).orElse("");
			boolean list = next.equals(",") && (behind.equals("and")
					|| (behind.equals(",") && startingAt(scene, country.map(Reference::to).orElse(0) + 1).isPresent()));
			boolean told = next.equals("in") || !sentence.word(place.from() - 1).equals(",");
			if (country.isPresent() && !list && told) {
				drafts.add(located(scene, place, country.get()));
			}
			return;
		}
		int noun = place.from() - 1;
		if (Set.of("capital", "city", "town", "port", "village", "province", "resort").contains(sentence.word(noun))) {
			scene.references()
				.stream()
				.filter((country) -> scene.cast().type(country) == EntityType.COUNTRY && country.to() <= noun
						&& noun - country.to() <= 2)
				.reduce((a, b) -> b)
				.ifPresent((country) -> drafts.add(located(scene, place, country)));
		}
	}

	private static Draft located(Scene scene, Reference place, Reference country) {
		return located(scene, place, country.entity(), ClaimRule.PLACE_IN_COUNTRY);
	}

	private static Draft located(Scene scene, Reference what, String where, ClaimRule rule) {
		return new Draft(ClaimKind.TIE, TieType.LOCATION.name(), "in",
				List.of(new Argument(what.entity(), Role.MEMBER), new Argument(where, Role.PLACE)), Set.of(), null,
				Mood.PLAIN, rule, scene.sentence().index(), what.from());
	}

	private static boolean isState(Scene scene, Reference reference) {
		return scene.cast().type(reference) == EntityType.COUNTRY && reference.isName();
	}

	private static Optional<Reference> startingAt(Scene scene, int token) {
		int from = scene.sentence().word(token).equals("the") ? token + 1 : token;
		return scene.references().stream().filter((reference) -> reference.from() == from).findFirst();
	}

}
