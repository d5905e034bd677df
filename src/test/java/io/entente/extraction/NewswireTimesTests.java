package io.entente.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.model.FuzzyDate;
import io.entente.model.TimeMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the sentences of {@code times/newswire.txt}, marked as TempEval-3 would mark
 * them, and compares values where spans overlap.
 */
class NewswireTimesTests {

	private static final Pattern MARK = Pattern.compile("\\{([^}]*)=([^=}]*)}");

	private static final Map<String, String> PARTS = Map.of("SP", "21", "SU", "22", "FA", "23", "WI", "24", "Q1", "33",
			"Q2", "34", "Q3", "35", "Q4", "36");

	private int marked;

	private int found;

	private int right;

	private final List<String> errors = new ArrayList<>();

	@Test
	void values_of_newswire_dates_reach_95_percent() {
		for (String line : lines()) {
			int bar = line.indexOf('|');
			read(line.substring(0, bar), line.substring(bar + 1));
		}
		double precision = 100.0 * this.right / this.found;
		double recall = 100.0 * this.right / this.marked;
		double f1 = 2 * precision * recall / (precision + recall);
		System.out.printf("Newswire dates: %d marked, %d found, P %.1f, R %.1f, F1 %.1f%n", this.marked, this.found,
				precision, recall, f1);
		this.errors.forEach(System.out::println);
		assertThat(this.marked).isGreaterThan(250);
		assertThat(f1).as(String.join("\n", this.errors)).isGreaterThan(95);
	}

	private void read(String day, String line) {
		StringBuilder text = new StringBuilder();
		List<Mark> marks = new ArrayList<>();
		Matcher matcher = MARK.matcher(line);
		while (matcher.find()) {
			matcher.appendReplacement(text, "");
			int start = text.length();
			text.append(matcher.group(1));
			marks.add(new Mark(start, text.length(), edtf(matcher.group(2))));
		}
		matcher.appendTail(text);
		List<TimeMention> times = Reading.on(day, text.toString()).extraction().times();
		for (Mark mark : marks) {
			if (mark.edtf() != null) {
				this.marked++;
				boolean hit = times.stream().anyMatch((time) -> mark.overlaps(time) && mark.means(time.date()));
				this.right += hit ? 1 : 0;
				if (!hit) {
					this.errors
						.add(day + " " + text + ": " + mark + " read as " + Reading.on(day, text.toString()).times());
				}
			}
		}
		for (TimeMention time : times) {
			boolean none = marks.stream().anyMatch((mark) -> mark.overlaps(time) && mark.edtf() == null)
					&& marks.stream().noneMatch((mark) -> mark.overlaps(time) && mark.edtf() != null);
			this.found += none ? 0 : 1;
			if (marks.stream().noneMatch((mark) -> mark.overlaps(time))) {
				this.errors.add(day + " " + text + ": " + time.surface() + " is no date");
			}
		}
	}

	private static @Nullable String edtf(String value) {
		if (value.equals("-")) {
			return null;
		}
		if (value.length() == 3) {
			return value + "X";
		}
		Matcher week = Pattern.compile("(\\d{4})-W(\\d\\d)").matcher(value);
		if (week.matches()) {
			LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
				.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
				.with(java.time.DayOfWeek.MONDAY);
			return monday + "/" + monday.plusDays(6);
		}
		String part = (value.length() == 7) ? PARTS.get(value.substring(5)) : null;
		return (part == null) ? value : value.substring(0, 5) + part;
	}

	private static List<String> lines() {
		try (InputStream lines = NewswireTimesTests.class.getResourceAsStream("/times/newswire.txt")) {
			return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Mark(int start, int end, @Nullable String edtf) {

		boolean overlaps(TimeMention time) {
			return time.span().start() < this.end && this.start < time.span().end();
		}

		boolean means(FuzzyDate date) {
			return date.edtf().replaceAll("[?~%]", "").equals(this.edtf);
		}

	}

}
