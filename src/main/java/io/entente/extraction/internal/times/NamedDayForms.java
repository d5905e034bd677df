package io.entente.extraction.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

import static io.entente.extraction.internal.times.Form.any;
import static io.entente.extraction.internal.times.Form.lower;
import static io.entente.extraction.internal.times.Form.number;
import static io.entente.extraction.internal.times.Grammar.DIGIT;
import static io.entente.extraction.internal.times.Grammar.THE;

/** Feasts, and the years and months of other calendars. */
final class NamedDayForms {

	/** The months of the Iranian solar calendar. */
	static final List<String> MONTHS = List.of("farvardin", "ordibehesht", "khordad", "tir", "mordad", "shahrivar",
			"mehr", "aban", "azar", "dey", "bahman", "esfand");

	private static final ULocale PERSIAN_CALENDAR = new ULocale("en@calendar=persian");

	static final Set<String> PERSIAN = Set.copyOf(MONTHS);

	private static final String PERSIAN_MONTH = "(Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey"
			+ "|Bahman|Esfand)";

	private static final String PERSIAN_YEAR = "(1[34]\\d\\d)\\b";

	/** A feast's name is used of presents and trees too: only these say when. */
	private static final String WHEN = "(?<=\\b(?:[Oo]n|[Aa]t|[Bb]y|[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil|[Aa]round|[Tt]his"
			+ "|[Ll]ast|[Nn]ext|[Oo]ver|[Ff]or)[\\s\\u00A0])";

	private NamedDayForms() {
	}

	static List<Form> all() {
		List<Form> forms = new ArrayList<>();
		feast(forms, Set.of("christmas"), "Christmas Eve\\b", (year) -> LocalDate.of(year, 12, 24));
		feast(forms, Set.of("christmas"), "Christmas Day\\b", (year) -> LocalDate.of(year, 12, 25));
		feast(forms, Set.of("christmas"), WHEN + "Christmas\\b(?! [A-Za-z]+s\\b)",
				(year) -> LocalDate.of(year, 12, 25));
		feast(forms, Set.of("boxing"), "Boxing Day\\b", (year) -> LocalDate.of(year, 12, 26));
		feast(forms, Set.of("new"), "New Year['’]s Eve\\b", (year) -> LocalDate.of(year, 12, 31));
		feast(forms, Set.of("new"), "New Year['’]s Day\\b", (year) -> LocalDate.of(year, 1, 1));
		feast(forms, Set.of("may"), "May Day\\b", (year) -> LocalDate.of(year, 5, 1));
		feast(forms, Set.of("halloween"), "Halloween\\b", (year) -> LocalDate.of(year, 10, 31));
		feast(forms, Set.of("valentine"), "Valentine['’]s Day\\b", (year) -> LocalDate.of(year, 2, 14));
		feast(forms, any(THE, Set.of("fourth")), "(?:[Tt]he )?Fourth of July\\b", (year) -> LocalDate.of(year, 7, 4));
		feast(forms, Set.of("thanksgiving"), "Thanksgiving\\b", (year) -> LocalDate.of(year, Month.NOVEMBER, 1)
			.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
		feast(forms, Set.of("easter"), WHEN + "Easter(?: Sunday)?\\b(?! [A-Z])", NamedDayForms::easter);
		feast(forms, Set.of("good"), "Good Friday\\b(?! [A-Z])", (year) -> easter(year).minusDays(2));
		feast(forms, Set.of("easter"), "Easter Monday\\b", (year) -> easter(year).plusDays(1));
		juche(forms);
		persian(forms);
		return forms;
	}

	private static void feast(List<Form> forms, Set<String> openers, String pattern, IntFunction<LocalDate> day) {
		forms.add(Form.of(openers, pattern + "(?:,? ((?:19|20)\\d\\d))?", (m) -> feast(m, day)));
	}

	private static Meaning feast(MatchResult m, IntFunction<LocalDate> day) {
		if (m.group(1) != null) {
			return Meaning.stated(FuzzyDate.day(day.apply(number(m, 1)), DateBasis.STATED));
		}
		return (moment) -> {
			LocalDate today = moment.today();
			return (today == null) ? null : FuzzyDate.day(feast(today, moment.tense(), day), DateBasis.RELATIVE);
		};
	}

	private static LocalDate feast(LocalDate today, Tense tense, IntFunction<LocalDate> day) {
		LocalDate here = day.apply(today.getYear());
		if (tense == Tense.PAST) {
			return here.isAfter(today) ? day.apply(today.getYear() - 1) : here;
		}
		if (tense == Tense.FUTURE) {
			return here.isBefore(today) ? day.apply(today.getYear() + 1) : here;
		}
		if (here.isAfter(today.plusDays(182))) {
			return day.apply(today.getYear() - 1);
		}
		return here.isBefore(today.minusDays(182)) ? day.apply(today.getYear() + 1) : here;
	}

	/** The western Easter Sunday, by the anonymous Gregorian algorithm. */
	private static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
		int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
		return LocalDate.of(year, f / 31, f % 31 + 1);
	}

