package io.entente.matrix.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import io.entente.matrix.Axis;
import io.entente.matrix.Measure;
import io.entente.matrix.RowOrder;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.TimelineStrip;
import io.entente.uikit.WorldMap;

/**
 * Who cooperates with whom in the selection, as a matrix or as a map, with the time below
 * it to brush. All choices are links, so that the address is the only place they live in.
 */
@Route(MatrixAddress.PATH)
class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final SelectionService selections;

	private final SelectionBar bar;

	private final Div choices = new Div();

	private final Div stage = new Div();

	private final CooperationMatrix matrix = new CooperationMatrix();

	private final WorldMap map = new WorldMap();

	private final TimelineStrip strip = TimelineStrip.compact("");

	private MatrixAddress address = MatrixAddress.of(Map.of());

	MatrixView(SelectionService selections, SelectionBar bar) {
		this.selections = selections;
		this.bar = bar;
		addClassName("matrix-view");
		setHeightFull();
		H1 heading = new H1(Texts.of("matrix.title"));
		heading.addClassName("visually-hidden");
		this.choices.addClassName("matrix-choices");
		this.stage.addClassName("matrix-stage");
		Div time = new Div(this.strip);
		time.addClassName("matrix-time");
		add(heading, bar, this.choices, this.stage, time);
		this.strip.addRangeChangedListener((event) -> change(
				this.address.selection().withTime(event.getFrom(), event.getTo()), !event.isPlaying()));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Map<String, List<String>> parameters = event.getLocation().getQueryParameters().getParameters();
		this.address = MatrixAddress.of(parameters);
		this.bar.tell(parameters, MatrixAddress.readable());
		show();
	}

	@Override
	public String getPageTitle() {
		return Texts.of("matrix.title") + " · Entente";
	}

	/** Takes the range brushed into the address. */
	private void change(Selection selection, boolean step) {
		if (selection.equals(this.address.selection())) {
			return;
		}
		this.address = this.address.with(selection);
		getUI().ifPresent((ui) -> tell(ui, step));
		show();
	}

	private void tell(UI ui, boolean step) {
		Location location = new Location(MatrixAddress.PATH, new QueryParameters(this.address.parameters()));
		if (step) {
			ui.getPage().getHistory().pushState(null, location);
		}
		else {
			ui.getPage().getHistory().replaceState(null, location);
		}
	}

	private void show() {
		Selection selection = this.address.selection();
		this.bar.show(selection, selection.withoutTies(), MatrixAddress.PATH, this.address.own());
		this.bar.show(this.selections.count(selection.withoutTies()));
		showChoices();
		Component shown = this.address.map() ? this.map : this.matrix;
		if (shown.getParent().isEmpty()) {
			this.stage.removeAll();
			this.stage.add(shown);
		}
		if (this.address.map()) {
			this.map.show(this.address.query());
		}
		else {
			this.matrix.show(this.address);
		}
		this.strip.show(this.address.timelessQuery(), selection.from(), selection.to(), "none");
	}

	private void showChoices() {
		this.choices.removeAll();
		this.choices.add(group("view", Stream.of(false, true), this.address.map(), this.address::withMap,
				(map) -> map ? "map" : "matrix"));
		if (!this.address.map()) {
			this.choices.add(
					group("by", Stream.of(Axis.values()), this.address.by(), this.address::withAxis, MatrixView::word),
					group("measure", Stream.of(Measure.values()), this.address.measure(), this.address::withMeasure,
							MatrixView::word),
					group("order", Stream.of(RowOrder.values()), this.address.order(), this.address::withOrder,
							MatrixView::word));
		}
	}

	/** Links of which one is where we are. */
	private static <T> Component group(String name, Stream<T> values, T current, Function<T, MatrixAddress> other,
			Function<T, String> word) {
		Span label = new Span(Texts.of("matrix." + name));
		label.addClassName("label");
		Div group = new Div(label);
		group.addClassName("choice");
		group.getElement().setAttribute("role", "group").setAttribute("aria-label", label.getText());
		values.forEach((value) -> {
			Anchor link = new Anchor(other.apply(value).address(),
					Texts.of("matrix." + name + "." + word.apply(value)));
			link.getElement().setAttribute("aria-current", value.equals(current) ? "true" : "false");
			group.add(TestIds.mark(link, "matrix-" + name + "-" + word.apply(value)));
		});
		return group;
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
