package io.entente.extraction.internal.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * The forms of time expressions, the more specific first.
 */
final class TimeRules {

	private static final String MONTH = "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.?|May|June?\\.?"
			+ "|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

	private static final String WEEKDAY = "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

	private static final String OF_WEEK = "(?:" + WEEKDAY.replace("((?", "(?").replace("day)", "day") + ",? )?";

	private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String TO = "(?: ?[-–—] ?| to | and | until | through )";

	private static final String NUMBER = "((?i:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
			+ "|twelve|fifteen|twenty|thirty|forty|fifty|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen))";

	private static final List<Rule> RULES = rules();

	private TimeRules() {
	}

	static List<Rule> all() {
		return RULES;
	}

	private static List<Rule> rules() {
		List<Rule> rules = new ArrayList<>();
		days(rules);
		months(rules);
		years(rules);
		relatives(rules);
		return List.copyOf(rules);
	}

	private static void days(List<Rule> rules) {
		rule(rules, "\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b",
				(m) -> stated(Calendar.day(number(m, 1), number(m, 2), number(m, 3))));
		// May 3-5, 2019; from May 3 to May 5, 2019; 3 to 5 May 2019; 30 April - 2 May
		// 2019
		rule(rules, "\\b" + MONTH + " " + DAY + TO + DAY + ",? " + YEAR + "\\b",
				(m) -> days(number(m, 4), month(m, 1), number(m, 2), month(m, 1), number(m, 3)));
		rule(rules, "\\b" + MONTH + " " + DAY + "(?=" + TO + MONTH + " " + DAY + ",? " + YEAR + "\\b)",
				(m) -> stated(Calendar.day(number(m, 5), month(m, 1), number(m, 2))));
		rule(rules, "\\b" + DAY + TO + DAY + " (?:of )?" + MONTH + ",? " + YEAR + "\\b",
				(m) -> days(number(m, 4), month(m, 3), number(m, 1), month(m, 3), number(m, 2)));
		rule(rules, "\\b" + DAY + " " + MONTH + "(?=" + TO + DAY + " " + MONTH + ",? " + YEAR + "\\b)",
				(m) -> stated(Calendar.day(number(m, 5), month(m, 2), number(m, 1))));
		rule(rules, "\\b" + OF_WEEK + MONTH + " " + DAY + ",? " + YEAR + "\\b",
				(m) -> stated(Calendar.day(number(m, 3), month(m, 1), number(m, 2))));
		rule(rules, "\\b" + OF_WEEK + DAY + " (?:of )?" + MONTH + ",? " + YEAR + "\\b",
				(m) -> stated(Calendar.day(number(m, 3), month(m, 2), number(m, 1))));
		rule(rules, "\\b" + OF_WEEK + "the " + DAY + " of " + MONTH + ",? " + YEAR + "\\b",
				(m) -> stated(Calendar.day(number(m, 3), month(m, 2), number(m, 1))));
		// the same without a year
		rule(rules, "\\b" + MONTH + " " + DAY + TO + DAY + "\\b(?![,.]?\\d)",
				(m) -> yearless(month(m, 1), number(m, 2), month(m, 1), number(m, 3)));
		rule(rules, "\\b" + DAY + TO + DAY + " " + MONTH + "\\b",
				(m) -> yearless(month(m, 3), number(m, 1), month(m, 3), number(m, 2)));
		rules.add(new Rule(Pattern.compile("\\b" + OF_WEEK + MONTH + " " + DAY + "\\b(?![,.]?\\d)(?! ?(?:%|percent))"),
				(m) -> dayOfYear(month(m, 1), number(m, 2)), true));
		rules.add(new Rule(Pattern.compile("\\b" + OF_WEEK + "(?:the )?" + DAY + " (?:of )?" + MONTH + "\\b"),
				(m) -> dayOfYear(month(m, 2), number(m, 1)), true));
	}

