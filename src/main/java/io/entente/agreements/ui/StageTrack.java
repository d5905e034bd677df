package io.entente.agreements.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.entente.agreements.AgreementParty;
import io.entente.agreements.Stage;
import io.entente.model.FuzzyDate;
import io.entente.uikit.Badge;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.FuzzyDateText;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * An agreement's stages in the order of life, each with its date as vague as it is. What
 * is planned is hollow and dashed.
 */
class StageTrack extends OrderedList {

	StageTrack(List<Stage> stages) {
		addClassName("stage-track");
		TestIds.mark(this, "stage-track");
		stages.forEach((stage) -> {
			Span name = new Span(Words.of(stage.status()));
			name.addClassName("stage-name");
			ListItem item = new ListItem(name, date(stage));
			item.addClassNames("stage", stage.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
			if (!stage.parties().isEmpty()) {
				item.add(of(stage));
			}
			item.add(marks(stage));
			if (stage.planned()) {
				item.addClassName("planned");
			}
			add(item);
		});
	}

	/** When, or by when at the latest, or when a plan was told. */
	static Span date(Stage stage) {
		LocalDate reported = stage.reported();
		FuzzyDate time = stage.time();
		if (time != null && stage.planned()) {
			Span planned = new FuzzyDateText(time);
			planned.setText(Texts.of("agreements.planned.for", FuzzyDateFormat.format(time)));
			return planned;
		}
		if (time != null || reported == null) {
			return new FuzzyDateText(time);
		}
		String day = FuzzyDateFormat.format(reported.toString());
		Span bound = new Span(Texts.of(stage.planned() ? "agreements.reported" : "agreements.by", day));
		bound.addClassNames("fuzzy-date", "bound");
		if (!stage.planned()) {
			bound.setTitle(Texts.of("agreements.by.title", day));
		}
		return bound;
	}

	static Span of(Stage stage) {
		Span whose = new Span(Texts.of("agreements.stage.of",
				stage.parties().stream().map(AgreementParty::name).collect(Collectors.joining(", "))));
		whose.addClassName("stage-parties");
		return whose;
	}

	static List<Component> marks(Stage stage) {
		List<Component> marks = new ArrayList<>();
		Badge.modality(stage.modality()).ifPresent(marks::add);
		if (stage.contested()) {
			Span contested = new Span(Texts.of("agreements.stage.contested"));
			contested.addClassNames("badge", "polarity");
			contested.setTitle(Texts.of("agreements.stage.contested.title"));
			marks.add(contested);
		}
		return marks;
	}

}
