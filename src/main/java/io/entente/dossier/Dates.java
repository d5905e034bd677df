package io.entente.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import io.entente.model.ClaimKind;
import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import io.entente.selection.SelectedFact;

/**
 * What can be said of the first and the last of things whose dates are vague.
 */
final class Dates {

	private Dates() {
	}

	/** Whether anything is known of when it is. */
	static boolean known(SelectedFact fact) {
		FuzzyDate time = fact.time();
		return time != null && (time.earliest() != null || time.latest() != null);
	}

	/**
	 * The stated agreement or event that has surely happened first: the one whose last
	 * possible day comes first. What is bounded by a publication only tells no date.
	 */
	static Optional<SelectedFact> first(Collection<SelectedFact> facts) {
		return facts.stream()
			.filter(Dates::happenedOnADate)
			.min(Comparator.comparing(Dates::latest).thenComparing((fact) -> fact.uid().value()));
	}

	/**
	 * The stated agreement or event that has surely happened last: the one whose first
	 * possible day comes last.
	 */
	static Optional<SelectedFact> last(Collection<SelectedFact> facts) {
		return facts.stream()
			.filter(Dates::happenedOnADate)
			.max(Comparator.comparing(Dates::earliest).thenComparing((fact) -> fact.uid().value()));
	}

	private static boolean happenedOnADate(SelectedFact fact) {
		FuzzyDate time = fact.time();
		return fact.kind() != ClaimKind.TIE && Reality.of(fact) == Reality.STATED && time != null
				&& time.earliest() != null && time.latest() != null && time.basis() != DateBasis.PUBLICATION_BOUND;
	}

	private static LocalDate earliest(SelectedFact fact) {
		return Objects.requireNonNull(Objects.requireNonNull(fact.time()).earliest());
	}

	private static LocalDate latest(SelectedFact fact) {
		return Objects.requireNonNull(Objects.requireNonNull(fact.time()).latest());
	}

}
