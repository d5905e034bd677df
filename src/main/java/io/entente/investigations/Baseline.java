package io.entente.investigations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.investigations.Snapshot.KnownFact;
import io.entente.investigations.Snapshot.Section;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What was known, as the file of an investigation carries it: each fact once. Whoever
 * opens the file compares with it what is known there. It is checked like everything that
 * comes from outside.
 *
 * @param selections what was remembered of each selection
 * @param facts what was known of the facts
 * @param names what their entities were called
 */
record Baseline(List<Known> selections, List<KnownFact> facts, Map<String, String> names) {

	/** The most facts of all selections together, those counted twice that two hold. */
	static final int MOST = 10_000;

	private static final int LONGEST = 2_000;

	private static final int LONGEST_DATE = 200;

	private static final Pattern ENTITY = Pattern.compile("e-[a-z2-7]{26}");

	private static final Pattern FACT = Pattern.compile("f-[a-z2-7]{26}");

	Baseline {
		selections = List.copyOf(selections);
		facts = facts.stream().map(Baseline::checked).toList();
		Map<String, String> called = new TreeMap<>();
		names.forEach((uid, name) -> called.put(matching(ENTITY, uid), PlainText.line("A name", name, LONGEST)));
		names = called;
		Set<String> given = facts.stream().map(KnownFact::uid).collect(Collectors.toSet());
		if (given.size() < facts.size()) {
			throw new IllegalArgumentException("Its baseline tells of a fact twice");
		}
		if (selections.stream().mapToLong((each) -> each.facts().size()).sum() > MOST || facts.size() > MOST) {
			throw new IllegalArgumentException("Its baseline holds more than %,d facts".formatted(MOST));
		}
		if (!selections.stream().allMatch((each) -> given.containsAll(each.facts()))) {
			throw new IllegalArgumentException("Its baseline names a fact and doesn't tell what was known of it");
		}
		if (!facts.stream().allMatch((fact) -> called.keySet().containsAll(fact.parties()))) {
			throw new IllegalArgumentException("Its baseline doesn't say what those are called that take part");
		}
	}

	/**
	 * What is remembered here, to be given away. Where that is more than a file holds,
	 * the latest facts of each selection.
	 */
	static Baseline of(Snapshot known) {
		int each = known.sections().isEmpty() ? MOST : MOST / known.sections().size();
		boolean all = known.sections().stream().mapToInt((section) -> section.facts().size()).sum() <= MOST;
		Map<String, KnownFact> facts = new LinkedHashMap<>();
		List<Known> selections = new ArrayList<>();
		for (Section section : known.sections()) {
			List<KnownFact> latest = section.facts().stream().limit(all ? MOST : each).toList();
			latest.forEach((fact) -> facts.putIfAbsent(fact.uid(), fact));
			selections.add(new Known(section.selection(), section.takenAt(), section.total(),
					latest.stream().map(KnownFact::uid).toList()));
		}
		Map<String, String> names = new TreeMap<>();
		parties(facts.values()).forEach((uid) -> names.put(uid, known.names().getOrDefault(uid, uid)));
		return new Baseline(selections, List.copyOf(facts.values()), names);
	}

	/**
	 * What is to be remembered here.
	 * @param wanted the selections that count; others are left out
	 * @param now the present time
	 */
	Snapshot snapshot(Collection<String> wanted, Instant now) {
		Map<String, KnownFact> byUid = this.facts.stream()
			.collect(Collectors.toMap(KnownFact::uid, Function.identity()));
		Map<String, Section> sections = new LinkedHashMap<>();
		for (Known each : this.selections) {
			if (wanted.contains(each.selection())) {
				List<KnownFact> known = each.facts()
					.stream()
					.distinct()
					.map(byUid::get)
					.filter(Objects::nonNull)
					.toList();
				sections.putIfAbsent(each.selection(),
						new Section(each.selection(), each.takenAt().isAfter(now) ? now : each.takenAt(), now,
								Math.max(each.total(), known.size()), known));
			}
		}
		Set<String> used = new HashSet<>();
		sections.values().forEach((section) -> used.addAll(parties(section.facts())));
		Map<String, String> called = new TreeMap<>(this.names);
		called.keySet().retainAll(used);
		return new Snapshot(List.copyOf(sections.values()), called);
	}

	private static Set<String> parties(Collection<KnownFact> facts) {
		return facts.stream().flatMap((fact) -> fact.parties().stream()).collect(Collectors.toSet());
	}

	private static KnownFact checked(KnownFact fact) {
		matching(FACT, fact.uid());
		fact.tellings().forEach((uid) -> matching(FACT, uid));
		fact.parties().forEach((uid) -> matching(ENTITY, uid));
		one(ClaimKind.class, fact.kind());
		one(switch (ClaimKind.valueOf(fact.kind())) {
			case AGREEMENT -> AgreementKind.class;
			case EVENT -> EventType.class;
			case TIE -> TieType.class;
		}, fact.type());
		one(Modality.class, fact.modality());
		one(Polarity.class, fact.polarity());
		if (fact.status() != null) {
			one(AgreementStatus.class, fact.status());
		}
		return new KnownFact(fact.uid(), fact.kind(), fact.type(), PlainText.line("A title", fact.title(), LONGEST),
				fact.status(), date(fact.time()), fact.modality(), fact.polarity(), Math.max(0, fact.origins()),
				Math.max(0, fact.articles()), fact.parties(), fact.tellings());
	}

	private static void one(Class<? extends Enum<?>> words, String word) {
		if (Stream.of(words.getEnumConstants()).noneMatch((each) -> each.name().equals(word))) {
			throw new IllegalArgumentException("Its baseline tells of a fact in words that this explorer doesn't know");
		}
	}

	private static @Nullable String date(@Nullable String time) {
		return (time != null) ? PlainText.line("A date", time, LONGEST_DATE) : null;
	}

	private static String matching(Pattern pattern, String uid) {
		if (!pattern.matcher(uid).matches()) {
			throw new IllegalArgumentException("Its baseline names something by what isn't an identifier");
		}
		return uid;
	}

	/**
	 * What was remembered of a selection.
	 *
	 * @param selection its parameters as an address writes them
	 * @param takenAt when
	 * @param total how many facts it held
	 * @param facts the identifiers of the latest of them
	 */
	record Known(String selection, Instant takenAt, long total, List<String> facts) {

		Known {
			if (selection == null || takenAt == null) {
				throw new IllegalArgumentException("Its baseline doesn't say of what it was known, or when");
			}
			facts = List.copyOf(facts);
		}

	}

}
