package io.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.Sector;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import org.jspecify.annotations.Nullable;

/**
 * What some facts amount to. Nothing in it is told by anybody: it is counted.
 *
 * @param total how many facts the selection holds
 * @param counted how many of them are counted here, the latest; fewer than the total only
 * for a hub
 * @param leftOut how many more there are without a known date, left out since a time is
 * selected
 * @param kinds the facts of each kind
 * @param facts all facts
 * @param inForce the stated agreements that are in force or carried out
 * @param sectors the fields, most stated facts first
 * @param intensity the agreements and events by quarter
 * @param first the agreement or event that has surely happened first, null if none is
 * dated
 * @param last the one that has surely happened last, null if none is dated
 */
public record FactDigest(long total, long counted, long leftOut, Map<ClaimKind, RealityCount> kinds, RealityCount facts,
		long inForce, List<SectorCount> sectors, Intensity intensity, @Nullable SelectedFact first,
		@Nullable SelectedFact last) {

	public FactDigest {
		kinds = Map.copyOf(kinds);
		sectors = List.copyOf(sectors);
	}

	static FactDigest of(SelectedFacts selected) {
		List<SelectedFact> facts = selected.facts();
		Map<ClaimKind, RealityCount> kinds = new EnumMap<>(ClaimKind.class);
		Map<Sector, RealityCount> sectors = new EnumMap<>(Sector.class);
		for (SelectedFact fact : facts) {
			kinds.merge(fact.kind(), RealityCount.NONE.plus(fact), (old, _) -> old.plus(fact));
			fact.sectors()
				.forEach((sector) -> sectors.merge(sector, RealityCount.NONE.plus(fact), (old, _) -> old.plus(fact)));
		}
		List<SectorCount> ranked = new ArrayList<>();
		sectors.forEach((sector, count) -> ranked.add(new SectorCount(sector, count)));
		ranked.sort(Comparator.<SectorCount>comparingLong((each) -> each.facts().stated())
			.thenComparingLong((each) -> each.facts().total())
			.reversed()
			.thenComparing(SectorCount::sector));
		return new FactDigest(selected.total(), facts.size(), selected.undated(), kinds, RealityCount.of(facts),
				facts.stream().filter(FactDigest::holds).count(), ranked,
				Intensity.of(facts.stream().filter((fact) -> fact.kind() != ClaimKind.TIE).toList()),
				Dates.first(facts).orElse(null), Dates.last(facts).orElse(null));
	}

	/** Whether it is an agreement that is in force or carried out. */
	static boolean holds(SelectedFact fact) {
		return fact.kind() == ClaimKind.AGREEMENT && Reality.of(fact) == Reality.STATED
				&& (fact.status() == AgreementStatus.IN_FORCE || fact.status() == AgreementStatus.IMPLEMENTED);
	}

	/** The facts of one kind. */
	public RealityCount of(ClaimKind kind) {
		return this.kinds.getOrDefault(kind, RealityCount.NONE);
	}

	/** Whether there are more facts than are counted. */
	public boolean isCut() {
		return this.counted < this.total;
	}

}
