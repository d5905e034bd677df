package io.entente.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.entente.model.AgreementKind;
import io.entente.model.ClaimKind;
import io.entente.model.EventType;
import io.entente.selection.Selection;
import io.entente.selection.SelectionNames;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was exported, in a line for those who find the file later: whom, when and what, by
 * their names.
 */
final class SourceWords {

	private SourceWords() {
	}

	static String of(ExportSource source, SelectionNames names) {
		return switch (source) {
			case ExportSource.Selected selected -> of(selected.selection(), names);
			case ExportSource.Among among ->
				joined(Texts.of("exports.source.among", among.entities().size()), among.filter(), names);
			case ExportSource.Named named ->
				joined(Texts.of("exports.source.named", named.entities().size(), named.facts().size()), named.filter(),
						names);
		};
	}

	/** The filter's own entities limit nothing here. */
	private static String joined(String what, Selection filter, SelectionNames names) {
		Selection bare = filter.withEntities(List.of(), false);
		return bare.equals(Selection.EVERYTHING) ? what : what + "; " + of(bare, names);
	}

	private static String of(Selection selection, SelectionNames names) {
		List<String> parts = new ArrayList<>();
		if (!selection.entities().isEmpty()) {
			parts.add(selection.entities()
				.stream()
				.map((uid) -> names.entity(uid).map(SelectionNames.NamedEntity::name).orElse(uid.value()))
				.collect(Collectors.joining(Texts.of(selection.all() ? "exports.source.and" : "exports.source.or"))));
		}
		time(selection.from(), selection.to(), parts);
		add(parts, "sector", selection.sectors(), Words::of);
		add(parts, "kind", selection.kinds(), (kind) -> Texts.of("selection.kind." + kind.name()));
		add(parts, "type", selection.types(), SourceWords::type);
		add(parts, "modality", selection.modalities(), Words::of);
		add(parts, "polarity", selection.polarities(), (each) -> Texts.of("selection.polarity." + each.name()));
		add(parts, "publisher", selection.publishers(), (uid) -> names.publishers().getOrDefault(uid, uid.value()));
		if (selection.origins() > 1) {
			parts.add(Texts.of("selection.origins", selection.origins()));
		}
		return parts.isEmpty() ? Texts.of("exports.source.everything") : String.join("; ", parts);
	}

	private static void time(@Nullable LocalDate from, @Nullable LocalDate to, List<String> parts) {
		if (from != null) {
			parts.add(Texts.of("exports.source.from", from.toString()));
		}
		if (to != null) {
			parts.add(Texts.of("exports.source.to", to.toString()));
		}
	}

	private static <T> void add(List<String> parts, String field, Collection<T> values, Function<T, String> words) {
		if (!values.isEmpty()) {
			parts.add(Texts.of("selection.field." + field) + ": "
					+ values.stream().map(words).collect(Collectors.joining(", ")));
		}
	}

	/**
	 * A type's kind doesn't stand in an address, but no two kinds share a type's name.
	 */
	private static String type(String type) {
		ClaimKind kind = isOne(AgreementKind.values(), type) ? ClaimKind.AGREEMENT
				: isOne(EventType.values(), type) ? ClaimKind.EVENT : ClaimKind.TIE;
		return Words.factType(kind, type);
	}

	private static boolean isOne(Enum<?>[] constants, String name) {
		return List.of(constants).stream().anyMatch((each) -> each.name().equals(name));
	}

}
