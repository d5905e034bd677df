package io.entente.shell;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;
import io.entente.uikit.Texts;

import org.springframework.stereotype.Component;

/**
 * Tells Vaadin which languages there are, so that a page comes in the first of them that
 * the browser asks for.
 */
@Component
class Languages implements I18NProvider {

	@Override
	public List<Locale> getProvidedLocales() {
		return Texts.LANGUAGES;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... arguments) {
		return Texts.in(locale, key, arguments);
	}

}
