package io.entente.investigations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.VersionPruning.Stamp;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VersionPruningTests {

	private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

	@Test
	void of_ten_minutes_of_saving_by_itself_the_last_is_kept() {
		assertThat(VersionPruning.outdated(List.of(auto(5, 0), auto(4, 3), auto(3, 9), auto(2, 11), auto(1, 30)), NOW))
			.containsExactlyInAnyOrder(4L, 3L);
	}

	@Test
	void what_somebody_asked_for_is_kept() {
		assertThat(VersionPruning.outdated(List.of(auto(3, 0), stamp(2, 1, Reason.SAVED), auto(1, 2)), NOW)).isEmpty();
	}

	@Test
	void after_a_week_one_a_day_is_enough() {
		int week = 8 * 24 * 60;
		assertThat(VersionPruning.outdated(
				List.of(auto(5, 0), auto(4, week), auto(3, week + 60), auto(2, week + 120), auto(1, week + 24 * 60)),
				NOW))
			.containsExactlyInAnyOrder(3L, 2L);
	}

	@Test
	void no_more_than_a_hundred_are_kept() {
		List<Stamp> many = new ArrayList<>();
		for (int i = 0; i < VersionPruning.MOST + 20; i++) {
			many.add(stamp(1_000 - i, i * 30L, Reason.SAVED));
		}
		assertThat(VersionPruning.outdated(many, NOW)).hasSize(20).contains(1_000L - VersionPruning.MOST);
	}

	private static Stamp auto(long number, long minutesAgo) {
		return stamp(number, minutesAgo, Reason.AUTOSAVED);
	}

	private static Stamp stamp(long number, long minutesAgo, Reason reason) {
		return new Stamp(number, NOW.minus(Duration.ofMinutes(minutesAgo)), reason);
	}

}
