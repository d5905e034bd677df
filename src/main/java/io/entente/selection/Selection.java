package io.entente.selection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.model.AgreementKind;
import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.PublisherUid;
import io.entente.model.Sector;
import io.entente.model.TieType;
import io.entente.model.Uid;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at, as the address says it. An empty list or set stands for anything.
 * What can't be read in an address is left out, since half a selection is better than an
 * error.
 *
 * @param entities the entities meant, at most {@value #MAX_ENTITIES}
 * @param all whether a fact has to hold all of them; one of them is enough otherwise
 * @param from the first day, null for no bound; a fact counts if any day it can mean lies
 * inside
 * @param to the last day, null for no bound
 * @param sectors the fields of cooperation, of which one is enough
 * @param kinds agreements, events, ties
 * @param types PLOVER types of events, kinds of agreements, types of ties
 * @param modalities how real
 * @param polarities whether said to be so or not
 * @param publishers who reports it, of whom one is enough
 * @param origins the fewest independent origins, 1 for any
 */
public record Selection(List<EntityUid> entities, boolean all, @Nullable LocalDate from, @Nullable LocalDate to,
		Set<Sector> sectors, Set<ClaimKind> kinds, Set<String> types, Set<Modality> modalities,
		Set<Polarity> polarities, List<PublisherUid> publishers, int origins) {

	/** Everything. */
	public static final Selection EVERYTHING = new Selection(List.of(), false, null, null, Set.of(), Set.of(), Set.of(),
			Set.of(), Set.of(), List.of(), 1);

	/** The most entities of a selection. */
	public static final int MAX_ENTITIES = 20;

	/** The parameters of an address that say a selection. */
	public static final List<String> NAMES = List.of("entity", "match", "from", "to", "sector", "kind", "type",
			"modality", "polarity", "publisher", "origins");

	private static final int MAX_PUBLISHERS = 20;

	private static final int MAX_ORIGINS = 1_000;

	private static final Set<String> KNOWN_TYPES = knownTypes();

	public Selection {
		entities = first(entities, MAX_ENTITIES);
		publishers = first(publishers, MAX_PUBLISHERS);
		all = all && entities.size() > 1;
		if (from != null && to != null && to.isBefore(from)) {
			LocalDate first = to;
			to = from;
			from = first;
		}
		sectors = ordered(Sector.class, sectors);
		kinds = ordered(ClaimKind.class, kinds);
		types = Collections.unmodifiableSet(new TreeSet<>(types));
		modalities = ordered(Modality.class, modalities);
		polarities = ordered(Polarity.class, polarities);
		origins = Math.clamp(origins, 1, MAX_ORIGINS);
	}

	/** The facts of some entities. */
	public static Selection of(EntityUid... entities) {
		return EVERYTHING.withEntities(List.of(entities), false);
	}

	/** Reads the parameters of an address. */
	public static Selection of(Map<String, List<String>> parameters) {
		return new Selection(read(parameters, "entity", (text) -> Uid.read(EntityUid::new, text)),
				once(parameters, "match", Selection::match).orElse(false), day(parameters, "from"),
				day(parameters, "to"), constants(parameters, "sector", Sector.class),
				constants(parameters, "kind", ClaimKind.class),
				Set.copyOf(read(parameters, "type",
						(text) -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(KNOWN_TYPES::contains))),
				constants(parameters, "modality", Modality.class), constants(parameters, "polarity", Polarity.class),
				read(parameters, "publisher", (text) -> Uid.read(PublisherUid::new, text)),
				once(parameters, "origins", Selection::number).orElse(1));
	}

	/** The parameters that say the same; no two ways to say one thing. */
	public Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, "entity", this.entities);
		if (this.all) {
			parameters.put("match", List.of("all"));
		}
		put(parameters, "from", Stream.ofNullable(this.from).toList());
		put(parameters, "to", Stream.ofNullable(this.to).toList());
		put(parameters, "sector", this.sectors);
		put(parameters, "kind", this.kinds);
		put(parameters, "type", this.types);
		put(parameters, "modality", this.modalities);
		put(parameters, "polarity", this.polarities);
		put(parameters, "publisher", this.publishers);
		put(parameters, "origins", Stream.of(this.origins).filter((number) -> number > 1).toList());
		return parameters;
	}

	/** The address of a page with this selection: {@code timeline?entity=…}. */
	public String address(String path) {
		return address(path, Map.of());
	}

	/**
	 * The address of a page with this selection.
	 * @param path the page's
	 * @param own the page's own parameters, which follow the selection's
	 */
	public String address(String path, Map<String, List<String>> own) {
		Map<String, List<String>> parameters = parameters();
		own.forEach(parameters::putIfAbsent);
		String query = parameters.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.stream()
				.map((value) -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? path : path + "?" + query;
	}

	/** The same with other entities. */
	public Selection withEntities(List<EntityUid> others, boolean wantAll) {
		return new Selection(others, wantAll, this.from, this.to, this.sectors, this.kinds, this.types, this.modalities,
				this.polarities, this.publishers, this.origins);
	}

	/** The same in another time. */
	public Selection withTime(@Nullable LocalDate first, @Nullable LocalDate last) {
		return new Selection(this.entities, this.all, first, last, this.sectors, this.kinds, this.types,
				this.modalities, this.polarities, this.publishers, this.origins);
	}

	/** The same in other sectors. */
	public Selection withSectors(Set<Sector> others) {
		return new Selection(this.entities, this.all, this.from, this.to, others, this.kinds, this.types,
				this.modalities, this.polarities, this.publishers, this.origins);
	}

	/** The same of other kinds and types. */
	public Selection withKinds(Set<ClaimKind> others, Set<String> otherTypes) {
		return new Selection(this.entities, this.all, this.from, this.to, this.sectors, others, otherTypes,
				this.modalities, this.polarities, this.publishers, this.origins);
	}

	/** The same, but of these kinds only: what a view can show of any selection. */
	public Selection within(ClaimKind... shown) {
		Set<ClaimKind> wanted = EnumSet.copyOf(Arrays.asList(shown));
		if (!this.kinds.isEmpty()) {
			wanted.retainAll(this.kinds);
		}
		return withKinds(wanted.isEmpty() ? EnumSet.copyOf(Arrays.asList(shown)) : wanted, this.types);
	}

	/**
	 * The same, but where no kind is chosen without ties: they last, mostly without a
	 * date, and would drown what happened.
	 */
	public Selection withoutTies() {
		return this.kinds.isEmpty() ? within(ClaimKind.AGREEMENT, ClaimKind.EVENT) : this;
	}

	/** The same, as real and as affirmed as wanted. */
	public Selection withReality(Set<Modality> otherModalities, Set<Polarity> otherPolarities) {
		return new Selection(this.entities, this.all, this.from, this.to, this.sectors, this.kinds, this.types,
				otherModalities, otherPolarities, this.publishers, this.origins);
	}

	/** The same from other sources. */
	public Selection withSources(List<PublisherUid> others, int fewestOrigins) {
		return new Selection(this.entities, this.all, this.from, this.to, this.sectors, this.kinds, this.types,
				this.modalities, this.polarities, others, fewestOrigins);
	}

	private static <T> List<T> read(Map<String, List<String>> parameters, String name,
			Function<String, Optional<T>> reader) {
		return parameters.getOrDefault(name, List.of()).stream().map(reader).flatMap(Optional::stream).toList();
	}

	private static <E extends Enum<E>> Set<E> constants(Map<String, List<String>> parameters, String name,
			Class<E> type) {
		return Set.copyOf(read(parameters, name,
				(text) -> Stream.of(type.getEnumConstants())
					.filter((constant) -> address(constant).equals(text.toLowerCase(Locale.ROOT).replace('_', '-')))
					.findFirst()));
	}

	/** Of several values the first that can be read. */
	private static <T> Optional<T> once(Map<String, List<String>> parameters, String name,
			Function<String, Optional<T>> reader) {
		return read(parameters, name, reader).stream().findFirst();
	}

	private static @Nullable LocalDate day(Map<String, List<String>> parameters, String name) {
		return once(parameters, name, Selection::day).orElse(null);
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Integer> number(String text) {
		return text.matches("[0-9]{1,4}")
				? Optional.of(Integer.parseInt(text)).filter((number) -> number >= 1 && number <= MAX_ORIGINS)
				: Optional.empty();
	}

	private static Optional<Boolean> match(String text) {
		return switch (text) {
			case "all" -> Optional.of(true);
			case "any" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

	/** Whether a value of one of the {@link #NAMES} can be read. */
	static boolean isRead(String name, String value) {
		return switch (name) {
			// what is usual stands in no address
			case "match" -> match(value).isPresent();
			case "origins" -> number(value).isPresent();
			default -> of(Map.of(name, List.of(value))).parameters().containsKey(name);
		};
	}

	/** How many values of one of the {@link #NAMES} are taken. */
	public static int most(String name) {
		return switch (name) {
			case "entity" -> MAX_ENTITIES;
			case "publisher" -> MAX_PUBLISHERS;
			default -> Integer.MAX_VALUE;
		};
	}

	private static void put(Map<String, List<String>> parameters, String name, Collection<?> values) {
		if (!values.isEmpty()) {
			parameters.put(name, values.stream().map(Selection::address).toList());
		}
	}

	private static String address(Object value) {
		return (value instanceof Enum<?> constant) ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
				: (value instanceof String text) ? text.toLowerCase(Locale.ROOT) : value.toString();
	}

	private static <T> List<T> first(List<T> values, int limit) {
		return values.stream().distinct().limit(limit).toList();
	}

	private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
		EnumSet<E> set = EnumSet.noneOf(type);
		set.addAll(values);
		return Collections.unmodifiableSet(set);
	}

	private static Set<String> knownTypes() {
		List<Enum<?>> constants = new ArrayList<>();
		constants.addAll(List.of(EventType.values()));
		constants.addAll(List.of(AgreementKind.values()));
		constants.addAll(List.of(TieType.values()));
		return Set.copyOf(constants.stream().map(Enum::name).distinct().toList());
	}

}
