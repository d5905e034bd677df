package io.entente.extraction.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Calendar arithmetic of time expressions. */
final class Calendar {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
			"eighteen", "nineteen", "twenty");

	private Calendar() {
	}

	/** The month's number, 0 if the word is none. */
	static int month(String word) {
		return 1 + MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3));
	}

	static DayOfWeek weekday(String word) {
		return DayOfWeek.of(1 + DAYS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)));
	}

	/**
	 * A number in digits or words up to twenty, "a" and "an" being one; -1 if it is none.
	 */
	static int number(String text) {
		String word = text.toLowerCase(Locale.ROOT);
		if (word.equals("a") || word.equals("an")) {
			return 1;
		}
		if (word.chars().allMatch(Character::isDigit) && word.length() < 5) {
			return Integer.parseInt(word);
		}
		return switch (word) {
			case "thirty" -> 30;
			case "forty" -> 40;
			case "fifty" -> 50;
			case "sixty" -> 60;
			case "seventy" -> 70;
			case "eighty" -> 80;
			case "ninety" -> 90;
			default -> compound(word);
		};
	}

	/** "twenty-five" */
	private static int compound(String word) {
		int hyphen = word.indexOf('-');
		return (hyphen < 0) ? NUMBERS.indexOf(word)
				: number(word.substring(0, hyphen)) + number(word.substring(hyphen + 1));
	}

	static @Nullable FuzzyDate day(int year, int month, int day) {
		return isDay(year, month, day) ? FuzzyDate.day(LocalDate.of(year, month, day), DateBasis.STATED) : null;
	}

	static boolean isDay(int year, int month, int day) {
		return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
	}

	/** A day and month whose year isn't told. */
	static @Nullable FuzzyDate dayOfYear(@Nullable LocalDate today, Tense tense, int month, int day) {
		// 2024 is a leap year: 29 February is a day
		if (!isDay(2024, month, day)) {
			return null;
		}
		if (today == null) {
			return new FuzzyDate(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), null, null,
					DatePrecision.DAY, DateBasis.STATED);
		}
		int best = today.getYear();
		LocalDate here = at(best, month, day);
		if (tense == Tense.PAST && here.isAfter(today.plusDays(1))) {
			best--;
		}
		else if (tense.looksAhead() && here.isBefore(today.minusDays(31))) {
			best++;
		}
		else if (tense == Tense.OPEN) {
			best += here.isAfter(today.plusDays(182)) ? -1 : here.isBefore(today.minusDays(182)) ? 1 : 0;
		}
		return FuzzyDate.day(at(best, month, day), DateBasis.RELATIVE);
	}

	private static LocalDate at(int year, int month, int day) {
		return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
	}

	/** A month whose year isn't told. */
	static FuzzyDate monthOfYear(@Nullable LocalDate today, Tense tense, int month, String shift) {
		if (today == null) {
			return new FuzzyDate(String.format(Locale.ROOT, "XXXX-%02d", month), null, null, DatePrecision.MONTH,
					DateBasis.STATED);
		}
		int ahead = month - today.getMonthValue();
		int shifted = switch (shift) {
			case "last" -> (ahead >= 0) ? -1 : 0;
			case "next" -> (ahead <= 0) ? 1 : 0;
			case "this" -> 0;
			default -> yearsAway(tense, ahead);
		};
		return FuzzyDate.month(YearMonth.of(today.getYear() + shifted, month), DateBasis.RELATIVE);
	}

	/** In which year a month lies that is so many months ahead of this one. */
	private static int yearsAway(Tense tense, int ahead) {
		return switch (tense) {
			case PAST -> (ahead > 0) ? -1 : 0;
			case FUTURE -> (ahead < -1) ? 1 : 0;
			case PRESENT, OPEN -> (ahead > 6) ? -1 : (ahead < -6) ? 1 : 0;
		};
	}

	/**
	 * A weekday: "last" and the past tense look back, the coming tense ahead; "next
	 * Thursday" is next week's, since the one to come needs no "next".
	 */
	static @Nullable FuzzyDate weekday(@Nullable LocalDate today, Tense tense, DayOfWeek day, String shift) {
		if (today == null) {
			return null;
		}
		LocalDate date = switch (shift) {
			case "last", "past", "previous" -> today.with(TemporalAdjusters.previous(day));
			case "next" -> today.plusWeeks(1).with(day);
			case "coming", "upcoming" -> today.with(TemporalAdjusters.next(day));
			case "this" -> today.with(DayOfWeek.MONDAY).plusDays(day.getValue() - 1L);
			default -> tense.looksAhead() ? today.with(TemporalAdjusters.nextOrSame(day))
					: today.with(TemporalAdjusters.previousOrSame(day));
		};
		return FuzzyDate.day(date, DateBasis.RELATIVE);
	}

	/** A day, week, month, quarter, year or decade so many units from today. */
	static @Nullable FuzzyDate shifted(@Nullable LocalDate today, String unit, int amount) {
		if (today == null) {
			return null;
		}
		return switch (unit) {
			case "day" -> FuzzyDate.day(today.plusDays(amount), DateBasis.RELATIVE);
			case "week" -> week(today.plusWeeks(amount));
			case "weekend" -> {
				LocalDate saturday = today.with(DayOfWeek.MONDAY).plusWeeks(amount).plusDays(5);
				yield FuzzyDate.interval(saturday, saturday.plusDays(1), DateBasis.RELATIVE);
			}
			case "month" -> FuzzyDate.month(YearMonth.from(today).plusMonths(amount), DateBasis.RELATIVE);
			case "quarter" -> {
				YearMonth month = YearMonth.from(today).plusMonths(3L * amount);
				yield quarter(month.getYear(), (month.getMonthValue() + 2) / 3, DateBasis.RELATIVE);
			}
			case "year" -> FuzzyDate.year(today.getYear() + amount, DateBasis.RELATIVE);
			case "decade" -> decade((today.getYear() / 10 + amount) * 10, DateBasis.RELATIVE);
			default -> null;
		};
	}

	/** "the weekend": on a weekday the last one, unless something is to come. */
	static @Nullable FuzzyDate weekend(@Nullable LocalDate today, Tense tense) {
		if (today == null) {
			return null;
		}
		boolean during = today.getDayOfWeek().getValue() > 5;
		return shifted(today, "weekend", (during || tense.looksAhead()) ? 0 : -1);
	}

	private static FuzzyDate week(LocalDate day) {
		LocalDate monday = day.with(DayOfWeek.MONDAY);
		return FuzzyDate.interval(monday, monday.plusDays(6), DateBasis.RELATIVE);
	}

	static FuzzyDate quarter(int year, int quarter, DateBasis basis) {
		YearMonth first = YearMonth.of(year, 3 * quarter - 2);
		return new FuzzyDate(String.format(Locale.ROOT, "%04d-%02d", year, 32 + quarter), first.atDay(1),
				first.plusMonths(2).atEndOfMonth(), DatePrecision.QUARTER, basis);
	}

	/** A season of the northern hemisphere; winter reaches into the next year. */
	static FuzzyDate season(int year, String season, DateBasis basis) {
		int number = switch (season.toLowerCase(Locale.ROOT)) {
			case "spring" -> 1;
			case "summer" -> 2;
			case "autumn", "fall" -> 3;
			default -> 4;
		};
		YearMonth first = YearMonth.of(year, 3 * number);
		return new FuzzyDate(String.format(Locale.ROOT, "%04d-%02d", year, 20 + number), first.atDay(1),
				first.plusMonths(2).atEndOfMonth(), DatePrecision.SEASON, basis);
	}

	static FuzzyDate decade(int firstYear, DateBasis basis) {
		return new FuzzyDate(firstYear / 10 + "X", LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31),
				DatePrecision.DECADE, basis);
	}

	static FuzzyDate years(int from, int to, DateBasis basis) {
		return new FuzzyDate(String.format(Locale.ROOT, "%04d/%04d", from, to), LocalDate.of(from, 1, 1),
				LocalDate.of(to, 12, 31), DatePrecision.UNKNOWN, basis);
	}

}
