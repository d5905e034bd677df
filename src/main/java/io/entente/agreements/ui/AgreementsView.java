package io.entente.agreements.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.entente.agreements.AgreementDetails;
import io.entente.agreements.AgreementOrder;
import io.entente.agreements.AgreementService;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.model.ClaimKind;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import io.entente.selection.Selection;
import io.entente.selection.SelectionCount;
import io.entente.selection.ui.LeftOutNote;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.SidePanel;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of agreements. The address holds the selection, the order, the agreement
 * that is open, and whether its evidence is.
 */
@Route("agreements")
class AgreementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final String PATH = "agreements";

	private final AgreementService service;

	private final SelectionBar bar;

	private final Div ledger = TestIds.mark(new Div(), "agreement-ledger");

	private final Div split = new Div(this.ledger);

	private @Nullable Selection selection;

	private AgreementOrder order = AgreementOrder.DEFAULT;

	private @Nullable LedgerGrid grid;

	private @Nullable Component panel;

	AgreementsView(AgreementService service, SelectionBar bar) {
		this.service = service;
		this.bar = bar;
		addClassName("agreements-view");
		this.ledger.addClassName("ledger");
		this.split.addClassName("split");
		add(this.bar, this.split);
	}

	@Override
	public String getPageTitle() {
		return Texts.of("agreements.title") + " · Entente";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Map<String, List<String>> parameters = event.getLocation().getQueryParameters().getParameters();
		Selection asked = Selection.of(parameters);
		this.bar.tell(parameters, Map.of("sort", (text) -> AgreementOrder.of(text).isPresent(), "open",
				LeftOutNote.identifier(FactUid::new), "evidence", (_) -> true));
		AgreementOrder wanted = Addresses.first(parameters, "sort")
			.flatMap(AgreementOrder::of)
			.orElse(AgreementOrder.DEFAULT);
		// opening a row draws none of the rows anew: the reader keeps the place and the
		// focus
		if (!asked.equals(this.selection) || !wanted.equals(this.order)) {
			this.selection = asked;
			this.order = wanted;
			showLedger(asked);
		}
		Optional<FactUid> open = Addresses.first(parameters, "open").flatMap((text) -> Uid.read(FactUid::new, text));
		showPanel(asked, open.orElse(null), parameters.containsKey("evidence"));
	}

	private void showLedger(Selection asked) {
		SelectionCount count = this.service.count(asked);
		this.bar.show(asked, asked.within(ClaimKind.AGREEMENT), PATH, sort(this.order));
		this.ledger.removeAll();
		this.grid = null;
		H1 heading = new H1(Texts.of("agreements.title"));
		heading.addClassName("visually-hidden");
		this.ledger.add(heading);
		if (count.total() == 0) {
			this.ledger.add(empty(asked, count.undated()));
			return;
		}
		Span total = new Span(Texts.of("agreements.total", count.total())
				+ ((count.undated() > 0) ? " · " + Texts.of("agreements.undated", count.undated()) : ""));
		total.addClassName("ledger-total");
		TestIds.mark(total, "agreement-total");
		LedgerGrid rows = new LedgerGrid(this.service, asked, this.order, count.total(),
				(uid) -> address(asked, uid, false),
				(uid) -> getUI().ifPresent((ui) -> ui.navigate(address(asked, uid, false))));
		this.grid = rows;
		this.ledger.add(total, new LedgerHead(this.order, (other) -> asked.address(PATH, sort(other))), rows);
	}

	private static EmptyState empty(Selection asked, long undated) {
		boolean nothing = asked.equals(Selection.EVERYTHING);
		String key = nothing ? "agreements.empty.graph" : "agreements.empty.selection";
		Anchor action = new Anchor(nothing ? "imports" : PATH, Texts.of(key + ".action"));
		action.addClassNames("button", "primary");
		return TestIds.mark(new EmptyState(Texts.of(key),
				(undated > 0) ? Texts.of("agreements.empty.selection.undated", undated) : Texts.of(key + ".advice"),
				action), "no-agreements");
	}

	private void showPanel(Selection asked, @Nullable FactUid open, boolean evidence) {
		if (this.panel != null) {
			this.split.remove(this.panel);
			this.panel = null;
		}
		if (this.grid != null) {
			this.grid.mark(open);
		}
		if (open == null) {
			return;
		}
		Component opened = evidence ? evidence(asked, open)
				: this.service.findAgreement(open).map((details) -> panel(asked, details)).orElseGet(() -> gone(asked));
		this.panel = opened;
		this.split.add(opened);
	}

	private Component panel(Selection asked, AgreementDetails details) {
		SidePanel opened = AgreementPanel.of(details, address(asked, details.agreement().uid(), true));
		opened.addCloseListener((close) -> leave(asked.address(PATH, sort(this.order))));
		return opened;
	}

	private Component gone(Selection asked) {
		SidePanel told = new SidePanel(Texts.of("agreements.agreement"), Texts.of("agreements.gone"));
		told.addCloseListener((close) -> leave(asked.address(PATH, sort(this.order))));
		return told;
	}

	private Component evidence(Selection asked, FactUid open) {
		EvidencePanel opened = new EvidencePanel(open);
		opened.addCloseListener((close) -> leave(address(asked, open, false)));
		return opened;
	}

	private void leave(String address) {
		getUI().ifPresent((ui) -> ui.navigate(address));
	}

	private String address(Selection asked, FactUid open, boolean evidence) {
		Map<String, List<String>> own = new LinkedHashMap<>(sort(this.order));
		own.put("open", List.of(open.value()));
		if (evidence) {
			own.put("evidence", List.of("all"));
		}
		return asked.address(PATH, own);
	}

	private static Map<String, List<String>> sort(AgreementOrder order) {
		return order.equals(AgreementOrder.DEFAULT) ? Map.of() : Map.of("sort", List.of(order.address()));
	}

}
