package io.entente.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import io.entente.selection.Selection;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.TimelineStrip;

/**
 * The dossier's facts in time as a strip, which fetches them by itself; a fact on it
 * opens its sentences.
 */
class TimelinePart extends DossierPart {

	TimelinePart(Selection selection, OpenedFacts opened) {
		super("timeline");
		Anchor more = TestIds.mark(new Anchor(selection.address("timeline"), Texts.of("dossier.part.timeline.open")),
				"open-timeline-view");
		more.addClassName("more");
		beside(more);
		TimelineStrip strip = TimelineStrip.compact(query(selection));
		strip.addFactOpenedListener((event) -> event.getFact().ifPresent(opened::open));
		add(strip);
	}

	private static String query(Selection selection) {
		String address = selection.withTime(null, null).address("");
		return address.isEmpty() ? "" : address.substring(1);
	}

}
