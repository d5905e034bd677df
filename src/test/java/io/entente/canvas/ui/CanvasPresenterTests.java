package io.entente.canvas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.entente.canvas.CanvasNode;
import io.entente.canvas.CanvasService;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class CanvasPresenterTests {

	private static final EntityUid JAPAN = EntityUid.of(EntityType.COUNTRY, "JPN");

	private static final CanvasNode JAPAN_NODE = CanvasNode.of(JAPAN, EntityType.COUNTRY, "Japan", "JPN", Map.of());

	private final CanvasService service = mock();

	private final RecordingScreen screen = new RecordingScreen();

	private final CanvasPresenter presenter = new CanvasPresenter(this.service, this.screen);

	@Test
	void an_address_with_an_entity_opens_the_canvas() {
		this.presenter.arrived(Map.of("entity", List.of(JAPAN.value())));
		assertThat(this.screen.told).containsExactly("canvas entity=[" + JAPAN + "]");
	}

	@Test
	void an_address_follows_an_entity_to_the_one_it_was_joined_to() {
		EntityUid joined = EntityUid.of(EntityType.PERSON, "rossaquispe");
		given(this.service.findCanonicals(anyCollection())).willReturn(Map.of(joined, JAPAN));
		this.presenter.arrived(Map.of("entity", List.of(joined.value()), "expanded", List.of(joined + ".60")));
		assertThat(this.screen.told).containsExactly("canvas entity=[" + JAPAN + "], expanded=[" + JAPAN + ".60]",
				"address false entity=[" + JAPAN + "], expanded=[" + JAPAN + ".60]");
	}

	@Test
	void an_address_without_an_entity_says_where_to_begin() {
		given(this.service.findMostConnectedCountries(anyInt())).willReturn(List.of(JAPAN_NODE));
		this.presenter.arrived(Map.of());
		assertThat(this.screen.told).containsExactly("beginnings [Japan]");
	}

	@Test
	void what_changes_on_the_canvas_goes_into_the_address_once() {
		this.presenter.arrived(Map.of("entity", List.of(JAPAN.value())));
		CanvasAddress expanded = CanvasAddress
			.of(Map.of("entity", List.of(JAPAN.value()), "expanded", List.of(JAPAN + ".60")));
		this.presenter.changed(expanded, true);
		this.presenter.changed(expanded, true);
		assertThat(this.screen.told.subList(1, this.screen.told.size()))
			.containsExactly("address true entity=[" + JAPAN + "], expanded=[" + JAPAN + ".60]");
	}

	@Test
	void a_late_word_from_a_canvas_without_entities_does_not_empty_the_address() {
		this.presenter.arrived(Map.of("entity", List.of(JAPAN.value())));
		this.presenter.changed(CanvasAddress.of(Map.of()), false);
		assertThat(this.screen.told).hasSize(1);
	}

	@Test
	void the_title_names_what_was_opened() {
		given(this.service.findEntity(JAPAN)).willReturn(Optional.of(JAPAN_NODE));
		assertThat(this.presenter.title()).isEqualTo("Graph · Entente");
		this.presenter.arrived(Map.of("entity", List.of(JAPAN.value())));
		assertThat(this.presenter.title()).isEqualTo("Japan · Graph · Entente");
	}

	private static final class RecordingScreen implements CanvasPresenter.Screen {

		private final List<String> told = new ArrayList<>();

		@Override
		public void showCanvas(CanvasAddress address) {
			this.told.add("canvas " + words(address));
		}

		@Override
		public void showBeginnings(List<CanvasNode> countries) {
			this.told.add("beginnings " + countries.stream().map(CanvasNode::name).toList());
		}

		@Override
		public void showAddress(CanvasAddress address, boolean step) {
			this.told.add("address " + step + " " + words(address));
		}

		private static String words(CanvasAddress address) {
			return String.join(", ",
					address.parameters()
						.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + "=" + entry.getValue())
						.toList());
		}

	}

}
