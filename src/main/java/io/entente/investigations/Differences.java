package io.entente.investigations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.investigations.InvestigationDiff.Change;
import io.entente.investigations.InvestigationDiff.EntityChange;
import io.entente.investigations.InvestigationDiff.FactChange;
import io.entente.investigations.InvestigationDiff.Field;
import io.entente.investigations.InvestigationDiff.FieldChange;
import io.entente.investigations.InvestigationDiff.Party;
import io.entente.investigations.InvestigationDiff.Reason;
import io.entente.investigations.InvestigationDiff.RelationChange;
import io.entente.investigations.Snapshot.KnownFact;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was known with what is. A fact is recognized by the tellings it is shown
 * for, since one more telling makes it another fact; an entity by the one that stands for
 * it now.
 */
final class Differences {

	private final List<Compared> sections;

	private final KnownNow known;

	/** Of each fact of now the facts of then that it was. */
	private final Map<String, List<KnownFact>> before = new LinkedHashMap<>();

	private final Map<String, KnownFact> facts = new LinkedHashMap<>();

	private final Map<String, KnownFact> then = new LinkedHashMap<>();

	private final List<FactChange> changes = new ArrayList<>();

	private Differences(List<Compared> sections, KnownNow known) {
		this.sections = sections;
		this.known = known;
		sections.forEach((section) -> {
			section.now().forEach((fact) -> this.facts.putIfAbsent(fact.uid(), fact));
			section.before().facts().forEach((fact) -> this.then.putIfAbsent(fact.uid(), fact));
		});
	}

	/**
	 * What is different.
	 * @param sections each selection then and now
	 * @param known what else is known of now
	 */
	static InvestigationDiff of(List<Compared> sections, KnownNow known) {
		Differences differences = new Differences(sections, known);
		differences.match();
		differences.compareFacts();
		differences.findGone();
		differences.changes.sort(Comparator.comparing(FactChange::change)
			.thenComparing(FactChange::time, Comparator.nullsLast(Comparator.reverseOrder()))
			.thenComparing(FactChange::uid));
		return new InvestigationDiff(
				sections.stream().map((each) -> each.before().takenAt()).min(Instant::compareTo).orElse(null),
				differences.changes, differences.entities(), differences.relations(), differences.facts.size(),
				sections.size(), differences.isCut(), Snapshot.MOST_FACTS);
	}

	private boolean isCut() {
		return this.sections.stream().anyMatch((each) -> each.before().isCut() || each.cut());
	}

	private void match() {
		Map<String, KnownFact> byRoot = new HashMap<>();
		this.then.values().forEach((fact) -> {
			fact.roots().forEach((root) -> byRoot.putIfAbsent(root, fact));
			byRoot.put(fact.uid(), fact);
		});
		for (KnownFact fact : this.facts.values()) {
			Set<KnownFact> found = new LinkedHashSet<>();
			if (this.then.containsKey(fact.uid())) {
				found.add(this.then.get(fact.uid()));
			}
			fact.roots().forEach((root) -> {
				if (byRoot.containsKey(root)) {
					found.add(byRoot.get(root));
				}
			});
			if (!found.isEmpty()) {
				this.before.put(fact.uid(), List.copyOf(found));
			}
		}
	}

	private void compareFacts() {
		for (KnownFact fact : this.facts.values()) {
			List<KnownFact> was = this.before.get(fact.uid());
			if (was == null) {
				if (isNew(fact)) {
					add(Change.NEW, fact, List.of(), null, null);
				}
				continue;
			}
			List<FieldChange> fields = fields(was.getFirst(), fact);
			if (!fields.isEmpty()) {
				add(Change.CHANGED, fact, fields, null, null);
			}
			was.stream()
				.skip(1)
				.filter((other) -> !this.facts.containsKey(other.uid()))
				.forEach((other) -> add(Change.GONE, other, List.of(), Reason.JOINED, fact.uid()));
		}
	}

	private boolean isNew(KnownFact fact) {
		Instant recorded = this.known.recorded().get(fact.uid());
		return this.sections.stream()
			.filter((section) -> section.holds(fact.uid()))
			.noneMatch((section) -> section.mayHaveKnown(fact.uid(), recorded));
	}

	private void findGone() {
		Set<KnownFact> found = new HashSet<>();
		this.before.values().forEach(found::addAll);
		for (KnownFact fact : this.then.values()) {
			if (found.contains(fact)) {
				continue;
			}
			String shown = fact.roots()
				.stream()
				.map(this.known.shown()::get)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			if (shown == null) {
				add(Change.GONE, fact, List.of(), Reason.RETIRED, null);
			}
			else if (this.sections.stream().filter((each) -> each.held(fact)).noneMatch(Compared::cut)) {
				add(Change.GONE, fact, List.of(), Reason.OUTSIDE, shown);
			}
		}
	}

