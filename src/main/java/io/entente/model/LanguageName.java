package io.entente.model;

import java.util.Locale;

/** Names of languages for a person. */
public final class LanguageName {

	private LanguageName() {
	}

	/**
	 * A language's English name.
	 * @param code as {@link Article#language()} has it
	 * @return "Korean"; "an unknown language" for {@code und}, the code itself where it
	 * has no name
	 */
	public static String of(String code) {
		return code.equals("und") ? "an unknown language" : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
	}

}
