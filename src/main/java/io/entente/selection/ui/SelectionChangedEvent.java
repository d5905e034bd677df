package io.entente.selection.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import io.entente.selection.Selection;

/**
 * Another selection is looked at without a navigation, since it was brushed or played:
 * the bar tells it on the {@link UI}, so that the frame's links carry it on.
 */
public final class SelectionChangedEvent extends ComponentEvent<UI> {

	private final Selection selection;

	SelectionChangedEvent(UI source, Selection selection) {
		super(source, false);
		this.selection = selection;
	}

	/** What is looked at now. */
	public Selection getSelection() {
		return this.selection;
	}

}
