package io.entente.investigations.ui;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.investigations.InvestigationVersion;
import io.entente.investigations.NamedThing;
import io.entente.investigations.VersionComparison;
import io.entente.investigations.VersionComparison.Point;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * The versions of an investigation, each with what it differs in from the one before.
 */
class VersionList extends UnorderedList {

	private static final int MOST = 30;

	private static final int MOST_POINTS = 8;

	VersionList(List<InvestigationVersion> versions, Map<String, NamedThing> things, LongConsumer restore) {
		addClassName("version-list");
		TestIds.mark(this, "versions");
		for (int i = 0; i < Math.min(MOST, versions.size()); i++) {
			InvestigationVersion version = versions.get(i);
			Div head = new Div(new Span(InvestigationWords.at(version.at())),
					new Span(Texts.of("investigations.version." + version.reason().name())));
			head.addClassName("meta");
			if (i > 0) {
				Button again = TestIds.mark(
						new Button(Texts.of("investigations.restore"), (_) -> restore.accept(version.number())),
						"restore-version");
				again.setAriaLabel(Texts.of("investigations.restore.of", InvestigationWords.at(version.at())));
				head.add(again);
			}
			ListItem item = TestIds.mark(new ListItem(head), "version");
			if (i + 1 < versions.size()) {
				List<Point> points = VersionComparison.of(versions.get(i + 1).content(), version.content());
				points.stream()
					.limit(MOST_POINTS)
					.forEach((point) -> item
						.add(new Div(InvestigationWords.isolated(InvestigationWords.point(point, things)))));
			}
			add(item);
		}
	}

}
