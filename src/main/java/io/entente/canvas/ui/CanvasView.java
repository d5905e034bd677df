package io.entente.canvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.CanvasService;
import io.entente.selection.ui.LeftOutNote;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.Addresses;
import io.entente.uikit.EmptyState;
import io.entente.uikit.EntityBadge;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * The graph around one or more entities. The address says what is on the canvas, so that
 * reload, back and a shared link bring the same screen.
 */
@Route("graph")
class CanvasView extends Div implements BeforeEnterObserver, HasDynamicTitle, CanvasPresenter.Screen {

	private final CanvasPresenter presenter;

	private final GraphCanvas canvas = new GraphCanvas();

	private final SelectionBar bar;

	/** Where there is no canvas yet, there is no bar either. */
	private final LeftOutNote leftOut = new LeftOutNote();

	CanvasView(CanvasService service, SelectionBar bar) {
		this.bar = bar;
		this.presenter = new CanvasPresenter(service, this);
		addClassName("canvas-view");
		setHeightFull();
		this.canvas.setSizeFull();
		this.canvas.addAddressChangedListener((event) -> this.presenter.changed(event.getAddress(), event.isStep()));
		this.canvas.addTimeSelectedListener(
				(event) -> event.getAddress().ifPresent((address) -> this.presenter.changed(address, true)));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Map<String, List<String>> parameters = event.getLocation().getQueryParameters().getParameters();
		this.presenter.arrived(parameters);
		this.bar.tell(parameters, CanvasAddress.readable());
		this.leftOut.show(parameters, CanvasAddress.readable());
	}

	@Override
	public String getPageTitle() {
		return this.presenter.title();
	}

	@Override
	public void showCanvas(CanvasAddress address) {
		if (this.canvas.getParent().isEmpty()) {
			removeAll();
			removeClassName("page");
			add(heading(Texts.of("canvas.title")), this.bar, this.canvas);
		}
		this.bar.show(address.selection(), "graph", address.own());
		this.canvas.show(address);
	}

	@Override
	public void showBeginnings(List<CanvasNode> countries) {
		removeAll();
		addClassName("page");
		List<Component> actions = new ArrayList<>();
		if (countries.isEmpty()) {
			actions.add(new Anchor("imports", Texts.of("canvas.empty.import")));
		}
		else {
			countries.forEach((country) -> actions.add(beginning(country)));
			actions.add(TestIds.mark(new Anchor("graph?whole", Texts.of("canvas.empty.whole")), "whole-graph"));
		}
		add(this.leftOut,
				TestIds.mark(new EmptyState(Texts.of("canvas.empty.title"),
						Texts.of(countries.isEmpty() ? "canvas.empty.nothing" : "canvas.empty.advice"),
						actions.toArray(Component[]::new)), "graph-beginnings"));
	}

	@Override
	public void showAddress(CanvasAddress address, boolean step) {
		this.bar.show(address.selection(), "graph", address.own());
		getUI().ifPresent((ui) -> {
			Location location = new Location("graph", new QueryParameters(address.parameters()));
			if (step) {
				ui.getPage().getHistory().pushState(null, location);
			}
			else {
				ui.getPage().getHistory().replaceState(null, location);
			}
		});
	}

	private static Component beginning(CanvasNode country) {
		Anchor link = new Anchor(Addresses.graph(country.uid()), "");
		link.addClassNames("entity-badge", EntityBadge.typeClass(country.type()));
		link.add(EntityBadge.mark(country.type()), new Span(country.name()));
		return link;
	}

	/** The canvas fills the page, so its heading is there for screen readers only. */
	private static H1 heading(String text) {
		H1 heading = new H1(text);
		heading.addClassName("visually-hidden");
		return heading;
	}

}
