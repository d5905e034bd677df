package io.entente.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.entente.shell.Incidents.Incident;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Stands in for a view that failed.
 */
@ParentLayout(MainLayout.class)
class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

	private final Incidents incidents;

	ErrorView(Incidents incidents) {
		this.incidents = incidents;
		addClassNames("page", "error-view");
		TestIds.mark(this, "error-view");
		getElement().setAttribute("role", "alert");
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
		Incident incident = this.incidents.record(parameter.getException());
		Paragraph number = new Paragraph(Texts.of("shell.incident", incident.id()));
		number.addClassName("note");
		removeAll();
		add(new H1(incident.happened()), new Paragraph(incident.advice()), number,
				new Anchor("", Texts.of("shell.back")));
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	@Override
	public String getPageTitle() {
		return Texts.of("shell.error") + " · Entente";
	}

}
