package io.entente.dossier.ui;

import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.entente.dossier.FactSlice;
import io.entente.dossier.FactSlice.When;
import io.entente.dossier.Intensity;
import io.entente.dossier.Quarter;
import io.entente.dossier.Reality;
import io.entente.dossier.RealityCount;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * How much happens quarter by quarter; what is vaguer than a quarter, and what has no
 * date, stands apart. Every bar opens its facts.
 */
class QuarterChart extends Div {

	QuarterChart(Intensity intensity, Consumer<FactSlice> open) {
		TestIds.mark(this, "quarter-chart");
		addClassName("quarter-chart");
		if (intensity.quarters().isEmpty()) {
			Paragraph none = new Paragraph(Texts.of("dossier.quarter.none"));
			none.addClassName("note");
			add(none);
		}
		else {
			add(bars(intensity, open), key(intensity));
		}
		Div apart = new Div();
		apart.addClassName("apart");
		Quarter begin = intensity.begin();
		Quarter end = intensity.end();
		if (begin != null && end != null) {
			apart(apart, When.before(begin), intensity.earlier(), open);
			apart(apart, When.after(end), intensity.later(), open);
		}
		apart(apart, When.wide(), intensity.wide(), open);
		apart(apart, When.undated(), intensity.undated(), open);
		add(apart);
	}

	private static Div bars(Intensity intensity, Consumer<FactSlice> open) {
		long most = intensity.quarters().stream().mapToLong((bar) -> bar.facts().total()).max().orElse(1);
		Div bars = new Div();
		bars.addClassName("quarter-bars");
		bars.getElement().setAttribute("role", "group");
		bars.getElement().setAttribute("aria-label", Texts.of("dossier.part.intensity"));
		for (Intensity.Bar bar : intensity.quarters()) {
			Div column = new Div(column(bar, most, open));
			column.addClassName("quarter");
			if (Figures.beginsYear(bar.quarter()) || bar.quarter().equals(intensity.begin())) {
				Span year = new Span(String.valueOf(bar.quarter().year()));
				year.addClassName("year");
				year.getElement().setAttribute("aria-hidden", "true");
				column.add(year);
				column.addClassName("first-of-year");
			}
			bars.add(column);
		}
		return bars;
	}

	private static NativeButton column(Intensity.Bar bar, long most, Consumer<FactSlice> open) {
		String label = Texts.of("dossier.quarter.label", Figures.words(bar.quarter()), Figures.words(bar.facts()));
		NativeButton button = TestIds.mark(new NativeButton(), "quarter-bar");
		button.setTitle(label);
		button.setAriaLabel(label);
		button.setEnabled(bar.facts().total() > 0);
		for (Reality reality : Reality.values()) {
			long number = bar.facts().of(reality);
			if (number > 0) {
				Span part = new Span();
				part.addClassNames("part", reality.name().toLowerCase(Locale.ROOT));
				part.getStyle().set("--share", String.format(Locale.ROOT, "%.2f%%", 100.0 * number / most));
				button.getElement().insertChild(0, part.getElement());
			}
		}
		button.addClickListener((_) -> open.accept(FactSlice.HAPPENINGS.at(When.in(bar.quarter()))));
		return button;
	}

	private static void apart(Div row, When when, RealityCount count, Consumer<FactSlice> open) {
		if (count.total() == 0) {
			return;
		}
		NativeButton button = TestIds.mark(
				new NativeButton(Texts.of("dossier.quarter.label", Figures.words(when), Figures.words(count))),
				"quarter-apart");
		button.addClassName("link-button");
		button.addClickListener((_) -> open.accept(FactSlice.HAPPENINGS.at(when)));
		row.add(button);
	}

	/** What the bars' fillings mean, as far as there are any but the stated. */
	private static Div key(Intensity intensity) {
		Div key = new Div();
		key.addClassName("reality-key");
		for (Reality reality : Reality.values()) {
			if (intensity.quarters().stream().anyMatch((bar) -> bar.facts().of(reality) > 0)) {
				Span mark = new Span();
				mark.addClassNames("part", reality.name().toLowerCase(Locale.ROOT));
				Span entry = new Span(mark, new Span(Texts.of("dossier.reality." + reality.name())));
				entry.addClassName("entry");
				key.add(entry);
			}
		}
		return key;
	}

}
