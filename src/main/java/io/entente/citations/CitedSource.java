package io.entente.citations;

import java.net.URI;
import java.time.LocalDate;

import io.entente.model.ArticleUid;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What one needs to know of an article to cite it.
 *
 * @param article its identifier, for a key that stays the same
 * @param title its headline, may be empty
 * @param publisher who published it, null where unknown
 * @param published when, as precisely as known; null where unknown
 * @param url its own address on the web, null where it has none
 * @param permalink where its sentence stands in this explorer
 * @param accessed the day it is looked at
 */
public record CitedSource(ArticleUid article, String title, @Nullable String publisher, @Nullable FuzzyDate published,
		@Nullable URI url, URI permalink, LocalDate accessed) {

	/** The address that a citation gives: the article's own, else the one here. */
	public URI address() {
		return (this.url != null) ? this.url : this.permalink;
	}

}
