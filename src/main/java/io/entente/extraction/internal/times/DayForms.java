package io.entente.extraction.internal.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

import static io.entente.extraction.internal.times.Form.any;
import static io.entente.extraction.internal.times.Form.lower;
import static io.entente.extraction.internal.times.Form.number;
import static io.entente.extraction.internal.times.Grammar.DAY;
import static io.entente.extraction.internal.times.Grammar.DIGIT;
import static io.entente.extraction.internal.times.Grammar.MONTH;
import static io.entente.extraction.internal.times.Grammar.MONTHS;
import static io.entente.extraction.internal.times.Grammar.OF_WEEK;
import static io.entente.extraction.internal.times.Grammar.THE;
import static io.entente.extraction.internal.times.Grammar.TO;
import static io.entente.extraction.internal.times.Grammar.WEEKDAYS;
import static io.entente.extraction.internal.times.Grammar.YEAR;

/** Days told by day and month, and stretches of them, the more specific first. */
final class DayForms {

	/** A number behind that makes the one before it no day: "May 5,000", "May 5%". */
	private static final String NO_COUNT = "\\b(?![,.]?\\d)(?! ?(?:%|percent\\b))";

	private DayForms() {
	}

	static List<Form> all() {
		List<Form> forms = new ArrayList<>();
		// "every May 29" is no day but all of them
		forms
			.add(Form.of(
					Set.of("every", "each"), "(?:[Ee]very|[Ee]ach) (?:" + OF_WEEK + MONTH + "(?: " + DAY + "\\b)?|"
							+ DAY + " " + MONTH + "|" + Grammar.WEEKDAY + "|year|month|week|day)",
					(m) -> Meaning.NEVER));
		inDigits(forms);
		withYear(forms);
		withoutYear(forms);
		return forms;
	}

	private static void inDigits(List<Form> forms) {
		forms.add(Form.of(DIGIT, YEAR + "([-/])(\\d\\d)\\2(\\d\\d)\\b(?![-/\\d])",
				(m) -> Meaning.stated(Calendar.day(number(m, 1), number(m, 3), number(m, 4)))));
		forms.add(Form.of(DIGIT, "(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)\\b(?![/\\d])", DayForms::slashed));
		forms.add(Form.of(DIGIT, "(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)\\b(?![.]?\\d)",
				(m) -> Meaning.stated(Calendar.day(number(m, 3), number(m, 2), number(m, 1)))));
		// the attack, whatever the year of writing
		forms.add(Form.of(DIGIT, "9/11\\b(?![/\\d])",
				(m) -> Meaning.stated(FuzzyDate.day(LocalDate.of(2001, 9, 11), DateBasis.STATED))));
		forms.add(Form.of(MONTHS, "(?:September|Sept\\.|Sep\\.) 11(?:th)?(?:, 2001)?,? (?=(?:terror|attack|hijack))",
				(m) -> Meaning.stated(FuzzyDate.day(LocalDate.of(2001, 9, 11), DateBasis.STATED))));
	}

	private static void withYear(List<Form> forms) {
		var weekdayOrMonth = any(WEEKDAYS, MONTHS);
		var weekdayOrDigit = any(WEEKDAYS, DIGIT);
		// May 3-5, 2019; May 3 to June 5, 2019; 3 to 5 May 2019; 30 April - 2 May 2019
		forms.add(Form.of(MONTHS, MONTH + " " + DAY + TO + DAY + ",? " + YEAR + "\\b",
				(m) -> days(number(m, 4), month(m, 1), number(m, 2), number(m, 3))));
		forms.add(Form.of(MONTHS, MONTH + " " + DAY + "(?=" + TO + MONTH + " " + DAY + ",? " + YEAR + "\\b)",
				(m) -> Meaning.stated(Calendar.day(number(m, 5), month(m, 1), number(m, 2)))));
		forms.add(Form.of(DIGIT, DAY + TO + DAY + " (?:of )?" + MONTH + ",? " + YEAR + "\\b",
				(m) -> days(number(m, 4), month(m, 3), number(m, 1), number(m, 2))));
		forms.add(Form.of(DIGIT, DAY + " " + MONTH + "(?=" + TO + DAY + " " + MONTH + ",? " + YEAR + "\\b)",
				(m) -> Meaning.stated(Calendar.day(number(m, 5), month(m, 2), number(m, 1)))));
		forms.add(Form.of(weekdayOrMonth,
				OF_WEEK + MONTH + " " + DAY + "[\\s\\u00A0]?,?[\\s\\u00A0]{0,2}" + YEAR + "\\b(?![,.]\\d)",
				(m) -> Meaning.stated(Calendar.day(number(m, 3), month(m, 1), number(m, 2)))));
		forms.add(Form.of(weekdayOrMonth, OF_WEEK + MONTH + " " + DAY + ",? ['’](\\d\\d)\\b",
				(m) -> Meaning.stated(Calendar.day(fullYear(number(m, 3)), month(m, 1), number(m, 2)))));
		forms.add(Form.of(weekdayOrDigit,
				OF_WEEK + DAY + "[\\s\\u00A0-](?:of )?" + MONTH + "[,-]?[\\s\\u00A0]?" + YEAR + "\\b",
				(m) -> Meaning.stated(Calendar.day(number(m, 3), month(m, 2), number(m, 1)))));
		forms
			.add(Form.of(any(THE, WEEKDAYS), OF_WEEK + "[Tt]he " + DAY + " (?:day )?of " + MONTH + ",? " + YEAR + "\\b",
					(m) -> Meaning.stated(Calendar.day(number(m, 3), month(m, 2), number(m, 1)))));
		forms.add(Form.of(any(THE, DIGIT, WEEKDAYS),
				OF_WEEK + "(?:[Tt]he )?" + DAY + " (?:day )?of " + MONTH + " (last|this|next) year\\b",
				(m) -> inYear(month(m, 2), number(m, 1), Grammar.shift(lower(m, 3)))));
		forms.add(Form.of(weekdayOrMonth, OF_WEEK + MONTH + " " + DAY + ",? (?:of )?(last|this|next) year\\b",
				(m) -> inYear(month(m, 1), number(m, 2), Grammar.shift(lower(m, 3)))));
	}

