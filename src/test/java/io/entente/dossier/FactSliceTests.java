package io.entente.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.entente.dossier.FactSlice.When;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.DateBasis;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactSliceTests {

	static final EntityUid KIM = EntityUid.of(EntityType.PERSON, "kim");

	@Test
	void an_address_says_the_same_as_the_slice() {
		for (FactSlice slice : List.of(FactSlice.ALL, FactSlice.HAPPENINGS, FactSlice.agreementsInForce(),
				FactSlice.of(ClaimKind.EVENT).that(Reality.DENIED), FactSlice.ALL.with(KIM).that(Reality.PLANNED),
				FactSlice.HAPPENINGS.at(When.in(new Quarter(2021, 3))),
				FactSlice.HAPPENINGS.at(When.before(new Quarter(2016, 1))),
				FactSlice.HAPPENINGS.at(When.after(new Quarter(2023, 4))), FactSlice.ALL.at(When.wide()),
				FactSlice.ALL.at(When.undated()), FactSlice.HAPPENINGS.that(Reality.STATED).betweenThem())) {
			assertThat(FactSlice.ofAddress(slice.address())).as(slice.address()).contains(slice);
		}
		assertThat(FactSlice.HAPPENINGS.at(When.in(new Quarter(2021, 3))).address())
			.isEqualTo("agreement.event.in-2021-q3");
	}

	@Test
	void nonsense_in_an_address_is_no_slice() {
		for (String text : List.of("", "nonsense", "in-2021-q5", "in", "with-x", "event.<script>", "before-2021")) {
			assertThat(FactSlice.ofAddress(text)).as(text).isEmpty();
		}
	}

	@Test
	void a_year_lies_in_no_quarter_and_an_unknown_date_in_none_either() {
		SelectedFact year = fact(ClaimKind.EVENT, FuzzyDate.year(2021, DateBasis.STATED));
		SelectedFact never = fact(ClaimKind.EVENT, null);
		FactSlice first = FactSlice.HAPPENINGS.at(When.in(new Quarter(2021, 1)));
		assertThat(first.holds(year)).isFalse();
		assertThat(FactSlice.HAPPENINGS.at(When.wide()).holds(year)).isTrue();
		assertThat(FactSlice.HAPPENINGS.at(When.wide()).holds(never)).isFalse();
		assertThat(FactSlice.HAPPENINGS.at(When.undated()).holds(never)).isTrue();
	}

	@Test
	void the_parts_of_the_intensity_add_up_and_open_what_they_count() {
		List<SelectedFact> facts = List.of(fact(ClaimKind.EVENT, day("2001-05-02")),
				fact(ClaimKind.EVENT, day("2021-01-01")), fact(ClaimKind.EVENT, day("2021-03-31")),
				fact(ClaimKind.EVENT, day("2021-04-01")), fact(ClaimKind.EVENT, null),
				fact(ClaimKind.EVENT, FuzzyDate.year(2020, DateBasis.STATED)),
				fact(ClaimKind.EVENT, day("2099-12-31")));
		Intensity intensity = Intensity.of(facts);
		assertThat(intensity.begin()).isEqualTo(new Quarter(2021, 1));
		assertThat(intensity.quarters()).hasSize(Intensity.MOST);
		assertThat(intensity.quarters().getFirst().facts().stated()).isEqualTo(2);
		assertThat(intensity.earlier().total()).isOne();
		assertThat(intensity.later().total()).isOne();
		long told = intensity.quarters().stream().mapToLong((bar) -> bar.facts().total()).sum();
		assertThat(told + intensity.earlier().total() + intensity.later().total() + intensity.wide().total()
				+ intensity.undated().total())
			.isEqualTo(facts.size());
		for (Intensity.Bar bar : intensity.quarters()) {
			assertThat(facts.stream().filter(FactSlice.HAPPENINGS.at(When.in(bar.quarter()))::holds))
				.hasSize((int) bar.facts().total());
		}
		assertThat(facts.stream().filter(FactSlice.HAPPENINGS.at(When.before(new Quarter(2021, 1)))::holds)).hasSize(1);
	}

	@Test
	void the_first_is_what_surely_came_first_and_a_publication_bounds_only() {
		SelectedFact year = fact(ClaimKind.EVENT, FuzzyDate.year(2016, DateBasis.STATED));
		SelectedFact march = fact(ClaimKind.EVENT, day("2016-03-02"));
		SelectedFact bound = fact(ClaimKind.EVENT,
				FuzzyDate.notAfter(LocalDate.of(2010, 1, 1), DateBasis.PUBLICATION_BOUND));
		assertThat(Dates.first(List.of(year, march, bound))).contains(march);
		assertThat(Dates.last(List.of(year, march, bound))).contains(march);
		assertThat(Dates.first(List.of(bound))).isEmpty();
	}

	@Test
	void companions_are_ranked_by_what_is_stated_and_a_place_is_none() {
		Participant kim = new Participant(KIM, EntityType.PERSON, "Kim", null, Role.SOURCE);
		Participant lee = new Participant(EntityUid.of(EntityType.PERSON, "lee"), EntityType.PERSON, "Lee", null,
				Role.TARGET);
		Participant host = new Participant(EntityUid.of(EntityType.PERSON, "host"), EntityType.PERSON, "Host", null,
				Role.PLACE);
		List<SelectedFact> facts = List.of(fact(Modality.PLANNED, kim, host), fact(Modality.PLANNED, kim),
				fact(Modality.ACTUAL, lee));
		List<Companion> ranked = Ranking.FACTS
			.sort(Ranking.companions(facts, Set.of(), Set.of(EntityType.PERSON), (_) -> true));
		assertThat(ranked).extracting(Companion::name).containsExactly("Lee", "Kim");
		assertThat(ranked.getLast().facts()).isEqualTo(new RealityCount(0, 2, 0));
		assertThat(ranked.getLast().weight()).isZero();
	}

	private static FuzzyDate day(String iso) {
		return FuzzyDate.day(LocalDate.parse(iso), DateBasis.STATED);
	}

	private static SelectedFact fact(ClaimKind kind, @Nullable FuzzyDate time) {
		return fact(kind, time, Modality.ACTUAL, List.of());
	}

	private static SelectedFact fact(Modality modality, Participant... participants) {
		return fact(ClaimKind.EVENT, null, modality, List.of(participants));
	}

	private static SelectedFact fact(ClaimKind kind, @Nullable FuzzyDate time, Modality modality,
			List<Participant> participants) {
		return new SelectedFact(FactUid.of(kind, modality + " " + time + participants), kind, "CONSULT", "Talks",
				(kind == ClaimKind.AGREEMENT) ? AgreementStatus.SIGNED : null, time, Set.of(Sector.HEALTH),
				Polarity.AFFIRMED, modality, 0.5, 1, 0, 1, null, participants);
	}

}
