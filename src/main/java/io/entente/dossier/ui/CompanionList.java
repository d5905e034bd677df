package io.entente.dossier.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.Companion;
import io.entente.dossier.Companion.Post;
import io.entente.dossier.Ranking;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Who takes part, ranked: the name opens the dossier, the bar the facts.
 */
class CompanionList extends UnorderedList {

	private CompanionList(List<Companion> companions, Ranking ranking, Function<Companion, Component> opener,
			String hook) {
		addClassName("bar-list");
		long most = companions.stream().mapToLong((each) -> each.facts().total()).max().orElse(1);
		for (Companion each : companions) {
			Component open = opener.apply(each);
			open.getElement().appendChild(new RealityBar(each.facts(), most).getElement());
			Span figure = new Span(figure(each, ranking));
			figure.addClassName("tally");
			figure.setTitle(Figures.words(each.facts()));
			open.getElement().appendChild(figure.getElement());
			open.addClassName("bar-open");
			ListItem item = TestIds.mark(new ListItem(name(each), TestIds.mark(open, hook + "-bar")), hook);
			add(item);
		}
	}

	/** Bars that lead to another page, such as that of a pair. */
	static CompanionList links(List<Companion> companions, Ranking ranking, Function<Companion, String> address,
			String hook) {
		return new CompanionList(companions, ranking, (each) -> {
			Anchor open = new Anchor(address.apply(each), "");
			open.setAriaLabel(Texts.of("dossier.pair.open", each.name(), Figures.words(each.facts())));
			return open;
		}, hook);
	}

	/** Bars that open their facts beside. */
	static CompanionList buttons(List<Companion> companions, Consumer<Companion> opened, String hook) {
		return new CompanionList(companions, Ranking.FACTS, (each) -> {
			NativeButton open = new NativeButton();
			open.setAriaLabel(Texts.of("dossier.slice.open", each.name(), Figures.words(each.facts())));
			open.addClickListener((_) -> opened.accept(each));
			return open;
		}, hook);
	}

	private static Span name(Companion companion) {
		Span name = new Span(new EntityBadge(companion.uid(), companion.type(), companion.name()));
		name.addClassName("name");
		Post post = companion.post();
		if (post != null) {
			Span held = new Span(
					post.title().isBlank() ? post.name() : Texts.of("dossier.roles.holds", post.title(), post.name()));
			held.addClassName("post");
			name.add(held);
		}
		return name;
	}

	private static String figure(Companion companion, Ranking ranking) {
		NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
		format.setMaximumFractionDigits(1);
		return switch (ranking) {
			case FACTS -> format.format(companion.facts().total());
			case ORIGINS -> format.format(companion.origins());
			case WEIGHT -> format.format(companion.weight());
		};
	}

}
