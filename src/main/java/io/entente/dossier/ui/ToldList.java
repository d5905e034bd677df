package io.entente.dossier.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.entente.dossier.ToldFact;
import io.entente.dossier.ToldFact.Sentence;
import io.entente.model.FactUid;
import io.entente.selection.SelectedFact;
import io.entente.uikit.Addresses;
import io.entente.uikit.Badge;
import io.entente.uikit.EvidenceSnippet;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Facts with the sentence that says each.
 */
class ToldList extends Div {

	ToldList(List<ToldFact> facts, Consumer<FactUid> open) {
		addClassName("told-list");
		facts.forEach((told) -> add(item(told, "", open)));
	}

	/**
	 * A fact with its sentence.
	 * @param label what it stands for, empty for nothing
	 */
	static Div item(ToldFact told, String label, Consumer<FactUid> open) {
		SelectedFact fact = told.fact();
		Sentence sentence = told.sentence();
		Div head = new Div();
		head.addClassName("told-head");
		if (!label.isEmpty()) {
			Span name = new Span(label);
			name.addClassName("kicker");
			head.add(name);
		}
		head.add(new FuzzyDateText(fact.time()), title(fact, open));
		Badge.reality(fact.polarity(), fact.modality()).forEach(head::add);
		Anchor article = TestIds
			.mark(new Anchor(Addresses.evidence(sentence.article(), sentence.claim(), sentence.passage()),
					source(sentence)), "told-article");
		article.setTitle(Texts.of("dossier.told.open"));
		Div foot = new Div(article);
		if (sentence.published() != null) {
			foot.add(new FuzzyDateText(sentence.published()));
		}
		foot.addClassName("meta");
		Div item = new Div(head, new EvidenceSnippet(sentence.text(), sentence.words()), foot);
		item.addClassName("told");
		return TestIds.mark(item, "told-fact");
	}

	/** The fact's title, which opens all its sentences. */
	static NativeButton title(SelectedFact fact, Consumer<FactUid> open) {
		String text = fact.title().isBlank() ? Words.factType(fact.kind(), fact.type()) : fact.title();
		NativeButton title = TestIds.mark(new NativeButton(text), "open-evidence");
		title.addClassNames("link-button", "title");
		title.setTitle(Texts.of("dossier.card.open"));
		title.setAriaLabel(Texts.of("dossier.card.open.label", text,
				Texts.of("dossier.articles", fact.articles()) + ", " + Texts.of("dossier.origins", fact.origins())));
		title.addClickListener((_) -> open.accept(fact.uid()));
		return title;
	}

	private static String source(Sentence sentence) {
		String publisher = sentence.publisher();
		return (publisher != null && !publisher.isBlank()) ? publisher : sentence.articleTitle();
	}

}
