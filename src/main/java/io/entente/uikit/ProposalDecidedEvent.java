package io.entente.uikit;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/**
 * Somebody decided on a proposal or took a decision back. The review tells it on the
 * {@link UI}, so that the frame counts anew without knowing the review's page.
 */
public final class ProposalDecidedEvent extends ComponentEvent<UI> {

	public ProposalDecidedEvent(UI source) {
		super(source, false);
	}

}
