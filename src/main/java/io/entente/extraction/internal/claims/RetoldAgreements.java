package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.entente.extraction.internal.coreference.Cast;
import io.entente.model.AgreementKind;
import io.entente.model.Amount;
import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.Claim;
import io.entente.model.DatePrecision;
import io.entente.model.EntityType;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Joins the tellings of one agreement within an article: "signed an agreement in October
 * … their recent agreement" is one claim with both sentences for evidence. A telling that
 * refers to a known agreement joins the only one that fits; "signed a memorandum" and
 * again "signed a memorandum" stay two, and so does what could be either.
 */
final class RetoldAgreements {

	private static final Set<String> OTHER_ONE = Set.of("another", "second", "third", "other", "separate", "new");

	/** More parties before a proper name, a date and a first telling. */
	private static final Comparator<Telling> BY_FULLNESS = Comparator
		.comparingLong((Telling telling) -> telling.parties())
		.thenComparing((telling) -> telling.name() != null)
		.thenComparing((telling) -> telling.claim().time() != null)
		.thenComparing((telling) -> !telling.refers())
		.thenComparingInt((telling) -> -telling.claim().evidence().getFirst().start());

	/** The finest date first, what is undated last. */
	private static final Comparator<Claim> BY_DATE = Comparator.comparing(RetoldAgreements::precision)
		.thenComparing((claim) -> claim.time() == null);

	private final Cast cast;

	private final List<List<Telling>> groups = new ArrayList<>();

	private RetoldAgreements(Cast cast) {
		this.cast = cast;
	}

	/**
	 * The claims with those of one agreement made one, in the order of their sentences.
	 */
	static List<Claim> joined(List<Telling> tellings, Cast cast) {
		RetoldAgreements joiner = new RetoldAgreements(cast);
		tellings.forEach(joiner::add);
		return joiner.groups.stream().map(RetoldAgreements::claim).toList();
	}

	/**
	 * A claim with how it came about.
	 *
	 * @param scene its sentence
	 */
	record Telling(Draft draft, Claim claim, Scene scene) {

		/** Whether it can be one of several tellings: no plan, and nothing denied. */
		boolean isJoinable() {
			return this.draft.agreement() != null && this.claim.polarity() == Polarity.AFFIRMED
					&& this.claim.modality() == Modality.ACTUAL;
		}

		/** "the agreement", "their deal": known already; so is what a headline tells. */
		boolean refers() {
			AgreementMention mention = this.draft.agreement();
			if (mention == null) {
				return false;
			}
			for (int i = mention.from(); i < mention.head(); i++) {
				if (OTHER_ONE.contains(this.scene.sentence().word(i))) {
					return false;
				}
			}
			return mention.definite() || this.draft.rule() == ClaimRule.AGREEMENT_HEADLINE;
		}

		boolean isPlural() {
			AgreementMention mention = this.draft.agreement();
			return mention != null && this.scene.sentence().token(mention.head()).pos().endsWith("S");
		}

		long parties() {
			return this.claim.arguments().stream().filter((argument) -> argument.role() == Role.PARTY).count();
		}

		@Nullable String name() {
			AgreementMention mention = this.draft.agreement();
			return (mention == null) ? null : mention.title();
		}

	}

	private void add(Telling telling) {
		fitting(telling).ifPresentOrElse((group) -> group.add(telling), () -> {
			List<Telling> group = new ArrayList<>();
			group.add(telling);
			this.groups.add(group);
		});
	}

	/** The one agreement told before that it tells again. */
	private Optional<List<Telling>> fitting(Telling telling) {
		if (!telling.isJoinable()) {
			return Optional.empty();
		}
		List<List<Telling>> fitting = this.groups.stream()
			.filter((group) -> telling.refers() || group.stream().allMatch(Telling::refers))
			.filter((group) -> group.stream().allMatch((other) -> fits(other, telling)))
			.toList();
		return (fitting.size() == 1) ? Optional.of(fitting.getFirst()) : Optional.empty();
	}

