package io.entente.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/**
 * Somebody typed in the frame's search box while the search page is open. The frame tells
 * it on the {@link UI}, since neither knows the other's class.
 */
public final class SearchTypedEvent extends ComponentEvent<UI> {

	private final String text;

	public SearchTypedEvent(UI source, String text) {
		super(source, false);
		this.text = text;
	}

	/** What stands in the box. */
	public String getText() {
		return this.text;
	}

}
