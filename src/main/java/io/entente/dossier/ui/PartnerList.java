package io.entente.dossier.ui;

import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.entente.dossier.Companion;
import io.entente.dossier.PartnerPage;
import io.entente.dossier.Ranking;
import io.entente.uikit.EmptyState;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Who an entity has to do with, most facts first: the name opens the dossier, the bar
 * that of both with the facts counted.
 */
class PartnerList extends Div {

	/**
	 * A list.
	 * @param filtered whether filters leave facts out
	 * @param address where a bar leads
	 */
	PartnerList(PartnerPage page, boolean filtered, Function<Companion, String> address) {
		TestIds.mark(this, "partner-list");
		addClassName("partner-list");
		if (page.partners().isEmpty()) {
			String empty = filtered ? "dossier.empty.filtered." : "dossier.empty.partners.";
			add(new EmptyState(Texts.of(empty + "title"), Texts.of(empty + "advice")));
			return;
		}
		Paragraph head = new Paragraph((page.partners().size() < page.total())
				? Texts.of("dossier.partners.head.cut", page.total(), page.facts(), page.partners().size())
				: Texts.of("dossier.partners.head", page.total(), page.facts()));
		head.addClassName("note");
		add(head, CompanionList.links(page.partners(), Ranking.FACTS, address, "partner"));
		if (page.counted() < page.facts()) {
			add(new Paragraph(Texts.of("dossier.summary.cut", page.counted(), page.facts())));
		}
	}

}
