package io.entente.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.entente.shell.Incidents.Incident;

import org.springframework.stereotype.Component;

/**
 * Catches what fails behind a click or a push, where no view takes the page's place.
 */
@Component
class SessionErrors implements VaadinServiceInitListener {

	private static final int SHOWN_MS = 10_000;

	private final Incidents incidents;

	SessionErrors(Incidents incidents) {
		this.incidents = incidents;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addSessionInitListener((session) -> session.getSession().setErrorHandler(this::tell));
	}

	private void tell(ErrorEvent event) {
		Incident incident = this.incidents.record(event.getThrowable());
		UI ui = UI.getCurrent();
		if (ui != null) {
			Notification notification = Notification.show(
					incident.happened() + " " + incident.advice() + " Incident " + incident.id(), SHOWN_MS,
					Notification.Position.BOTTOM_CENTER);
			notification.addThemeVariants(NotificationVariant.ERROR);
		}
	}

}
