package io.entente.dossier.ui;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.entente.dossier.FactRow;
import io.entente.dossier.Reality;
import io.entente.model.ClaimKind;
import io.entente.model.Fact;
import io.entente.uikit.Badge;
import io.entente.uikit.ConfidenceMark;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * A fact in a list: when, what, with whom, how real and how well founded.
 */
class FactCard extends Div {

	FactCard(FactRow row, long undatedFollow, Consumer<FactRow> opened) {
		Fact fact = row.fact();
		addClassNames("fact-card", Reality.of(fact.polarity(), fact.modality()).name().toLowerCase(Locale.ROOT));
		if (undatedFollow > 0) {
			Div group = new Div(Texts.of("dossier.card.undated", undatedFollow));
			group.addClassName("group-label");
			add(group);
		}
		FuzzyDateText date = new FuzzyDateText(fact.time());
		Div body = new Div(title(row), others(row), labels(fact));
		body.addClassName("fact-body");
		add(date, body, sources(row, opened));
	}

	private static Div title(FactRow row) {
		Fact fact = row.fact();
		String type = Words.factType(fact.kind(), fact.type());
		Div title = new Div(new Span(fact.title().isBlank() ? type : fact.title()));
		title.addClassName("fact-title");
		return title;
	}

	private static Div others(FactRow row) {
		Div others = new Div();
		others.addClassName("fact-others");
		if (row.fact().kind() != ClaimKind.TIE && !row.others().isEmpty()) {
			others.add(new Span(Texts.of("dossier.card.with")));
		}
		row.others().forEach((party) -> {
			EntityBadge badge = new EntityBadge(party.uid(), party.type(), party.name());
			others.add(badge);
		});
		if (row.othersTotal() > row.others().size()) {
			others.add(new Span(Texts.of("dossier.card.more", row.othersTotal() - row.others().size())));
		}
		return others;
	}

	private static Div labels(Fact fact) {
		Div labels = new Div();
		labels.addClassName("labels");
		Span type = new Span(Words.factType(fact.kind(), fact.type()));
		type.addClassNames("badge", "kind");
		labels.add(type);
		if (fact.status() != null) {
			labels.add(Badge.status(fact.status()));
		}
		Badge.reality(fact.polarity(), fact.modality()).forEach(labels::add);
		Badge.terms(fact.terms()).forEach(labels::add);
		fact.sectors().stream().sorted(Comparator.naturalOrder()).map(Badge::sector).forEach(labels::add);
		return labels;
	}

	private static Div sources(FactRow row, Consumer<FactRow> opened) {
		NativeButton open = new NativeButton(
				Texts.of("dossier.articles", row.articles()) + " · " + Texts.of("dossier.origins", row.origins()));
		open.addClickListener((click) -> opened.accept(row));
		open.addClassName("link-button");
		open.setTitle(Texts.of("dossier.card.open"));
		open.setAriaLabel(Texts.of("dossier.card.open.label", row.fact().title(), open.getText()));
		TestIds.mark(open, "open-evidence");
		Div sources = new Div(open, new ConfidenceMark(row.confidence()));
		sources.addClassName("fact-sources");
		return sources;
	}

}
