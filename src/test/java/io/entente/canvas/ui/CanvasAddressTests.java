package io.entente.canvas.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.entente.canvas.RelationKind;
import io.entente.canvas.ui.CanvasAddress.Expanded;
import io.entente.canvas.ui.CanvasAddress.Pin;
import io.entente.canvas.ui.WireAddress.WireExpanded;
import io.entente.canvas.ui.WireAddress.WirePin;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Sector;
import io.entente.selection.Selection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasAddressTests {

	private static final EntityUid JAPAN = EntityUid.of(EntityType.COUNTRY, "JPN");

	private static final EntityUid KENYA = EntityUid.of(EntityType.COUNTRY, "KEN");

	private static final CanvasAddress ONE = CanvasAddress.of(Map.of("entity", List.of(JAPAN.value())));

	private static final CanvasAddress FULL = new CanvasAddress(
			Selection.of(JAPAN, KENYA).withSectors(Set.of(Sector.HEALTH)),
			List.of(new Expanded(JAPAN, 30, null), new Expanded(KENYA, 0, RelationKind.MEMBER_OF)), List.of(KENYA),
			List.of(JAPAN), List.of(KENYA), List.of(EntityType.PLACE), List.of("PLANNED", "DENIED_WITH"),
			List.of(KENYA), List.of(JAPAN, KENYA), List.of(new Pin(JAPAN, -120, 7)), "circle", true);

	@Test
	void an_address_written_and_read_again_is_the_same() {
		assertThat(CanvasAddress.of(FULL.parameters())).isEqualTo(FULL);
	}

	@Test
	void everything_collapsed_is_not_the_same_as_not_told() {
		CanvasAddress collapsed = CanvasAddress.of(Map.of("entity", List.of(JAPAN.value()), "expanded", List.of("")));
		assertThat(collapsed.expanded()).isEmpty();
		assertThat(CanvasAddress.of(collapsed.parameters()).expanded()).isEmpty();
		assertThat(ONE.expanded()).isNull();
	}

	@Test
	void what_cannot_be_read_is_left_out() {
		CanvasAddress address = CanvasAddress.of(Map.of("entity", List.of("nonsense", JAPAN.value(), JAPAN.value()),
				"expanded", List.of(JAPAN + ".many", JAPAN + ".30", "30", JAPAN.value(), JAPAN + ".5.marries"),
				"hidden", List.of("planet", "person"), "lines", List.of("planned", "wild"), "relation",
				List.of(KENYA.value()), "pin", List.of(JAPAN + ".1", KENYA + ".1.2", "a.b.c"), "layout",
				List.of("heap")));
		assertThat(address).isEqualTo(new CanvasAddress(Selection.of(JAPAN), List.of(new Expanded(JAPAN, 30, null)),
				List.of(), List.of(), List.of(), List.of(EntityType.PERSON), List.of("PLANNED"), List.of(), List.of(),
				List.of(new Pin(KENYA, 1, 2)), null, false));
	}

	@Test
	void an_endless_address_is_cut() {
		List<String> many = IntStream.range(0, 1000)
			.mapToObj((i) -> EntityUid.of(EntityType.COUNTRY, "c" + i).value())
			.toList();
		CanvasAddress address = CanvasAddress.of(Map.of("entity", many, "also", many));
		assertThat(address.entities()).hasSize(20);
		assertThat(address.also()).hasSize(200);
	}

	@Test
	void the_words_of_the_browser_say_the_same_as_the_address() {
		assertThat(WireAddress.of(FULL).address(FULL.selection())).isEqualTo(FULL);
	}

	@Test
	void the_browser_cannot_change_the_filter() {
		WireAddress told = WireAddress.of(ONE);
		assertThat(told.filter()).isEmpty();
		assertThat(told.address(FULL.selection()).selection().sectors()).containsExactly(Sector.HEALTH);
	}

	@Test
	void the_browser_is_not_trusted() {
		WireAddress wire = new WireAddress(List.of("<script>", JAPAN.value()),
				List.of(new WireExpanded("x", 3, null), new WireExpanded(JAPAN.value(), -7, "odd")), List.of("y"),
				List.of(), List.of(), List.of("SECRET"), List.of("ODD"), List.of(), List.of(JAPAN.value(), "y"),
				List.of(new WirePin("z", 1, 1)), "heap", Map.of(), false);
		assertThat(wire.address(Selection.EVERYTHING))
			.isEqualTo(new CanvasAddress(Selection.of(JAPAN), List.of(new Expanded(JAPAN, 0, null)), List.of(),
					List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, false));
	}

	@Test
	void nothing_opened_is_blank_unless_the_whole_graph_or_a_filter_is_asked_for() {
		assertThat(CanvasAddress.of(Map.of()).isBlank()).isTrue();
		assertThat(CanvasAddress.of(Map.of("whole", List.of(""))).isBlank()).isFalse();
		assertThat(CanvasAddress.of(Map.of("sector", List.of("health"))).isBlank()).isFalse();
	}

}
