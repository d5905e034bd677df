package io.entente.dossier.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.entente.dossier.DossierService;
import io.entente.dossier.Partner;
import io.entente.dossier.Partner.Relation;
import io.entente.uikit.EmptyState;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.TestIds;
import io.entente.uikit.Words;

/**
 * Who an entity has to do with, most facts first.
 */
class PartnerList extends Div {

	PartnerList(List<Partner> partners) {
		TestIds.mark(this, "partner-list");
		addClassName("partner-list");
		if (partners.isEmpty()) {
			add(new EmptyState("No partners yet",
					"No article that was read tells of cooperation, posts or memberships of this entity."));
			return;
		}
		long most = partners.stream().mapToLong(Partner::facts).max().orElse(1);
		UnorderedList list = new UnorderedList();
		partners.forEach((partner) -> list.add(item(partner, most)));
		add(list);
		if (partners.size() >= DossierService.MAX_PARTNERS) {
			add(new Paragraph("The " + DossierService.MAX_PARTNERS + " with most facts are shown."));
		}
	}

	private static ListItem item(Partner partner, long most) {
		Span relation = new Span(words(partner.relation()));
		relation.addClassName("relation");
		Span bar = new Span();
		bar.addClassName("bar");
		bar.getStyle().set("--share", (100 * partner.facts() / most) + "%");
		bar.getElement().setAttribute("aria-hidden", "true");
		ListItem item = new ListItem(new EntityBadge(partner.uid(), partner.type(), partner.name()), relation, bar,
				new Span(Words.count(partner.facts(), "fact")));
		if (partner.planned()) {
			Span planned = new Span("Planned only");
			planned.addClassNames("badge", "modality");
			item.add(planned);
		}
		return item;
	}

	private static String words(Relation relation) {
		return switch (relation) {
			case COOPERATES_WITH -> "cooperation";
			case AFFILIATED_WITH -> "post";
			case MEMBER_OF -> "membership";
			case BASED_IN -> "location";
		};
	}

}
