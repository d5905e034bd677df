package io.entente.uikit;

import java.util.List;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import io.entente.model.TextSpan;

/**
 * A text with parts of it marked. Only text nodes are made of it, so mark-up that an
 * article smuggles in stays text.
 */
@Tag("span")
public final class MarkedText extends HtmlContainer {

	/**
	 * Marks spans of a text.
	 * @param text the text
	 * @param marks in order and apart, within the text; what overlaps or reaches past is
	 * cut
	 */
	public MarkedText(String text, List<TextSpan> marks) {
		int done = 0;
		for (TextSpan mark : marks.stream().sorted().toList()) {
			int start = Math.max(done, Math.min(mark.start(), text.length()));
			int end = Math.min(mark.end(), text.length());
			if (end <= start) {
				continue;
			}
			add(new Text(text.substring(done, start)));
			Mark marked = new Mark();
			marked.setText(text.substring(start, end));
			add(marked);
			done = end;
		}
		add(new Text(text.substring(done)));
	}

	@Tag("mark")
	private static final class Mark extends HtmlContainer {

	}

}
