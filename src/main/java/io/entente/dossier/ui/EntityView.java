package io.entente.dossier.ui;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.entente.dossier.DossierService;
import io.entente.dossier.EntityProfile;
import io.entente.dossier.FactRow;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.TestIds;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * An entity's dossier. The address holds the entity, the tab, the order and the fact
 * whose evidence is open.
 */
@Route("entity/:uid")
class EntityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final DossierService service;

	private final Div content = new Div();

	private String title = "Entity";

	private DossierTab tab = DossierTab.AGREEMENTS;

	private boolean newestFirst = true;

	private @Nullable EvidencePanel panel;

	EntityView(DossierService service) {
		this.service = service;
		addClassNames("page", "entity-view");
		this.content.addClassName("split");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<EntityUid> asked = event.getRouteParameters().get("uid").flatMap(EntityView::uid);
		Optional<EntityUid> canonical = asked.flatMap(this.service::findCanonical);
		if (canonical.isPresent()) {
			event.forwardTo(Addresses.entity(canonical.get()));
			return;
		}
		Optional<EntityProfile> found = asked.flatMap(this.service::findProfile);
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class,
					"There is no entity at this address. Search for its name instead.");
			return;
		}
		show(found.get(), event.getLocation().getQueryParameters());
	}

	@Override
	public String getPageTitle() {
		return this.title + " · Entente";
	}

	private void show(EntityProfile profile, QueryParameters query) {
		EntityUid entity = profile.entity().uid();
		this.title = profile.entity().name();
		this.newestFirst = !query.getSingleParameter("sort").filter("oldest"::equals).isPresent();
		Optional<FactRow> fact = query.getSingleParameter("fact")
			.flatMap(EntityView::factUid)
			.flatMap((uid) -> this.service.findFact(entity, uid));
		this.tab = query.getSingleParameter("tab")
			.flatMap(DossierTab::ofAddress)
			.or(() -> fact.map((row) -> DossierTab.of(row.fact().kind())))
			.orElseGet(() -> DossierTab.firstFilled(profile));
		this.panel = null;
		this.content.removeAll();
		removeAll();
		add(new EntityHeader(profile), tabs(profile));
		add(this.content);
		ClaimKind kind = this.tab.kind();
		if (kind == null) {
			this.content.add(new PartnerList(this.service.findPartners(entity, null)));
		}
		else if (profile.count(kind) == 0) {
			this.content.add(new EmptyState("No " + this.tab.label().toLowerCase(Locale.ROOT) + " yet",
					"No article that was read tells of any. Import more articles, or look at the other tabs."));
		}
		else {
			this.content.add(new FactList(this.service, entity, kind, profile.count(kind), this.newestFirst,
					(row) -> open(entity, row)));
		}
		fact.ifPresent((row) -> showEvidence(entity, row));
	}

	private Nav tabs(EntityProfile profile) {
		Nav nav = TestIds.mark(new Nav(), "dossier-tabs");
		nav.addClassName("facets");
		nav.setAriaLabel("Parts of the dossier");
		for (DossierTab each : DossierTab.values()) {
			Anchor anchor = new Anchor(address(profile.entity().uid(), each, true), each.label());
			anchor.addClassName("facet");
			Span count = new Span(Words.number(each.count(profile)));
			count.addClassName("count");
			anchor.add(count);
			if (each == this.tab) {
				anchor.getElement().setAttribute("aria-current", "page");
			}
			nav.add(anchor);
		}
		if (this.tab.kind() != null) {
			Anchor order = new Anchor(address(profile.entity().uid(), this.tab, !this.newestFirst),
					this.newestFirst ? "Sorted newest first" : "Sorted oldest first");
			order.addClassName("order");
			order.setTitle(this.newestFirst ? "Show the oldest first" : "Show the newest first");
			nav.add(order);
		}
		return nav;
	}

	private void open(EntityUid entity, FactRow row) {
		showEvidence(entity, row);
		replaceAddress(address(entity, this.tab, this.newestFirst) + "&fact=" + row.fact().uid());
	}

	private void showEvidence(EntityUid entity, FactRow row) {
		closePanel();
		EvidencePanel opened = new EvidencePanel(row.fact().uid());
		opened.addCloseListener((close) -> {
			closePanel();
			replaceAddress(address(entity, this.tab, this.newestFirst));
		});
		this.panel = opened;
		this.content.add(opened);
	}

	private void closePanel() {
		if (this.panel != null) {
			this.content.remove(this.panel);
			this.panel = null;
		}
	}

	private void replaceAddress(String address) {
		getUI().map(UI::getPage).ifPresent((page) -> page.getHistory().replaceState(null, address));
	}

	private static String address(EntityUid entity, DossierTab tab, boolean newestFirst) {
		return Addresses.entity(entity) + "?tab=" + tab.address() + (newestFirst ? "" : "&sort=oldest");
	}

	private static Optional<EntityUid> uid(String value) {
		try {
			return Optional.of(new EntityUid(value));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Optional<FactUid> factUid(String value) {
		try {
			return Optional.of(new FactUid(value));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
