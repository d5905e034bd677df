package io.entente.api;

import io.entente.citations.UnknownArticleException;
import io.entente.model.ArticleUid;
import io.entente.reader.ArticlePage;
import io.entente.reader.ReaderService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Articles over HTTP.
 */
@RestController
@Deadline
@Tag(name = "Articles")
class ArticleController {

	private final ReaderService reader;

	ArticleController(ReaderService reader) {
		this.reader = reader;
	}

	@GetMapping("/api/v1/articles/{uid}")
	@Operation(operationId = "getArticle", summary = "One article with its passages, mentions and claims",
			description = "All offsets are UTF-16 code units into `text`, which is cut after 250,000 of them.")
	ArticlePage article(@PathVariable @Parameter(description = "The article") ArticleUid uid) {
		return this.reader.findArticle(uid).orElseThrow(() -> new UnknownArticleException(uid));
	}

}
