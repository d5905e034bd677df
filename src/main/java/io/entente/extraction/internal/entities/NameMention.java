package io.entente.extraction.internal.entities;

import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a sentence, not yet joined to others.
 *
 * @param sentence the sentence's index
 * @param from the first token
 * @param to the token behind the last
 * @param span where it stands in the article
 * @param text the text there
 * @param type what it names
 * @param kind how it refers
 * @param iso3 the country that it is, or belongs to, where the name itself tells
 * @param canonical the name it is known by where a lexicon tells, else its text
 * @param score how sure the type is
 * @param method what found it
 */
public record NameMention(int sentence, int from, int to, TextSpan span, String text, EntityType type, MentionKind kind,
		@Nullable String iso3, String canonical, double score, String method) {

	NameMention as(EntityType other, String by) {
		return new NameMention(this.sentence, this.from, this.to, this.span, this.text, other, this.kind, this.iso3,
				this.canonical, this.score, by);
	}

	NameMention in(String country) {
		return new NameMention(this.sentence, this.from, this.to, this.span, this.text, this.type, this.kind, country,
				this.canonical, this.score, this.method);
	}

	boolean overlaps(NameMention other) {
		return this.sentence == other.sentence && this.from < other.to && other.from < this.to;
	}

	public boolean isCountry() {
		return this.type == EntityType.COUNTRY;
	}

}
