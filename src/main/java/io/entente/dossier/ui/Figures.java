package io.entente.dossier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.entente.dossier.FactSlice;
import io.entente.dossier.FactSlice.When;
import io.entente.dossier.Quarter;
import io.entente.dossier.RealityCount;
import io.entente.dossier.Reality;
import io.entente.model.ClaimKind;
import io.entente.uikit.Texts;

/**
 * The dossier's figures in words.
 */
final class Figures {

	private Figures() {
	}

	/** "12 stated, 3 planned or possible". */
	static String words(RealityCount count) {
		List<String> parts = new ArrayList<>();
		for (Reality reality : Reality.values()) {
			if (count.of(reality) > 0) {
				parts.add(Texts.of("dossier.count." + reality.name().toLowerCase(Locale.ROOT), count.of(reality)));
			}
		}
		return parts.isEmpty() ? Texts.of("dossier.facts", 0) : String.join(", ", parts);
	}

	/** "Q3 2021". */
	static String words(Quarter quarter) {
		return Texts.of("dossier.quarter", String.valueOf(quarter.year()), String.valueOf(quarter.number()));
	}

	/** "Before Q1 2016". */
	static String words(When when) {
		Quarter quarter = when.quarter();
		String name = (quarter != null) ? words(quarter) : "";
		return switch (when.span()) {
			case IN -> name;
			case BEFORE -> Texts.of("dossier.quarter.before", name);
			case AFTER -> Texts.of("dossier.quarter.after", name);
			case WIDE -> Texts.of("dossier.quarter.wide");
			case UNDATED -> Texts.of("dossier.quarter.undated");
		};
	}

	/**
	 * What a figure counts: "Agreements · Stated · Q3 2021".
	 * @param name what somebody who takes part is called, empty for nobody
	 */
	static String words(FactSlice slice, String name) {
		List<String> parts = new ArrayList<>();
		if (slice.kinds().size() == 1) {
			parts.add(words(slice.kinds().iterator().next()));
		}
		else if (slice.kinds().equals(FactSlice.HAPPENINGS.kinds())) {
			parts.add(Texts.of("dossier.slice.happenings"));
		}
		Reality reality = slice.reality();
		if (slice.inForce()) {
			parts.add(Texts.of("dossier.slice.inforce"));
		}
		else if (reality != null) {
			parts.add(Texts.of("dossier.reality." + reality.name()));
		}
		if (slice.between()) {
			parts.add(Texts.of("dossier.slice.between"));
		}
		When when = slice.time();
		if (when != null) {
			parts.add(words(when));
		}
		if (!name.isEmpty()) {
			parts.add(Texts.of("dossier.slice.with", name));
		}
		return parts.isEmpty() ? Texts.of("dossier.slice.title") : String.join(" · ", parts);
	}

	static String words(ClaimKind kind) {
		return Texts.of("dossier.slice." + kind.name().toLowerCase(Locale.ROOT));
	}

	/** Whether a quarter begins a year. */
	static boolean beginsYear(Quarter quarter) {
		return quarter.number() == 1;
	}

}
