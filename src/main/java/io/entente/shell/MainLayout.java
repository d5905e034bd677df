package io.entente.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import io.entente.investigations.ui.InvestigationBar;
import io.entente.review.ReviewService;
import io.entente.selection.Selection;
import io.entente.selection.ui.SelectionChangedEvent;
import io.entente.uikit.Addresses;
import io.entente.uikit.ProposalDecidedEvent;
import io.entente.uikit.SearchTypedEvent;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every view: skip link, navigation, the one search box, theme.
 */
@Layout
@CssImport("./styles/entente.css")
@JsModule("./shell/shell-keys.ts")
@JsModule("./shell/connection-words.ts")
@JsModule("./shell/theme-toggle.ts")
@JsModule("./shell/language-switch.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

	/** How long typing has to pause before it is searched for. */
	private static final int TYPING_PAUSE_MS = 200;

	/** The views that are windows on the selection. */
	private static final List<String> SELECTION_VIEWS = List.of("graph", "timeline", "matrix", "agreements");

	private final Main content = new Main();

	private final Input search = TestIds.mark(new Input(ValueChangeMode.LAZY), "search-box");

	private final List<Anchor> links = new ArrayList<>();

	private final Span openProposals = TestIds.mark(new Span(), "review-open");

	private final ReviewService review;

	private @Nullable Registration listening;

	MainLayout(ReviewService review) {
		this.review = review;
		addClassName("shell");
		Anchor skip = new Anchor("#content", Texts.of("shell.skip"));
		skip.addClassName("skip-link");
		skip.setRouterIgnore(true);
		this.content.setId("content");
		this.content.getElement().setAttribute("tabindex", "-1");
		add(skip, header(), this.content);
	}

	@Override
	public void showRouterLayoutContent(@Nullable HasElement view) {
		this.content.getElement().removeAllChildren();
		if (view != null) {
			this.content.getElement().appendChild(view.getElement());
		}
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		countProposals();
		Location location = event.getLocation();
		String first = location.getFirstSegment();
		this.links.forEach(
				(link) -> link.getElement().setAttribute("aria-current", path(link).equals(first) ? "page" : "false"));
		carry(selection(location));
		String typed = first.equals("search") ? location.getQueryParameters().getSingleParameter("q").orElse("") : "";
		if (!typed.equals(this.search.getValue())) {
			this.search.setValue(typed);
		}
	}

	private void carry(Selection selection) {
		for (Anchor link : this.links) {
			String path = path(link);
			if (SELECTION_VIEWS.contains(path)) {
				link.setHref(selection.address(path));
			}
		}
	}

	private static String path(Anchor link) {
		return link.getHref().split("\\?", 2)[0];
	}

	/**
	 * What is looked at goes along from view to view, and begins with the entity whose
	 * dossier is open.
	 */
	private static Selection selection(Location location) {
		List<String> segments = location.getSegments();
		if (SELECTION_VIEWS.contains(segments.getFirst())) {
			return Selection.of(location.getQueryParameters().getParameters());
		}
		return (segments.size() > 1) ? switch (segments.getFirst()) {
			case "entity" -> Selection.of(Map.of("entity", segments.subList(1, 2)));
			case "pair" ->
				Selection.of(Map.of("entity", segments.subList(1, segments.size()), "match", List.of("all")));
			default -> Selection.EVERYTHING;
		} : Selection.EVERYTHING;
	}

	@Override
	protected void onAttach(AttachEvent event) {
		UI ui = event.getUI();
		this.listening = Registration.combine(
				ComponentUtil.addListener(ui, ProposalDecidedEvent.class, (_) -> countProposals()),
				ComponentUtil.addListener(ui, SelectionChangedEvent.class, (changed) -> carry(changed.getSelection())));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		if (this.listening != null) {
			this.listening.remove();
			this.listening = null;
		}
	}

	private void countProposals() {
		long open = this.review.countOpen();
		this.openProposals.setText((open > 0) ? Words.number(open) : "");
		this.openProposals.setVisible(open > 0);
		this.openProposals.getElement().setAttribute("aria-label", Words.count(open, "open-proposal"));
	}

	private Header header() {
		Anchor brand = new Anchor("", "");
		brand.addClassName("brand");
		Span mark = new Span();
		mark.addClassName("brand-mark");
		brand.add(mark, new Span("Entente"));
		brand.setAriaLabel(Texts.of("shell.brand"));
		Nav nav = TestIds.mark(new Nav(), "main-navigation");
		nav.setAriaLabel(Texts.of("shell.navigation"));
		link(nav, "", Texts.of("shell.home"));
		link(nav, "search", Texts.of("shell.search"));
		SELECTION_VIEWS.forEach((view) -> link(nav, view, Texts.of("selection.view." + view)));
		link(nav, "investigations", Texts.of("investigations.title"));
		link(nav, "review", Texts.of("shell.review"));
		this.openProposals.addClassName("count");
		this.links.getLast().add(this.openProposals);
		link(nav, "query", Texts.of("shell.query"));
		link(nav, "imports", Texts.of("shell.imports"));
		Div choices = new Div(new InvestigationBar(), api(), new LanguageSwitch(), new ThemeToggle());
		choices.addClassName("choices");
		Header header = new Header(brand, nav, searchBox(), choices);
		header.addClassName("topbar");
		return header;
	}

	/** For those who write programs: all that is shown can be asked for. */
	private static Anchor api() {
		Anchor api = TestIds.mark(new Anchor("api/docs", Texts.of("shell.api")), "api-docs");
		api.addClassNames("api-link", "link-button");
		api.setTitle(Texts.of("shell.api.title"));
		api.setRouterIgnore(true);
		return api;
	}

	/** Pages that aren't there get no link. */
	private void link(Nav nav, String path, String label) {
		if (RouteConfiguration.forApplicationScope().getRoute(path).isEmpty()) {
			return;
		}
		Anchor link = new Anchor(path, label);
		this.links.add(link);
		nav.add(link);
	}

	private Div searchBox() {
		this.search.setType("search");
		this.search.setPlaceholder(Texts.of("shell.search.placeholder"));
		this.search.setAriaLabel(Texts.of("shell.search"));
		this.search.getElement().setAttribute("autocomplete", "off");
		this.search.getElement().setAttribute("maxlength", "200");
		this.search.getElement().setAttribute("aria-keyshortcuts", "/");
		this.search.setValueChangeTimeout(TYPING_PAUSE_MS);
		this.search.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				typed(change.getValue());
			}
		});
		Element key = new Element("kbd");
		key.setText("/");
		key.setAttribute("aria-hidden", "true");
		Div box = new Div(this.search);
		box.getElement().appendChild(key);
		box.addClassName("search");
		box.getElement().setAttribute("role", "search");
		return box;
	}

	private void typed(String text) {
		UI ui = UI.getCurrent();
		boolean searching = ui.getActiveViewLocation().getFirstSegment().equals("search");
		if (searching) {
			ComponentUtil.fireEvent(ui, new SearchTypedEvent(ui, text));
		}
		else if (!text.isBlank()) {
			ui.navigate(Addresses.search(text));
		}
	}

}
