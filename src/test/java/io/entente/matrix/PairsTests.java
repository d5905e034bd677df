package io.entente.matrix;

import java.util.List;
import java.util.Set;

import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PairsTests {

	private static final Participant KENYA = country("KEN", "Kenya", Role.SOURCE);

	private static final Participant CHAD = country("TCD", "Chad", Role.TARGET);

	@Test
	void what_happens_at_a_place_is_around_it() {
		Participant nairobi = new Participant(EntityUid.of(EntityType.PLACE, "nairobi"), EntityType.PLACE, "Nairobi",
				null, Role.PLACE);
		Pairs pairs = Pairs.around(List.of(fact(KENYA, CHAD, nairobi), fact(KENYA)), nairobi.uid());
		assertThat(pairs.byParty()).containsOnlyKeys("KEN", "TCD");
		assertThat(pairs.byParty().get("KEN")).hasSize(1);
	}

	@Test
	void what_happens_in_a_body_s_house_is_not_its_doing() {
		Participant house = new Participant(EntityUid.of(EntityType.ORGANIZATION, "who"), EntityType.ORGANIZATION,
				"WHO", null, Role.PLACE);
		assertThat(Pairs.around(List.of(fact(KENYA, CHAD, house)), house.uid()).byParty()).isEmpty();
	}

	private static Participant country(String iso3, String name, Role role) {
		return new Participant(EntityUid.of(EntityType.COUNTRY, iso3), EntityType.COUNTRY, name, iso3, role);
	}

	private static SelectedFact fact(Participant... participants) {
		List<Participant> all = List.of(participants);
		return new SelectedFact(FactUid.of(ClaimKind.EVENT, all.toString()), ClaimKind.EVENT, "CONSULT", "Talks", null,
				null, Set.of(), Polarity.AFFIRMED, Modality.ACTUAL, 0.5, 1, 0, 1, null, all);
	}

}