	private static void withoutYear(List<Form> forms) {
		forms.add(Form.of(MONTHS, MONTH + " " + DAY + "(?: ?[-–—] ?| to | through )" + DAY + NO_COUNT,
				(m) -> yearless(month(m, 1), number(m, 2), month(m, 1), number(m, 3))));
		forms.add(Form.of(DIGIT, DAY + "(?: ?[-–—] ?| to | through )" + DAY + " " + MONTH + "(?!\\w)",
				(m) -> yearless(month(m, 3), number(m, 1), month(m, 3), number(m, 2))));
		forms.add(Form.withoutYear(any(WEEKDAYS, MONTHS), OF_WEEK + MONTH + " (?:the )?" + DAY + NO_COUNT,
				(m) -> dayOfYear(month(m, 1), number(m, 2))));
		forms.add(Form.withoutYear(any(WEEKDAYS, DIGIT, THE),
				OF_WEEK + "(?:[Tt]he )?" + DAY + "[\\s\\u00A0-](?:of )?" + MONTH + "(?!\\w)",
				(m) -> dayOfYear(month(m, 2), number(m, 1))));
	}

	/**
	 * "10/23/89" is American; where both orders are possible the one near the day of
	 * writing is meant, and without that both stay.
	 */
	private static Meaning slashed(MatchResult m) {
		int year = (m.group(3).length() == 2) ? fullYear(number(m, 3)) : number(m, 3);
		FuzzyDate american = Calendar.day(year, number(m, 1), number(m, 2));
		FuzzyDate european = Calendar.day(year, number(m, 2), number(m, 1));
		if (american == null || european == null || american.equals(european)) {
			return Meaning.stated((american != null) ? american : european);
		}
		LocalDate first = american.earliest();
		LocalDate second = european.earliest();
		if (first == null || second == null || m.group(3).length() == 2) {
			return Meaning.stated(american);
		}
		FuzzyDate both = first.isBefore(second)
				? new FuzzyDate("[" + first + "," + second + "]", first, second, DatePrecision.UNKNOWN,
						DateBasis.STATED)
				: new FuzzyDate("[" + second + "," + first + "]", second, first, DatePrecision.UNKNOWN,
						DateBasis.STATED);
		return (moment) -> {
			LocalDate today = moment.today();
			boolean nearFirst = today != null && isNear(first, today);
			boolean nearSecond = today != null && isNear(second, today);
			return (nearFirst == nearSecond) ? both : nearFirst ? american : european;
		};
	}

	private static boolean isNear(LocalDate day, LocalDate today) {
		return Math.abs(day.toEpochDay() - today.toEpochDay()) <= 45;
	}

	/** A year of two digits, up to 2039. */
	static int fullYear(int twoDigits) {
		return twoDigits + (twoDigits < 40 ? 2000 : 1900);
	}

	private static Meaning inYear(int month, int day, int shift) {
		return (moment) -> {
			LocalDate today = moment.today();
			if (today == null) {
				return Calendar.dayOfYear(null, moment.tense(), month, day);
			}
			FuzzyDate date = Calendar.day(today.getYear() + shift, month, day);
			return (date == null || date.earliest() == null) ? null
					: FuzzyDate.day(date.earliest(), DateBasis.RELATIVE);
		};
	}

	private static Meaning dayOfYear(int month, int day) {
		return (moment) -> {
			Integer year = (moment.tense() == Tense.PAST) ? moment.narrative().year() : null;
			LocalDate today = moment.today();
			if (year != null && (today == null || year < today.getYear()) && Calendar.isDay(year, month, day)) {
				return FuzzyDate.day(LocalDate.of(year, month, day), DateBasis.RELATIVE);
			}
			return Calendar.dayOfYear(today, moment.tense(), month, day);
		};
	}

	private static Meaning days(int year, int month, int day, int toDay) {
		if (!Calendar.isDay(year, month, day) || !Calendar.isDay(year, month, toDay)) {
			return Meaning.NEVER;
		}
		LocalDate from = LocalDate.of(year, month, day);
		LocalDate to = LocalDate.of(year, month, toDay);
		return to.isBefore(from) ? Meaning.NEVER : Meaning.stated(FuzzyDate.interval(from, to, DateBasis.STATED));
	}

	private static @Nullable Meaning yearless(int month, int day, int toMonth, int toDay) {
		if (toMonth == month && toDay < day) {
			return null;
		}
		Meaning opens = dayOfYear(month, day);
		Meaning closes = dayOfYear(toMonth, toDay);
		return (moment) -> {
			FuzzyDate from = opens.from(moment);
			FuzzyDate to = closes.from(moment);
			if (from == null || to == null) {
				return null;
			}
			LocalDate first = from.earliest();
			LocalDate last = to.latest();
			if (first == null || last == null) {
				return new FuzzyDate(from.edtf() + "/" + to.edtf(), null, null, DatePrecision.UNKNOWN,
						DateBasis.STATED);
			}
			return last.isBefore(first) ? null : FuzzyDate.interval(first, last, DateBasis.RELATIVE);
		};
	}

	static int month(MatchResult m, int group) {
		return Calendar.month(m.group(group));
	}

}
