package io.entente.uikit;

import java.text.NumberFormat;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.BlockKind;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TieType;

/**
 * The vocabulary in words that a person reads.
 */
public final class Words {

	private Words() {
	}

	/** An entity's type: "Organization". */
	public static String of(EntityType type) {
		return sentence(type.name());
	}

	/** An entity's type in the plural: "Organizations". */
	public static String plural(EntityType type) {
		return switch (type) {
			case PERSON -> "People";
			case ORGANIZATION -> "Organizations";
			case COUNTRY -> "Countries";
			case PLACE -> "Places";
		};
	}

	/** An agreement's stage: "In force". */
	public static String of(AgreementStatus status) {
		return (status == AgreementStatus.NEGOTIATED) ? "Under negotiation" : sentence(status.name());
	}

	/** A field of cooperation: "Foreign affairs". */
	public static String of(Sector sector) {
		return (sector == Sector.LABOR) ? "Labour" : sentence(sector.name());
	}

	/** A length of time: "5 years", "1 year, 6 months". */
	public static String of(Period period) {
		return Stream
			.of((period.getYears() != 0) ? count(period.getYears(), "year") : "",
					(period.getMonths() != 0) ? count(period.getMonths(), "month") : "",
					(period.getDays() != 0) ? count(period.getDays(), "day") : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	/** How real a fact is: "Planned". */
	public static String of(Modality modality) {
		return sentence(modality.name());
	}

	/** What an entity does in a fact, empty where the fact's kind already says it. */
	public static String of(Role role) {
		return switch (role) {
			case PARTY -> "party";
			case SOURCE -> "acts";
			case TARGET -> "is addressed";
			case MEMBER -> "member";
			case HOLDER -> "holder";
			case OF -> "body";
			case PLACE -> "place";
		};
	}

	/**
	 * A fact's type as the graph keeps it, the name of an {@link AgreementKind},
	 * {@link EventType} or {@link TieType}; an unknown one is shown as it stands.
	 */
	public static String factType(ClaimKind kind, String type) {
		return switch (kind) {
			case AGREEMENT -> switch (type) {
				case "MOU" -> "Memorandum";
				case "COMMUNIQUE" -> "Communiqué";
				case "PROGRAM" -> "Programme";
				case "OTHER" -> "Agreement";
				default -> sentence(type);
			};
			case EVENT -> switch (type) {
				case "AGREE" -> "Commitment";
				case "CONSULT" -> "Consultation";
				case "COOPERATE" -> "Cooperation";
				case "YIELD" -> "Concession";
				case "ACCUSE" -> "Accusation";
				case "REJECT" -> "Rejection";
				case "THREATEN" -> "Threat";
				case "COERCE" -> "Coercion";
				case "MOBILIZE" -> "Mobilization";
				default -> sentence(type);
			};
			case TIE -> sentence(type);
		};
	}

	/** What a part of an article is, for people who can't see its form. */
	public static String of(BlockKind kind) {
		return (kind == BlockKind.TEASER) ? "Not part of this article" : sentence(kind.name());
	}

	/** A number with its noun, plural by an s: "2,021 articles". */
	public static String count(long number, String noun) {
		return count(number, noun, noun + "s");
	}

	/** A number with its noun: "1 country", "3 countries". */
	public static String count(long number, String one, String many) {
		return number(number) + " " + ((number == 1) ? one : many);
	}

	/** A number with its thousands apart. */
	public static String number(long number) {
		return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
	}

	/** "FOREIGN_AFFAIRS" as "Foreign affairs". */
	private static String sentence(String name) {
		String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
		return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
