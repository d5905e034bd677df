package io.entente.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

import io.entente.agreements.AgreementService;
import io.entente.model.ClaimKind;
import io.entente.model.FactUid;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.selection.FactStream;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;

import org.springframework.stereotype.Service;

/**
 * Tells when the facts of a selection are, as vague as it is known.
 */
@Service
public class TimelineService {

	/** The most facts of one timeline: about 4 MB on the wire. */
	public static final int MAX_FACTS = 20_000;

	/** The most agreements whose stages are looked for, the latest ones. */
	private static final int MAX_STAGED = 3_000;

	private final SelectionService selection;

	private final FactStream stream;

	private final AgreementService agreements;

	TimelineService(SelectionService selection, FactStream stream, AgreementService agreements) {
		this.selection = selection;
		this.stream = stream;
		this.agreements = agreements;
	}

	/**
	 * The agreements and events of a selection, ties if it asks for them, with the stages
	 * of the agreements among them.
	 * @param wanted which facts
	 * @param limit how many at most, 1 to {@link #MAX_FACTS}; the latest ones where there
	 * are more
	 */
	public Timeline findTimeline(Selection wanted, int limit) {
		if (limit < 1 || limit > MAX_FACTS) {
			throw new IllegalArgumentException("The limit must be 1 to %,d, not %,d".formatted(MAX_FACTS, limit));
		}
		SelectedFacts found = this.selection.findFacts(wanted.withoutTies(), limit);
		Map<FactUid, Long> parties = new LinkedHashMap<>();
		found.facts()
			.stream()
			.filter((fact) -> fact.kind() == ClaimKind.AGREEMENT && fact.polarity() == Polarity.AFFIRMED)
			.limit(MAX_STAGED)
			.forEach((fact) -> parties.put(fact.uid(), parties(fact)));
		TimelineColumns columns = new TimelineColumns();
		found.facts().forEach(columns::add);
		this.agreements.findStages(parties)
			.forEach((uid, stages) -> stages.stream()
				.filter((stage) -> !stage.planned())
				.forEach((stage) -> columns.add(uid, stage)));
		return columns.timeline(found.total(), found.undated());
	}

	private static long parties(SelectedFact fact) {
		return fact.participants()
			.stream()
			.filter((participant) -> participant.role() == Role.PARTY)
			.map(SelectedFact.Participant::uid)
			.distinct()
			.count();
	}

	/**
	 * How many facts of a selection there are in each unit of time: all of them, ties if
	 * it asks for them.
	 */
	public TimelineBins findBins(Selection wanted, BinUnit unit) {
		TimelineBins.Counter counter = new TimelineBins.Counter(unit);
		this.stream.forEach(wanted.withoutTies(), counter::add);
		return counter.bins();
	}

}
