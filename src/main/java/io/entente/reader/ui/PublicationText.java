package io.entente.reader.ui;

import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.uikit.FuzzyDateFormat;

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
			return "publication date unknown";
		}
		String told = switch (publication.evidence()) {
			case METADATA -> "from the document's own data";
			case HEADER_LINE -> "from its date line";
			case USER -> "given at import";
			case PAGE_DATE -> "from the page's date";
			case NONE -> "";
		};
		return FuzzyDateFormat.format(date) + (told.isEmpty() ? "" : ", " + told);
	}

}
