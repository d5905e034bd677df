package io.entente.search;

import java.util.List;

import io.entente.model.ArticleUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Fact;
import io.entente.model.FuzzyDate;
import io.entente.model.PassageUid;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found. {@code marks} of a text are the words that matched.
 */
public sealed interface SearchHit {

	/** What it is. */
	SearchType type();

	/** The line it is shown by, with what matched marked. */
	MarkedLine title();

	/**
	 * An entity.
	 *
	 * @param uid its identifier
	 * @param entityType what it is
	 * @param title its name
	 * @param alias the other name that matched, null if its name did
	 * @param mentions how often articles mention it
	 */
	record EntityHit(EntityUid uid, EntityType entityType, MarkedLine title, @Nullable MarkedLine alias,
			long mentions) implements SearchHit {

		@Override
		public SearchType type() {
			return SearchType.valueOf(this.entityType.name());
		}

	}

	/**
	 * A fact, see {@link Fact}.
	 *
	 * @param uid its identifier
	 * @param type agreement or event
	 * @param title its line
	 * @param factType see {@link Fact#type()}
	 * @param date when, null where not told
	 * @param entity one of those who take part, in whose dossier it is shown
	 * @param participants the names of those who take part, six at most
	 * @param affirmed false where it is denied
	 * @param actual false where it is only planned, proposed or over
	 */
	record FactHit(FactUid uid, SearchType type, MarkedLine title, String factType, @Nullable FuzzyDate date,
			EntityUid entity, List<String> participants, boolean affirmed, boolean actual) implements SearchHit {

		public FactHit {
			participants = List.copyOf(participants);
		}

	}

	/**
	 * An article.
	 *
	 * @param uid its identifier
	 * @param title its headline
	 * @param publisher who published it where known
	 * @param published when, null where not known
	 * @param passage the passage that matched, null if only the headline did
	 * @param snippet the part of the passage that matched, null if only the headline did
	 * @param unreadLanguage the language it is in, if articles in it aren't read yet,
	 * else null
	 */
	record ArticleHit(ArticleUid uid, MarkedLine title, @Nullable String publisher, @Nullable FuzzyDate published,
			@Nullable PassageUid passage, @Nullable MarkedLine snippet,
			@Nullable String unreadLanguage) implements SearchHit {

		@Override
		public SearchType type() {
			return SearchType.ARTICLE;
		}

	}

}
