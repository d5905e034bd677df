package io.entente.uikit;

import java.text.NumberFormat;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.BlockKind;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Sector;
import io.entente.model.TieType;

/**
 * The vocabulary in words that a person reads, in the person's language.
 */
public final class Words {

	private Words() {
	}

	/** An entity's type: "Organization". */
	public static String of(EntityType type) {
		return Texts.of("words.entity." + type.name());
	}

	/** An entity's type in the plural: "Organizations". */
	public static String plural(EntityType type) {
		return Texts.of("words.entities." + type.name());
	}

	/** An agreement's stage: "In force". */
	public static String of(AgreementStatus status) {
		return Texts.of("words.status." + status.name());
	}

	/** A field of cooperation: "Foreign affairs". */
	public static String of(Sector sector) {
		return Texts.of("words.sector." + sector.name());
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
		return Texts.of("words.modality." + modality.name());
	}

	/**
	 * A fact's type as the graph keeps it, the name of an {@link AgreementKind},
	 * {@link EventType} or {@link TieType}.
	 */
	public static String factType(ClaimKind kind, String type) {
		return Texts.of("words.type." + kind.name() + "." + type);
	}

	/** What a part of an article is, for people who can't see its form. */
	public static String of(BlockKind kind) {
		return Texts.of("words.block." + kind.name());
	}

	/**
	 * A number with its noun: "1 article", "2,021 articles".
	 * @param number how many
	 * @param noun one of those below {@code words.count}, its words joined by hyphens
	 */
	public static String count(long number, String noun) {
		return Texts.of("words.count." + noun, number);
	}

	/** A number with its thousands apart. */
	public static String number(long number) {
		return NumberFormat.getIntegerInstance(Texts.locale()).format(number);
	}

}
