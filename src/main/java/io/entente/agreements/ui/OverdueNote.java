package io.entente.agreements.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.entente.agreements.Overdue;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * What one would expect to have heard of an agreement, said as the observation it is.
 */
class OverdueNote extends Div {

	OverdueNote(Overdue overdue) {
		addClassName("observation");
		TestIds.mark(this, "overdue");
		getElement().setAttribute("role", "note");
		Paragraph note = new Paragraph(Texts.of("agreements.overdue.note", day(overdue.asOf())));
		note.addClassName("note");
		add(new H3(Texts.of("agreements.overdue")), new Paragraph(text(overdue)), note);
	}

	static String text(Overdue overdue) {
		LocalDate news = overdue.news();
		LocalDate since = (overdue.reason() == Overdue.Reason.SILENT && news != null) ? news : overdue.since();
		return Texts.of("agreements.overdue." + overdue.reason(), Words.of(overdue.stage()), overdue.months(),
				day(since));
	}

	private static String day(LocalDate day) {
		return FuzzyDateFormat.format(day.toString());
	}

}
