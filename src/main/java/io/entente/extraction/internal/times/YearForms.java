package io.entente.extraction.internal.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;

import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;

import static io.entente.extraction.internal.times.Form.any;
import static io.entente.extraction.internal.times.Form.lower;
import static io.entente.extraction.internal.times.Form.number;
import static io.entente.extraction.internal.times.Grammar.DIGIT;
import static io.entente.extraction.internal.times.Grammar.SHIFTS;
import static io.entente.extraction.internal.times.Grammar.THE;
import static io.entente.extraction.internal.times.Grammar.YEAR;

/** Years, stretches of them, fiscal years, decades and centuries. */
final class YearForms {

	/** A number that counts one of these is no year. */
	private static final String COUNTED = "(?:people|persons?|men|women|children|km|kilomet\\w+|met(?:er|re)s?|miles?"
			+ "|troops|soldiers|workers|tons?|tonnes|dollars|euros|pounds|yuan|rubles|students|cases|members|homes|houses"
			+ "|percent|per|MW|GW|feet|acres|hectares|GMT|UTC|EST|EDT|CET|hours?|local|Palestinians|Iranians|Americans"
			+ "|civilians|refugees|prisoners|migrants|villages|companies|firms|doses|beds|points|barrels|missiles|tanks"
			+ "|vehicles|megawatts|employees|delegates|participants|guests|families|schools|hospitals|million|billion)";

	/** What stands before a number that is no year. */
	private static final String NUMBERED = "\\b(?:[Ff]lights?|[Nn]o\\.?|[Nn]umber|[Rr]esolution|UNSCR|[Rr]oom|[Pp]age|p\\."
			+ "|[Aa]rticle|[Rr]oute|about|around|some|nearly|almost|least|more than|less than|fewer than|only|another"
			+ "|[Ss]ection|[Ll]aw|[Dd]ecree|roughly|approximately)";

	private static final String CENTURY = "(\\d{1,2}(?:st|nd|rd|th)|sixteenth|seventeenth|eighteenth|nineteenth"
			+ "|twentieth|twenty-first)";

	private static final List<String> CENTURIES = List.of("sixteenth", "seventeenth", "eighteenth", "nineteenth",
			"twentieth", "twenty-first");

	private static final List<String> DECADES = List.of("twenties", "thirties", "forties", "fifties", "sixties",
			"seventies", "eighties", "nineties");

	private YearForms() {
	}

	static List<Form> all() {
		List<Form> forms = new ArrayList<>();
		forms.add(Form.of(DIGIT, YEAR + "[-–—/]" + YEAR + "\\b(?![-\\d])", (m) -> (number(m, 1) < number(m, 2))
				? Meaning.stated(Calendar.years(number(m, 1), number(m, 2), DateBasis.STATED)) : Meaning.NEVER));
		forms.add(Form.of(DIGIT, YEAR + " ?[-–/](\\d\\d)\\b(?![-/\\d])", (m) -> {
			int to = number(m, 1) / 100 * 100 + number(m, 2);
			return (to > number(m, 1)) ? Meaning.stated(Calendar.years(number(m, 1), to, DateBasis.STATED))
					: Meaning.NEVER;
		}));
		decades(forms);
		forms.add(Form.of(any(THE, DIGIT, Set.copyOf(CENTURIES), Set.of("twenty")),
				"(?:[Tt]he )?(?:(?:early|mid|late)[\\s\\u00A0-])?" + CENTURY + "[\\s\\u00A0-][Cc]entury\\b",
				YearForms::century));
		fiscal(forms);
		forms.add(Form.of(any(THE, Set.of("year")), "(?:[Tt]he )?[Yy]ear " + YEAR + "\\b(?![-–/]\\d)",
				(m) -> Meaning.stated(FuzzyDate.year(number(m, 1), DateBasis.STATED))));
		forms.add(Form.of(DIGIT,
				"(?<![\\d$€£¥#.,/:+])(?<!(?<![Mm]id|[Pp]ost|[Pp]re|[Ll]ate|[Ee]arly)-)(?<!" + NUMBERED + "[\\s\\u00A0])"
						+ "(?<!\\b[Rr]esolutions?[\\s\\u00A0][\\d, and]{0,30})" + YEAR + "\\b(?![%°])(?![.,]\\d)"
						+ "(?!-(?:mile|met|foot|page|man|person|strong|kilo|member|ton|megawatt|seat|bed|room))"
						+ "(?! (?:more |other |new |additional )?" + COUNTED + "\\b)",
				(m) -> Meaning.stated(FuzzyDate.year(number(m, 1), DateBasis.STATED))));
		// "about 2010" is a year where no thing is counted behind it
		forms.add(Form.of(DIGIT,
				"(?<=\\b(?:[Ss]ince|[Uu]ntil|[Ii]n|[Bb]y) (?:about|around) )" + YEAR + "\\b(?![.,]\\d)(?! [a-z]+s\\b)",
				(m) -> Meaning.stated(about(number(m, 1)))));
		return forms;
	}