	private List<FieldChange> fields(KnownFact was, KnownFact is) {
		List<FieldChange> fields = new ArrayList<>();
		compare(fields, Field.STATUS, was.status(), is.status());
		compare(fields, Field.TIME, was.time(), is.time());
		compare(fields, Field.TITLE, was.title(), is.title());
		compare(fields, Field.MODALITY, was.modality(), is.modality());
		compare(fields, Field.POLARITY, was.polarity(), is.polarity());
		Set<String> parties = parties(was);
		Set<String> now = parties(is);
		if (!parties.equals(now)) {
			fields.add(new FieldChange(Field.PARTICIPANTS, names(minus(parties, now)), names(minus(now, parties))));
		}
		compare(fields, Field.ORIGINS, Long.toString(was.origins()), Long.toString(is.origins()));
		compare(fields, Field.ARTICLES, Long.toString(was.articles()), Long.toString(is.articles()));
		return fields;
	}

	private static void compare(List<FieldChange> fields, Field field, @Nullable String was, @Nullable String is) {
		if (!Objects.equals(was, is)) {
			fields.add(new FieldChange(field, was, is));
		}
	}

	private void add(Change change, KnownFact fact, List<FieldChange> fields, @Nullable Reason reason,
			@Nullable String joined) {
		List<Party> parties = parties(fact).stream().map((uid) -> new Party(uid, name(uid))).toList();
		this.changes.add(new FactChange(change, fact.uid(), fact.kind(), fact.type(), fact.title(), fact.time(),
				parties, fields, reason, joined));
	}

	/** Who takes part, by who stands for them now. */
	private Set<String> parties(KnownFact fact) {
		return fact.parties().stream().map(this::now).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private String now(String entity) {
		Party joined = this.known.joined().get(entity);
		return (joined != null) ? joined.uid() : entity;
	}

	private List<EntityChange> entities() {
		List<EntityChange> entities = new ArrayList<>();
		Set<String> fresh = new LinkedHashSet<>();
		this.changes.stream()
			.filter((fact) -> fact.change() != Change.GONE)
			.flatMap((fact) -> fact.parties().stream())
			.map(Party::uid)
			.filter((uid) -> !this.known.then().containsKey(uid) && this.known.joined()
				.entrySet()
				.stream()
				.noneMatch((each) -> each.getValue().uid().equals(uid) && this.known.then().containsKey(each.getKey())))
			.forEach(fresh::add);
		fresh.forEach((uid) -> entities.add(new EntityChange(Change.NEW, uid, name(uid), null, null)));
		this.known.then().forEach((uid, name) -> {
			Party joined = this.known.joined().get(uid);
			String now = this.known.names().get(uid);
			if (joined != null) {
				entities.add(new EntityChange(Change.GONE, uid, name, null, joined));
			}
			else if (now == null) {
				entities.add(new EntityChange(Change.GONE, uid, name, null, null));
			}
			else if (!now.equals(name)) {
				entities.add(new EntityChange(Change.CHANGED, uid, now, name, null));
			}
		});
		entities.sort(Comparator.comparing(EntityChange::change).thenComparing(EntityChange::name));
		return entities;
	}

	private List<RelationChange> relations() {
		Set<Pair> thenPairs = pairs(this.then.values());
		Set<Pair> nowPairs = pairs(this.facts.values());
		Map<Pair, Change> pairs = new LinkedHashMap<>();
		for (FactChange fact : this.changes) {
			for (Pair pair : pairs(fact.parties().stream().map(Party::uid).toList())) {
				boolean was = thenPairs.contains(pair) || isCut();
				pairs.put(pair, !nowPairs.contains(pair) ? Change.GONE : was ? Change.CHANGED : Change.NEW);
			}
		}
		return pairs.entrySet()
			.stream()
			.map((each) -> new RelationChange(each.getValue(), each.getKey().one(), each.getKey().other()))
			.toList();
	}

	private Set<Pair> pairs(Collection<KnownFact> of) {
		Set<Pair> pairs = new HashSet<>();
		of.forEach((fact) -> pairs.addAll(pairs(List.copyOf(parties(fact)))));
		return pairs;
	}

	private static List<Pair> pairs(List<String> parties) {
		List<String> sorted = parties.stream().distinct().sorted().toList();
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = i + 1; j < sorted.size(); j++) {
				pairs.add(new Pair(sorted.get(i), sorted.get(j)));
			}
		}
		return pairs;
	}

	private static Set<String> minus(Set<String> some, Set<String> others) {
		Set<String> left = new LinkedHashSet<>(some);
		left.removeAll(others);
		return left;
	}

	private @Nullable String names(Set<String> uids) {
		return uids.isEmpty() ? null : uids.stream().map(this::name).sorted().collect(Collectors.joining(", "));
	}

	private String name(String uid) {
		return this.known.names().getOrDefault(uid, this.known.then().getOrDefault(uid, uid));
	}

	/** Two entities, the lesser identifier first. */
	private record Pair(String one, String other) {
	}

}