	/** North Korea counts from 1912, the year Juche 1. */
	private static void juche(List<Form> forms) {
		forms.add(Form.of(Set.of("juche"), "Juche (\\d{1,3})\\b(?! ?\\(\\d{4}\\)|-?[a-z])",
				(m) -> (number(m, 1) < 1 || number(m, 1) > 200) ? Meaning.NEVER
						: Meaning.stated(FuzzyDate.year(1911 + number(m, 1), DateBasis.STATED))));
	}

	/** The Iranian solar calendar, only where the text says that it is that. */
	private static void persian(List<Form> forms) {
		forms.add(Form.of(DIGIT, "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + PERSIAN_MONTH + ",? " + PERSIAN_YEAR,
				(m) -> Meaning.stated(persianDay(number(m, 3), month(m, 2), number(m, 1)))));
		forms.add(Form.of(PERSIAN, PERSIAN_MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + PERSIAN_YEAR,
				(m) -> Meaning.stated(persianDay(number(m, 3), month(m, 1), number(m, 2)))));
		forms.add(Form.of(PERSIAN, PERSIAN_MONTH + " (?:of )?" + PERSIAN_YEAR,
				(m) -> Meaning.stated(persianMonth(number(m, 2), month(m, 1)))));
		forms.add(Form.of(any(THE, Set.of("iranian", "persian", "solar", "hijri")),
				"(?:[Tt]he )?(?:(?:Iranian|Persian|[Ss]olar|[Hh]ijri|calendar|fiscal)[\\s\\u00A0-]){1,3}(?:year )?(?:of )?"
						+ PERSIAN_YEAR,
				(m) -> Meaning.stated(persianYear(number(m, 1)))));
	}

	private static int month(MatchResult m, int group) {
		return 1 + MONTHS.indexOf(lower(m, group));
	}

	private static LocalDate gregorian(int year, int month, int day) {
		Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN_CALENDAR);
		calendar.clear();
		calendar.set(year, month - 1, day);
		return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
	}

	private static @Nullable FuzzyDate persianDay(int year, int month, int day) {
		return (day < 1 || day > ((month < 7) ? 31 : 30)) ? null
				: FuzzyDate.day(gregorian(year, month, day), DateBasis.STATED);
	}

	private static FuzzyDate persianMonth(int year, int month) {
		LocalDate first = gregorian(year, month, 1);
		LocalDate next = (month == 12) ? gregorian(year + 1, 1, 1) : gregorian(year, month + 1, 1);
		return FuzzyDate.interval(first, next.minusDays(1), DateBasis.STATED);
	}

	private static FuzzyDate persianYear(int year) {
		LocalDate first = gregorian(year, 1, 1);
		LocalDate last = gregorian(year + 1, 1, 1).minusDays(1);
		return new FuzzyDate(first + "/" + last, first, last, DatePrecision.UNKNOWN, DateBasis.STATED);
	}

}
