package io.entente.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/**
 * A panel beside what a view shows, for one of its things; on a phone it lies over the
 * lower part of the page. It takes the focus when it opens and gives it back when it
 * closes; Escape asks to close it.
 */
@Tag("side-panel")
@JsModule("./side-panel/side-panel.ts")
public final class SidePanel extends Component implements HasComponents, HasStyle {

	/**
	 * A panel with a heading.
	 * @param kicker what kind of thing it shows
	 * @param heading the thing's name
	 */
	public SidePanel(String kicker, String heading) {
		getElement().setAttribute("kicker", kicker);
		getElement().setAttribute("heading", heading);
	}

	/** Hears when the reader asks to close it; the view then removes it. */
	public Registration addCloseListener(ComponentEventListener<CloseEvent> listener) {
		return addListener(CloseEvent.class, listener);
	}

	/**
	 * The reader asks to close the panel.
	 */
	@DomEvent("panel-closed")
	public static class CloseEvent extends ComponentEvent<SidePanel> {

		public CloseEvent(SidePanel source, boolean fromClient) {
			super(source, fromClient);
		}

	}

}
