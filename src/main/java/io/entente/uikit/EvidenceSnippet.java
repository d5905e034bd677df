package io.entente.uikit;

import java.util.List;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import io.entente.model.TextSpan;

/**
 * The sentence that says something, within as much of its passage as helps to read it.
 */
@Tag("blockquote")
public final class EvidenceSnippet extends HtmlContainer {

	/** How much of the passage is shown on either side, in UTF-16 code units. */
	static final int CONTEXT = 160;

	/**
	 * Shows the evidence within a passage.
	 * @param passage the passage's text
	 * @param evidence where the sentence stands in it; cut to the passage
	 */
	public EvidenceSnippet(String passage, TextSpan evidence) {
		addClassName("evidence-snippet");
		int start = Math.min(evidence.start(), passage.length());
		int end = Math.min(evidence.end(), passage.length());
		int from = wordStart(passage, Math.max(0, start - CONTEXT), start);
		int to = wordEnd(passage, Math.min(passage.length(), end + CONTEXT), end);
		String before = (from > 0) ? "… " : "";
		String after = (to < passage.length()) ? " …" : "";
		int shift = before.length() - from;
		add(new MarkedText(before + passage.substring(from, to) + after,
				List.of(new TextSpan(start + shift, end + shift))));
	}

	private static int wordStart(String text, int from, int limit) {
		int at = from;
		while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
			at++;
		}
		return at;
	}

	private static int wordEnd(String text, int to, int limit) {
		int at = to;
		while (at < text.length() && at > limit && !Character.isWhitespace(text.charAt(at))) {
			at--;
		}
		return at;
	}

}
