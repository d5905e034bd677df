package io.entente.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.matrix.Matrix.Cell;
import io.entente.matrix.Matrix.Counts;
import io.entente.matrix.Pairs.Pair;
import io.entente.matrix.Pairs.Shared;
import io.entente.matrix.WorldMap.Arc;
import io.entente.matrix.internal.MatrixQueries;
import io.entente.model.EntityUid;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import io.entente.selection.SelectedFacts;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Counts a selection's facts by pairs.
 */
@Service
public class MatrixService {

	/** The most pairs of a map; the map draws those with the most facts. */
	public static final int MAX_ARCS = 2_000;

	private final SelectionService selections;

	private final MatrixQueries queries;

	private final Regions regions = new Regions();

	MatrixService(SelectionService selections, MatrixQueries queries) {
		this.selections = selections;
		this.queries = queries;
	}

	/** The matrix of a selection; the parties with the most facts get the rows. */
	public Matrix find(MatrixQuery query) {
		SelectedFacts selected = this.selections.findFacts(query.selection().withoutTies(), SelectionService.MAX_FACTS);
		Pairs pairs = Pairs.of(selected.facts(), query.by());
		List<Party> rows = arrange(most(parties(pairs), query.rows()), pairs, query);
		Frames frames = Frames.of(pairs.paired(), query.step(), query.selection());
		return new Matrix(rows, cells(rows, pairs, frames), frames.all(), frames.skipped(), counts(selected, pairs),
				Math.max(0, pairs.byParty().size() - rows.size()));
	}

	/** The countries of a selection and what joins them. */
	public WorldMap findMap(Selection selection) {
		SelectedFacts selected = this.selections.findFacts(selection.withoutTies(), SelectionService.MAX_FACTS);
		return map(selected, Pairs.of(selected.facts(), Axis.COUNTRY));
	}

	/**
	 * The countries that take part in somebody's facts, with or without others, and what
	 * joins them there.
	 * @param somebody who is no country: an organization, a person, or a place where
	 * things happen
	 * @param selection which facts
	 */
	public WorldMap findMapAround(EntityUid somebody, Selection selection) {
		SelectedFacts selected = this.selections.findFacts(selection.withoutTies(), SelectionService.MAX_FACTS);
		return map(selected, Pairs.around(selected.facts(), somebody));
	}

	private WorldMap map(SelectedFacts selected, Pairs pairs) {
		List<Party> countries = parties(pairs);
		List<Arc> arcs = pairs.facts()
			.entrySet()
			.stream()
			.map((entry) -> new Arc(entry.getKey().a(), entry.getKey().b(), Pairs.tally(entry.getValue())))
			.sorted(Comparator.comparingLong((Arc arc) -> arc.tally().total())
				.reversed()
				.thenComparing(Arc::a)
				.thenComparing(Arc::b))
			.toList();
		return new WorldMap(most(countries, countries.size()), arcs.subList(0, Math.min(MAX_ARCS, arcs.size())),
				Math.max(0, arcs.size() - MAX_ARCS), counts(selected, pairs));
	}

	private List<Party> parties(Pairs pairs) {
		Set<String> missing = pairs.byParty()
			.keySet()
			.stream()
			.filter((key) -> pairs.named(key) == null)
			.collect(Collectors.toUnmodifiableSet());
		Map<String, Participant> found = this.queries.findCountries(missing);
		List<Party> parties = new ArrayList<>();
		pairs.byParty().forEach((key, facts) -> {
			Participant named = pairs.named(key);
			parties.add(party(key, (named != null) ? named : found.get(key), Pairs.tally(facts)));
		});
		return parties;
	}

	private Party party(String key, @Nullable Participant named, Tally tally) {
		String iso3 = (named != null) ? named.iso3() : key;
		EntityUid uid = (named != null) ? named.uid() : null;
		return this.regions.find(iso3)
			.map((country) -> new Party(key, uid,
					// some countries of old are in the graph by their code alone
					(named != null && !named.name().equals(iso3)) ? named.name() : country.name(), iso3,
					country.numeric(), country.region(), tally))
			.orElseGet(() -> new Party(key, uid, (named != null) ? named.name() : key, iso3, null, null, tally));
	}

	/** Those with the most facts. */
	private static List<Party> most(Collection<Party> parties, int limit) {
		return parties.stream()
			.sorted(Comparator.comparingLong((Party party) -> party.tally().total())
				.reversed()
				.thenComparing(Party::name)
				.thenComparing(Party::key))
			.limit(limit)
			.toList();
	}

	/** The rows in the order asked for; they come with the most facts first. */
	private static List<Party> arrange(List<Party> rows, Pairs pairs, MatrixQuery query) {
		return switch (query.order()) {
			case NAME ->
				rows.stream().sorted(Comparator.comparing(Party::name, String.CASE_INSENSITIVE_ORDER)).toList();
			case TOTAL -> rows.stream()
				.sorted(Comparator.comparing((Party row) -> row.tally().of(query.measure()),
						Comparator.nullsLast(Comparator.reverseOrder())))
				.toList();
			case REGION ->
				rows.stream().sorted(Comparator.comparingInt((Party row) -> Regions.rank(row.region()))).toList();
			case SIMILARITY -> alike(rows, pairs);
		};
	}

	private static List<Party> alike(List<Party> rows, Pairs pairs) {
		double[][] weights = new double[rows.size()][rows.size()];
		for (int i = 0; i < rows.size(); i++) {
			for (int j = 0; j < rows.size(); j++) {
				weights[i][j] = pairs.facts()
					.getOrDefault(Pair.of(rows.get(i).key(), rows.get(j).key()), List.of())
					.size();
			}
		}
		List<Party> ordered = new ArrayList<>();
		for (int row : Seriation.order(weights)) {
			ordered.add(rows.get(row));
		}
		return ordered;
	}

	private static List<Cell> cells(List<Party> rows, Pairs pairs, Frames frames) {
		List<Cell> cells = new ArrayList<>();
		for (int a = 0; a < rows.size(); a++) {
			for (int b = a + 1; b < rows.size(); b++) {
				List<Shared> facts = pairs.facts().get(Pair.of(rows.get(a).key(), rows.get(b).key()));
				if (facts != null) {
					cells.add(new Cell(a, b, Pairs.tally(facts), frames.moments(facts)));
				}
			}
		}
		return cells;
	}

	private static Counts counts(SelectedFacts selected, Pairs pairs) {
		long timeless = pairs.paired().stream().filter((fact) -> isTimeless(fact)).count();
		return new Counts(selected.total(), selected.undated(), selected.facts().size(), pairs.paired().size(),
				timeless);
	}

	private static boolean isTimeless(SelectedFact fact) {
		return Stream.ofNullable(fact.time()).allMatch((time) -> time.earliest() == null && time.latest() == null);
	}

}
