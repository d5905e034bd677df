package io.entente.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.entente.model.ClaimKind;
import io.entente.model.EntityUid;
import io.entente.model.Role;
import io.entente.model.Uid;
import io.entente.selection.SelectedFact;
import org.jspecify.annotations.Nullable;

/**
 * Those of a dossier's facts that one of its figures counts, so that every figure opens
 * what it counts. In an address it reads {@code agreement.stated} or
 * {@code agreement.event.in-2021-q3}.
 *
 * @param kinds the kinds of facts, empty for any
 * @param reality how they stand, null for any
 * @param time when they happened, null for any
 * @param inForce whether only agreements in force count
 * @param with who takes part, null for anybody
 * @param between whether they are those between two, each with its organizations, as the
 * matrix counts them
 */
public record FactSlice(Set<ClaimKind> kinds, @Nullable Reality reality, @Nullable When time, boolean inForce,
		@Nullable EntityUid with, boolean between) {

	/** All facts. */
	public static final FactSlice ALL = new FactSlice(Set.of(), null, null, false, null, false);

	/** Agreements and events: what happens, other than what holds. */
	public static final FactSlice HAPPENINGS = of(ClaimKind.AGREEMENT, ClaimKind.EVENT);

	private static final String IN_FORCE = "in-force";

	private static final String WITH = "with-";

	private static final String BETWEEN = "between";

	public FactSlice {
		EnumSet<ClaimKind> ordered = EnumSet.noneOf(ClaimKind.class);
		ordered.addAll(kinds);
		kinds = Collections.unmodifiableSet(ordered);
	}

	/** Facts of some kinds. */
	public static FactSlice of(ClaimKind... kinds) {
		return new FactSlice(Set.of(kinds), null, null, false, null, false);
	}

	/** The same, as far as they stand so. */
	public FactSlice that(Reality wanted) {
		return new FactSlice(this.kinds, wanted, this.time, this.inForce, this.with, this.between);
	}

	/** The same, as far as they happened then. */
	public FactSlice at(When wanted) {
		return new FactSlice(this.kinds, this.reality, wanted, this.inForce, this.with, this.between);
	}

	/** The same, as far as somebody takes part. */
	public FactSlice with(EntityUid wanted) {
		return new FactSlice(this.kinds, this.reality, this.time, this.inForce, wanted, this.between);
	}

	/** The same, as far as the matrix counts them between two. */
	public FactSlice betweenThem() {
		return new FactSlice(this.kinds, this.reality, this.time, this.inForce, this.with, true);
	}

	/** The agreements in force. */
	public static FactSlice agreementsInForce() {
		return new FactSlice(Set.of(ClaimKind.AGREEMENT), Reality.STATED, null, true, null, false);
	}

	/** Whether a fact is one of them. */
	public boolean holds(SelectedFact fact) {
		return (this.kinds.isEmpty() || this.kinds.contains(fact.kind()))
				&& (this.reality == null || this.reality == Reality.of(fact))
				&& (this.time == null || this.time.holds(fact)) && (!this.inForce || FactDigest.holds(fact))
				&& (this.with == null || takesPart(fact, this.with));
	}

	private static boolean takesPart(SelectedFact fact, EntityUid entity) {
		return fact.participants().stream().anyMatch((each) -> each.uid().equals(entity) && each.role() != Role.PLACE);
	}

	/** Its words in an address. */
	public String address() {
		List<String> words = new ArrayList<>();
		this.kinds.forEach((kind) -> words.add(kind.name().toLowerCase(Locale.ROOT)));
		if (this.reality != null) {
			words.add(this.reality.name().toLowerCase(Locale.ROOT));
		}
		if (this.time != null) {
			words.add(this.time.address());
		}
		if (this.inForce) {
			words.add(IN_FORCE);
		}
		if (this.with != null) {
			words.add(WITH + this.with);
		}
		if (this.between) {
			words.add(BETWEEN);
		}
		return words.isEmpty() ? "all" : String.join(".", words);
	}

	/** Reads its words in an address; nothing if one of them is unknown. */
	public static Optional<FactSlice> ofAddress(String text) {
		if (text.equals("all")) {
			return Optional.of(ALL);
		}
		Optional<FactSlice> slice = Optional.of(ALL);
		for (String word : text.split("\\.", 12)) {
			slice = slice.flatMap((so) -> so.and(word));
		}
		return slice;
	}

	private Optional<FactSlice> and(String word) {
		if (word.equals(IN_FORCE)) {
			return Optional.of(new FactSlice(this.kinds, this.reality, this.time, true, this.with, this.between));
		}
		if (word.equals(BETWEEN)) {
			return Optional.of(betweenThem());
		}
		if (word.startsWith(WITH)) {
			return Uid.read(EntityUid::new, word.substring(WITH.length())).map(this::with);
		}
		return constant(ClaimKind.class, word).map(this::plus)
			.or(() -> constant(Reality.class, word).map(this::that))
			.or(() -> When.ofAddress(word).map(this::at));
	}

	private FactSlice plus(ClaimKind kind) {
		Set<ClaimKind> more = EnumSet.of(kind);
		more.addAll(this.kinds);
		return new FactSlice(more, this.reality, this.time, this.inForce, this.with, this.between);
	}

	private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
		return Stream.of(type.getEnumConstants())
			.filter((each) -> each.name().toLowerCase(Locale.ROOT).equals(word))
			.findAny();
	}

	/**
	 * When a fact happened.
	 *
	 * @param span where it lies
	 * @param quarter the quarter it lies in, before or after; null where the date is no
	 * such
	 */
	public record When(Span span, @Nullable Quarter quarter) {

		/** Within a quarter. */
		public static When in(Quarter quarter) {
			return new When(Span.IN, quarter);
		}

		/** Before a quarter. */
		public static When before(Quarter quarter) {
			return new When(Span.BEFORE, quarter);
		}

		/** After a quarter. */
		public static When after(Quarter quarter) {
			return new When(Span.AFTER, quarter);
		}

		/** On a date that isn't known to a quarter. */
		public static When wide() {
			return new When(Span.WIDE, null);
		}

		/** On no known date. */
		public static When undated() {
			return new When(Span.UNDATED, null);
		}

		boolean holds(SelectedFact fact) {
			Optional<Quarter> own = Quarter.of(fact.time());
			Quarter mark = this.quarter;
			return switch (this.span) {
				case IN -> mark != null && own.filter(mark::equals).isPresent();
				case BEFORE -> mark != null && own.filter((each) -> each.compareTo(mark) < 0).isPresent();
				case AFTER -> mark != null && own.filter((each) -> each.compareTo(mark) > 0).isPresent();
				case WIDE -> own.isEmpty() && Dates.known(fact);
				case UNDATED -> !Dates.known(fact);
			};
		}

		String address() {
			String word = this.span.name().toLowerCase(Locale.ROOT);
			return (this.quarter != null) ? word + "-" + this.quarter : word;
		}

		static Optional<When> ofAddress(String text) {
			for (Span span : Span.values()) {
				String word = span.name().toLowerCase(Locale.ROOT);
				if (span == Span.WIDE || span == Span.UNDATED) {
					if (text.equals(word)) {
						return Optional.of(new When(span, null));
					}
				}
				else if (text.startsWith(word + "-")) {
					return Quarter.parse(text.substring(word.length() + 1)).map((quarter) -> new When(span, quarter));
				}
			}
			return Optional.empty();
		}

	}

	/** How a date lies to a quarter. */
	public enum Span {

		/** Within it. */
		IN,
		/** Before it. */
		BEFORE,
		/** After it. */
		AFTER,
		/** Known, but not to a quarter. */
		WIDE,
		/** Not known. */
		UNDATED

	}

}
