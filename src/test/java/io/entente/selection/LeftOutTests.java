package io.entente.selection;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.selection.LeftOut.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeftOutTests {

	@ParameterizedTest
	@CsvSource({ "from, x, DAY", "to, 2024-13-45, DAY", "from, '', DAY", "sectors, HEALTH, NAME", "sector, NOPE, WORD",
			"kind, magic, WORD", "type, <b>, WORD", "match, some, WORD", "origins, -3, NUMBER", "origins, 0, NUMBER",
			"origins, 1001, NUMBER", "entity, e-1, IDENTIFIER", "publisher, u-1, IDENTIFIER", "lanes, nope, WORD" })
	void what_the_selection_does_not_read_is_told_with_its_reason(String name, String value, Reason reason) {
		Map<String, List<String>> address = Map.of(name, List.of(value));
		assertThat(left(address)).containsExactly(new LeftOut(name, value, reason));
		assertThat(Selection.of(address)).isEqualTo(Selection.EVERYTHING);
	}

	@ParameterizedTest
	@CsvSource({ "from, 2024-01-01", "sector, Foreign_Affairs", "match, all", "match, any", "origins, 1",
			"origins, 1000", "type, consult", "lanes, pair" })
	void what_is_read_is_not_told(String name, String value) {
		assertThat(left(Map.of(name, List.of(value)))).isEmpty();
	}

	@Test
	void of_a_day_given_twice_the_first_that_is_one_counts() {
		Map<String, List<String>> address = Map.of("from", List.of("x", "2024-01-01", "2025-01-01", "2024-01-01"));
		assertThat(Selection.of(address).from()).isEqualTo("2024-01-01");
		assertThat(left(address)).containsExactly(new LeftOut("from", "x", Reason.DAY),
				new LeftOut("from", "2025-01-01", Reason.REPEATED));
	}

	@Test
	void entities_beyond_the_limit_are_told_one_by_one() {
		List<String> many = IntStream.range(0, 300)
			.mapToObj((number) -> EntityUid.of(EntityType.PERSON, "P" + number).value())
			.toList();
		Map<String, List<String>> address = Map.of("entity", many);
		assertThat(left(address)).extracting(LeftOut::value)
			.isEqualTo(many.subList(Selection.MAX_ENTITIES, many.size()));
		assertThat(Selection.of(address).entities()).extracting(EntityUid::value)
			.isEqualTo(many.subList(0, Selection.MAX_ENTITIES));
	}

	private static List<LeftOut> left(Map<String, List<String>> address) {
		return LeftOut.of(address, Map.of("lanes", "pair"::equals));
	}

}