	private static void months(List<Rule> rules) {
		rule(rules, "\\b" + MONTH + "(?=" + TO + MONTH + ",? " + YEAR + "\\b)",
				(m) -> stated(FuzzyDate.month(java.time.YearMonth.of(number(m, 3), month(m, 1)), DateBasis.STATED)));
		rule(rules, "\\b(?:[Ee]arly |[Mm]id-?|[Ll]ate )?" + MONTH + ",?(?: of)? " + YEAR + "\\b",
				(m) -> stated(FuzzyDate.month(java.time.YearMonth.of(number(m, 2), month(m, 1)), DateBasis.STATED)));
		rule(rules, "\\b" + MONTH + " (?:of )?(last|this|next) year\\b",
				(m) -> (today, tense) -> (today == null) ? Calendar.monthOfYear(null, tense, month(m, 1), "")
						: FuzzyDate.month(java.time.YearMonth.of(today.getYear() + shift(m.group(2)), month(m, 1)),
								DateBasis.RELATIVE));
		rule(rules, "\\b([Ll]ast|[Nn]ext|[Tt]his) " + MONTH + "\\b",
				(m) -> (today, tense) -> Calendar.monthOfYear(today, tense, month(m, 2), lower(m, 1)));
		rule(rules, "\\b(?:[Ee]arly |[Mm]id-?|[Ll]ate )(?:in )?" + MONTH + "\\b",
				(m) -> (today, tense) -> Calendar.monthOfYear(today, tense, month(m, 1), ""));
		rule(rules,
				"(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Dd]uring|of|to|through|before|after) )"
						+ MONTH + "\\b(?! [A-Z][a-z]|[-'’])",
				(m) -> (today, tense) -> Calendar.monthOfYear(today, tense, month(m, 1), ""));
		rule(rules,
				"\\b(January|February|April|June|July|August|September|October|November|December)\\b"
						+ "(?! [A-Z][a-z]|[-])",
				(m) -> (today, tense) -> Calendar.monthOfYear(today, tense, month(m, 1), ""));
		rule(rules, "\\b(?:the )?([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)?,? " + YEAR + "\\b",
				(m) -> stated(Calendar.season(number(m, 2), m.group(1), DateBasis.STATED)));
		rule(rules, "\\b([Ll]ast|[Nn]ext|[Tt]his) (spring|summer|autumn|fall|winter)\\b",
				(m) -> (today, tense) -> (today == null) ? null : season(today, lower(m, 1), m.group(2)));
		rule(rules, "\\b(?:[Tt]he )?([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)[ -]quarter"
				+ "(?: of| in)? (" + "(?:1[5-9]|20)\\d\\d|(?:this|last|next) year)\\b", (m) -> quarter(m));
		rule(rules, "\\b(?:Q([1-4]) " + YEAR + ")\\b",
				(m) -> stated(Calendar.quarter(number(m, 2), number(m, 1), DateBasis.STATED)));
		rule(rules, "\\b(?:[Tt]he )?([Ff]irst|[Ss]econd) half of " + YEAR + "\\b", (m) -> {
			boolean first = lower(m, 1).equals("first");
			return stated(FuzzyDate.interval(LocalDate.of(number(m, 2), first ? 1 : 7, 1),
					LocalDate.of(number(m, 2), first ? 6 : 12, first ? 30 : 31), DateBasis.STATED));
		});
	}

	private static void years(List<Rule> rules) {
		rule(rules, "\\b" + YEAR + "[-–—/]" + YEAR + "\\b", (m) -> (number(m, 1) < number(m, 2))
				? stated(Calendar.years(number(m, 1), number(m, 2), DateBasis.STATED)) : NEVER);
		rule(rules, "\\b" + YEAR + " ?[-–/](\\d\\d)\\b(?![-\\d])", (m) -> {
			int to = number(m, 1) / 100 * 100 + number(m, 2);
			return (to > number(m, 1)) ? stated(Calendar.years(number(m, 1), to, DateBasis.STATED)) : NEVER;
		});
		rule(rules, "\\b(?:[Tt]he )?(?:[Ee]arly |[Mm]id-?|[Ll]ate )?((?:1[5-9]|20)\\d)0s\\b",
				(m) -> stated(Calendar.decade(number(m, 1) * 10, DateBasis.STATED)));
		rule(rules, "\\b[Tt]he (?:early |mid-?|late )?['’]?([2-9])0s\\b",
				(m) -> stated(Calendar.decade(1900 + number(m, 1) * 10, DateBasis.STATED)));
		rule(rules, "\\b(?:[Ff]iscal (?:[Yy]ear )?|FY ?)" + YEAR + "\\b",
				(m) -> stated(FuzzyDate.year(number(m, 1), DateBasis.STATED)));
		// a number that counts something is no year
		rule(rules, "(?<![\\d$€£#.,/-])\\b(?:[Ee]arly |[Mm]id-?|[Ll]ate |[Tt]he end of )?" + YEAR
				+ "\\b(?![\\d%])(?![.,]\\d)(?! (?:people|persons|men|women|km|kilomet|met|mile|troops|soldiers|workers"
				+ "|tons|tonnes|dollars|euros|students|cases|members|homes|houses|percent|MW|feet|acres|hectares|GMT"
				+ "|UTC|hours|local time)\\b)", (m) -> stated(FuzzyDate.year(number(m, 1), DateBasis.STATED)));
	}

