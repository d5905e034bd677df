package io.entente.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import io.entente.dossier.PairDossier;
import io.entente.model.Entity;
import io.entente.selection.Selection;
import io.entente.uikit.Addresses;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Whose dossier it is: the two names as links to their own, and the ways to the other
 * views of what they share.
 */
class PairHeader extends Header {

	PairHeader(PairDossier pair, Selection selection) {
		addClassName("entity-header");
		Span cross = new Span("×");
		cross.addClassName("cross");
		cross.getElement().setAttribute("aria-hidden", "true");
		H1 heading = new H1();
		heading.add(name(pair.first()), cross, name(pair.second()));
		heading.getElement()
			.setAttribute("aria-label", Texts.of("dossier.pair.heading", pair.first().name(), pair.second().name()));
		Nav views = TestIds.mark(new Nav(), "pair-views");
		views.addClassName("pair-views");
		views.setAriaLabel(Texts.of("dossier.pair.views"));
		views.add(link(selection, "graph", Texts.of("dossier.graph"), "open-graph"));
		for (String view : new String[] { "timeline", "matrix", "agreements" }) {
			if (isThere(view)) {
				views.add(link(selection, view, Texts.of("dossier.pair.view." + view), "open-" + view));
			}
		}
		Div line = new Div(heading, views);
		line.addClassName("name-line");
		add(line);
	}

	private static Anchor name(Entity entity) {
		Anchor name = TestIds.mark(new Anchor(Addresses.entity(entity.uid()), ""), "pair-entity");
		name.addClassNames("pair-name", EntityBadge.typeClass(entity.type()));
		name.add(EntityBadge.mark(entity.type()), new Span(entity.name()));
		return name;
	}

	private static Anchor link(Selection selection, String view, String label, String hook) {
		Anchor link = TestIds.mark(new Anchor(selection.address(view), label), hook);
		link.addClassName("button");
		return link;
	}

	/** Tests enter the view without an application around it. */
	private static boolean isThere(String view) {
		return VaadinService.getCurrent() != null
				&& RouteConfiguration.forApplicationScope().getRoute(view).isPresent();
	}

}
