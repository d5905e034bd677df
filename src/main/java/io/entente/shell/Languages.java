package io.entente.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.entente.uikit.Texts;
import jakarta.servlet.http.Cookie;

import org.springframework.stereotype.Component;

/**
 * Chooses the language of a page: the one the person switched to, which a cookie keeps,
 * else the first of ours that the browser asks for. The document bears it, and what the
 * browser writes follows the document.
 */
@Component
class Languages implements I18NProvider, VaadinServiceInitListener {

	private static final String COOKIE = "entente-language";

	@Override
	public List<Locale> getProvidedLocales() {
		return Texts.LANGUAGES;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... arguments) {
		return Texts.in(locale, key, arguments);
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener((page) -> {
			page.getDocument().select("html").attr("lang", language(page.getVaadinRequest()).toLanguageTag());
			page.getVaadinResponse().setHeader("Vary", "Accept-Language, Cookie");
		});
		event.getSource()
			.addUIInitListener((init) -> Optional.ofNullable(VaadinRequest.getCurrent())
				.ifPresent((request) -> init.getUI().setLocale(language(request))));
	}

	/** The language of the page that asks. */
	static Locale language(VaadinRequest request) {
		return chosen(request).orElseGet(() -> asked(request));
	}

	private static Optional<Locale> chosen(VaadinRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(COOKIE))
					.flatMap((cookie) -> Texts.LANGUAGES.stream()
						.filter((language) -> language.getLanguage().equals(cookie.getValue())))
					.findFirst();
	}

	private static Locale asked(VaadinRequest request) {
		return Stream.of(request.getLocale())
			.flatMap((wanted) -> Texts.LANGUAGES.stream()
				.filter((language) -> language.getLanguage().equals(wanted.getLanguage())))
			.findFirst()
			.orElse(Texts.LANGUAGES.getFirst());
	}

}
