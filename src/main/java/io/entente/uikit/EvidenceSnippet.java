package io.entente.uikit;

import java.util.List;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.entente.model.Excerpt;
import io.entente.model.TextSpan;

/**
 * The sentence that says something, within as much of its passage as helps to read it.
 */
@Tag("blockquote")
public final class EvidenceSnippet extends HtmlContainer {

	/**
	 * Shows the evidence within a passage.
	 * @param passage the passage's text
	 * @param evidence where the sentence stands in it; cut to the passage
	 */
	public EvidenceSnippet(String passage, TextSpan evidence) {
		addClassName("evidence-snippet");
		int start = Math.min(evidence.start(), passage.length());
		int end = Math.min(evidence.end(), passage.length());
		Excerpt excerpt = Excerpt.of(passage, List.of(new TextSpan(start, end)));
		add(new MarkedText(excerpt.text(), excerpt.marks()));
	}

}
