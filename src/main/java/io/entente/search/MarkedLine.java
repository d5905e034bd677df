package io.entente.search;

import java.util.List;

import io.entente.model.TextSpan;

/**
 * A text and the parts of it that a search matched.
 *
 * @param text the text
 * @param marks in order and apart
 */
public record MarkedLine(String text, List<TextSpan> marks) {

	public MarkedLine {
		marks = List.copyOf(marks);
	}

}
