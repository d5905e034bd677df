package io.entente.agreements.ui;

import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementOrder.Column;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * The columns' names; each orders the ledger by its column, and turns the order around
 * the second time.
 */
class LedgerHead extends Nav {

	LedgerHead(AgreementOrder order, Function<AgreementOrder, String> address) {
		addClassName("ledger-head");
		setAriaLabel(Texts.of("agreements.sort"));
		Span label = new Span(Texts.of("agreements.sort"));
		label.addClassName("sort-label");
		add(label);
		for (Column column : Column.values()) {
			add(head(column, order, address.apply(order.by(column))));
		}
	}

	private static Anchor head(Column column, AgreementOrder order, String address) {
		String name = Texts.of("agreements.column." + column);
		Anchor head = new Anchor(address, name);
		head.addClassNames("ledger-sort", column.address());
		TestIds.mark(head, "sort-" + column.address());
		if (column == order.column()) {
			Span arrow = new Span(order.descending() ? "↓" : "↑");
			arrow.getElement().setAttribute("aria-hidden", "true");
			head.add(arrow);
			head.getElement().setAttribute("aria-current", "true");
		}
		head.setAriaLabel((column != order.column()) ? Texts.of("agreements.sort.column", name)
				: Texts.of(order.descending() ? "agreements.sort.descending" : "agreements.sort.ascending", name));
		return head;
	}

}
