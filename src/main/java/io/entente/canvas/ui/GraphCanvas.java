package io.entente.canvas.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import io.entente.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The canvas in the browser. It is told identifiers and tells identifiers; the graph's
 * data goes from the endpoint to it directly.
 */
@Tag("graph-canvas")
@JsModule("./graph-canvas/graph-canvas.ts")
@NpmPackage(value = "sigma", version = "3.0.3")
@NpmPackage(value = "graphology", version = "0.26.0")
@NpmPackage(value = "graphology-types", version = "0.24.8")
@NpmPackage(value = "graphology-layout-forceatlas2", version = "0.10.1")
@NpmPackage(value = "graphology-communities-louvain", version = "2.0.2")
class GraphCanvas extends Component implements HasSize {

	private @Nullable CanvasAddress address;

	GraphCanvas() {
		getElement().setAttribute("data-testid", "graph-canvas");
	}

	/** Draws what the address says; a canvas that shows it already stays as it is. */
	void show(CanvasAddress shown) {
		this.address = shown;
		// A call and not a property: the canvas has moved on by hand since the last one,
		// so
		// that going back to an equal value still has to reach it.
		getElement().callJsFunction("show", WireAddress.of(shown));
	}

	@Override
	protected void onAttach(AttachEvent attachEvent) {
		CanvasAddress shown = this.address;
		if (attachEvent.isInitialAttach() || shown == null) {
			return;
		}
		show(shown);
	}

	Registration addAddressChangedListener(ComponentEventListener<AddressChanged> listener) {
		return addListener(AddressChanged.class, listener);
	}

	Registration addTimeSelectedListener(ComponentEventListener<TimeSelected> listener) {
		return addListener(TimeSelected.class, listener);
	}

	/**
	 * A stretch of time is selected on the canvas, which shows it by itself. Public,
	 * since Vaadin looks for public constructors only.
	 */
	@DomEvent("time-selected")
	public static class TimeSelected extends ComponentEvent<GraphCanvas> {

		private final Optional<CanvasAddress> address;

		public TimeSelected(GraphCanvas source, boolean fromClient, @EventData("event.detail.from") String from,
				@EventData("event.detail.to") String to) {
			super(source, fromClient);
			Selection time = Selection.of(Map.of("from", List.of(from), "to", List.of(to)));
			this.address = Optional.ofNullable(source.address)
				.map((shown) -> shown.withSelection(shown.selection().withTime(time.from(), time.to())));
			this.address.ifPresent((shown) -> source.address = shown);
		}

		/** The address with that time; nothing if nothing is shown. */
		Optional<CanvasAddress> getAddress() {
			return this.address;
		}

	}

	/**
	 * Something on the canvas changed that the page's address tells. Public, since Vaadin
	 * looks for public constructors only.
	 */
	@DomEvent("address-changed")
	public static class AddressChanged extends ComponentEvent<GraphCanvas> {

		private final CanvasAddress address;

		private final boolean step;

		public AddressChanged(GraphCanvas source, boolean fromClient, @EventData("event.detail") WireAddress detail,
				@EventData("event.detail.step") boolean step) {
			super(source, fromClient);
			CanvasAddress before = source.address;
			this.address = detail.address((before != null) ? before.selection() : Selection.EVERYTHING);
			this.step = step;
			source.address = this.address;
		}

		CanvasAddress getAddress() {
			return this.address;
		}

		/** Whether the change is worth a step in the browser's history. */
		boolean isStep() {
			return this.step;
		}

	}

}
