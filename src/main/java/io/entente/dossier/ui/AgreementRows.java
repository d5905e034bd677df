package io.entente.dossier.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.Reality;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.SelectedFact;
import io.entente.uikit.Badge;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Agreements in a few lines each: when, what, with whom, how far, how well founded.
 */
class AgreementRows extends UnorderedList {

	AgreementRows(List<SelectedFact> agreements, Set<EntityUid> of, Consumer<FactUid> open) {
		addClassName("agreement-rows");
		agreements.forEach((each) -> add(row(each, of, open)));
	}

	private static ListItem row(SelectedFact fact, Set<EntityUid> of, Consumer<FactUid> open) {
		Div labels = new Div();
		labels.addClassName("labels");
		Span kind = new Span(Words.factType(fact.kind(), fact.type()));
		kind.addClassNames("badge", "kind");
		labels.add(kind);
		if (fact.status() != null) {
			labels.add(Badge.status(fact.status()));
		}
		Badge.reality(fact.polarity(), fact.modality()).forEach(labels::add);
		fact.sectors().stream().sorted().map(Badge::sector).forEach(labels::add);
		fact.participants()
			.stream()
			.filter((each) -> !of.contains(each.uid()))
			.limit(3)
			.forEach((each) -> labels.add(new EntityBadge(each.uid(), each.type(), each.name())));
		Span sources = new Span(Texts.of("dossier.origins", fact.origins()));
		sources.addClassName("tally");
		sources.setTitle(Texts.of("dossier.articles", fact.articles()));
		Div body = new Div(ToldList.title(fact, open), labels);
		body.addClassName("fact-body");
		ListItem item = new ListItem(new FuzzyDateText(fact.time()), body, sources);
		if (Reality.of(fact) != Reality.STATED) {
			item.addClassName((Reality.of(fact) == Reality.DENIED) ? "denied" : "planned");
		}
		return TestIds.mark(item, "agreement-row");
	}

}
