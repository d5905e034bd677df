package io.entente.investigations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.entente.selection.SelectedFact;
import org.jspecify.annotations.Nullable;

/**
 * What was known when somebody last looked: of each selection the latest facts, each with
 * what matters of it.
 *
 * @param sections one for each selection
 * @param names what the entities were called
 */
record Snapshot(List<Section> sections, Map<String, String> names) {

	/** The most facts that are remembered of one selection. */
	static final int MOST_FACTS = 1_000;

	static final Snapshot NOTHING = new Snapshot(List.of(), Map.of());

	Snapshot {
		sections = List.copyOf(sections);
		names = Map.copyOf(names);
	}

	Optional<Section> section(String selection) {
		return this.sections.stream().filter((each) -> each.selection().equals(selection)).findFirst();
	}

	/**
	 * The same with selections told otherwise; of two that are one now, the facts of both
	 * were known.
	 */
	Snapshot renamed(UnaryOperator<String> now) {
		Map<String, Section> renamed = new LinkedHashMap<>();
		this.sections.forEach((each) -> {
			String selection = now.apply(each.selection());
			renamed.merge(selection, each.of(selection), Section::and);
		});
		return new Snapshot(List.copyOf(renamed.values()), this.names);
	}

	/** The time of the first look that is still remembered. */
	Optional<Instant> since() {
		return this.sections.stream().map(Section::takenAt).min(Instant::compareTo);
	}

	/**
	 * What was known of a selection.
	 *
	 * @param selection its parameters as an address writes them
	 * @param takenAt when
	 * @param importedAt when it came here from another explorer, null if it was taken
	 * here
	 * @param total how many facts it held
	 * @param facts the latest of them
	 */
	record Section(String selection, Instant takenAt, @Nullable Instant importedAt, long total, List<KnownFact> facts) {

		Section {
			facts = List.copyOf(facts);
		}

		Section of(String other) {
			return new Section(other, this.takenAt, this.importedAt, this.total, this.facts);
		}

		Section and(Section other) {
			List<KnownFact> all = Stream.concat(this.facts.stream(), other.facts().stream()).distinct().toList();
			boolean cut = isCut() || other.isCut();
			return new Section(this.selection, this.takenAt, this.importedAt, cut ? all.size() + 1 : all.size(), all);
		}

		boolean isCut() {
			return this.facts.size() < this.total;
		}

	}

	/**
	 * What matters of a fact.
	 *
	 * @param uid its identifier
	 * @param kind agreement, event or tie
	 * @param type its type
	 * @param title what it is about
	 * @param status an agreement's stage
	 * @param time when, in the Extended Date/Time Format
	 * @param modality how real
	 * @param polarity whether said to be so
	 * @param origins how many independent origins say so
	 * @param articles how many articles
	 * @param parties who takes part
	 * @param tellings the tellings that it was shown for; none where it was its own
	 */
	record KnownFact(String uid, String kind, String type, String title, @Nullable String status, @Nullable String time,
			String modality, String polarity, long origins, long articles, List<String> parties,
			List<String> tellings) {

		KnownFact {
			parties = List.copyOf(parties);
			tellings = List.copyOf(tellings);
		}

		static KnownFact of(SelectedFact fact, List<String> tellings) {
			return new KnownFact(fact.uid().value(), fact.kind().name(), fact.type(), fact.title(),
					(fact.status() != null) ? fact.status().name() : null,
					(fact.time() != null) ? fact.time().edtf() : null, fact.modality().name(), fact.polarity().name(),
					fact.origins(), fact.articles(),
					fact.participants().stream().map((each) -> each.uid().value()).distinct().sorted().toList(),
					tellings);
		}

		/** What it is told by and recognized from, whatever it is shown as. */
		List<String> roots() {
			return this.tellings.isEmpty() ? List.of(this.uid) : this.tellings;
		}

	}

}
