package io.entente.extraction.internal.times;

import java.time.LocalDate;
import java.time.YearMonth;
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
import static io.entente.extraction.internal.times.Grammar.MONTH;
import static io.entente.extraction.internal.times.Grammar.MONTHS;
import static io.entente.extraction.internal.times.Grammar.SEASONS;
import static io.entente.extraction.internal.times.Grammar.SHIFTS;
import static io.entente.extraction.internal.times.Grammar.THE;
import static io.entente.extraction.internal.times.Grammar.TO;
import static io.entente.extraction.internal.times.Grammar.YEAR;
import static io.entente.extraction.internal.times.Grammar.shift;

/** Months, quarters, halves and seasons, the more specific first. */
final class MonthForms {

	private static final Set<String> QUARTERS = Set.of("q1", "q2", "q3", "q4", "first", "second", "third", "fourth",
			"1st", "2nd", "3rd", "4th", "fiscal");

	private static final String ORDINAL = "([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)";

	private static final String SEASON = "([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

	private MonthForms() {
	}

	static List<Form> all() {
		List<Form> forms = new ArrayList<>();
		months(forms);
		quarters(forms);
		seasons(forms);
		return forms;
	}

	private static void months(List<Form> forms) {
		forms.add(Form.of(MONTHS, MONTH + "(?=" + TO + MONTH + ",? " + YEAR + "\\b)",
				(m) -> Meaning.stated(FuzzyDate.month(YearMonth.of(number(m, 3), month(m, 1)), DateBasis.STATED))));
		forms.add(Form.of(MONTHS, MONTH + ",?(?: of)?[\\s\\u00A0-]" + YEAR + "\\b(?![,.]\\d)",
				(m) -> Meaning.stated(FuzzyDate.month(YearMonth.of(number(m, 2), month(m, 1)), DateBasis.STATED))));
		forms.add(Form.of(MONTHS, MONTH + " ['’](\\d\\d)\\b", (m) -> Meaning
			.stated(FuzzyDate.month(YearMonth.of(DayForms.fullYear(number(m, 2)), month(m, 1)), DateBasis.STATED))));
		forms.add(Form.of(MONTHS, MONTH + ",? (?:of )?(last|this|next) year\\b",
				(m) -> (moment) -> (moment.today() == null)
						? Calendar.monthOfYear(null, moment.tense(), month(m, 1), "")
						: FuzzyDate.month(YearMonth.of(moment.today().getYear() + shift(m.group(2)), month(m, 1)),
								DateBasis.RELATIVE)));
		forms.add(Form.of(SHIFTS, "(?:[Tt]his )?([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) " + MONTH + "(?!\\w)",
				(m) -> (moment) -> Calendar.monthOfYear(moment.today(), moment.tense(), month(m, 2), lower(m, 1))));
		forms
			.add(Form.of(MONTHS,
					"(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id)[\\s\\u00A0-])" + MONTH
							+ "(?!\\w)(?! (?:Day|First|Fourth)\\b|-\\d|[-'’]\\p{L}{3})",
					(m) -> monthOfYear(month(m, 1))));
		// "may" and "march" are words as well, and "May" is a name
		forms.add(Form.of(Set.of("may", "march"),
				"(?<=\\b(?:[Bb]y|[Ff]rom|[Tt]ill|[Bb]etween|of|to|through|[Bb]efore|[Aa]fter|and|[Tt]hroughout|only|or"
						+ "|end)[\\s\\u00A0-])(May|March)\\b(?! [A-Z][a-z]|[-'’]\\p{L}{3})",
				(m) -> monthOfYear(month(m, 1))));
		forms.add(Form.of(MONTHS,
				"(January|February|April|June|July|August|September|October|November|December"
						+ "|(?<=[a-z0-9,;][\\s\\u00A0])March|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)(?!\\w)"
						+ "(?! [A-Z][a-z]|-(?!\\w+ing\\b))",
				(m) -> monthOfYear(month(m, 1))));
	}

	private static Meaning monthOfYear(int month) {
		return (moment) -> {
			Integer year = (moment.tense() == Tense.PAST) ? moment.narrative().year() : null;
			LocalDate today = moment.today();
			if (year != null && (today == null || year < today.getYear())) {
				return FuzzyDate.month(YearMonth.of(year, month), DateBasis.RELATIVE);
			}
			return Calendar.monthOfYear(today, moment.tense(), month, "");
		};
	}

	private static void quarters(List<Form> forms) {
		Set<String> openers = any(THE, QUARTERS);
		forms
			.add(Form.of(openers,
					"(?:[Tt]he )?(fiscal )?" + ORDINAL + "[\\s\\u00A0-]quarter(?: of| in)?"
							+ " (fiscal )?((?:1[5-9]|20)\\d\\d|(?:this|last|next) year)\\b",
					MonthForms::quarterOfYear));
		forms.add(Form.of(QUARTERS, "(Q)([1-4]),? (?:of )?" + YEAR + "\\b",
				(m) -> Meaning.stated(Calendar.quarter(number(m, 3), number(m, 2), DateBasis.STATED))));
		forms.add(Form.of(openers, "(?:[Tt]he )?(?:fiscal )?" + ORDINAL + "([\\s\\u00A0-])quarter(?!-?final)\\b",
				(m) -> quarter(quarterNumber(m, 1), m.group(2).equals("-"))));
		forms.add(Form.of(any(THE, Set.of("first", "second")),
				"(?:[Tt]he )?([Ff]irst|[Ss]econd|latter) half of " + YEAR + "\\b",
				(m) -> Meaning.stated(half(number(m, 2), lower(m, 1).equals("first"), DateBasis.STATED))));
		forms.add(Form.of(any(THE, Set.of("first", "second")),
				"(?:[Tt]he )?([Ff]irst|[Ss]econd|latter) half of (?:(this|last|next) year|the year)\\b",
				(m) -> (moment) -> (moment.today() == null) ? null : half(moment.today().getYear() + shift(lower(m, 2)),
						lower(m, 1).equals("first"), DateBasis.RELATIVE)));
		forms.add(Form.of(any(THE, Set.of("first")),
				"(?:[Tt]he )?[Ff]irst " + Grammar.NUMBER + " months of (?:" + YEAR + "|(this|last) year|the year)\\b",
				MonthForms::firstMonths));
	}

