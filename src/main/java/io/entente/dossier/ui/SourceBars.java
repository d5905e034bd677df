package io.entente.dossier.ui;

import java.util.Locale;
import java.util.function.Function;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.Sources;
import io.entente.dossier.Sources.Source;
import io.entente.model.PublisherUid;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Who writes about an entity: articles, and how many of them are independent. A bar
 * leaves only what the publisher reports on the page.
 */
class SourceBars extends UnorderedList {

	SourceBars(Sources sources, Function<PublisherUid, String> address) {
		addClassName("bar-list");
		long most = sources.publishers().stream().mapToLong(Source::articles).max().orElse(1);
		sources.publishers().forEach((source) -> add(new ListItem(row(source, most, address))));
	}

	private static HtmlContainer row(Source source, long most, Function<PublisherUid, String> address) {
		String name = source.name().isBlank() ? Texts.of("dossier.source.unknown") : source.name();
		String counts = Texts.of("dossier.articles", source.articles()) + " · "
				+ Texts.of("dossier.origins", source.origins());
		PublisherUid uid = source.uid();
		HtmlContainer row = (uid != null) ? new Anchor(address.apply(uid), "") : new Span();
		if (row instanceof Anchor anchor) {
			anchor.setAriaLabel(Texts.of("dossier.filter.open", name, counts));
		}
		row.addClassNames("bar-open", "whole");
		Span label = new Span(name);
		label.addClassName("label");
		label.setTitle(name);
		Span bar = new Span();
		bar.addClassName("reality-bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		part(bar, "origins", source.origins(), most);
		part(bar, "copies", source.articles() - source.origins(), most);
		Span figure = new Span(counts);
		figure.addClassName("tally");
		figure.setTitle(Texts.of("dossier.origins.hint"));
		row.add(label, bar, figure);
		return TestIds.mark(row, "source-bar");
	}

	private static void part(Span bar, String kind, long number, long most) {
		if (number > 0) {
			Span part = new Span();
			part.addClassNames("part", kind);
			part.getStyle().set("--share", String.format(Locale.ROOT, "%.2f%%", 100.0 * number / most));
			bar.add(part);
		}
	}

}
