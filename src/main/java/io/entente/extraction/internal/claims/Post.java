package io.entente.extraction.internal.claims;

/**
 * A post, office or profession as a sentence names it: "deputy director", "Minister of
 * Foreign Affairs", "ambassador to Kenya".
 *
 * @param left the first token of the noun phrase, without article and owner
 * @param from the first token of the post's own words
 * @param to the token behind it
 * @param text its words
 * @param role what kind of post it is
 * @param over whether it is held no more: "former"
 * @param plural whether several hold it: "Presidents"
 */
record Post(int left, int from, int to, String text, RoleLexicon.Role role, boolean over, boolean plural) {

	/** At the same place, the post of a counterpart. */
	Post as(Post other) {
		return new Post(this.left, this.from, this.to, other.text, other.role, this.over, this.plural);
	}

	/** The same post, held no more. */
	Post past() {
		return new Post(this.left, this.from, this.to, this.text, this.role, true, this.plural);
	}

	boolean isOffice() {
		return this.role == RoleLexicon.Role.OFFICE;
	}

}
