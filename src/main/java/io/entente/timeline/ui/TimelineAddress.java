package io.entente.timeline.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.entente.model.FactUid;
import io.entente.model.Uid;
import io.entente.selection.Selection;
import io.entente.selection.ui.LeftOutNote;
import io.entente.uikit.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline's page shows, as its address says it.
 *
 * @param selection the facts, and the range brushed
 * @param lanes what makes the lanes
 * @param fact the fact whose sentences are open, null if none is
 */
record TimelineAddress(Selection selection, String lanes, @Nullable FactUid fact) {

	static final String PATH = "timeline";

	private static final String DEFAULT_LANES = "sector";

	private static final Set<String> LANES = Set.of(DEFAULT_LANES, "pair", "entity", "kind", "none");

	TimelineAddress {
		lanes = LANES.contains(lanes) ? lanes : DEFAULT_LANES;
	}

	static TimelineAddress of(Map<String, List<String>> parameters) {
		return new TimelineAddress(Selection.of(parameters), Addresses.first(parameters, "lanes").orElse(DEFAULT_LANES),
				Addresses.first(parameters, "fact").flatMap((text) -> Uid.read(FactUid::new, text)).orElse(null));
	}

	/** Which values of the page's own parameters can be read. */
	static Map<String, Predicate<String>> readable() {
		return Map.of("lanes", LANES::contains, "fact", LeftOutNote.identifier(FactUid::new));
	}

	/** The page's own parameters, beside the selection's. */
	Map<String, List<String>> own() {
		Map<String, List<String>> own = new LinkedHashMap<>();
		if (!this.lanes.equals(DEFAULT_LANES)) {
			own.put("lanes", List.of(this.lanes));
		}
		return own;
	}

	/** All parameters of the address. */
	Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = this.selection.parameters();
		parameters.putAll(own());
		FactUid opened = this.fact;
		if (opened != null) {
			parameters.put("fact", List.of(opened.value()));
		}
		return parameters;
	}

	/**
	 * What the strip fetches: the selection without its time, which it shows as a range.
	 */
	String query() {
		String address = this.selection.withTime(null, null).address("");
		return address.isEmpty() ? "" : address.substring(1);
	}

	TimelineAddress with(Selection other) {
		return new TimelineAddress(other, this.lanes, this.fact);
	}

	TimelineAddress withLanes(String others) {
		return new TimelineAddress(this.selection, others, this.fact);
	}

	TimelineAddress withFact(@Nullable FactUid other) {
		return new TimelineAddress(this.selection, this.lanes, other);
	}

}
