package io.entente.reader.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.entente.model.TextSpan;
import io.entente.reader.ArticlePage;
import io.entente.uikit.TestIds;

/**
 * The article's text in the browser: mentions are marked by type and lead to their
 * dossiers, evidence is highlighted and scrolled to. It is given text and offsets, never
 * mark-up.
 */
@Tag("evidence-text")
@JsModule("./evidence-text/evidence-text.ts")
class EvidenceText extends Component {

	/** A part of the text as the element takes it. */
	record PassageSpan(String uid, int start, int end, String kind) {
	}

	/** A mention as the element takes it. */
	record MentionSpan(int start, int end, String entity, String type, String name, String kind) {
	}

	EvidenceText(ArticlePage article) {
		TestIds.mark(this, "article-text");
		getElement().setProperty("text", article.text());
		getElement().setPropertyList("passages",
				article.passages()
					.stream()
					.map((passage) -> new PassageSpan(passage.uid().value(), passage.span().start(),
							passage.span().end(), passage.kind().name()))
					.toList());
		getElement().setPropertyList("mentions",
				article.mentions()
					.stream()
					.map((mention) -> new MentionSpan(mention.span().start(), mention.span().end(),
							mention.entity().value(), mention.type().name(), mention.name(), mention.kind().name()))
					.toList());
	}

	/** Highlights stretches of the text, instead of what was highlighted. */
	void highlight(List<TextSpan> spans) {
		getElement().setPropertyList("highlights", spans);
	}

}
