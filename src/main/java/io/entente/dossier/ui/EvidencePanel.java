package io.entente.dossier.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.entente.dossier.DossierService;
import io.entente.dossier.Evidence;
import io.entente.dossier.FactRow;
import io.entente.model.Fact;
import io.entente.uikit.Addresses;
import io.entente.uikit.Badge;
import io.entente.uikit.ConfidenceMark;
import io.entente.uikit.EvidenceSnippet;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Words;

/**
 * The sentences behind a fact, grouped by independent origin, each a click from its place
 * in the article.
 */
class EvidencePanel extends Aside {

	EvidencePanel(FactRow row, List<Evidence> evidence, Runnable close) {
		TestIds.mark(this, "evidence-panel");
		addClassName("evidence-panel");
		getElement().setAttribute("aria-label", "Evidence");
		Fact fact = row.fact();
		NativeButton closing = new NativeButton("Close", (click) -> close.run());
		closing.addClassName("link-button");
		TestIds.mark(closing, "close-evidence");
		Div head = new Div(new H2(fact.title().isBlank() ? Words.factType(fact.kind(), fact.type()) : fact.title()),
				closing);
		head.addClassName("panel-head");
		Div meta = new Div(new FuzzyDateText(fact.time()), new Span(Words.count(row.articles(), "article")),
				new Span(Words.count(row.origins(), "independent origin")));
		meta.addClassName("meta");
		add(head, meta);
		Map<String, List<Evidence>> origins = new LinkedHashMap<>();
		evidence.forEach((each) -> origins.computeIfAbsent(each.origin(), (key) -> new ArrayList<>()).add(each));
		if (origins.isEmpty()) {
			add(new Paragraph("No sentence is kept for this fact. Import its article again to restore it."));
		}
		origins.values().forEach((group) -> add(origin(group, fact)));
		if (evidence.size() >= DossierService.MAX_EVIDENCE) {
			add(new Paragraph("Only the newest " + DossierService.MAX_EVIDENCE + " sentences are shown."));
		}
	}

	private static Section origin(List<Evidence> group, Fact fact) {
		Section section = new Section();
		section.addClassName("origin");
		long articles = group.stream().map(Evidence::article).distinct().count();
		if (articles > 1) {
			H3 heading = new H3("One text in " + Words.count(articles, "article"));
			section.add(heading);
		}
		group.forEach((each) -> section.add(sentence(each, fact)));
		return section;
	}

	private static Div sentence(Evidence evidence, Fact fact) {
		Div item = new Div();
		item.addClassName("evidence");
		Div source = new Div();
		source.addClassName("meta");
		if (evidence.publisher() != null) {
			Span publisher = new Span(evidence.publisher());
			publisher.addClassName("publisher");
			source.add(publisher);
		}
		source.add(new FuzzyDateText(evidence.published()));
		Div title = new Div(evidence.articleTitle().isBlank() ? "Untitled article" : evidence.articleTitle());
		title.addClassName("source-title");
		Div reading = new Div();
		reading.addClassName("meta");
		if (evidence.saidBy() != null) {
			reading.add(new Span("said by " + evidence.saidBy()));
		}
		if (evidence.polarity() != fact.polarity() || evidence.modality() != fact.modality()) {
			Badge.reality(evidence.polarity(), evidence.modality()).forEach(reading::add);
		}
		Span rule = new Span("rule " + evidence.rule());
		rule.addClassName("rule");
		reading.add(new ConfidenceMark(evidence.confidence()), rule);
		Anchor open = TestIds
			.mark(new Anchor(Addresses.evidence(evidence.article(), evidence.claim(), evidence.passage()),
					"Open in article"), "open-article");
		item.add(title, source, new EvidenceSnippet(evidence.passageText(), evidence.sentence()), reading, open);
		return item;
	}

}
