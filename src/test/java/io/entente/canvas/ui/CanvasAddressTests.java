package io.entente.canvas.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.entente.canvas.ui.CanvasAddress.Expanded;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasAddressTests {

	private static final EntityUid JAPAN = EntityUid.of(EntityType.COUNTRY, "JPN");

	private static final EntityUid KENYA = EntityUid.of(EntityType.COUNTRY, "KEN");

	@Test
	void an_address_written_and_read_again_is_the_same() {
		CanvasAddress address = new CanvasAddress(List.of(JAPAN, KENYA),
				List.of(new Expanded(JAPAN, 30), new Expanded(KENYA, 0)), List.of(EntityType.PLACE), List.of(KENYA),
				List.of(JAPAN, KENYA));
		assertThat(CanvasAddress.of(address.parameters())).isEqualTo(address);
	}

	@Test
	void everything_collapsed_is_not_the_same_as_not_told() {
		CanvasAddress collapsed = new CanvasAddress(List.of(JAPAN), List.of(), List.of(), List.of(), List.of());
		assertThat(CanvasAddress.of(collapsed.parameters()).expanded()).isEmpty();
		assertThat(CanvasAddress.of(Map.of("entity", List.of(JAPAN.value()))).expanded()).isNull();
	}

	@Test
	void what_cannot_be_read_is_left_out() {
		CanvasAddress address = CanvasAddress.of(Map.of("entity", List.of("nonsense", JAPAN.value(), JAPAN.value()),
				"expanded", List.of(JAPAN + ".many", JAPAN + ".30", "30", JAPAN.value()), "hidden",
				List.of("planet", "person"), "relation", List.of(KENYA.value())));
		assertThat(address).isEqualTo(new CanvasAddress(List.of(JAPAN), List.of(new Expanded(JAPAN, 30)),
				List.of(EntityType.PERSON), List.of(), List.of()));
	}

	@Test
	void an_endless_address_is_cut() {
		List<String> many = IntStream.range(0, 1000)
			.mapToObj((i) -> EntityUid.of(EntityType.COUNTRY, "c" + i).value())
			.toList();
		assertThat(CanvasAddress.of(Map.of("entity", many)).entities()).hasSize(20);
	}

	@Test
	void the_words_of_the_browser_say_the_same_as_the_address() {
		CanvasAddress address = new CanvasAddress(List.of(JAPAN), List.of(new Expanded(JAPAN, 60)),
				List.of(EntityType.PERSON), List.of(KENYA), List.of());
		assertThat(GraphCanvas.Wire.of(address).address()).isEqualTo(address);
	}

	@Test
	void the_browser_is_not_trusted() {
		GraphCanvas.Wire wire = new GraphCanvas.Wire(List.of("<script>", JAPAN.value()),
				List.of(new GraphCanvas.WireExpanded("x", 3), new GraphCanvas.WireExpanded(JAPAN.value(), -7)),
				List.of("SECRET"), List.of(), List.of(JAPAN.value(), "y"));
		assertThat(wire.address()).isEqualTo(
				new CanvasAddress(List.of(JAPAN), List.of(new Expanded(JAPAN, 0)), List.of(), List.of(), List.of()));
	}

}
