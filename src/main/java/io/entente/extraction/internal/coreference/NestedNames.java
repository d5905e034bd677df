package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.entities.CountryGazetteer;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.Mention;
import io.entente.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Names within the names of bodies and places: the country of "U.S. Department of
 * Agriculture", the person of "Maria Lopez Foundation", the city of "Municipality of
 * Livorno". Only names that the article uses on their own as well are taken, but for the
 * country in front, which owns the body.
 */
final class NestedNames {

	private static final Set<String> FEATURES = Set.of("sea", "ocean", "gulf", "strait", "straits", "bay", "channel");

	private static final Set<String> PARTS = Set.of("new", "north", "south", "east", "west", "central", "latin");

	private static final int LONGEST = 4;

	private static final int LONGEST_OUTER = 14;

	private final List<Sentence> sentences;

	private final Chains chains;

	private final CountryGazetteer countries;

	private final PersonJoiner persons;

	private final Map<String, Chain> places = new HashMap<>();

	NestedNames(List<Sentence> sentences, Chains chains, CountryGazetteer countries, PersonJoiner persons) {
		this.sentences = sentences;
		this.chains = chains;
		this.countries = countries;
		this.persons = persons;
	}

	void join() {
		List<Standing> outer = new ArrayList<>();
		for (Chain chain : this.chains.all()) {
			for (Standing standing : chain.standings()) {
				boolean name = standing.mention().kind() == MentionKind.NAME;
				if (name && chain.type == EntityType.PLACE) {
					this.places.putIfAbsent(NameKey.compact(standing.mention().surface()), chain);
				}
				boolean holds = chain.type == EntityType.ORGANIZATION || chain.type == EntityType.PLACE;
				int size = standing.to() - standing.from();
				if (name && holds && size > 1 && size <= LONGEST_OUTER) {
					outer.add(standing);
				}
			}
		}
		outer.forEach(this::within);
	}

	private void within(Standing outer) {
		Sentence sentence = this.sentences.get(outer.sentence());
		int i = outer.from();
		while (i < outer.to()) {
			i = Math.max(i + 1, from(sentence, outer, i));
		}
	}

	/** Takes the longest name that begins at the token; where it ends. */
	private int from(Sentence sentence, Standing outer, int from) {
		if (!sentence.token(from).isCapitalized()) {
			return from;
		}
		for (int to = Math.min(outer.to(), from + LONGEST); to > from; to--) {
			if (to - from == outer.to() - outer.from()) {
				continue;
			}
			String text = sentence.token(from).text();
			for (int i = from + 1; i < to; i++) {
				boolean apart = sentence.token(i).start() > sentence.token(i - 1).end();
				text += (apart ? " " : "") + sentence.token(i).text();
			}
			if (take(sentence, outer, from, to, text)) {
				return to;
			}
		}
		return from;
	}

	private boolean take(Sentence sentence, Standing outer, int from, int to, String text) {
		Optional<CountryGazetteer.Form> country = this.countries.lookUp(text)
			.filter((form) -> form.kind() != CountryGazetteer.Kind.CAPITAL);
		if (country.isPresent()) {
			return country(sentence, outer, from, to, text, country.get());
		}
		@Nullable Chain inner = this.places.get(NameKey.compact(text));
		if (inner == null) {
			inner = this.persons.named(text);
		}
		if (inner == null || inner == outer.chain()) {
			return false;
		}
		nest(inner, sentence, from, to, text);
		return true;
	}

	private boolean country(Sentence sentence, Standing outer, int from, int to, String text,
			CountryGazetteer.Form form) {
		if (isOtherThing(sentence, outer, from)) {
			return true;
		}
		boolean known = this.chains.in(sentence.index())
			.stream()
			.anyMatch((standing) -> standing.chain().type == EntityType.COUNTRY && standing.from() < to
					&& from < standing.to());
		if (known) {
			return true;
		}
		boolean leads = from == outer.from() && outer.chain().type == EntityType.ORGANIZATION;
		if (leads) {
			this.chains.add(this.chains.country(form.iso3(), this.countries.name(form.iso3())), sentence, from, to,
					MentionKind.DEMONYM, 0.8, "owner");
			return true;
		}
		Chain chain = this.chains.namedCountry(form.iso3());
		if (chain != null) {
			nest(chain, sentence, from, to, text);
		}
		return chain != null;
	}

	/** "New Mexico", "the South China Sea": another thing than the country. */
	private static boolean isOtherThing(Sentence sentence, Standing outer, int from) {
		return FEATURES.contains(sentence.word(outer.to() - 1)) || FEATURES.contains(sentence.word(outer.from()))
				|| (from > outer.from() && PARTS.contains(sentence.word(from - 1)));
	}

	private static void nest(Chain chain, Sentence sentence, int from, int to, String text) {
		chain.addNested(new Mention(sentence.span(from, to), text, MentionKind.NOMINAL, 0.7, "nested"));
	}

}
