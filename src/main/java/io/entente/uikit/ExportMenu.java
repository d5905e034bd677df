package io.entente.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.entente.model.InvestigationUid;

/**
 * A button that takes away what is on the screen. It is told the page's selection and
 * asks the page's canvas or timeline itself for what they show; the browser downloads the
 * file from its endpoint, so that no data passes through the session.
 */
@Tag("export-menu")
@JsModule("./export-menu/export-menu.ts")
public final class ExportMenu extends Component implements HasStyle {

	public ExportMenu() {
		TestIds.mark(this, "export-menu");
	}

	/**
	 * Tells what the page shows.
	 * @param query the selection's parameters, as they stand in an address
	 * @param title what the file is called, may be empty
	 */
	public void show(String query, String title) {
		getElement().setAttribute("query", query);
		getElement().setAttribute("heading", title);
	}

	/**
	 * Tells which investigation the page shows.
	 * @param investigation whose entities and facts are exported
	 * @param title what the file is called
	 * @param blocked why there is nothing to export, empty where there is
	 */
	public void show(InvestigationUid investigation, String title, String blocked) {
		getElement().setAttribute("investigation", investigation.value());
		getElement().setAttribute("heading", title);
		getElement().setAttribute("blocked", blocked);
	}

}
