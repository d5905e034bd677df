package io.entente.canvas.ui;

import java.util.List;
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
import io.entente.canvas.ui.CanvasAddress.Expanded;
import io.entente.model.EntityUid;
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
		getElement().callJsFunction("show", Wire.of(shown));
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

	/**
	 * Something on the canvas changed that the page's address tells. Public, since Vaadin
	 * looks for public constructors only.
	 */
	@DomEvent("address-changed")
	public static class AddressChanged extends ComponentEvent<GraphCanvas> {

		private final CanvasAddress address;

		private final boolean step;

		public AddressChanged(GraphCanvas source, boolean fromClient, @EventData("event.detail") Wire detail,
				@EventData("event.detail.step") boolean step) {
			super(source, fromClient);
			this.address = detail.address();
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

	/**
	 * The address in the words of the web component's {@code CanvasAddress}. What comes
	 * from the browser is checked like any address.
	 *
	 * @param entities the entities opened
	 * @param expanded the entities expanded, null where not told
	 * @param hidden the types switched off
	 * @param selection the entities selected
	 * @param relation the ends of the open relation, or none
	 */
	record Wire(List<String> entities, @Nullable List<WireExpanded> expanded, List<String> hidden,
			List<String> selection, List<String> relation) {

		static Wire of(CanvasAddress address) {
			List<Expanded> expanded = address.expanded();
			return new Wire(values(address.entities()), (expanded != null)
					? expanded.stream().map((one) -> new WireExpanded(one.uid().value(), one.shown())).toList() : null,
					address.hidden().stream().map(Enum::name).toList(), values(address.selection()),
					values(address.relation()));
		}

		CanvasAddress address() {
			List<WireExpanded> told = this.expanded;
			return new CanvasAddress(uids(this.entities), (told != null) ? told.stream()
				.flatMap((one) -> CanvasAddress.uid(one.uid()).map((uid) -> new Expanded(uid, one.shown())).stream())
				.toList() : null, this.hidden.stream().map(CanvasAddress::type).flatMap(Optional::stream).toList(),
					uids(this.selection), uids(this.relation));
		}

		private static List<String> values(List<EntityUid> uids) {
			return uids.stream().map(EntityUid::value).toList();
		}

		private static List<EntityUid> uids(List<String> values) {
			return values.stream().map(CanvasAddress::uid).flatMap(Optional::stream).toList();
		}

	}

	/**
	 * An entity expanded.
	 *
	 * @param uid the entity
	 * @param shown the neighbours fetched
	 */
	record WireExpanded(String uid, int shown) {
	}

}
