package io.entente.query.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import io.entente.uikit.TestIds;

/**
 * Editor and result in the browser. It is given the query that the address brought and
 * asks the endpoint by itself, so that no result enters a session.
 */
@Tag("query-workbench")
@JsModule("./query-workbench/query-workbench.ts")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/lint", version = "6.9.8")
@NpmPackage(value = "@codemirror/lang-json", version = "6.0.2")
@NpmPackage(value = "@codemirror/legacy-modes", version = "6.5.5")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
class QueryWorkbench extends Component {

	QueryWorkbench() {
		TestIds.mark(this, "query-workbench");
	}

	/** Shows a query; it isn't run until the person says so. */
	void show(String query, String parameters) {
		getElement().setProperty("parameters", parameters);
		getElement().setProperty("text", query);
	}

	Registration addAskedListener(ComponentEventListener<Asked> listener) {
		return addListener(Asked.class, listener);
	}

	/**
	 * The person runs a query. Public, since Vaadin looks for public constructors only.
	 */
	@DomEvent("query-asked")
	public static class Asked extends ComponentEvent<QueryWorkbench> {

		private final String query;

		private final String parameters;

		public Asked(QueryWorkbench source, boolean fromClient, @EventData("event.detail.query") String query,
				@EventData("event.detail.parameters") String parameters) {
			super(source, fromClient);
			this.query = query;
			this.parameters = parameters;
		}

		String getQuery() {
			return this.query;
		}

		String getParameters() {
			return this.parameters;
		}

	}

}
