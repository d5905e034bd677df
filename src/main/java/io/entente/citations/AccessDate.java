package io.entente.citations;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says when a work was looked at where the styles' files leave it out although the styles
 * themselves would have it: the files know of undated works only.
 */
final class AccessDate {

	private static final DateTimeFormatter APA = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	/** Months of five letters and more are shortened to three, September to four. */
	private static final String[] MLA_MONTHS = { "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.",
			"Oct.", "Nov.", "Dec." };

	private AccessDate() {
	}

	/**
	 * APA wants the day of retrieval of what is meant to change, as an investigation is;
	 * not of a dated article (Publication Manual, 7th edition, 9.16).
	 */
	static String apa(String citation, CitedWork work) {
		String address = work.address().toString();
		return (work.kind() == CitedKind.ARTICLE || citation.contains("Retrieved ")
				|| !citation.endsWith(" " + address)) ? citation
						: citation.substring(0, citation.length() - address.length()) + "Retrieved "
								+ APA.format(work.accessed()) + ", from " + address;
	}

	/**
	 * MLA lets it follow any address as the last element (Handbook, 9th edition, 5.111).
	 */
	static String mla(String citation, CitedWork work) {
		String said = "Accessed " + work.accessed().getDayOfMonth() + " "
				+ MLA_MONTHS[work.accessed().getMonthValue() - 1] + " " + work.accessed().getYear() + ".";
		return citation.endsWith(said) ? citation : citation + " " + said;
	}

}
