package io.entente.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import io.entente.model.FactUid;
import io.entente.uikit.TestIds;

/**
 * The sentences behind a fact, beside what a view shows, or over it on a phone. It is
 * given the fact's identifier and fetches the sentences by itself; Escape or its button
 * asks to close it, and the focus returns to where it was. Web components put the same
 * element, {@code <evidence-panel fact="f-…">}, into themselves.
 */
@Tag("evidence-panel")
@JsModule("./evidence-panel/evidence-panel.ts")
public final class EvidencePanel extends Component implements HasStyle {

	/** A panel for one fact. */
	public EvidencePanel(FactUid fact) {
		TestIds.mark(this, "evidence-panel");
		show(fact);
	}

	/** Shows another fact instead. */
	public void show(FactUid fact) {
		getElement().setAttribute("fact", fact.value());
	}

	/** Hears when the reader asks to close it; the view then removes it. */
	public Registration addCloseListener(ComponentEventListener<CloseEvent> listener) {
		return addListener(CloseEvent.class, listener);
	}

	/**
	 * The reader asks to close the panel.
	 */
	@DomEvent("evidence-closed")
	public static class CloseEvent extends ComponentEvent<EvidencePanel> {

		public CloseEvent(EvidencePanel source, boolean fromClient) {
			super(source, fromClient);
		}

	}

}