	private boolean fits(Telling a, Telling b) {
		boolean named = a.name() != null && b.name() != null;
		// "signed a truce" doesn't tell the pact named elsewhere
		boolean another = (a.name() != null && !b.refers() && !named) || (b.name() != null && !a.refers() && !named);
		return !another && a.isJoinable() && a.isPlural() == b.isPlural() && a.claim().status() == b.claim().status()
				&& (named ? isOneName(a.name(), b.name()) : isOneKind(a.claim().type(), b.claim().type()))
				&& areOneCircle(a, b, named) && isOneTime(a.claim().time(), b.claim().time())
				&& (isWithin(a.claim().sectors(), b.claim().sectors())
						|| isWithin(b.claim().sectors(), a.claim().sectors()))
				&& isOneSum(a.claim().terms().amount(), b.claim().terms().amount());
	}

	private static boolean isOneName(@Nullable String a, @Nullable String b) {
		return a != null && a.equalsIgnoreCase(b);
	}

	/**
	 * "the agreement" may be a treaty; a memorandum and a treaty are two, and a joint
	 * statement isn't the deal.
	 */
	private static boolean isOneKind(String a, String b) {
		boolean statement = a.equals(AgreementKind.COMMUNIQUE.name()) || b.equals(AgreementKind.COMMUNIQUE.name());
		return a.equals(b)
				|| (!statement && (a.equals(AgreementKind.OTHER.name()) || b.equals(AgreementKind.OTHER.name())));
	}

	/** The same parties, a ministry standing for its country, or some of them. */
	private boolean areOneCircle(Telling a, Telling b, boolean named) {
		Set<String> first = parties(a.claim());
		Set<String> second = parties(b.claim());
		boolean within = first.containsAll(second) || second.containsAll(first);
		return within && (named || Math.min(first.size(), second.size()) >= 2);
	}

	private Set<String> parties(Claim claim) {
		Set<String> parties = new LinkedHashSet<>();
		for (Argument argument : claim.arguments()) {
			if (argument.role() == Role.PARTY) {
				ArticleEntity entity = this.cast.entity(argument.entity());
				boolean state = entity.type() == EntityType.ORGANIZATION && StateActors.isOfState(entity.name());
				parties.add((state ? this.cast.country(entity.iso3()).orElse(entity) : entity).id());
			}
		}
		return parties;
	}

	private static boolean isOneTime(@Nullable FuzzyDate a, @Nullable FuzzyDate b) {
		if (a == null || b == null || a.edtf().equals(b.edtf())) {
			return true;
		}
		return contains(a, b) || contains(b, a);
	}

	private static boolean contains(FuzzyDate outer, FuzzyDate inner) {
		return outer.earliest() != null && outer.latest() != null && inner.earliest() != null && inner.latest() != null
				&& !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
	}

	private static boolean isWithin(Set<Sector> some, Set<Sector> all) {
		return some.isEmpty() || !Collections.disjoint(some, all);
	}

	private static boolean isOneSum(@Nullable Amount a, @Nullable Amount b) {
		return a == null || b == null || a.value().compareTo(b.value()) == 0;
	}

	private static DatePrecision precision(Claim claim) {
		FuzzyDate time = claim.time();
		return (time == null) ? DatePrecision.UNKNOWN : time.precision();
	}

	/** The fullest telling, proven by all of them. */
	private static Claim claim(List<Telling> group) {
		Claim first = group.getFirst().claim();
		if (group.size() == 1) {
			return first;
		}
		Claim fullest = group.stream().max(BY_FULLNESS).orElseThrow().claim();
		Claim dated = group.stream().map(Telling::claim).min(BY_DATE).orElseThrow();
		List<TextSpan> evidence = Stream
			.concat(fullest.evidence().stream(),
					group.stream().map(Telling::claim).map(Claim::evidence).flatMap(Collection::stream))
			.distinct()
			.toList();
		Set<Sector> sectors = group.stream()
			.flatMap((telling) -> telling.claim().sectors().stream())
			.collect(Collectors.toSet());
		double confidence = group.stream().mapToDouble((telling) -> telling.claim().confidence()).max().orElseThrow();
		return new Claim(first.id(), fullest.fingerprint(), fullest.kind(), fullest.type(), fullest.title(),
				fullest.arguments(), fullest.sectors().isEmpty() ? sectors : fullest.sectors(), fullest.status(),
				dated.time(), dated.dateText(), fullest.polarity(), fullest.modality(), fullest.attributedTo(),
				confidence, fullest.rule(), evidence,
				group.stream().map((telling) -> telling.claim().terms()).reduce(fullest.terms(), (a, b) -> a.or(b)));
	}

}
