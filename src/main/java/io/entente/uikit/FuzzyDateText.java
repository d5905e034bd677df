package io.entente.uikit;

import com.vaadin.flow.component.html.Span;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as vague as it is known; its tooltip says where it comes from.
 */
public final class FuzzyDateText extends Span {

	/**
	 * A date, or the words that it isn't known.
	 * @param date the date, null if nothing tells it
	 */
	public FuzzyDateText(@Nullable FuzzyDate date) {
		addClassName("fuzzy-date");
		if (date == null) {
			addClassName("unknown");
			setText(Texts.of("words.date.unknown"));
		}
		else {
			setText(FuzzyDateFormat.format(date));
			setTitle(date.edtf() + ", " + FuzzyDateFormat.basis(date.basis()));
		}
	}

}
