package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.lang.UCharacter;
import io.entente.extraction.internal.entities.NameMention;
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

	/** "he" or "she", once a pronoun or form of address has told it. */
	@Nullable String pronoun;

	int lastSentence;

	private final Set<String> aliases = new LinkedHashSet<>();

	private final List<Located> mentions = new ArrayList<>();

	Chain(EntityType type, String name, @Nullable String iso3) {
		this.type = type;
		this.name = name;
		this.iso3 = iso3;
	}

	void add(NameMention found) {
		add(found.sentence(), found.from(), found.to(),
				new Mention(found.span(), found.text(), found.kind(), found.score(), found.method()));
	}

	void add(int sentence, int from, int to, Mention mention) {
		this.mentions.add(new Located(sentence, from, to, mention));
		this.lastSentence = Math.max(this.lastSentence, sentence);
		if (mention.kind() == MentionKind.NAME) {
			this.aliases.add(mention.surface());
		}
	}

	void add(int sentence, int from, int to, TextSpan span, String surface, MentionKind kind, double score,
			String method) {
		add(sentence, from, to, new Mention(span, surface, kind, score, method));
	}

	boolean isNamed(String text) {
		return this.aliases.stream().anyMatch((alias) -> alias.equalsIgnoreCase(text));
	}

	/** Whether the name ends or begins with the word. */
	boolean hasWord(String word) {
		String[] words = this.name.split(" ", -1);
		return words.length > 1 && (words[0].equalsIgnoreCase(word) || words[words.length - 1].equalsIgnoreCase(word));
	}

	/** Whether a word of the name is the word, in any case. */
	boolean contains(String word) {
		return List.of(this.name.toLowerCase(Locale.ROOT).split("[ \\-]", -1)).contains(word);
	}

	/** Whether a mention stands in the sentence before the token. */
	boolean standsIn(int sentence, int before) {
		return this.mentions.stream().anyMatch((located) -> located.sentence() == sentence && located.from() < before);
	}

	/** Whether a mention stands in one of the sentences, both included. */
	boolean standsBetween(int first, int last) {
		return this.mentions.stream().anyMatch((located) -> first <= located.sentence() && located.sentence() <= last);
	}

	TextSpan first() {
		return this.mentions.stream()
			.map((located) -> located.mention().span())
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	ArticleEntity entity(String id) {
		String shown = withoutCapitals();
		List<String> others = this.aliases.stream()
			.filter((alias) -> !alias.equals(shown) && !(alias.equals(this.name) && alias.equalsIgnoreCase(shown)))
			.toList();
		List<Mention> ordered = this.mentions.stream()
			.map(Located::mention)
			.sorted(Comparator.comparing(Mention::span))
			.toList();
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
		return this.mentions.stream()
			.map((located) -> new Reference(id, located.sentence(), located.from(), located.to(), located.mention()))
			.toList();
	}

	/** A mention with its place. */
	private record Located(int sentence, int from, int to, Mention mention) {
	}

}
