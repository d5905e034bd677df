package io.entente.article;

import io.entente.model.BlockKind;
import io.entente.model.TextSpan;

/**
 * A part of a document on its way to become a block.
 *
 * @param span where it stands in the document's content; without meaning for HTML
 * @param text its normalised text
 * @param kind what it is, as far as it is known yet
 */
record Piece(TextSpan span, String text, BlockKind kind) {

	Piece as(BlockKind newKind) {
		return (newKind == this.kind) ? this : new Piece(this.span, this.text, newKind);
	}

	int words() {
		int words = 1;
		for (int i = 0; i < this.text.length(); i++) {
			words += (this.text.charAt(i) == ' ') ? 1 : 0;
		}
		return words;
	}

}
