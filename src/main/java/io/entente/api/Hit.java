package io.entente.api;

import java.util.List;

import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.PassageUid;
import io.entente.search.MarkedLine;
import io.entente.search.SearchHit;
import io.entente.search.SearchType;
import org.jspecify.annotations.Nullable;

/**
 * Something that a search found, of whatever type.
 *
 * @param type what it is
 * @param uid its identifier, of an entity, a fact or an article
 * @param title the line it is shown by, with what matched marked
 * @param alias of an entity, the other name that matched; null if its name did
 * @param mentions of an entity, how often articles mention it
 * @param factType of a fact, its type within the kind
 * @param date when a fact happened or an article was published, null where not known
 * @param participants of a fact, the names of those who take part, six at most
 * @param affirmed of a fact, false where it is denied
 * @param actual of a fact, false where it is only planned, proposed or over
 * @param entity of a fact, one of those who take part
 * @param publisher of an article, who published it where known
 * @param passage of an article, the passage that matched, null if only the headline did
 * @param snippet of an article, the part of the passage that matched
 * @param unreadLanguage of an article, the language it is in where such aren't read yet
 */
record Hit(SearchType type, String uid, MarkedLine title, @Nullable MarkedLine alias, @Nullable Long mentions,
		@Nullable String factType, @Nullable FuzzyDate date, List<String> participants, @Nullable Boolean affirmed,
		@Nullable Boolean actual, @Nullable EntityUid entity, @Nullable String publisher, @Nullable PassageUid passage,
		@Nullable MarkedLine snippet, @Nullable String unreadLanguage) {

	static Hit of(SearchHit found) {
		return switch (found) {
			case SearchHit.EntityHit hit -> new Hit(hit.type(), hit.uid().value(), hit.title(), hit.alias(),
					hit.mentions(), null, null, List.of(), null, null, null, null, null, null, null);
			case SearchHit.FactHit hit ->
				new Hit(hit.type(), hit.uid().value(), hit.title(), null, null, hit.factType(), hit.date(),
						hit.participants(), hit.affirmed(), hit.actual(), hit.entity(), null, null, null, null);
			case SearchHit.ArticleHit hit ->
				new Hit(hit.type(), hit.uid().value(), hit.title(), null, null, null, hit.published(), List.of(), null,
						null, null, hit.publisher(), hit.passage(), hit.snippet(), hit.unreadLanguage());
		};
	}

}