	private static FuzzyDate about(int year) {
		return new FuzzyDate(String.format(Locale.ROOT, "%04d~", year), LocalDate.of(year - 1, 1, 1),
				LocalDate.of(year + 1, 12, 31), DatePrecision.YEAR, DateBasis.STATED);
	}

	private static void decades(List<Form> forms) {
		forms.add(
				Form.of(any(THE, DIGIT), "(?:[Tt]he )?(?:(?:early|mid|late)[\\s\\u00A0-])?((?:1[5-9]|20)\\d)0['’]?s\\b",
						(m) -> Meaning.stated(Calendar.decade(number(m, 1) * 10, DateBasis.STATED))));
		forms.add(Form.of(any(THE, DIGIT), "(?:[Tt]he )(?:(?:early|mid|late)[\\s\\u00A0-])?['’‘]?([2-9])0['’]?s\\b",
				(m) -> Meaning.stated(Calendar.decade(1900 + number(m, 1) * 10, DateBasis.STATED))));
		forms.add(Form.of(THE, "[Tt]he (?:(?:early|mid|late)[\\s\\u00A0-])?(" + String.join("|", DECADES) + ")\\b",
				(m) -> Meaning.stated(Calendar.decade(1920 + 10 * DECADES.indexOf(lower(m, 1)), DateBasis.STATED))));
	}

	/** "the 19th century": EDTF writes a century by its first two digits. */
	private static Meaning century(MatchResult m) {
		String word = lower(m, 1);
		int century = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word.replaceAll("\\D", ""))
				: 16 + CENTURIES.indexOf(word);
		if (century < 10 || century > 21) {
			return Meaning.NEVER;
		}
		int first = 100 * (century - 1);
		return Meaning.stated(new FuzzyDate((century - 1) + "XX", LocalDate.of(first, 1, 1),
				LocalDate.of(first + 99, 12, 31), DatePrecision.UNKNOWN, DateBasis.STATED));
	}

	private static void fiscal(List<Form> forms) {
		Set<String> openers = any(Set.of("fiscal", "fy", "financial"), THE, SHIFTS);
		forms.add(Form.of(openers,
				"(?:[Tt]he )?(?:(?:[Ff]iscal|[Ff]inancial)(?: [Yy]ears?)?|FY) ?" + YEAR
						+ "(?:[-–/]\\d\\d(?:\\d\\d)?)?\\b",
				(m) -> Meaning.stated(fiscal(number(m, 1), DateBasis.STATED))));
		forms.add(Form.of(openers, "(?:[Ff]iscal(?: [Yy]ear)?|FY) ?['’]?(\\d\\d)\\b(?![\\d,.%])",
				(m) -> Meaning.stated(fiscal(DayForms.fullYear(number(m, 1)), DateBasis.STATED))));
		forms.add(Form.of(any(THE, SHIFTS),
				"(?:[Tt]he )?([Ll]ast|[Nn]ext|[Tt]his|[Cc]urrent|[Cc]oming|[Pp]revious) (?:fiscal|financial) year\\b",
				(m) -> (moment) -> (moment.today() == null) ? null
						: fiscal(moment.today().getYear() + Grammar.shift(lower(m, 1)), DateBasis.RELATIVE)));
	}

	/**
	 * A fiscal year is named by a calendar year that it shares half a year with at least:
	 * which months, the issuer only knows.
	 */
	private static FuzzyDate fiscal(int year, DateBasis basis) {
		return new FuzzyDate(String.format(Locale.ROOT, "%04d~", year), LocalDate.of(year - 1, 7, 1),
				LocalDate.of(year + 1, 6, 30), DatePrecision.YEAR, basis);
	}

}
