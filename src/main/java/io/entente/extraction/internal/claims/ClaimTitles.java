package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.entente.extraction.internal.coreference.Cast;
import io.entente.model.Argument;
import io.entente.model.ClaimKind;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TieType;

/** Short lines by which a person recognises a claim. */
final class ClaimTitles {

	private static final int MOST_NAMES = 4;

	private ClaimTitles() {
	}

	/** "Cooperation agreement: North Korea – Vietnam (defense, health)". */
	static String title(Draft draft, Cast cast) {
		if (draft.kind() == ClaimKind.TIE) {
			return tie(draft, cast);
		}
		String label = (draft.kind() == ClaimKind.AGREEMENT) ? draft.label() : event(draft);
		String sides = (draft.kind() == ClaimKind.AGREEMENT) ? names(draft, cast, Role.PARTY, " – ")
				: sides(draft, cast);
		return capitalized(prefix(draft) + label) + ": " + sides + sectors(draft);
	}

	private static String tie(Draft draft, Cast cast) {
		if (draft.type().equals(TieType.AFFILIATION.name())) {
			return draft.label();
		}
		String members = names(draft, cast, Role.MEMBER, ", ");
		String whole = names(draft, cast, Role.OF, ", ") + names(draft, cast, Role.PLACE, ", ");
		return switch (draft.label()) {
			case "member" -> "Members of " + whole + ": " + members;
			case "citizen" -> names(draft, cast, Role.HOLDER, ", ") + ", " + whole;
			case "in" -> members + ", " + whole;
			default -> members + ", part of " + whole;
		};
	}

	private static String sides(Draft draft, Cast cast) {
		String source = names(draft, cast, Role.SOURCE, ", ");
		String target = names(draft, cast, Role.TARGET, ", ");
		boolean mutual = draft.label().equals(EventType.CONSULT.name())
				|| draft.label().equals(EventType.COOPERATE.name());
		if (target.isEmpty()) {
			return mutual ? names(draft, cast, Role.SOURCE, " – ") : source;
		}
		if (source.isEmpty()) {
			return mutual ? names(draft, cast, Role.TARGET, " – ") : "to " + target;
		}
		return source + (mutual ? " – " : " → ") + target;
	}

	private static String names(Draft draft, Cast cast, Role role, String separator) {
		List<String> names = new ArrayList<>();
		for (Argument argument : draft.arguments()) {
			if (argument.role() == role) {
				names.add(cast.entity(argument.entity()).name());
			}
		}
		int more = names.size() - MOST_NAMES;
		return (more > 1) ? String.join(separator, names.subList(0, MOST_NAMES)) + " and " + more + " more"
				: String.join(separator, names);
	}

	private static String event(Draft draft) {
		if (EventLabel.isOne(draft.label())) {
			return EventLabel.valueOf(draft.label()).shown();
		}
		return switch (EventType.valueOf(draft.label())) {
			case AGREE -> "promise";
			case CONSULT -> "consultation";
			case SUPPORT -> "support";
			case COOPERATE -> "cooperation";
			case AID -> "aid";
			case YIELD -> "concession";
			case REQUEST -> "request";
			case ACCUSE -> "accusation";
			case REJECT -> "refusal";
			case THREATEN -> "threat";
			case PROTEST -> "protest";
			case SANCTION -> "sanction";
			case MOBILIZE -> "show of force";
			case COERCE -> "coercion";
			case ASSAULT -> "attack";
		};
	}

	private static String prefix(Draft draft) {
		Mood mood = draft.mood();
		if (draft.label().equals(EventLabel.PLAN.name())) {
			return "";
		}
		String denied = (mood.polarity() == io.entente.model.Polarity.DENIED) ? "denied " : "";
		return denied + ((mood.modality() == Modality.ACTUAL) ? ""
				: mood.modality().name().toLowerCase(Locale.ROOT).replace("hypothetical", "possible") + " ");
	}

	private static String sectors(Draft draft) {
		if (draft.sectors().isEmpty() || draft.sectors().size() > MOST_NAMES) {
			return "";
		}
		return " (" + String.join(", ",
				draft.sectors()
					.stream()
					.filter((sector) -> sector != Sector.OTHER)
					.sorted()
					.map((sector) -> sector.name().toLowerCase(Locale.ROOT).replace('_', ' '))
					.toList())
				+ ")";
	}

	private static String capitalized(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
