package io.entente.selection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.PublisherUid;
import io.entente.model.Sector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTests {

	private static final EntityUid LAOS = EntityUid.of(EntityType.COUNTRY, "LAO");

	private static final EntityUid VIETNAM = EntityUid.of(EntityType.COUNTRY, "VNM");

	private static final PublisherUid GAZETTE = PublisherUid.of("Gazette");

	@Test
	void an_address_says_all_of_a_selection() {
		Selection selection = new Selection(List.of(LAOS, VIETNAM), true, LocalDate.of(2024, 1, 1), null,
				Set.of(Sector.FOREIGN_AFFAIRS, Sector.HEALTH), Set.of(ClaimKind.EVENT), Set.of("CONSULT"),
				Set.of(Modality.PLANNED), Set.of(Polarity.AFFIRMED), List.of(GAZETTE), 2);
		assertThat(Selection.of(selection.parameters())).isEqualTo(selection);
		assertThat(selection.address("timeline")).isEqualTo("timeline?entity=" + LAOS + "&entity=" + VIETNAM
				+ "&match=all&from=2024-01-01&sector=health&sector=foreign-affairs&kind=event&type=consult"
				+ "&modality=planned&polarity=affirmed&publisher=" + GAZETTE + "&origins=2");
	}

	@Test
	void everything_has_an_empty_address() {
		assertThat(Selection.EVERYTHING.address("matrix")).isEqualTo("matrix");
		assertThat(Selection.of(Map.of())).isEqualTo(Selection.EVERYTHING);
	}

	@Test
	void what_can_not_be_read_is_left_out() {
		Selection selection = Selection.of(Map.of("entity", List.of("x' OR 1=1", LAOS.value(), "", LAOS.value()),
				"match", List.of("all"), "from", List.of("2024-13-45"), "to", List.of("yesterday"), "sector",
				List.of("HEALTH", "Foreign_Affairs", "magic"), "type", List.of("consult", "<b>"), "origins",
				List.of("99999999999"), "publisher", List.of("u-1")));
		assertThat(selection.entities()).containsExactly(LAOS);
		assertThat(selection.all()).isFalse();
		assertThat(selection.from()).isNull();
		assertThat(selection.to()).isNull();
		assertThat(selection.sectors()).containsExactly(Sector.HEALTH, Sector.FOREIGN_AFFAIRS);
		assertThat(selection.types()).containsExactly("CONSULT");
		assertThat(selection.origins()).isOne();
		assertThat(selection.publishers()).isEmpty();
	}

	@Test
	void a_time_told_backwards_is_turned_round() {
		Selection selection = Selection.EVERYTHING.withTime(LocalDate.of(2025, 2, 1), LocalDate.of(2024, 2, 1));
		assertThat(selection.from()).isEqualTo("2024-02-01");
		assertThat(selection.to()).isEqualTo("2025-02-01");
	}

	@Test
	void only_so_many_entities_are_taken() {
		List<EntityUid> many = Collections.nCopies(50, 0)
			.stream()
			.map((_) -> EntityUid.of(EntityType.PERSON, "P" + System.nanoTime()))
			.toList();
		assertThat(Selection.EVERYTHING.withEntities(many, false).entities()).hasSize(Selection.MAX_ENTITIES);
	}

	@Test
	void a_view_narrows_the_kinds_to_those_it_can_show() {
		assertThat(Selection.EVERYTHING.within(ClaimKind.AGREEMENT, ClaimKind.EVENT).kinds())
			.containsExactly(ClaimKind.AGREEMENT, ClaimKind.EVENT);
		Selection ties = Selection.EVERYTHING.withKinds(Set.of(ClaimKind.TIE, ClaimKind.EVENT), Set.of());
		assertThat(ties.within(ClaimKind.AGREEMENT, ClaimKind.EVENT).kinds()).containsExactly(ClaimKind.EVENT);
		assertThat(ties.withoutTies()).isEqualTo(ties);
		assertThat(Selection.EVERYTHING.withoutTies().kinds()).doesNotContain(ClaimKind.TIE);
	}

}
