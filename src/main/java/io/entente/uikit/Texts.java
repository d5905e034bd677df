package io.entente.uikit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import com.vaadin.flow.component.UI;

/**
 * What a person reads, in the person's language. A key's first part names the file below
 * {@code messages/}: {@code timeline.empty.title} stands in {@code timeline.properties},
 * in Korean in {@code timeline_ko.properties}. Values are {@link MessageFormat} patterns.
 */
public final class Texts {

	/**
	 * The languages there are texts in, the first one for those who read none of them. It
	 * says too how dates and numbers are written, by the server and, since a page bears
	 * it as its language, in the browser: English with the day before the month, whatever
	 * country the browser is set to, so that no two parts of a page differ.
	 */
	public static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.KOREAN);

	private static final ScopedValue<Locale> SPOKEN = ScopedValue.newInstance();

	private static final ResourceBundle.Control FILES = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Texts() {
	}

	/** A text in the language of who looks at the screen. */
	public static String of(String key, Object... arguments) {
		return in(locale(), key, arguments);
	}

	/**
	 * A text in a language.
	 * @return the key itself where there is no such text: a blemish, not a failure
	 */
	public static String in(Locale locale, String key, Object... arguments) {
		try {
			String pattern = ResourceBundle.getBundle("messages/" + file(key), locale, FILES).getString(key);
			return new MessageFormat(pattern, locale).format(arguments);
		}
		catch (MissingResourceException ex) {
			return key;
		}
	}

	/**
	 * Does something in a language, for what is written without a screen: a file.
	 * @param locale the language wanted; the first of {@link #LANGUAGES} if it is none of
	 * them
	 */
	public static <R, X extends Throwable> R speaking(Locale locale, ScopedValue.CallableOp<R, X> task) throws X {
		return ScopedValue.where(SPOKEN, nearest(locale)).call(task);
	}

	/** The one of the {@link #LANGUAGES} that suits a language. */
	public static Locale nearest(Locale locale) {
		return LANGUAGES.stream()
			.filter((each) -> each.getLanguage().equals(locale.getLanguage()))
			.findFirst()
			.orElse(LANGUAGES.getFirst());
	}

	/**
	 * The language of what is being written, or of who looks at the screen; the first one
	 * outside of both.
	 */
	public static Locale locale() {
		if (SPOKEN.isBound()) {
			return SPOKEN.get();
		}
		UI ui = UI.getCurrent();
		String language = (ui != null && ui.getLocale() != null) ? ui.getLocale().getLanguage() : "";
		return LANGUAGES.stream()
			.filter((each) -> each.getLanguage().equals(language))
			.findFirst()
			.orElse(LANGUAGES.getFirst());
	}

	private static String file(String key) {
		int dot = key.indexOf('.');
		return (dot < 0) ? key : key.substring(0, dot);
	}

}
