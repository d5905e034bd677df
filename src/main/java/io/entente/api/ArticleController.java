package io.entente.api;

import java.net.URI;

import io.entente.citations.CitationService;
import io.entente.citations.Citations;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.PassageUid;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One article over HTTP.
 */
@RestController
@RequestMapping("/api/v1/articles")
class ArticleController {

	private final CitationService citations;

	ArticleController(CitationService citations) {
		this.citations = citations;
	}

	/** How to cite the article, or one sentence of it. */
	@GetMapping("/{uid}/citations")
	Citations citations(@PathVariable String uid, @RequestParam(required = false) @Nullable String claim,
			@RequestParam(required = false) @Nullable String passage) {
		ArticleUid article = new ArticleUid(uid);
		return this.citations.cite(article, permalink(article, (claim != null) ? new ClaimUid(claim) : null,
				(passage != null) ? new PassageUid(passage) : null));
	}

	private static URI permalink(ArticleUid article, @Nullable ClaimUid claim, @Nullable PassageUid passage) {
		UriComponentsBuilder link = ServletUriComponentsBuilder.fromCurrentContextPath()
			.pathSegment("article", article.value());
		if (claim != null) {
			link.queryParam("claim", claim.value());
		}
		return link.fragment((passage != null) ? passage.value() : null).build().toUri();
	}

}
