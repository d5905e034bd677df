package io.entente.query.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.entente.uikit.Texts;

/**
 * An expert's own questions to the graph. The address carries the query while it is
 * short, to be shared and found again; nothing runs because of an address.
 */
@Route(QueryView.PATH)
class QueryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "query";

	/** Longer addresses aren't carried everywhere. */
	private static final int MAX_ADDRESS = 4_000;

	private final QueryWorkbench workbench = new QueryWorkbench();

	QueryView() {
		addClassName("query-view");
		setHeightFull();
		H1 heading = new H1(Texts.of("query.title"));
		heading.addClassName("visually-hidden");
		add(heading, this.workbench);
		this.workbench.addAskedListener((asked) -> tell(asked.getQuery(), asked.getParameters()));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters parameters = event.getLocation().getQueryParameters();
		this.workbench.show(parameters.getSingleParameter("q").orElse(""),
				parameters.getSingleParameter("p").orElse(""));
	}

	@Override
	public String getPageTitle() {
		return Texts.of("query.title") + " · Entente";
	}

	private void tell(String query, String parameters) {
		Map<String, String> told = new LinkedHashMap<>();
		if (encoded(query) + encoded(parameters) <= MAX_ADDRESS) {
			told.put("q", query);
			if (!parameters.isBlank()) {
				told.put("p", parameters);
			}
		}
		getUI().ifPresent(
				(ui) -> ui.getPage().getHistory().replaceState(null, new Location(PATH, QueryParameters.simple(told))));
	}

	private static int encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).length();
	}

}
