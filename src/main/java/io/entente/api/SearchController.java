package io.entente.api;

import java.util.List;
import java.util.Map;

import io.entente.search.SearchHit;
import io.entente.search.SearchPage;
import io.entente.search.SearchService;
import io.entente.search.SearchType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The search over HTTP.
 */
@RestController
@Deadline
@Tag(name = "Search")
class SearchController {

	/** More nobody types; the page cuts it off, a program should know. */
	private static final int LONGEST = 200;

	private final SearchService service;

	SearchController(SearchService service) {
		this.service = service;
	}

	@GetMapping("/api/v1/search")
	@Operation(operationId = "search", summary = "Find entities, agreements, events and articles",
			description = "With a type the hits of that type, page by page, 1,000 at most; without one a few of each"
					+ " and no next page.")
	ResponseEntity<SearchAnswer> search(
			@RequestParam @Parameter(description = "Words, beginnings of words, or \"a phrase\"; 1 to 200 characters",
					example = "health memorandum") String q,
			@RequestParam(required = false) @Parameter(description = "The only type wanted",
					example = "agreement") @Nullable String type,
			@RequestParam(required = false) @Nullable String cursor,
			@Limit(standard = SearchService.PAGE_SIZE, max = 100) int limit) {
		if (q.isBlank() || q.length() > LONGEST) {
			throw new IllegalArgumentException("The parameter q must have 1 to %d characters, not %,d"
				.formatted(LONGEST, q.isBlank() ? 0 : q.length()));
		}
		if (type == null) {
			if (cursor != null) {
				throw new IllegalArgumentException(
						"Without a type there is one page only: name a type to page through");
			}
			SearchPage page = this.service.search(q, null, 0);
			return ResponseEntity.ok(new SearchAnswer(hits(page.hits()), page.counts(), null));
		}
		SearchType wanted = Constants.read(SearchType.class, "type", type);
		RankedPage<SearchHit> page = RankedPage.of("search " + wanted + " " + q, cursor, limit,
				(skip, most) -> this.service.find(q, wanted, skip, most), (hit) -> Hit.of(hit).uid());
		return NextPage.after(new SearchAnswer(hits(page.rows()), this.service.count(q), page.next()), page.next());
	}

	private static List<Hit> hits(List<SearchHit> hits) {
		return hits.stream().map(Hit::of).toList();
	}

	/**
	 * What a search found.
	 *
	 * @param hits the best first
	 * @param counts how many there are of each type
	 * @param next the cursor of the next page, null at the end
	 */
	record SearchAnswer(List<Hit> hits, Map<SearchType, SearchPage.Count> counts, @Nullable String next) {
	}

}
