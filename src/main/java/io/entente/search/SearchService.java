package io.entente.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.entente.search.SearchHit.EntityHit;
import io.entente.search.SearchPage.Count;
import io.entente.search.internal.SearchQueries;
import io.entente.search.internal.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds what a person types: entities by name and alias, agreements and events by title,
 * articles by headline and passage. Exact names come before beginnings of names, those
 * before misspellings.
 */
@Service
public class SearchService {

	/** Hits on one page of one type. */
	public static final int PAGE_SIZE = 30;

	/** Hits of each type where none is asked for. */
	public static final int PREVIEW_SIZE = 5;

	/** The last page one can ask for; who needs more should type more. */
	public static final int LAST_PAGE = 30;

	private final SearchQueries queries;

	SearchService(SearchQueries queries) {
		this.queries = queries;
	}

	/**
	 * Searches.
	 * @param text what was typed, anything at all; only its first 200 characters count
	 * @param type the only type wanted, null for a few of each
	 * @param page from 0 to {@link #LAST_PAGE}; what lies outside is moved inside
	 * @return the hits and the number of hits of each type; empty if the text has no word
	 */
	public SearchPage search(String text, @Nullable SearchType type, int page) {
		Optional<SearchText> parsed = SearchText.parse(text);
		if (parsed.isEmpty()) {
			return SearchPage.EMPTY;
		}
		SearchText query = parsed.get();
		Map<SearchType, Count> counts = count(query);
		if (type != null) {
			int skip = Math.clamp(page, 0, LAST_PAGE) * PAGE_SIZE;
			List<SearchHit> hits = find(query, type, skip, PAGE_SIZE + 1);
			boolean more = hits.size() > PAGE_SIZE && page < LAST_PAGE;
			return new SearchPage(hits.subList(0, Math.min(PAGE_SIZE, hits.size())), counts, more);
		}
		List<SearchHit> preview = new ArrayList<>();
		for (SearchType each : SearchType.values()) {
			if (counts.getOrDefault(each, Count.NONE).number() > 0) {
				preview.addAll(find(query, each, 0, PREVIEW_SIZE));
			}
		}
		return new SearchPage(preview, counts, false);
	}

	/**
	 * Some of the hits of one type, the best first; none beyond the 1,000 that are
	 * ranked.
	 * @param text what was typed; only its first 200 characters count
	 * @param type the type wanted
	 * @param skip how many to leave out
	 * @param limit how many to give at most
	 */
	public List<SearchHit> find(String text, SearchType type, int skip, int limit) {
		return SearchText.parse(text).map((query) -> find(query, type, skip, limit)).orElse(List.of());
	}

	/** How many hits there are of each type. */
	public Map<SearchType, Count> count(String text) {
		return SearchText.parse(text).map(this::count).orElse(Map.of());
	}

	/**
	 * Entities of any type that bear a name, for a field that asks for one: countries
	 * first, then organizations, people and places.
	 * @param text what was typed so far
	 * @param limit how many at most
	 */
	public List<EntityHit> suggestEntities(String text, int limit) {
		return SearchText.parse(text)
			.map((query) -> Stream.of(SearchType.values())
				.filter(SearchType::isEntity)
				.flatMap((type) -> this.queries.findEntities(query, type, 0, limit).stream())
				.map(EntityHit.class::cast)
				.limit(limit)
				.toList())
			.orElse(List.of());
	}

	/**
	 * Whom a name means that somebody typed on a command line: an identifier, a name, an
	 * alias, or a country's ISO 3166 code where nobody is called that.
	 * @param text what was typed
	 * @param limit how many candidates at most
	 */
	public NamedEntities findByName(String text, int limit) {
		return SearchText.parse(text).map((query) -> {
			List<EntityHit> exact = this.queries.findNamed(query, EntityCodes.of(text.strip()), limit);
			return new NamedEntities(exact, exact.isEmpty() ? suggestEntities(text, limit) : List.of());
		}).orElseGet(() -> new NamedEntities(List.of(), List.of()));
	}

	private Map<SearchType, Count> count(SearchText query) {
		Map<SearchType, Count> counts = new EnumMap<>(SearchType.class);
		counts.putAll(this.queries.countEntities(query));
		counts.putAll(this.queries.countFacts(query));
		counts.put(SearchType.ARTICLE, this.queries.countArticles(query));
		return counts;
	}

	private List<SearchHit> find(SearchText query, SearchType type, int skip, int limit) {
		if (type.isEntity()) {
			return this.queries.findEntities(query, type, skip, limit);
		}
		return (type == SearchType.ARTICLE) ? this.queries.findArticles(query, skip, limit)
				: this.queries.findFacts(query, type, skip, limit);
	}

}
