package io.entente.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Span;
import io.entente.model.AgreementStatus;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.model.Terms;

/**
 * A short label: a stage, a field, or how real a fact is. What is only planned, denied or
 * over never looks like what happened.
 */
public final class Badge extends Span {

	private Badge(String text, String kind, String value) {
		super(text);
		addClassNames("badge", kind, value.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** An agreement's stage. */
	public static Badge status(AgreementStatus status) {
		return new Badge(Words.of(status), "status", status.name());
	}

	/** A field of cooperation. */
	public static Badge sector(Sector sector) {
		return new Badge(Words.of(sector), "sector", sector.name());
	}

	/** What an agreement runs for and is worth. */
	public static List<Badge> terms(Terms terms) {
		List<Badge> badges = new ArrayList<>();
		if (terms.term() != null) {
			badges.add(new Badge(Texts.of("words.term", Words.of(terms.term())), "terms", "term"));
		}
		if (terms.amount() != null) {
			badges.add(new Badge(terms.amount().text(), "terms", "amount"));
		}
		return badges;
	}

	/** How real it is; nothing for what simply is so. */
	public static Optional<Badge> modality(Modality modality) {
		return (modality == Modality.ACTUAL) ? Optional.empty()
				: Optional.of(new Badge(Words.of(modality), "modality", modality.name()));
	}

	/** That it is denied; nothing for what is affirmed. */
	public static Optional<Badge> polarity(Polarity polarity) {
		return (polarity == Polarity.DENIED)
				? Optional.of(new Badge(Texts.of("words.polarity.DENIED"), "polarity", polarity.name()))
				: Optional.empty();
	}

	/** What tells a fact from a plain, affirmed one. */
	public static List<Badge> reality(Polarity polarity, Modality modality) {
		return Stream.of(polarity(polarity), modality(modality)).flatMap(Optional::stream).toList();
	}

}
