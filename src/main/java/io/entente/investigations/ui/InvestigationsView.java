package io.entente.investigations.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationDiff;
import io.entente.investigations.InvestigationFiles;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.NamedThing;
import io.entente.investigations.SavedView;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.InvestigationUid;
import io.entente.uikit.EmptyState;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * The investigations that are kept, the last changed first, each with what it holds and
 * what is new since. They come by the page, and what is new is counted after they are
 * shown.
 */
@Route("investigations")
class InvestigationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int PAGE = 20;

	private final InvestigationService service;

	private final Div notice = TestIds.mark(new Div(), "investigations-notice");

	private final TextField search = TestIds.mark(new TextField(), "investigations-search");

	private final UnorderedList rows = TestIds.mark(new UnorderedList(), "investigations");

	private final Div below = new Div();

	private final Map<InvestigationUid, Span> news = new LinkedHashMap<>();

	private int shown;

	InvestigationsView(InvestigationService service, InvestigationFiles files) {
		this.service = service;
		addClassNames("page", "investigations-view");
		this.notice.addClassName("notice");
		this.notice.getElement().setAttribute("role", "status");
		this.search.setAriaLabel(Texts.of("investigations.search"));
		this.search.setPlaceholder(Texts.of("investigations.search"));
		this.search.setClearButtonVisible(true);
		this.search.setMaxLength(120);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((_) -> begin());
		this.rows.addClassName("investigation-list");
		Div tools = new Div(this.search, new FileImport(files, this::begin));
		tools.addClassName("investigation-tools");
		add(new H1(Texts.of("investigations.title")), new Paragraph(Texts.of("investigations.intro")), this.notice,
				tools, this.rows, this.below);
	}

	@Override
	public String getPageTitle() {
		return Texts.of("investigations.title") + " · Entente";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.notice.removeAll();
		event.getLocation()
			.getQueryParameters()
			.getSingleParameter("deleted")
			.filter((uid) -> uid.matches("i-[a-z2-7]{26}"))
			.map(InvestigationUid::new)
			.ifPresent(this::offerUndo);
		begin();
	}

	private void offerUndo(InvestigationUid deleted) {
		Button undo = TestIds.mark(new Button(Texts.of("investigations.undo")), "undelete-investigation");
		undo.addClickListener((_) -> {
			this.notice.removeAll();
			try {
				this.service.undelete(deleted);
				begin();
			}
			catch (UnknownInvestigationException ex) {
				this.notice.setText(ex.getMessage());
			}
		});
		this.notice.add(new Span(Texts.of("investigations.deleted")), undo);
	}

	private void begin() {
		this.rows.removeAll();
		this.news.clear();
		this.shown = 0;
		more();
	}

	private void more() {
		List<Investigation> found = this.service.list(this.search.getValue(), this.shown, PAGE + 1);
		List<Investigation> page = found.stream().limit(PAGE).toList();
		Set<String> uids = new HashSet<>();
		page.forEach((each) -> each.content()
			.views()
			.forEach((view) -> uids.addAll(List.of(view.path().split("/", -1)).stream().skip(1).toList())));
		Map<String, NamedThing> things = this.service.findThings(uids);
		page.forEach((each) -> this.rows.add(row(each, things)));
		this.shown += page.size();
		this.below.removeAll();
		if (found.size() > PAGE) {
			this.below.add(TestIds.mark(new Button(Texts.of("investigations.more"), (_) -> {
				more();
				getUI().ifPresent(this::countNews);
			}), "more-investigations"));
		}
		else if (this.shown == 0) {
			this.below.add(empty());
		}
		getUI().ifPresent(this::countNews);
	}

	private EmptyState empty() {
		boolean searched = !this.search.getValue().isBlank();
		String key = searched ? "investigations.empty.search" : "investigations.empty";
		Anchor graph = new Anchor("graph", Texts.of("investigations.empty.action"));
		graph.addClassNames("button", "primary");
		return TestIds.mark(new EmptyState(Texts.of(key + ".title"), Texts.of(key + ".advice"), graph),
				"no-investigations");
	}

	private ListItem row(Investigation investigation, Map<String, NamedThing> things) {
		Anchor name = TestIds.mark(new Anchor("investigations/" + investigation.uid(), ""), "investigation");
		name.add(InvestigationWords.isolated(investigation.title()));
		Span changes = TestIds.mark(new Span(), "investigation-news");
		changes.addClassName("news-count");
		this.news.put(investigation.uid(), changes);
		List<String> parts = new ArrayList<>();
		investigation.content()
			.views()
			.stream()
			.map((SavedView view) -> InvestigationWords.view(view, things))
			.forEach(parts::add);
		int notes = investigation.content().notes().size();
		if (notes > 0) {
			parts.add(Texts.of("investigations.count.notes", notes));
		}
		Div meta = new Div(InvestigationWords.isolated(String.join(", ", parts)),
				new Span(Texts.of("investigations.changed", InvestigationWords.at(investigation.changedAt()))),
				changes);
		meta.addClassName("meta");
		return new ListItem(name, meta);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		countNews(event.getUI());
	}

	/** What is new takes questions to the graph, so the list doesn't wait for it. */
	private void countNews(UI ui) {
		Map<InvestigationUid, Span> asked = new HashMap<>(this.news);
		this.news.clear();
		if (!asked.isEmpty()) {
			Thread.ofVirtual().name("investigation-news").start(() -> asked.forEach((uid, place) -> {
				try {
					InvestigationDiff diff = this.service.diff(uid);
					ui.accessLater(() -> place.setText(NewsList.summary(diff)), () -> {
					}).run();
				}
				catch (UnknownInvestigationException ex) {
					// deleted in between: its row tells so when it is opened
				}
			}));
		}
	}

}
