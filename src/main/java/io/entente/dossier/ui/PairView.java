package io.entente.dossier.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.entente.dossier.DossierService;
import io.entente.dossier.OverviewService;
import io.entente.dossier.PairDossier;
import io.entente.dossier.PairService;
import io.entente.dossier.Reality;
import io.entente.model.EntityUid;
import io.entente.model.Uid;
import io.entente.selection.Selection;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.Addresses;
import io.entente.uikit.Texts;

/**
 * The dossier of two entities together. The address holds the two in their one order, the
 * filters, how the facts listed stand, the figure that is opened and the fact whose
 * evidence is open.
 */
@Route("pair/:uidA/:uidB")
class PairView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final DossierService dossiers;

	private final OverviewService overviews;

	private final PairService pairs;

	private final SelectionBar bar;

	private String title = "";

	PairView(DossierService dossiers, OverviewService overviews, PairService pairs, SelectionBar bar) {
		this.dossiers = dossiers;
		this.overviews = overviews;
		this.pairs = pairs;
		this.bar = bar;
		addClassNames("page", "entity-view", "pair-view");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		List<String> segments = event.getLocation().getSegments();
		List<EntityUid> asked = segments.stream()
			.skip(1)
			.flatMap((text) -> Uid.read(EntityUid::new, text).stream())
			.toList();
		QueryParameters query = event.getLocation().getQueryParameters();
		if (asked.size() != 2) {
			notFound(event);
			return;
		}
		List<EntityUid> both = asked.stream()
			.map((uid) -> this.dossiers.findCanonical(uid).orElse(uid))
			.distinct()
			.toList();
		if (both.size() == 1) {
			event.forwardTo(Addresses.entity(both.getFirst()), query);
			return;
		}
		String address = Addresses.pair(both.getFirst(), both.getLast());
		if (!address.equals(String.join("/", segments))) {
			event.forwardTo(address, query);
			return;
		}
		Selection filters = filters(query, both);
		Optional<PairDossier> pair = this.pairs.findPair(both.getFirst(), both.getLast(), filters);
		if (pair.isEmpty()) {
			notFound(event);
			return;
		}
		show(pair.get(), filters, query);
	}

	@Override
	public String getPageTitle() {
		return this.title + " · Entente";
	}

	private static void notFound(BeforeEnterEvent event) {
		event.rerouteToError(NotFoundException.class, Texts.of("dossier.pair.notfound"));
	}

	private static Selection filters(QueryParameters query, List<EntityUid> both) {
		Selection asked = Selection.of(query.getParameters());
		return asked.withEntities(asked.entities().stream().filter((uid) -> !both.contains(uid)).toList(), false);
	}

	private void show(PairDossier pair, Selection filters, QueryParameters query) {
		List<EntityUid> both = List.of(pair.first().uid(), pair.second().uid());
		this.title = Texts.of("dossier.pair.title", pair.first().name(), pair.second().name());
		String address = Addresses.pair(both.getFirst(), both.getLast());
		Reality reality = query.getSingleParameter("reality")
			.flatMap(PairView::reality)
			.orElseGet(() -> mostFacts(pair));
		boolean map = query.getSingleParameter("map").isPresent();
		Map<String, List<String>> own = PairPage.own(reality, map);
		Selection selection = OverviewService.of(filters, both);
		Div content = new Div();
		content.addClassName("split");
		OpenedFacts opened = new OpenedFacts(this.dossiers, this.overviews, content, filters, both, (now) -> {
			Map<String, List<String>> parameters = new LinkedHashMap<>(own);
			parameters.putAll(now.parameters());
			getUI().map(UI::getPage)
				.ifPresent((page) -> page.getHistory().replaceState(null, filters.address(address, parameters)));
		});
		removeAll();
		this.bar.show(filters, selection, address, own);
		this.bar.tell(query.getParameters(), readable());
		add(new PairHeader(pair, selection), this.bar, content);
		content.add(new PairPage(pair, filters, reality, map, this.overviews, opened));
		opened.restore(query.getParameters());
	}

	private static Map<String, Predicate<String>> readable() {
		Map<String, Predicate<String>> readable = new LinkedHashMap<>(OpenedFacts.readable());
		readable.put("reality", (text) -> reality(text).isPresent());
		readable.put("map", (_) -> true);
		return readable;
	}

	/** What is stated comes first, unless nothing is. */
	private static Reality mostFacts(PairDossier pair) {
		return Stream.of(Reality.values())
			.filter((reality) -> pair.digest().facts().of(reality) > 0)
			.findFirst()
			.orElse(Reality.STATED);
	}

	private static Optional<Reality> reality(String text) {
		return Stream.of(Reality.values())
			.filter((reality) -> reality.name().toLowerCase(Locale.ROOT).equals(text))
			.findAny();
	}

}
