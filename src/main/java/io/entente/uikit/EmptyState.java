package io.entente.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What stands where there is nothing to show: what that means and what to do next.
 */
public final class EmptyState extends Div {

	public EmptyState(String heading, String advice, Component... actions) {
		addClassName("empty-state");
		add(new H2(heading), new Paragraph(advice));
		if (actions.length > 0) {
			Div row = new Div(actions);
			row.addClassName("actions");
			add(row);
		}
	}

}
