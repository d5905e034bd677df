package io.entente.reader;

import java.net.URI;
import java.util.List;

import io.entente.model.ArticleUid;
import io.entente.model.BlockKind;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.MentionKind;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.Publication;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read.
 *
 * @param uid its identifier
 * @param title its headline, may be empty
 * @param publisher who published it where known
 * @param publication when, and what told it
 * @param url where the original is, null if unknown or not an http address
 * @param language ISO 639-1 code
 * @param read whether articles in that language were read when it was imported
 * @param text the cleaned text, all offsets point into it; cut after
 * {@link ReaderService#MAX_TEXT} units
 * @param cut whether the text was cut
 * @param excerpt whether only parts of it are known: blanks stand for the others
 * @param copies how many articles hold the same text, itself included
 * @param passages its parts, in order
 * @param mentions who and what it names, in order
 * @param claims what was read in it, in order
 */
public record ArticlePage(ArticleUid uid, String title, @Nullable String publisher, Publication publication,
		@Nullable URI url, String language, boolean read, String text, boolean cut, boolean excerpt, long copies,
		List<Passage> passages, List<NamedEntity> mentions, List<ReadClaim> claims) {

	public ArticlePage {
		passages = List.copyOf(passages);
		mentions = List.copyOf(mentions);
		claims = List.copyOf(claims);
	}

	/**
	 * A part of the text.
	 *
	 * @param uid its identifier
	 * @param span where it stands
	 * @param kind what it is
	 */
	public record Passage(PassageUid uid, TextSpan span, BlockKind kind) {
	}

	/**
	 * A mention of an entity.
	 *
	 * @param span where it stands
	 * @param entity the entity's identifier
	 * @param type what it is
	 * @param name the entity's name
	 * @param kind how the mention refers to it
	 */
	public record NamedEntity(TextSpan span, EntityUid entity, EntityType type, String name, MentionKind kind) {
	}

	/**
	 * A claim read in the article.
	 *
	 * @param uid its identifier
	 * @param kind agreement, event or tie
	 * @param type see {@link io.entente.model.Claim#type()}
	 * @param title its line
	 * @param time when, null where not told
	 * @param polarity whether it says that it is so
	 * @param modality how real it says it is
	 * @param confidence the extractor's, 0 to 1
	 * @param passage the passage of its first sentence
	 * @param sentences where it is said, in order, at least one
	 */
	public record ReadClaim(ClaimUid uid, ClaimKind kind, String type, String title, @Nullable FuzzyDate time,
			Polarity polarity, Modality modality, double confidence, PassageUid passage, List<TextSpan> sentences) {

		public ReadClaim {
			sentences = List.copyOf(sentences);
		}

	}

}
