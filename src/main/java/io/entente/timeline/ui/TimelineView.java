package io.entente.timeline.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.model.FactUid;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.Texts;
import io.entente.uikit.TimelineStrip;
import org.jspecify.annotations.Nullable;

/**
 * The selection in time. A range brushed on it goes into the address as {@code from} and
 * {@code to}, for every other view; the timeline itself goes on showing what lies around.
 */
@Route(TimelineAddress.PATH)
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final SelectionService selections;

	private final SelectionBar bar;

	private final TimelineStrip strip = new TimelineStrip();

	private final Div split = new Div();

	private TimelineAddress address = new TimelineAddress(Selection.EVERYTHING, "", null);

	private @Nullable EvidencePanel panel;

	TimelineView(SelectionService selections, SelectionBar bar) {
		this.selections = selections;
		this.bar = bar;
		addClassName("timeline-view");
		setHeightFull();
		H1 heading = new H1(Texts.of("timeline.title"));
		heading.addClassName("visually-hidden");
		this.split.addClassName("timeline-split");
		this.split.add(this.strip);
		add(heading, bar, this.split);
		this.strip.addRangeChangedListener(
				(event) -> change(this.address.with(this.address.selection().withTime(event.getFrom(), event.getTo())),
						!event.isPlaying()));
		this.strip.addLanesChangedListener((event) -> change(this.address.withLanes(event.getLanes()), false));
		this.strip.addFactOpenedListener(
				(event) -> event.getFact().ifPresent((fact) -> change(this.address.withFact(fact), true)));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Map<String, List<String>> parameters = event.getLocation().getQueryParameters().getParameters();
		this.address = TimelineAddress.of(parameters);
		this.bar.tell(parameters, TimelineAddress.readable());
		Selection selection = this.address.selection();
		this.strip.show(this.address.query(), selection.from(), selection.to(), this.address.lanes());
		showSelection();
		showFact(this.address.fact());
	}

	@Override
	public String getPageTitle() {
		return Texts.of("timeline.title") + " · Entente";
	}

	/**
	 * Takes what somebody did on the timeline into the address.
	 * @param step whether one should be able to go back to what was before
	 */
	private void change(TimelineAddress changed, boolean step) {
		TimelineAddress before = this.address;
		if (changed.equals(before)) {
			return;
		}
		this.address = changed;
		getUI().ifPresent((ui) -> tell(ui, step));
		if (!changed.selection().equals(before.selection()) || !changed.lanes().equals(before.lanes())) {
			showSelection();
		}
		showFact(changed.fact());
	}

	private void tell(UI ui, boolean step) {
		Location location = new Location(TimelineAddress.PATH, new QueryParameters(this.address.parameters()));
		if (step) {
			ui.getPage().getHistory().pushState(null, location);
		}
		else {
			ui.getPage().getHistory().replaceState(null, location);
		}
	}

	private void showSelection() {
		this.bar.show(this.address.selection(), this.address.selection().withoutTies(), TimelineAddress.PATH,
				this.address.own());
		this.bar.show(this.selections.count(this.address.selection().withoutTies()));
	}

	private void showFact(@Nullable FactUid fact) {
		EvidencePanel open = this.panel;
		if (open != null && fact != null) {
			open.show(fact);
			return;
		}
		if (open != null) {
			this.split.remove(open);
			this.panel = null;
		}
		if (fact != null) {
			EvidencePanel opened = new EvidencePanel(fact);
			opened.addCloseListener((event) -> change(this.address.withFact(null), false));
			this.panel = opened;
			this.split.add(opened);
		}
	}

}