	private static Meaning quarterOfYear(MatchResult m) {
		int quarter = quarterNumber(m, 2);
		if (m.group(1) != null || m.group(3) != null) {
			// a fiscal year's quarters aren't the calendar's
			return Meaning.NEVER;
		}
		String year = m.group(4);
		if (Character.isDigit(year.charAt(0))) {
			return Meaning.stated(Calendar.quarter(Integer.parseInt(year), quarter, DateBasis.STATED));
		}
		int shift = shift(year.substring(0, 4));
		return (moment) -> (moment.today() == null) ? null
				: Calendar.quarter(moment.today().getYear() + shift, quarter, DateBasis.RELATIVE);
	}

	/**
	 * Without a year: the last one that has begun, or the next where something is to
	 * come; "third-quarter results" are told when the quarter is over.
	 */
	private static Meaning quarter(int quarter, boolean attribute) {
		return (moment) -> {
			LocalDate today = moment.today();
			if (today == null) {
				return null;
			}
			int now = (today.getMonthValue() + 2) / 3;
			int years = (!attribute && moment.tense().looksAhead()) ? (quarter < now ? 1 : 0)
					: (quarter > now || (attribute && quarter == now)) ? -1 : 0;
			return Calendar.quarter(today.getYear() + years, quarter, DateBasis.RELATIVE);
		};
	}

	private static int quarterNumber(MatchResult m, int group) {
		return switch (lower(m, group)) {
			case "first", "1st" -> 1;
			case "second", "2nd" -> 2;
			case "third", "3rd" -> 3;
			default -> 4;
		};
	}

	private static FuzzyDate half(int year, boolean first, DateBasis basis) {
		return FuzzyDate.interval(LocalDate.of(year, first ? 1 : 7, 1),
				LocalDate.of(year, first ? 6 : 12, first ? 30 : 31), basis);
	}

	private static Meaning firstMonths(MatchResult m) {
		int months = Calendar.number(m.group(1));
		if (months < 1 || months > 12) {
			return Meaning.NEVER;
		}
		return (moment) -> {
			LocalDate today = moment.today();
			if (m.group(2) == null && today == null) {
				return null;
			}
			int year = (m.group(2) != null) ? number(m, 2) : (today == null) ? 0 : today.getYear() + shift(lower(m, 3));
			YearMonth first = YearMonth.of(year, 1);
			YearMonth last = YearMonth.of(year, months);
			return new FuzzyDate(first + "/" + last, first.atDay(1), last.atEndOfMonth(), DatePrecision.UNKNOWN,
					(m.group(2) != null) ? DateBasis.STATED : DateBasis.RELATIVE);
		};
	}

	private static void seasons(List<Form> forms) {
		Set<String> openers = any(THE, SEASONS);
		forms.add(Form.of(openers, "(?:[Tt]he )?" + SEASON + "(?: of)?,? " + YEAR + "\\b",
				(m) -> Meaning.stated(Calendar.season(number(m, 2), m.group(1), DateBasis.STATED))));
		forms.add(Form.of(openers, "(?:[Tt]he )?" + SEASON + " of (last|this|next) year\\b",
				(m) -> (moment) -> (moment.today() == null) ? null : Calendar
					.season(moment.today().getYear() + shift(lower(m, 2)), m.group(1), DateBasis.RELATIVE)));
		forms.add(Form.of(SHIFTS, "(?:[Tt]his )?([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) " + SEASON + "\\b",
				(m) -> (moment) -> (moment.today() == null) ? null : season(moment.today(), lower(m, 1), m.group(2))));
		forms.add(Form.of(THE, "(?<=\\b[Ii]n )the (spring|summer|autumn|winter)\\b(?! of| [a-z]+(?:s|ing)\\b)",
				(m) -> (moment) -> toldSeason(moment, m.group(1))));
	}

	/** "in the spring": the one before or after the day of writing, by the tense. */
	private static @Nullable FuzzyDate toldSeason(Moment moment, String season) {
		LocalDate today = moment.today();
		return (today == null || moment.tense() == Tense.OPEN || moment.tense() == Tense.PRESENT) ? null
				: season(today, (moment.tense() == Tense.PAST) ? "last" : "next", season);
	}

	private static FuzzyDate season(LocalDate today, String shift, String season) {
		int month = Calendar.season(today.getYear(), season, DateBasis.RELATIVE).edtf().charAt(6) - '0';
		boolean over = today.getMonthValue() >= 3 * month + 3;
		boolean ahead = today.getMonthValue() < 3 * month;
		int year = today.getYear() + switch (shift) {
			case "last", "past" -> over ? 0 : -1;
			case "next", "coming" -> ahead ? 0 : 1;
			// in January and February the winter began the year before
			default -> (month == 4 && today.getMonthValue() < 3) ? -1 : 0;
		};
		return Calendar.season(year, season, DateBasis.RELATIVE);
	}

	private static int month(MatchResult m, int group) {
		return Calendar.month(m.group(group));
	}

}
