package io.entente.uikit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.InvestigationUid;
import io.entente.model.PassageUid;

/**
 * The explorer's stable addresses, relative to its root. Views link to one another by
 * these alone, so no view needs to know another's class, and a link can be shared.
 */
public final class Addresses {

	private Addresses() {
	}

	/** The dossier of an entity. */
	public static String entity(EntityUid entity) {
		return "entity/" + entity;
	}

	/** The dossier of an entity with one of its facts opened. */
	public static String fact(EntityUid entity, FactUid fact) {
		return entity(entity) + "?fact=" + fact;
	}

	/** The ledger with an agreement opened. */
	public static String agreement(FactUid agreement) {
		return "agreements?open=" + agreement;
	}

	/** What two entities have with one another; the same whichever is named first. */
	public static String pair(EntityUid one, EntityUid other) {
		boolean inOrder = one.value().compareTo(other.value()) <= 0;
		return "pair/" + (inOrder ? one : other) + "/" + (inOrder ? other : one);
	}

	/** An article from its beginning. */
	public static String article(ArticleUid article) {
		return "article/" + article;
	}

	/** An article at one of its passages. */
	public static String passage(ArticleUid article, PassageUid passage) {
		return article(article) + "#" + passage;
	}

	/** An article with the sentences of a claim highlighted. */
	public static String evidence(ArticleUid article, ClaimUid claim, PassageUid passage) {
		return article(article) + "?claim=" + claim + "#" + passage;
	}

	/** An investigation's page. */
	public static String investigation(InvestigationUid investigation) {
		return "investigations/" + investigation;
	}

	/** The graph around an entity. */
	public static String graph(EntityUid entity) {
		return "graph?entity=" + entity;
	}

	/** A search for a text among everything. */
	public static String search(String text) {
		return text.isBlank() ? "search" : "search?q=" + encode(text);
	}

	/** A search for a text among one type of things. */
	public static String search(String text, String type) {
		return "search?q=" + encode(text) + "&type=" + encode(type);
	}

	/** The value of a parameter that is given once; of several the first. */
	public static Optional<String> first(Map<String, List<String>> parameters, String name) {
		return parameters.getOrDefault(name, List.of()).stream().findFirst();
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