	private static void relatives(List<Rule> rules) {
		rule(rules, "\\b[Tt]he day before yesterday\\b", (m) -> shift("day", -2));
		rule(rules, "\\b[Tt]he day after tomorrow\\b", (m) -> shift("day", 2));
		rule(rules, "\\b[Yy]esterday\\b", (m) -> shift("day", -1));
		rule(rules, "\\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b", (m) -> shift("day", 0));
		rule(rules, "\\b[Ll]ast night\\b", (m) -> shift("day", -1));
		rule(rules, "\\b[Tt]omorrow\\b", (m) -> shift("day", 1));
		rule(rules, "\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) )?(?:[Ee]arly |[Ll]ate )?" + WEEKDAY + "\\b",
				(m) -> (today, tense) -> Calendar.weekday(today, tense, Calendar.weekday(m.group(2)),
						(m.group(1) == null) ? "" : lower(m, 1)));
		rule(rules,
				"\\b(?:[Ee]arlier |[Ll]ater |[Tt]he end of |[Ee]arly )?([Ll]ast|[Pp]revious|[Tt]his|[Cc]urrent|[Nn]ext|"
						+ "[Cc]oming) (week|weekend|month|quarter|year|decade)\\b(?!-)",
				(m) -> shift(m.group(2), shift(lower(m, 1))));
		rule(rules, "\\b([Ll]ast|[Tt]his|[Nn]ext) week['’]s\\b", (m) -> shift("week", shift(lower(m, 1))));
		rule(rules, "\\b(?:[Aa]bout |[Nn]early |[Aa]lmost |[Mm]ore than |[Oo]ver )?" + NUMBER
				+ " (day|week|month|year|decade)s? (?:ago|earlier)\\b", (m) -> {
					int amount = Calendar.number(m.group(1));
					return m.group().endsWith("earlier") ? NEVER : shift(m.group(2), -amount);
				});
		rule(rules, "(?<=\\b[Ii]n )" + NUMBER + " (day|week|month|year)s['’]? time\\b",
				(m) -> shift(m.group(2), Calendar.number(m.group(1))));
		rule(rules, "\\b[Ii]n the year " + YEAR + "\\b", (m) -> stated(FuzzyDate.year(number(m, 1), DateBasis.STATED)));
	}

	private static final Meaning NEVER = (today, tense) -> null;

	private static void rule(List<Rule> rules, String pattern, Function<MatchResult, Meaning> meaning) {
		rules.add(new Rule(Pattern.compile(pattern), meaning, false));
	}

	private static Meaning stated(@Nullable FuzzyDate date) {
		return (date == null) ? NEVER : Meaning.fixed(date);
	}

	private static Meaning shift(String unit, int amount) {
		return (today, tense) -> Calendar.shifted(today, unit, amount);
	}

	private static int shift(String word) {
		return switch (word) {
			case "last", "previous", "past" -> -1;
			case "next", "coming" -> 1;
			default -> 0;
		};
	}

	private static Meaning dayOfYear(int month, int day) {
		return (today, tense) -> Calendar.dayOfYear(today, tense, month, day);
	}

	private static Meaning days(int year, int month, int day, int toMonth, int toDay) {
		if (!Calendar.isDay(year, month, day) || !Calendar.isDay(year, toMonth, toDay)) {
			return NEVER;
		}
		LocalDate from = LocalDate.of(year, month, day);
		LocalDate to = LocalDate.of(year, toMonth, toDay);
		return to.isBefore(from) ? NEVER : Meaning.fixed(FuzzyDate.interval(from, to, DateBasis.STATED));
	}

	private static Meaning yearless(int month, int day, int toMonth, int toDay) {
		return (today, tense) -> {
			FuzzyDate from = Calendar.dayOfYear(today, tense, month, day);
			FuzzyDate to = Calendar.dayOfYear(today, tense, toMonth, toDay);
			if (from == null || to == null) {
				return null;
			}
			LocalDate first = from.earliest();
			LocalDate last = to.latest();
			if (first == null || last == null) {
				return new FuzzyDate(from.edtf() + "/" + to.edtf(), null, null, io.entente.model.DatePrecision.UNKNOWN,
						DateBasis.STATED);
			}
			return last.isBefore(first) ? null : FuzzyDate.interval(first, last, DateBasis.RELATIVE);
		};
	}

	private static FuzzyDate season(LocalDate today, String shift, String season) {
		int month = Calendar.season(today.getYear(), season, DateBasis.RELATIVE).edtf().charAt(6) - '0';
		boolean over = today.getMonthValue() >= 3 * month + 3;
		boolean ahead = today.getMonthValue() < 3 * month;
		int year = today.getYear() + switch (shift) {
			case "last" -> over ? 0 : -1;
			case "next" -> ahead ? 0 : 1;
			default -> 0;
		};
		return Calendar.season(year, season, DateBasis.RELATIVE);
	}

	private static Meaning quarter(MatchResult m) {
		int quarter = switch (lower(m, 1)) {
			case "first", "1st" -> 1;
			case "second", "2nd" -> 2;
			case "third", "3rd" -> 3;
			default -> 4;
		};
		String year = m.group(2);
		if (Character.isDigit(year.charAt(0))) {
			return stated(Calendar.quarter(Integer.parseInt(year), quarter, DateBasis.STATED));
		}
		int shift = shift(year.substring(0, 4));
		return (today, tense) -> (today == null) ? null
				: Calendar.quarter(today.getYear() + shift, quarter, DateBasis.RELATIVE);
	}

	private static int number(MatchResult m, int group) {
		return Integer.parseInt(m.group(group));
	}

	private static int month(MatchResult m, int group) {
		return Calendar.month(m.group(group));
	}

	private static String lower(MatchResult m, int group) {
		return m.group(group).toLowerCase(Locale.ROOT);
	}

	/**
	 * A form of time expression.
	 *
	 * @param pattern its form
	 * @param meaning what it means
	 * @param dayWithoutYear see {@link TimeExpression#dayWithoutYear()}
	 */
	record Rule(Pattern pattern, Function<MatchResult, Meaning> meaning, boolean dayWithoutYear) {
	}

}
