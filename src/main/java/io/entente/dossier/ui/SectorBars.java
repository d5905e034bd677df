package io.entente.dossier.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.SectorCount;
import io.entente.model.Sector;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * The fields of cooperation; a bar leaves only its facts on the page.
 */
class SectorBars extends UnorderedList {

	private static final int MOST = 10;

	SectorBars(List<SectorCount> sectors, Function<Sector, String> address) {
		addClassName("bar-list");
		long most = sectors.stream().mapToLong((each) -> each.facts().total()).max().orElse(1);
		for (SectorCount each : sectors.subList(0, Math.min(MOST, sectors.size()))) {
			Anchor open = new Anchor(address.apply(each.sector()), "");
			open.addClassNames("bar-open", "whole");
			open.setAriaLabel(Texts.of("dossier.filter.open", Words.of(each.sector()), Figures.words(each.facts())));
			Span dot = new Span(Words.of(each.sector()));
			dot.addClassNames("badge", "sector", "plain",
					each.sector().name().toLowerCase(Locale.ROOT).replace('_', '-'));
			Span figure = new Span(Texts.of("dossier.number", each.facts().total()));
			figure.addClassName("tally");
			figure.setTitle(Figures.words(each.facts()));
			open.add(dot, new RealityBar(each.facts(), most), figure);
			add(new ListItem(TestIds.mark(open, "sector-bar")));
		}
	}

}
