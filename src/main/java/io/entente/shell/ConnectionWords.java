package io.entente.shell;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.entente.uikit.Texts;

import org.springframework.stereotype.Component;

/**
 * What an open page says when the server is away or no longer knows it, in the page's
 * language. A page whose session ended is not loaded anew by itself: an investigation is
 * saved over the REST API, which needs no session, so what isn't saved yet still can be.
 */
@Component
class ConnectionWords implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource()
			.setSystemMessagesProvider((page) -> messages(
					Optional.ofNullable(VaadinRequest.getCurrent()).map(Languages::language).orElse(page.getLocale())));
		event.getSource().addUIInitListener((init) -> {
			ReconnectDialogConfiguration words = init.getUI().getReconnectDialogConfiguration();
			Locale locale = Optional.ofNullable(VaadinRequest.getCurrent())
				.map(Languages::language)
				.orElse(Texts.LANGUAGES.getFirst());
			words.setDialogText(Texts.in(locale, "shell.connection.lost"));
			words.setDialogTextGaveUp(Texts.in(locale, "shell.connection.gone"));
		});
	}

	static SystemMessages messages(Locale asked) {
		Locale locale = Texts.nearest(asked);
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredNotificationEnabled(true);
		messages.setSessionExpiredCaption(Texts.in(locale, "shell.session-ended"));
		messages.setSessionExpiredMessage(Texts.in(locale, "shell.session-ended.advice"));
		messages.setInternalErrorCaption(Texts.in(locale, "shell.incident.other"));
		messages.setInternalErrorMessage(Texts.in(locale, "shell.incident.page.advice"));
		messages.setCookiesDisabledCaption(Texts.in(locale, "shell.cookies"));
		messages.setCookiesDisabledMessage(Texts.in(locale, "shell.cookies.advice"));
		return messages;
	}

}
