package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.AgreementKind;
import io.entente.model.Argument;
import io.entente.model.EntityType;
import io.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that an article has told so far: who "the treaty" is between, a few
 * sentences on.
 */
final class AgreementMemory {

	/** An agreement told more sentences ago than this is no longer "the agreement". */
	private static final int REACH = 6;

	/** So many sentences open an article: the headline and two of its text. */
	private static final int LEAD = 3;

	private final List<Told> told = new ArrayList<>();

	private @Nullable Spoken last;

	private int lastSentence = -2;

	private final Set<String> protagonists;

	/** Looks at whom an article's opening sentences are about. */
	AgreementMemory(List<Scene> scenes) {
		Set<String> countries = new LinkedHashSet<>();
		for (Scene scene : scenes.subList(0, Math.min(LEAD, scenes.size()))) {
			countries.addAll(countries(scene));
		}
		this.protagonists = (countries.size() == 2) ? countries : Set.of();
	}

	private static Set<String> countries(Scene scene) {
		Set<String> countries = new LinkedHashSet<>();
		for (Reference reference : scene.references()) {
			if (scene.cast().type(reference) == EntityType.COUNTRY) {
				countries.add(reference.entity());
			}
		}
		return countries;
	}

	/**
	 * The two countries that the article is about, if the sentence speaks of no other: "a
	 * memorandum was signed" is between them.
	 * @return empty if its opening names one country, or three
	 */
	Set<String> protagonists(Scene scene) {
		boolean bodies = scene.references()
			.stream()
			.anyMatch((reference) -> scene.cast().type(reference) == EntityType.ORGANIZATION);
		return !bodies && this.protagonists.containsAll(countries(scene)) ? this.protagonists : Set.of();
	}

	/**
	 * An agreement that a sentence speaks of, told or not.
	 *
	 * @param mention how it does
	 * @param label what it calls it
	 */
	record Spoken(AgreementMention mention, String label) {
	}

	/** Keeps what "it" means in the next sentence: nothing if this one speaks of two. */
	void speak(@Nullable Spoken spoken, int sentence) {
		this.last = spoken;
		this.lastSentence = sentence;
	}

	/** The one agreement that the sentence before speaks of. */
	Optional<Spoken> before(int sentence) {
		return (this.lastSentence == sentence - 1) ? Optional.ofNullable(this.last) : Optional.empty();
	}

	private record Told(AgreementKind kind, @Nullable String title, Set<String> parties, int sentence) {
	}

	void add(AgreementMention mention, Draft draft, int sentence) {
		Set<String> parties = draft.arguments()
			.stream()
			.filter((argument) -> argument.role() == Role.PARTY)
			.map(Argument::entity)
			.collect(Collectors.toSet());
		this.told.removeIf((other) -> other.parties().equals(parties) && other.kind() == mention.kind());
		this.told.add(new Told(mention.kind(), mention.title(), parties, sentence));
	}

	/**
	 * The parties of the one agreement near by that the mention can mean.
	 * @return empty if there is none, or more than one
	 */
	Set<String> partiesOf(AgreementMention mention, int sentence) {
		List<Told> fitting = this.told.stream()
			.filter((other) -> sentence - other.sentence() <= REACH && other.parties().size() >= 2)
			.filter((other) -> (mention.title() != null && other.title() != null)
					? mention.title().equals(other.title())
					: other.kind() == mention.kind() || mention.kind() == AgreementKind.OTHER
							|| other.kind() == AgreementKind.OTHER)
			.toList();
		boolean one = fitting.stream().map(Told::parties).distinct().count() == 1;
		return one ? fitting.getFirst().parties() : Set.of();
	}

}
