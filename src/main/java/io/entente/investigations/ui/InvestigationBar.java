package io.entente.investigations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The button by which any view is saved, and what says which investigation is open. It
 * reads the page's address and the canvas in the browser and saves over the REST API, so
 * that no view has to know of it.
 */
@Tag("investigation-bar")
@JsModule("./investigations/investigation-bar.ts")
public final class InvestigationBar extends Component {

	public InvestigationBar() {
		getElement().setAttribute("data-testid", "investigation-bar");
	}

}
