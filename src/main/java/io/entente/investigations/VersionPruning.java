package io.entente.investigations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.entente.investigations.InvestigationVersion.Reason;

/**
 * Decides which versions needn't be kept: of what was saved by itself the last of every
 * ten minutes, after a week the last of a day; of all others the latest hundred.
 */
final class VersionPruning {

	/** The most versions of one investigation. */
	static final int MOST = 100;

	private static final Duration TOGETHER = Duration.ofMinutes(10);

	private static final Duration DETAILED = Duration.ofDays(7);

	private VersionPruning() {
	}

	/**
	 * The numbers of the versions to drop.
	 * @param versions the latest first; that one is always kept
	 * @param now the present time
	 */
	static Set<Long> outdated(List<Stamp> versions, Instant now) {
		Set<Long> dropped = new HashSet<>();
		int kept = 0;
		Stamp later = null;
		for (Stamp version : versions) {
			boolean superseded = later != null && version.reason() == Reason.AUTOSAVED
					&& later.reason() == Reason.AUTOSAVED && isTogether(version.at(), later.at(), now);
			if (superseded || kept >= MOST) {
				dropped.add(version.number());
			}
			else {
				kept++;
				later = version;
			}
		}
		return dropped;
	}

	private static boolean isTogether(Instant earlier, Instant later, Instant now) {
		return Duration.between(earlier, later).compareTo(TOGETHER) < 0
				|| (Duration.between(earlier, now).compareTo(DETAILED) > 0 && day(earlier).equals(day(later)));
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, ZoneOffset.UTC);
	}

	/**
	 * What decides on a version.
	 *
	 * @param number its number
	 * @param at when it was saved
	 * @param reason what for
	 */
	record Stamp(long number, Instant at, Reason reason) {
	}

}
