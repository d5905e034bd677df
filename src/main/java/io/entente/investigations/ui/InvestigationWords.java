package io.entente.investigations.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Span;
import io.entente.investigations.InvestigationDiff.FieldChange;
import io.entente.investigations.NamedThing;
import io.entente.investigations.SavedView;
import io.entente.investigations.VersionComparison.Point;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * Investigations in words that a person reads.
 */
final class InvestigationWords {

	private InvestigationWords() {
	}

	/** A time of day as the person's language writes it. */
	static String at(Instant instant) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(Texts.locale())
			.withZone(ZoneId.systemDefault())
			.format(instant);
	}

	/**
	 * A text that somebody else wrote, kept from turning the direction of what follows.
	 */
	static Span isolated(String text) {
		Span span = new Span(text);
		span.getElement().setAttribute("dir", "auto");
		span.addClassName("isolated");
		return span;
	}

	/** What a view is called: "Graph", "Dossier: Viet Nam". */
	static String view(SavedView view, Map<String, NamedThing> things) {
		return path(view.path(), things);
	}

	/** The same by its path. */
	static String path(String path, Map<String, NamedThing> things) {
		List<String> segments = List.of(path.split("/", -1));
		String name = segments.stream().skip(1).map((uid) -> name(things.get(uid))).collect(Collectors.joining(" · "));
		return switch (segments.getFirst()) {
			case "entity", "pair" -> Texts.of("investigations.view.dossier", name);
			default -> Texts.of("selection.view." + segments.getFirst());
		};
	}

	private static String name(@Nullable NamedThing thing) {
		return (thing != null) ? thing.name() : Texts.of("investigations.missing");
	}

	/** What changed of a fact: "Stage: Signed → Ratified". */
	static String field(FieldChange change) {
		String label = Texts.of("investigations.field." + change.field().name());
		return switch (change.field()) {
			case ORIGINS, ARTICLES -> delta(change);
			case PARTICIPANTS -> label + ": " + parties(change);
			default -> label + ": " + value(change, change.before()) + " → " + value(change, change.after());
		};
	}

	private static String delta(FieldChange change) {
		long more = number(change.after()) - number(change.before());
		return Texts.of("investigations." + ((more > 0) ? "more." : "fewer.") + change.field().name(), Math.abs(more));
	}

	private static long number(@Nullable String text) {
		return (text != null) ? Long.parseLong(text) : 0;
	}

	private static String parties(FieldChange change) {
		String gone = change.before();
		String come = change.after();
		return ((come != null) ? "+ " + come : "") + ((come != null && gone != null) ? ", " : "")
				+ ((gone != null) ? "− " + gone : "");
	}

	private static String value(FieldChange change, @Nullable String value) {
		if (value == null) {
			return Texts.of("investigations.nothing");
		}
		return switch (change.field()) {
			case STATUS -> Words.of(AgreementStatus.valueOf(value));
			case TIME -> FuzzyDateFormat.format(value);
			case MODALITY -> Words.of(Modality.valueOf(value));
			case POLARITY -> Texts.of("selection.polarity." + value);
			default -> value;
		};
	}

	/** A fact by its title, or by its type where it has none. */
	static String fact(String title, String kind, String type) {
		return title.isBlank() ? Words.factType(ClaimKind.valueOf(kind), type) : title;
	}

	/** What two versions differ in: "3 entities more on the canvas". */
	static String point(Point point, Map<String, NamedThing> things) {
		String key = "investigations.point." + point.what().name();
		return switch (point.what()) {
			case NAME -> Texts.of(key, orNothing(point.before()), orNothing(point.after()));
			case DESCRIPTION, AUTHOR -> Texts.of(key);
			case VIEW_ADDED, VIEW_REMOVED -> Texts.of(key, path(point.subject(), things));
			case PARAMETER -> parameter(point, things);
			default -> Texts.of(key, Long.parseLong(point.subject()));
		};
	}

	private static String parameter(Point point, Map<String, NamedThing> things) {
		String[] parts = point.subject().split("\\?", 2);
		return path(parts[0], things) + ": " + parts[1] + " " + orNothing(point.before()) + " → "
				+ orNothing(point.after());
	}

	private static String orNothing(@Nullable String text) {
		return (text == null || text.isEmpty()) ? Texts.of("investigations.nothing")
				: text.length() > 80 ? text.substring(0, 80) + "…" : text;
	}

}
