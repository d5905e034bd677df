package io.entente.extraction.internal.structure;

import java.util.List;

import io.entente.extraction.internal.backbone.Token;
import io.entente.model.BlockKind;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may be read.
 *
 * @param index its place among the article's sentences
 * @param kind the kind of block it stands in
 * @param tokens its tokens, at least one
 * @param speaker who speaks, in a transcript
 */
public record Sentence(int index, BlockKind kind, List<Token> tokens, @Nullable TextSpan speaker) {

	public Sentence {
		tokens = List.copyOf(tokens);
	}

	public TextSpan span() {
		return new TextSpan(this.tokens.getFirst().start(), this.tokens.getLast().end());
	}

	/** The stretch of the tokens from the first to before the last index. */
	public TextSpan span(int from, int to) {
		return new TextSpan(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

	public Token token(int index) {
		return this.tokens.get(index);
	}

	public int size() {
		return this.tokens.size();
	}

	/** Whether it is running text that can claim something. */
	public boolean isProse() {
		return this.kind == BlockKind.PARAGRAPH || this.kind == BlockKind.LIST_ITEM;
	}

	/**
	 * Whether it is the article's own headline: the one sentence that repeats what the
	 * text claims in telegraphic style ("Iran, Kyrgyzstan ink 4 MoUs"). Headings within
	 * the text and teasers of other articles aren't.
	 */
	public boolean isHeadline() {
		return this.kind == BlockKind.TITLE;
	}

	/** The word at the index in lower case, empty outside the sentence. */
	public String word(int index) {
		return (index < 0 || index >= this.tokens.size()) ? "" : this.tokens.get(index).lower();
	}

}
