package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.lang.UCharacter;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import io.entente.model.Mention;
import io.entente.model.MentionKind;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one entity while they are being joined.
 */
final class Chain {

	final EntityType type;

	String name;

	@Nullable String iso3;

	/** "he" or "she", once a pronoun, given name or form of address has told it. */
	@Nullable String gender;

	/** The last words of the titles the person is given, in lower case: "minister". */
	final Set<String> posts = new LinkedHashSet<>();

	private final Set<String> aliases = new LinkedHashSet<>();

	private final List<Standing> standings = new ArrayList<>();

	/** Mentions within others' names, which take no part in what a sentence says. */
	private final List<Mention> nested = new ArrayList<>();

	Chain(EntityType type, String name, @Nullable String iso3) {
		this.type = type;
		this.name = name;
		this.iso3 = iso3;
	}

	/** Only {@link Chains} adds, which keeps the index by sentence. */
	void add(Standing standing) {
		this.standings.add(standing);
		if (standing.mention().kind() == MentionKind.NAME) {
			this.aliases.add(standing.mention().surface());
		}
	}

	void addNested(Mention mention) {
		this.nested.add(mention);
	}

	boolean isGender(String other) {
		return this.gender == null || this.gender.equals(other);
	}

	boolean isMentioned() {
		return !this.standings.isEmpty() || !this.nested.isEmpty();
	}

	List<Standing> standings() {
		return this.standings;
	}

	/** Whether the last word of the name before "of", or the first, is the word. */
	boolean isHeaded(String word) {
		List<String> words = NameKey.words(this.name);
		for (int i = 0; i < words.size(); i++) {
			boolean last = i + 1 == words.size() || NameKey.SMALL.contains(words.get(i + 1));
			if (last && words.get(i).equals(word)) {
				return true;
			}
		}
		return false;
	}

	TextSpan first() {
		return this.standings.stream()
			.map((standing) -> standing.mention().span())
			.min(Comparator.naturalOrder())
			.orElseGet(() -> this.nested.getFirst().span());
	}

	ArticleEntity entity(String id) {
		String shown = withoutCapitals();
		List<String> others = this.aliases.stream()
			.filter((alias) -> !alias.equals(shown) && !(alias.equals(this.name) && alias.equalsIgnoreCase(shown)))
			.toList();
		List<Mention> ordered = new ArrayList<>(this.nested);
		this.standings.forEach((standing) -> ordered.add(standing.mention()));
		ordered.sort(Comparator.comparing(Mention::span));
		return new ArticleEntity(id, this.type, shown, this.iso3, others, ordered);
	}

	/**
	 * The capitals of a dateline or a speaker are typography: "NAIROBI" is named Nairobi.
	 * Short ones may be initials, and organizations' are acronyms.
	 */
	private String withoutCapitals() {
		boolean typography = (this.type == EntityType.PLACE || this.type == EntityType.PERSON) && this.name.length() > 3
				&& this.name.equals(this.name.toUpperCase(Locale.ROOT));
		return typography ? UCharacter.toTitleCase(Locale.ROOT, this.name, null) : this.name;
	}

	List<Reference> references(String id) {
		return this.standings.stream()
			.map((standing) -> new Reference(id, standing.sentence(), standing.from(), standing.to(),
					standing.mention()))
			.toList();
	}

}
