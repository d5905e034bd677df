package io.entente.investigations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.investigations.InvestigationDiff.Party;
import io.entente.investigations.Snapshot.KnownFact;
import io.entente.investigations.Snapshot.Section;
import io.entente.investigations.internal.InvestigationQueries;
import io.entente.investigations.internal.InvestigationQueries.Canonical;
import io.entente.investigations.internal.InvestigationQueries.Told;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;

import org.springframework.stereotype.Component;

/**
 * Looks at an investigation's facts as they are now: to remember them, and to compare
 * them with what was remembered.
 */
@Component
class SnapshotTaker {

	private final SelectionService selections;

	private final InvestigationQueries queries;

	SnapshotTaker(SelectionService selections, InvestigationQueries queries) {
		this.selections = selections;
		this.queries = queries;
	}

	/** Which selections a snapshot is to hold. */
	static List<String> wanted(InvestigationContent content) {
		return content.selections().stream().map((selection) -> selection.address("")).toList();
	}

	/**
	 * What is known now.
	 * @param content whose facts
	 * @param before what is remembered already stays as it is
	 * @param at the present time
	 */
	Snapshot take(InvestigationContent content, Snapshot before, Instant at) {
		List<Section> sections = new ArrayList<>();
		Map<String, String> names = new HashMap<>();
		for (Selection selection : content.selections()) {
			String key = selection.address("");
			sections.add(before.section(key).orElseGet(() -> {
				Now now = look(selection);
				names.putAll(now.names());
				return new Section(key, at, null, now.total(), now.facts());
			}));
		}
		Set<String> used = new HashSet<>();
		sections.forEach((section) -> section.facts().forEach((fact) -> used.addAll(fact.parties())));
		before.names().forEach((uid, name) -> {
			if (used.contains(uid)) {
				names.put(uid, name);
			}
		});
		return new Snapshot(sections, names);
	}

	/** What is different from what is remembered. */
	InvestigationDiff compare(InvestigationContent content, Snapshot before) {
		List<Compared> compared = new ArrayList<>();
		Map<String, String> names = new HashMap<>();
		Map<String, Instant> recorded = new HashMap<>();
		for (Selection selection : content.selections()) {
			before.section(selection.address("")).ifPresent((section) -> {
				Now now = look(selection);
				names.putAll(now.names());
				recorded.putAll(now.recorded());
				compared.add(new Compared(section, now.facts(), now.facts().size() < now.total()));
			});
		}
		Set<String> roots = new HashSet<>();
		compared.forEach((each) -> each.before().facts().forEach((fact) -> roots.addAll(fact.roots())));
		Map<String, Party> joined = new HashMap<>();
		this.queries.findCanonicals(before.names().keySet())
			.forEach((uid, canonical) -> joined.put(uid, new Party(canonical.uid(), canonical.name())));
		joined.values().forEach((party) -> names.put(party.uid(), party.name()));
		this.queries.findThings(missing(before.names().keySet(), names))
			.forEach((uid, thing) -> names.put(uid, thing.name()));
		return Differences.of(compared,
				new KnownNow(before.names(), names, joined, this.queries.findShown(roots), recorded));
	}

	/**
	 * What of it the graph still holds, joined entities and facts by what they are shown
	 * as.
	 */
	Holdings held(Snapshot known) {
		Map<String, Canonical> joined = this.queries.findCanonicals(known.names().keySet());
		Set<String> entities = new HashSet<>();
		known.names().keySet().forEach((uid) -> {
			Canonical canonical = joined.get(uid);
			entities.add((canonical != null) ? canonical.uid() : uid);
		});
		Set<String> roots = new HashSet<>();
		known.sections().forEach((section) -> section.facts().forEach((fact) -> roots.addAll(fact.roots())));
		return new Holdings(List.copyOf(this.queries.findThings(entities).keySet()),
				List.copyOf(this.queries.findShown(roots).values()));
	}

	private static Set<String> missing(Collection<String> uids, Map<String, String> names) {
		Set<String> missing = new HashSet<>(uids);
		missing.removeAll(names.keySet());
		return missing;
	}

	private Now look(Selection selection) {
		SelectedFacts found = this.selections.findFacts(selection, Snapshot.MOST_FACTS);
		Map<String, Told> told = this.queries
			.findTellings(found.facts().stream().map((fact) -> fact.uid().value()).toList());
		Map<String, String> names = new LinkedHashMap<>();
		Map<String, Instant> recorded = new HashMap<>();
		List<KnownFact> facts = new ArrayList<>();
		for (SelectedFact fact : found.facts()) {
			fact.participants().forEach((each) -> names.put(each.uid().value(), each.name()));
			Told its = told.get(fact.uid().value());
			facts.add(KnownFact.of(fact, (its != null) ? its.tellings() : List.of()));
			if (its != null && its.recorded() != null) {
				recorded.put(fact.uid().value(), its.recorded());
			}
		}
		return new Now(facts, found.total(), names, recorded);
	}

	/**
	 * A selection as it is now.
	 *
	 * @param facts its latest facts
	 * @param total how many it holds
	 * @param names what those who take part are called
	 * @param recorded when each fact was first recorded
	 */
	private record Now(List<KnownFact> facts, long total, Map<String, String> names, Map<String, Instant> recorded) {
	}

}
