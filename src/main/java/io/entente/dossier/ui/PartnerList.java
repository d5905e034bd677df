package io.entente.dossier.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.DossierService;
import io.entente.dossier.Partner;
import io.entente.model.EntityUid;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Who an entity has to do with, most facts first.
 */
class PartnerList extends Div {

	PartnerList(EntityUid entity, List<Partner> partners) {
		TestIds.mark(this, "partner-list");
		addClassName("partner-list");
		if (partners.isEmpty()) {
			add(new EmptyState(Texts.of("dossier.empty.partners.title"), Texts.of("dossier.empty.partners.advice")));
			return;
		}
		long most = partners.stream().mapToLong(Partner::facts).max().orElse(1);
		UnorderedList list = new UnorderedList();
		partners.forEach((partner) -> list.add(item(entity, partner, most)));
		add(list);
		if (partners.size() >= DossierService.MAX_PARTNERS) {
			add(new Paragraph(Texts.of("dossier.partners.cut", DossierService.MAX_PARTNERS)));
		}
	}

	private static ListItem item(EntityUid entity, Partner partner, long most) {
		Span relation = new Span(Texts.of("dossier.relation." + partner.relation().name()));
		relation.addClassName("relation");
		Span bar = new Span();
		bar.addClassName("bar");
		bar.getStyle().set("--share", (100 * partner.facts() / most) + "%");
		bar.getElement().setAttribute("aria-hidden", "true");
		String facts = Texts.of("dossier.facts", partner.facts());
		Anchor pair = TestIds.mark(new Anchor(Addresses.pair(entity, partner.uid()), facts), "open-pair");
		pair.setAriaLabel(Texts.of("dossier.pair.open", partner.name(), facts));
		ListItem item = new ListItem(new EntityBadge(partner.uid(), partner.type(), partner.name()), relation, bar,
				pair);
		if (partner.planned()) {
			Span planned = new Span(Texts.of("dossier.planned.only"));
			planned.addClassNames("badge", "modality");
			item.add(planned);
		}
		return item;
	}

}
