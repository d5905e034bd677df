package io.entente.uikit;

import com.vaadin.flow.component.html.Span;

/**
 * How sure the extractor was, as a percentage with a small bar. It is never blended with
 * the number of sources or with what a person decided.
 */
public final class ConfidenceMark extends Span {

	/**
	 * Shows a confidence.
	 * @param confidence 0 to 1
	 */
	public ConfidenceMark(double confidence) {
		int percent = (int) Math.round(confidence * 100);
		addClassName("confidence");
		getStyle().set("--confidence", percent + "%");
		setText(percent + " %");
		setTitle(Texts.of("words.confidence", percent));
	}

}
