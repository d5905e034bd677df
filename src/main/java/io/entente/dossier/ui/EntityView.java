package io.entente.dossier.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.vaadin.flow.component.Component;
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
import io.entente.dossier.FactDigest;
import io.entente.dossier.FactSlice;
import io.entente.dossier.OverviewService;
import io.entente.dossier.OverviewService.Slice;
import io.entente.dossier.Ranking;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import io.entente.selection.Selection;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An entity's dossier. The address holds the entity, the tab, the order, the filters, the
 * figure that is opened and the fact whose evidence is open.
 */
@Route("entity/:uid")
class EntityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final DossierService service;

	private final OverviewService overviews;

	private final SelectionBar bar;

	private final Div content = new Div();

	private String title = "";

	private DossierTab tab = DossierTab.OVERVIEW;

	private boolean newestFirst = true;

	private Ranking ranking = Ranking.FACTS;

	private boolean map;

	private Selection filters = Selection.EVERYTHING;

	EntityView(DossierService service, OverviewService overviews, SelectionBar bar) {
		this.service = service;
		this.overviews = overviews;
		this.bar = bar;
		addClassNames("page", "entity-view");
		this.content.addClassName("split");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Optional<EntityUid> asked = event.getRouteParameters()
			.get("uid")
			.flatMap((text) -> Uid.read(EntityUid::new, text));
		Optional<EntityUid> canonical = asked.flatMap(this.service::findCanonical);
		if (canonical.isPresent()) {
			event.forwardTo(Addresses.entity(canonical.get()), event.getLocation().getQueryParameters());
			return;
		}
		Optional<EntityProfile> found = asked.flatMap(this.service::findProfile);
		if (found.isEmpty()) {
			event.rerouteToError(NotFoundException.class, Texts.of("dossier.notfound"));
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
		this.ranking = query.getSingleParameter("rank").flatMap(Ranking::ofAddress).orElse(Ranking.FACTS);
		this.map = query.getSingleParameter("map").isPresent();
		Selection asked = Selection.of(query.getParameters());
		this.filters = asked.withEntities(asked.entities().stream().filter((uid) -> !uid.equals(entity)).toList(),
				false);
		Optional<String> named = query.getSingleParameter("tab");
		this.tab = named.flatMap(DossierTab::ofAddress)
			.or(() -> query.getSingleParameter("fact")
				.filter((_) -> query.getSingleParameter("show").isEmpty())
				.flatMap((text) -> Uid.read(FactUid::new, text))
				.flatMap((uid) -> this.service.findFact(entity, uid))
				.map((row) -> DossierTab.of(row.fact().kind())))
			.orElse(DossierTab.OVERVIEW);
		this.content.removeAll();
		removeAll();
		OpenedFacts opened = new OpenedFacts(this.service, this.overviews, this.content, this.filters, List.of(entity),
				(now) -> replaceAddress(entity, now.parameters()));
		this.bar.show(this.filters, OverviewService.of(this.filters, List.of(entity)), Addresses.entity(entity),
				own(this.tab, this.newestFirst));
		this.bar.tell(query.getParameters(), readable());
		FactDigest digest = isFiltered() ? this.overviews.findDigest(entity, this.filters) : null;
		add(new EntityHeader(profile), this.bar, tabs(profile, digest));
		add(this.content);
		this.content.add(tabContent(profile, digest, opened));
		opened.restore(query.getParameters());
	}

	private static Map<String, Predicate<String>> readable() {
		Map<String, Predicate<String>> readable = new LinkedHashMap<>(OpenedFacts.readable());
		readable.put("tab", (text) -> DossierTab.ofAddress(text).isPresent());
		readable.put("sort", List.of("newest", "oldest")::contains);
		readable.put("rank", (text) -> Ranking.ofAddress(text).isPresent());
		readable.put("map", (_) -> true);
		return readable;
	}

	private boolean isFiltered() {
		return !this.filters.equals(Selection.EVERYTHING);
	}

	private Component tabContent(EntityProfile profile, @Nullable FactDigest digest, OpenedFacts opened) {
		EntityUid entity = profile.entity().uid();
		if (this.tab == DossierTab.OVERVIEW) {
			return new OverviewPage(profile.entity(), this.overviews.findOverview(entity, this.filters, this.ranking),
					this.filters, this.ranking, this.map, opened);
		}
		ClaimKind kind = this.tab.kind();
		if (kind == null) {
			return new PartnerList(this.overviews.findPartners(entity, this.filters), isFiltered(),
					(partner) -> this.filters.address(Addresses.pair(entity, partner.uid()),
							OpenedFacts.shown(FactSlice.ALL.with(partner.uid()))));
		}
		if (digest != null) {
			Slice slice = this.overviews.findSlice(this.filters, List.of(entity), FactSlice.of(kind));
			return slice.facts().isEmpty() ? new EmptyState(Texts.of("dossier.empty.filtered.title"),
					Texts.of("dossier.empty.filtered.advice")) : opened.list(slice);
		}
		long total = profile.count(kind);
		return (total == 0)
				? new EmptyState(Texts.of("dossier.empty." + this.tab.address() + ".title"),
						Texts.of("dossier.empty.advice"))
				: new FactList((offset, limit) -> this.service.findFacts(entity, kind, this.newestFirst, offset, limit),
						total, this.service.countDated(entity, kind), (row) -> opened.open(row.fact().uid()));
	}

	private Nav tabs(EntityProfile profile, @Nullable FactDigest digest) {
		Nav nav = TestIds.mark(new Nav(), "dossier-tabs");
		nav.addClassName("facets");
		nav.setAriaLabel(Texts.of("dossier.tabs"));
		EntityUid entity = profile.entity().uid();
		for (DossierTab each : DossierTab.values()) {
			Anchor anchor = new Anchor(address(entity, own(each, true)), each.label());
			anchor.addClassName("facet");
			count(profile, digest, each).ifPresent((number) -> {
				Span count = new Span(Texts.of("dossier.number", number));
				count.addClassName("count");
				anchor.add(count);
			});
			if (each == this.tab) {
				anchor.getElement().setAttribute("aria-current", "page");
			}
			nav.add(anchor);
		}
		if (this.tab.kind() != null && !isFiltered()) {
			String order = this.newestFirst ? "newest" : "oldest";
			Anchor other = new Anchor(address(entity, own(this.tab, !this.newestFirst)),
					Texts.of("dossier.sort." + order));
			other.addClassName("order");
			other.setTitle(Texts.of("dossier.sort.show." + (this.newestFirst ? "oldest" : "newest")));
			nav.add(other);
		}
		return nav;
	}

	private static Optional<Long> count(EntityProfile profile, @Nullable FactDigest digest, DossierTab tab) {
		ClaimKind kind = tab.kind();
		return (kind != null) ? Optional.of((digest != null) ? digest.of(kind).total() : profile.count(kind))
				: Optional.empty();
	}

	private Map<String, List<String>> own(DossierTab shown, boolean newest) {
		Map<String, List<String>> own = new LinkedHashMap<>();
		own.put("tab", List.of(shown.address()));
		if (!newest) {
			own.put("sort", List.of("oldest"));
		}
		if (shown == DossierTab.OVERVIEW && this.ranking != Ranking.FACTS) {
			own.put("rank", List.of(this.ranking.address()));
		}
		if (shown == DossierTab.OVERVIEW && this.map) {
			own.put("map", List.of("on"));
		}
		return own;
	}

	private String address(EntityUid entity, Map<String, List<String>> own) {
		return this.filters.address(Addresses.entity(entity), own);
	}

	private void replaceAddress(EntityUid entity, Map<String, List<String>> open) {
		Map<String, List<String>> own = own(this.tab, this.newestFirst);
		own.putAll(open);
		getUI().map(UI::getPage).ifPresent((page) -> page.getHistory().replaceState(null, address(entity, own)));
	}

}
