package io.entente.reader.ui;

import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.Texts;

/**
 * Says in words when an article was published and what told it.
 */
final class PublicationText {

	private PublicationText() {
	}

	/** "on or before 31 Jan 2026, from the page's date". */
	static String of(Publication publication) {
		FuzzyDate date = publication.date();
		if (date == null) {
			return Texts.of("reader.published.unknown");
		}
		String told = switch (publication.evidence()) {
			case METADATA -> Texts.of("reader.published.metadata");
			case HEADER_LINE -> Texts.of("reader.published.header");
			case USER -> Texts.of("reader.published.user");
			case PAGE_DATE -> Texts.of("reader.published.page");
			case NONE -> "";
		};
		return FuzzyDateFormat.format(date) + (told.isEmpty() ? "" : ", " + told);
	}

}
