package io.entente.timeline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineAddressTests {

	private static final EntityUid JAPAN = EntityUid.of(EntityType.COUNTRY, "JPN");

	@Test
	void an_address_written_and_read_again_is_the_same() {
		TimelineAddress address = new TimelineAddress(
				Selection.of(JAPAN).withTime(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)), "pair", null);
		assertThat(TimelineAddress.of(address.parameters())).isEqualTo(address);
	}

	@Test
	void the_strip_fetches_what_lies_around_the_range_too() {
		TimelineAddress address = TimelineAddress
			.of(Map.of("entity", List.of(JAPAN.value()), "from", List.of("2020-01-01"), "sector", List.of("health")));
		assertThat(address.query()).isEqualTo("entity=" + JAPAN + "&sector=health");
		assertThat(TimelineAddress.of(Map.of()).query()).isEmpty();
	}

	@Test
	void lanes_and_facts_that_cannot_be_read_are_left_out() {
		TimelineAddress address = TimelineAddress.of(Map.of("lanes", List.of("moods"), "fact", List.of("<script>")));
		assertThat(address.lanes()).isEqualTo("sector");
		assertThat(address.fact()).isNull();
		assertThat(address.parameters()).isEmpty();
	}

}
