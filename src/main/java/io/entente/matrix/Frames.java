package io.entente.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.entente.matrix.Matrix.Frame;
import io.entente.matrix.Matrix.Moment;
import io.entente.matrix.Pairs.Shared;
import io.entente.model.FuzzyDate;
import io.entente.selection.SelectedFact;
import io.entente.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The steps through the time of some facts. A fact is in every step that its date can lie
 * in, which is what the selection of that step holds.
 */
final class Frames {

	/** The most steps: twenty years of months. */
	static final int MAX_FRAMES = 240;

	private static final Frames NONE = new Frames(List.of(), 0);

	private final List<Frame> frames;

	private final long skipped;

	private Frames(List<Frame> frames, long skipped) {
		this.frames = frames;
		this.skipped = skipped;
	}

	/**
	 * The steps from the first known day of any fact to the last, within the time
	 * selected; the latest {@value #MAX_FRAMES}.
	 */
	static Frames of(List<SelectedFact> facts, @Nullable FrameStep step, Selection selection) {
		if (step == null) {
			return NONE;
		}
		List<LocalDate> days = facts.stream()
			.flatMap((fact) -> Stream.ofNullable(fact.time()))
			.flatMap((time) -> Stream.concat(Stream.ofNullable(time.earliest()), Stream.ofNullable(time.latest())))
			.sorted()
			.toList();
		if (days.isEmpty()) {
			return NONE;
		}
		LocalDate first = later(days.getFirst(), selection.from());
		LocalDate last = days.getLast();
		LocalDate to = selection.to();
		if (to != null && to.isBefore(last)) {
			last = to;
		}
		List<Frame> frames = new ArrayList<>();
		for (LocalDate begin = step.begin(first); !begin.isAfter(last); begin = step.next(begin)) {
			frames.add(new Frame(begin, step.next(begin).minusDays(1)));
		}
		int skipped = Math.max(0, frames.size() - MAX_FRAMES);
		return new Frames(List.copyOf(frames.subList(skipped, frames.size())), skipped);
	}

	List<Frame> all() {
		return this.frames;
	}

	long skipped() {
		return this.skipped;
	}

	/** The steps in which there is any of these facts. */
	List<Moment> moments(List<Shared> facts) {
		if (this.frames.isEmpty()) {
			return List.of();
		}
		Map<Integer, TallyCounter> counters = new TreeMap<>();
		for (Shared shared : facts) {
			FuzzyDate time = shared.fact().time();
			if (time == null || (time.earliest() == null && time.latest() == null)) {
				continue;
			}
			int last = (time.latest() != null) ? startingBy(time.latest()) : this.frames.size() - 1;
			int first = (time.earliest() != null) ? Math.max(0, startingBy(time.earliest())) : 0;
			if (time.earliest() != null && time.earliest().isAfter(this.frames.getLast().to())) {
				continue;
			}
			for (int frame = first; frame <= last; frame++) {
				counters.computeIfAbsent(frame, (at) -> new TallyCounter()).add(shared.fact(), shared.direct());
			}
		}
		return counters.entrySet()
			.stream()
			.map((entry) -> new Moment(entry.getKey(), entry.getValue().tally()))
			.toList();
	}

	/** The last step that begins no later than a day, −1 if all begin after it. */
	private int startingBy(LocalDate day) {
		int low = 0;
		int high = this.frames.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.frames.get(middle).from().isAfter(day)) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return low - 1;
	}

	private static LocalDate later(LocalDate day, @Nullable LocalDate bound) {
		return (bound != null && bound.isAfter(day)) ? bound : day;
	}

}
