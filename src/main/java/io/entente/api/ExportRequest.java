package io.entente.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.entente.exports.ExportFormat;
import io.entente.exports.ExportOptions;
import io.entente.exports.ExportOptions.Position;
import io.entente.exports.ExportOrder;
import io.entente.exports.ExportSource;
import io.entente.exports.FactShape;
import io.entente.exports.PictureLook;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The body of an order. With {@code facts} the {@code entities} and those of the facts
 * that the filter holds are exported; with {@code entities} alone these and the facts
 * that join two of them; with neither all that the filter holds.
 *
 * @param format the format's name
 * @param entities the entities
 * @param facts the facts
 * @param filter the selection's parameters, none if absent
 * @param shape how facts are held, {@code nodes} or {@code edges}; what suits the format
 * if absent
 * @param positions where entities stand on the canvas, by their identifiers
 * @param title what the export is called
 * @param view what a picture shows, {@code graph} (if absent) or {@code timeline}
 * @param theme a picture's ground, {@code light} (if absent) or {@code dark}
 * @param lang the language of what a person reads in it, {@code en} or {@code ko}; that
 * of {@code Accept-Language} if absent
 * @param progress an identifier of the client's own, to ask how far it is and to cancel
 * it
 */
record ExportRequest(@Nullable String format, @Nullable List<String> entities, @Nullable List<String> facts,
		@Nullable Map<String, List<String>> filter, @Nullable String shape, @Nullable Map<String, Position> positions,
		@Nullable String title, @Nullable String view, @Nullable String theme, @Nullable String lang,
		@Nullable String progress) {

	/** The order of an address, whose other parameters are the selection's. */
	static ExportRequest of(Map<String, List<String>> parameters) {
		return new ExportRequest(first(parameters, "format"), null, null, parameters, first(parameters, "facts"), null,
				first(parameters, "title"), first(parameters, "view"), first(parameters, "theme"),
				first(parameters, "lang"), first(parameters, "progress"));
	}

	private static @Nullable String first(Map<String, List<String>> parameters, String name) {
		List<String> values = parameters.getOrDefault(name, List.of());
		return values.isEmpty() ? null : values.getFirst();
	}

	/**
	 * The order.
	 * @param accepted the language of who asks
	 * @throws IllegalArgumentException if it can't be read
	 */
	ExportOrder order(Locale accepted) {
		String wanted = (this.format != null) ? this.format : "";
		ExportFormat known = ExportFormat.of(wanted)
			.orElseThrow(() -> new IllegalArgumentException(
					"The parameter format must name one of /api/v1/export/formats, not '%s'".formatted(wanted)));
		Map<EntityUid, Position> places = new HashMap<>();
		if (this.positions != null) {
			this.positions.forEach((uid, position) -> places.put(new EntityUid(uid), position));
		}
		return new ExportOrder(source(), known, new ExportOptions(shape(this.shape), places,
				(this.title != null) ? this.title : "", PictureLook.of(this.view, this.theme), language(accepted)));
	}

	private Locale language(Locale accepted) {
		String wanted = this.lang;
		return (wanted == null) ? accepted : ExportOptions.language(wanted)
			.orElseThrow(() -> new IllegalArgumentException("The parameter lang can be %s, not '%s'".formatted(
					ExportOptions.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.joining(" or ")),
					wanted)));
	}

	private ExportSource source() {
		List<EntityUid> named = (this.entities != null) ? this.entities.stream().map(EntityUid::new).toList()
				: List.of();
		Selection selection = (this.filter != null) ? selection(this.filter) : Selection.EVERYTHING;
		if (this.facts != null) {
			return new ExportSource.Named(new HashSet<>(named),
					new HashSet<>(this.facts.stream().map(FactUid::new).toList()), selection);
		}
		return (this.entities != null) ? new ExportSource.Among(named, selection)
				: new ExportSource.Selected(selection);
	}

	/**
	 * A view leaves out what it can't read in an address; an export mustn't, since it
	 * would hold more than was asked for and nobody would see it.
	 */
	private static Selection selection(Map<String, List<String>> parameters) {
		for (String name : List.of("entity", "from", "to", "sector", "kind", "type", "modality", "polarity",
				"publisher", "origins")) {
			for (String value : parameters.getOrDefault(name, List.of())) {
				boolean read = Selection.of(Map.of(name, List.of(value))).parameters().containsKey(name)
						|| (name.equals("origins") && value.equals("1"));
				if (!read) {
					throw new IllegalArgumentException("The parameter %s can't be '%s'".formatted(name, value));
				}
			}
		}
		return Selection.of(parameters);
	}

	private static @Nullable FactShape shape(@Nullable String name) {
		return (name == null) ? null
				: FactShape.of(name)
					.orElseThrow(() -> new IllegalArgumentException(
							"Facts can be held as nodes or edges, not as '%s'".formatted(name)));
	}

}
