package io.entente.selection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.PublisherUid;
import org.jspecify.annotations.Nullable;

/**
 * A selection in the words of the statements, for those who page through what it holds by
 * a statement of their own: {@code entities}, {@code all}, {@code kinds}, {@code types},
 * {@code sectors}, {@code modalities}, {@code polarities}, {@code publishers},
 * {@code origins}, {@code from} and {@code to}.
 */
public final class SelectionParameters {

	private SelectionParameters() {
	}

	/** The parameters; an open end of the time is null. */
	public static Map<String, @Nullable Object> of(Selection selection) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("entities", selection.entities().stream().map(EntityUid::value).toList());
		parameters.put("all", selection.all());
		parameters.put("kinds", names(selection.kinds().isEmpty() ? List.of(ClaimKind.values()) : selection.kinds()));
		parameters.put("types", List.copyOf(selection.types()));
		parameters.put("sectors", names(selection.sectors()));
		parameters.put("modalities", names(selection.modalities()));
		parameters.put("polarities", names(selection.polarities()));
		parameters.put("publishers", selection.publishers().stream().map(PublisherUid::value).toList());
		parameters.put("origins", selection.origins());
		parameters.put("from", selection.from());
		parameters.put("to", selection.to());
		return parameters;
	}

	private static List<String> names(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).toList();
	}

}
