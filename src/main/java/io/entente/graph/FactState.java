package io.entente.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.Amount;
import io.entente.model.Claim;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.Fact;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.model.Terms;
import io.entente.resolution.DateFit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * What several articles together make of one fact. Joining is commutative and idempotent,
 * so that the order in which articles come in changes nothing.
 *
 * @param status the furthest stage anybody tells
 * @param sectors all fields told
 * @param modality the most real one told
 * @param polarity affirmed as soon as anybody affirms it
 * @param confidence the highest of its claims
 * @param time of the dates told, the one that says most
 * @param terms each of an agreement's terms, once anybody tells it
 * @param type a named form once anybody names one; the first of several in their order
 * @param title that of the surest claim
 */
record FactState(@Nullable AgreementStatus status, Set<Sector> sectors, Modality modality, Polarity polarity,
		double confidence, @Nullable FuzzyDate time, Terms terms, String type, String title) {

	/** From least to most real. */
	private static final List<Modality> REALITY = List.of(Modality.HYPOTHETICAL, Modality.PROPOSED, Modality.PLANNED,
			Modality.PAST, Modality.ACTUAL);

	static FactState of(Fact fact, List<Claim> claims) {
		double confidence = claims.stream().mapToDouble(Claim::confidence).max().orElse(0);
		return new FactState(fact.status(), fact.sectors(), fact.modality(), fact.polarity(), confidence, fact.time(),
				fact.terms(), fact.type(), fact.title());
	}

	/** What is stored of a fact. */
	static FactState of(MapAccessor stored) {
		Set<Sector> sectors = new TreeSet<>(
				stored.get("sectors").asList((sector) -> Sector.valueOf(sector.asString())));
		return new FactState(status(stored), sectors, Modality.valueOf(stored.get("modality").asString()),
				Polarity.valueOf(stored.get("polarity").asString()), stored.get("confidence").asDouble(), time(stored),
				terms(stored), stored.get("type").asString(), stored.get("title").asString());
	}

	/**
	 * What several tellings of one fact make of it, in whatever order. When it is to be
	 * isn't when it was: as soon as anybody tells it as real, plans have no say on the
	 * date.
	 */
	static FactState joined(List<FactState> tellings) {
		FactState all = tellings.stream().reduce(FactState::join).orElseThrow();
		FuzzyDate time = tellings.stream()
			.filter((each) -> each.polarity == all.polarity && each.modality == all.modality)
			.map((each) -> each.time)
			.filter(Objects::nonNull)
			.min(DateFit.TELLING_MOST)
			.orElse(all.time);
		return new FactState(all.status, all.sectors, all.modality, all.polarity, all.confidence, time, all.terms,
				all.type, all.title);
	}

	FactState join(FactState other) {
		if (this.polarity != other.polarity) {
			return (this.polarity == Polarity.AFFIRMED) ? this : other; // a denial tells
																		// nothing else
		}
		Set<Sector> all = new TreeSet<>(this.sectors);
		all.addAll(other.sectors);
		boolean more = REALITY.indexOf(other.modality) > REALITY.indexOf(this.modality);
		return new FactState(later(this.status, other.status), all, more ? other.modality : this.modality,
				this.polarity, Math.max(this.confidence, other.confidence), DateFit.narrower(this.time, other.time),
				this.terms.or(other.terms), named(this.type, other.type),
				title(this.title, this.confidence, other.title, other.confidence));
	}

	/** Only agreements of one key can differ in type. */
	private static String named(String one, String other) {
		if (one.equals(other) || other.equals(AgreementKind.OTHER.name())) {
			return one;
		}
		return one.equals(AgreementKind.OTHER.name())
				|| AgreementKind.valueOf(other).compareTo(AgreementKind.valueOf(one)) < 0 ? other : one;
	}

	private static String title(String one, double sureOfOne, String other, double sureOfOther) {
		int surer = Double.compare(sureOfOne, sureOfOther);
		return (surer > 0 || (surer == 0 && one.compareTo(other) <= 0)) ? one : other;
	}

	private static @Nullable AgreementStatus later(@Nullable AgreementStatus one, @Nullable AgreementStatus other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (one.compareTo(other) >= 0) ? one : other;
	}

	/**
	 * What a stored fact lacks of this one.
	 * @param stored the fact's row
	 * @return the properties to set, empty if it lacks nothing
	 */
	Map<String, @Nullable Object> lackingIn(MapAccessor stored) {
		Map<String, @Nullable Object> lacking = new HashMap<>();
		Polarity known = Polarity.valueOf(stored.get("polarity").asString());
		if (known == Polarity.AFFIRMED && this.polarity == Polarity.DENIED && stored.get("retired").isNull()) {
			return lacking;
		}
		if (!stored.get("retired").isNull() || known != this.polarity) {
			lacking.putAll(properties()); // told again, or affirmed, and by nobody else
			lacking.put("retired", null);
			return lacking;
		}
		AgreementStatus reached = status(stored);
		AgreementStatus latest = later(reached, this.status);
		if (latest != null && latest != reached) {
			lacking.put("status", latest.name());
		}
		Set<String> all = new TreeSet<>(stored.get("sectors").asList(Value::asString));
		if (all.addAll(names(this.sectors))) {
			lacking.put("sectors", List.copyOf(all));
		}
		Modality modal = Modality.valueOf(stored.get("modality").asString());
		if (REALITY.indexOf(this.modality) > REALITY.indexOf(modal)) {
			lacking.put("modality", this.modality.name());
		}
		if (this.confidence > stored.get("confidence").asDouble()) {
			lacking.put("confidence", this.confidence);
		}
		FuzzyDate date = time(stored);
		FuzzyDate narrower = DateFit.narrower(date, this.time);
		if (narrower != null && !narrower.equals(date)) {
			putTime(lacking, narrower);
		}
		String type = stored.get("type").asString();
		if (!named(type, this.type).equals(type)) {
			lacking.put("type", this.type);
		}
		String title = stored.get("title").asString();
		if (!title(title, stored.get("confidence").asDouble(), this.title, this.confidence).equals(title)) {
			lacking.put("title", this.title);
		}
		putTerms(lacking, new Terms(stored.get("term").isNull() ? this.terms.term() : null,
				stored.get("amount").isNull() ? this.terms.amount() : null));
		return lacking;
	}

	private static @Nullable AgreementStatus status(MapAccessor stored) {
		return stored.get("status").isNull() ? null : AgreementStatus.valueOf(stored.get("status").asString());
	}

	private static Terms terms(MapAccessor stored) {
		return new Terms(stored.get("term").isNull() ? null : Period.parse(stored.get("term").asString()),
				stored.get("amount").isNull() ? null : new Amount(BigDecimal.valueOf(stored.get("amount").asDouble()),
						stored.get("currency").asString(), stored.get("amountText").asString()));
	}

	private static @Nullable FuzzyDate time(MapAccessor stored) {
		if (stored.get("edtf").isNull()) {
			return null;
		}
		return new FuzzyDate(stored.get("edtf").asString(), day(stored.get("earliest")), day(stored.get("latest")),
				DatePrecision.valueOf(stored.get("precision").asString()),
				DateBasis.valueOf(stored.get("basis").asString()));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	/** All of it, for a fact that is new. */
	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("status", (this.status != null) ? this.status.name() : null);
		properties.put("sectors", names(this.sectors));
		properties.put("modality", this.modality.name());
		properties.put("polarity", this.polarity.name());
		properties.put("confidence", this.confidence);
		properties.put("type", this.type);
		properties.put("title", this.title);
		putTime(properties, this.time);
		putTerms(properties, this.terms);
		return properties;
	}

	static List<String> names(Set<Sector> sectors) {
		return sectors.stream().sorted().map(Enum::name).toList();
	}

	static void putTerms(Map<String, @Nullable Object> properties, Terms terms) {
		if (terms.term() != null) {
			properties.put("term", terms.term().toString());
		}
		Amount amount = terms.amount();
		if (amount != null) {
			properties.put("amount", amount.value().doubleValue());
			properties.put("currency", amount.currency());
			properties.put("amountText", amount.text());
		}
	}

	static void putTime(Map<String, @Nullable Object> properties, @Nullable FuzzyDate time) {
		if (time != null) {
			properties.put("edtf", time.edtf());
			properties.put("earliest", time.earliest());
			properties.put("latest", time.latest());
			properties.put("precision", time.precision().name());
			properties.put("basis", time.basis().name());
		}
	}

}
