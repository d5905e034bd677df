package io.entente.search.ui;

import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.entente.search.SearchHit;
import io.entente.search.SearchPage;
import io.entente.search.SearchPage.Count;
import io.entente.search.SearchService;
import io.entente.search.SearchType;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.SearchTypedEvent;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * The results of what stands in the frame's search box; the address holds the text, the
 * type and the page.
 */
@Route("search")
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final SearchService service;

	private final H1 heading = new H1(Texts.of("search.title"));

	private final Nav facets = TestIds.mark(new Nav(), "search-facets");

	private final Div results = TestIds.mark(new Div(), "search-results");

	private final SearchAddress address = new SearchAddress();

	private String text = "";

	private @Nullable SearchType type;

	private @Nullable Registration typing;

	SearchView(SearchService service) {
		this.service = service;
		addClassNames("page", "search-view");
		this.facets.setAriaLabel(Texts.of("search.types"));
		this.facets.addClassName("facets");
		this.heading.addClassName("visually-hidden");
		this.results.getElement().setAttribute("aria-live", "polite");
		add(this.heading, this.facets, this.results, this.address);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Location location = event.getLocation();
		this.text = location.getQueryParameters().getSingleParameter("q").orElse("");
		this.type = location.getQueryParameters()
			.getSingleParameter("type")
			.flatMap(SearchType::ofAddress)
			.orElse(null);
		int page = location.getQueryParameters().getSingleParameter("page").map(SearchView::number).orElse(0);
		show(page);
	}

	@Override
	public String getPageTitle() {
		return this.text.isBlank() ? Texts.of("search.title") + " · Entente"
				: this.text + " · " + Texts.of("search.title") + " · Entente";
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.typing = ComponentUtil.addListener(event.getUI(), SearchTypedEvent.class, this::typed);
	}

	@Override
	protected void onDetach(DetachEvent event) {
		if (this.typing != null) {
			this.typing.remove();
			this.typing = null;
		}
	}

	private void typed(SearchTypedEvent event) {
		this.text = event.getText();
		show(0);
		UI ui = event.getSource();
		this.address.replace(address(this.type));
		ui.getPage().setTitle(getPageTitle());
	}

	private void show(int page) {
		// lets the keyboard tell results of this text from those of an earlier one
		this.results.getElement().setAttribute("data-query", this.text);
		SearchPage found = this.service.search(this.text, this.type, page);
		if (page > 0 && found.hits().isEmpty()) {
			// a shared address may name a page that is no more
			show(0);
			return;
		}
		this.results.removeAll();
		this.facets.removeAll();
		this.facets.setVisible(!this.text.isBlank());
		if (this.text.isBlank()) {
			this.results.add(new EmptyState(Texts.of("search.empty"), Texts.of("search.empty.advice")));
			return;
		}
		showFacets(found);
		if (found.hits().isEmpty()) {
			showNothing(found);
		}
		else if (this.type == null) {
			for (SearchType each : SearchType.values()) {
				showGroup(each, found);
			}
		}
		else {
			this.results.add(list(found.hits()));
			showPaging(page, found);
		}
	}

	private void showFacets(SearchPage found) {
		this.facets.add(facet(null, Texts.of("search.all"), null));
		for (SearchType each : SearchType.values()) {
			Count count = found.count(each);
			if (count.number() > 0 || each == this.type) {
				this.facets.add(facet(each, plural(each), count));
			}
		}
	}

	private Anchor facet(@Nullable SearchType to, String label, @Nullable Count count) {
		Anchor anchor = new Anchor(address(to), label);
		anchor.addClassName("facet");
		if (count != null) {
			Span number = new Span(number(count));
			number.addClassName("count");
			anchor.add(number);
		}
		if (to == this.type) {
			anchor.getElement().setAttribute("aria-current", "page");
		}
		return anchor;
	}

	private void showGroup(SearchType each, SearchPage found) {
		List<SearchHit> hits = found.hits().stream().filter((hit) -> hit.type() == each).toList();
		if (hits.isEmpty()) {
			return;
		}
		Section group = new Section();
		group.addClassName("result-group");
		Div head = new Div(new H2(plural(each)));
		head.addClassName("group-head");
		Count count = found.count(each);
		if (count.number() > hits.size()) {
			head.add(new Anchor(address(each), Texts.of("search.show-all", number(count))));
		}
		group.add(head, list(hits));
		this.results.add(group);
	}

	private Div list(List<SearchHit> hits) {
		Div list = new Div();
		list.addClassName("hits");
		list.getElement().setAttribute("role", "list");
		hits.stream().map(HitCard::of).forEach(list::add);
		return list;
	}

	private void showNothing(SearchPage found) {
		boolean elsewhere = this.type != null
				&& found.counts().values().stream().anyMatch((count) -> count.number() > 0);
		if (elsewhere) {
			this.results.add(new EmptyState(Texts.of("search.none.type"), Texts.of("search.none.type.advice"),
					new Anchor(address(null), Texts.of("search.show-types"))));
		}
		else {
			this.results.add(new EmptyState(Texts.of("search.none"), Texts.of("search.none.advice")));
		}
	}

	private void showPaging(int page, SearchPage found) {
		Div paging = new Div();
		paging.addClassName("paging");
		if (page > 0) {
			paging.add(new Anchor(address(this.type) + "&page=" + (page - 1), Texts.of("search.previous")));
		}
		paging.add(new Span(Texts.of("search.page", page + 1)));
		if (found.more()) {
			paging.add(new Anchor(address(this.type) + "&page=" + (page + 1), Texts.of("search.next")));
		}
		if (page > 0 || found.more()) {
			this.results.add(paging);
		}
	}

	private String address(@Nullable SearchType to) {
		return (to == null) ? Addresses.search(this.text) : Addresses.search(this.text, to.address());
	}

	private static String plural(SearchType type) {
		return Texts.of("search.type." + type.name());
	}

	private static String number(Count count) {
		return Words.number(count.number()) + (count.exact() ? "" : "+");
	}

	private static int number(String value) {
		return value.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(value), SearchService.LAST_PAGE) : 0;
	}

}
