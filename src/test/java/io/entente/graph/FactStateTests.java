package io.entente.graph;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

import io.entente.model.AgreementStatus;
import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.model.Terms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactStateTests {

	private static final FuzzyDate TENTH = FuzzyDate.day(LocalDate.of(2025, 10, 10), DateBasis.STATED);

	private final FactState planned = new FactState(AgreementStatus.ANNOUNCED, Set.of(Sector.TRADE), Modality.PLANNED,
			Polarity.AFFIRMED, 0.5, FuzzyDate.year(2025, DateBasis.STATED), Terms.NONE, "OTHER", "A pact");

	private final FactState signed = new FactState(AgreementStatus.SIGNED, Set.of(Sector.ENERGY), Modality.ACTUAL,
			Polarity.AFFIRMED, 0.8, TENTH, new Terms(Period.ofYears(5), null), "MOU", "The memorandum");

	@Test
	void joining_takes_the_furthest_of_everything() {
		assertThat(this.planned.join(this.signed))
			.isEqualTo(new FactState(AgreementStatus.SIGNED, Set.of(Sector.TRADE, Sector.ENERGY), Modality.ACTUAL,
					Polarity.AFFIRMED, 0.8, TENTH, new Terms(Period.ofYears(5), null), "MOU", "The memorandum"));
	}

	@Test
	void joining_in_any_order_or_twice_gives_the_same() {
		FactState joined = this.planned.join(this.signed);
		assertThat(this.signed.join(this.planned)).isEqualTo(joined);
		assertThat(joined.join(this.planned)).isEqualTo(joined);
	}

	@Test
	void a_denial_leaves_what_is_affirmed_as_it_is() {
		FactState denied = new FactState(AgreementStatus.RATIFIED, Set.of(Sector.TRADE), Modality.ACTUAL,
				Polarity.DENIED, 0.9, null, Terms.NONE, "TREATY", "Denied treaty");
		assertThat(denied.join(this.signed)).isEqualTo(this.signed);
		assertThat(this.signed.join(denied)).isEqualTo(this.signed);
	}

}
