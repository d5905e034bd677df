package io.entente.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What an address that leads nowhere shows: that it does, and the way on.
 */
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

	NotFoundView() {
		addClassNames("page", "error-view");
		TestIds.mark(this, "not-found");
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
		String told = parameter.getCustomMessage();
		Div ways = new Div(new Anchor("", Texts.of("shell.home")), new Anchor("search", Texts.of("shell.search")));
		ways.addClassName("actions");
		removeAll();
		add(new H1(Texts.of("shell.not-found")),
				new Paragraph((told == null || told.isBlank()) ? Texts.of("shell.not-found.advice") : told), ways);
		return HttpServletResponse.SC_NOT_FOUND;
	}

	@Override
	public String getPageTitle() {
		return Texts.of("shell.not-found") + " · Entente";
	}

}
