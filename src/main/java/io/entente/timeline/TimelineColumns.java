package io.entente.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.agreements.Stage;
import io.entente.model.ClaimKind;
import io.entente.model.DatePrecision;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.selection.SelectedFact;
import io.entente.timeline.Timeline.Dictionaries;
import io.entente.timeline.Timeline.FactColumns;
import io.entente.timeline.Timeline.LaneEntity;
import io.entente.timeline.Timeline.StageColumns;
import org.jspecify.annotations.Nullable;

/**
 * Turns facts into columns, one after the other.
 */
class TimelineColumns {

	private final Map<Sector, Integer> sectors = new LinkedHashMap<>();

	private final Map<String, Integer> types = new LinkedHashMap<>();

	private final Map<DatePrecision, Integer> precisions = new LinkedHashMap<>();

	private final Map<ClaimKind, Integer> kinds = new LinkedHashMap<>();

	private final Map<Modality, Integer> modalities = new LinkedHashMap<>();

	private final Map<Polarity, Integer> polarities = new LinkedHashMap<>();

	private final Map<EntityUid, Integer> places = new HashMap<>();

	private final List<LaneEntity> entities = new ArrayList<>();

	private final Map<FactUid, Integer> rows = new HashMap<>();

	private final FactColumns facts = new FactColumns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
			new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
			new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
			new ArrayList<>());

	private final StageColumns stages = new StageColumns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
			new ArrayList<>());

	void add(SelectedFact fact) {
		FuzzyDate time = fact.time();
		this.rows.put(fact.uid(), this.facts.uid().size());
		this.facts.uid().add(fact.uid());
		this.facts.title().add(fact.title());
		this.facts.edtf().add((time != null) ? time.edtf() : null);
		this.facts.start().add((time != null) ? day(time.earliest()) : null);
		this.facts.end().add((time != null) ? day(time.latest()) : null);
		this.facts.precision().add(index(this.precisions, (time != null) ? time.precision() : DatePrecision.UNKNOWN));
		this.facts.kind().add(index(this.kinds, fact.kind()));
		this.facts.type().add(index(this.types, fact.type()));
		this.facts.status().add(fact.status());
		this.facts.modality().add(index(this.modalities, fact.modality()));
		this.facts.polarity().add(index(this.polarities, fact.polarity()));
		this.facts.origins().add(fact.origins());
		this.facts.sectors()
			.add(fact.sectors().stream().sorted().map((sector) -> index(this.sectors, sector)).toList());
		this.facts.participants()
			.add(fact.participants()
				.stream()
				.filter((participant) -> participant.role() != Role.PLACE)
				.map(this::index)
				.distinct()
				.toList());
	}

	/**
	 * Adds a stage of an agreement added before, if its date has a place on an axis.
	 */
	void add(FactUid agreement, Stage stage) {
		Integer row = this.rows.get(agreement);
		FuzzyDate time = stage.time();
		LocalDate first = (time != null) ? time.earliest() : null;
		LocalDate last = (time != null) ? time.latest() : null;
		if (row != null && first != null && last != null) {
			this.stages.fact().add(row);
			this.stages.stage().add(stage.status());
			this.stages.start().add(first.toEpochDay());
			this.stages.end().add(last.toEpochDay());
		}
	}

	Timeline timeline(long total, long undated) {
		return new Timeline(total, undated,
				new Dictionaries(List.copyOf(this.sectors.keySet()), List.copyOf(this.types.keySet()),
						List.copyOf(this.precisions.keySet()), List.copyOf(this.kinds.keySet()),
						List.copyOf(this.modalities.keySet()), List.copyOf(this.polarities.keySet()), this.entities),
				this.facts, this.stages);
	}

	private int index(SelectedFact.Participant participant) {
		return this.places.computeIfAbsent(participant.uid(), (uid) -> {
			this.entities.add(new LaneEntity(uid, participant.type(), participant.name()));
			return this.entities.size() - 1;
		});
	}

	private static <T> int index(Map<T, Integer> dictionary, T value) {
		Integer known = dictionary.putIfAbsent(value, dictionary.size());
		return (known != null) ? known : dictionary.size() - 1;
	}

	private static @Nullable Long day(@Nullable LocalDate day) {
		return (day != null) ? day.toEpochDay() : null;
	}

}
