package io.entente.extraction.internal.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

import static io.entente.extraction.internal.times.Form.any;
import static io.entente.extraction.internal.times.Form.lower;
import static io.entente.extraction.internal.times.Grammar.DIGIT;
import static io.entente.extraction.internal.times.Grammar.NUMBER;
import static io.entente.extraction.internal.times.Grammar.NUMBERS;
import static io.entente.extraction.internal.times.Grammar.PART_OF_DAY;
import static io.entente.extraction.internal.times.Grammar.SHIFTS;
import static io.entente.extraction.internal.times.Grammar.THE;
import static io.entente.extraction.internal.times.Grammar.WEEKDAY;
import static io.entente.extraction.internal.times.Grammar.WEEKDAYS;
import static io.entente.extraction.internal.times.Grammar.shift;

/** What is counted from the day of writing or from the date told last. */
final class RelativeForms {

	private static final String UNIT = "(day|week|weekend|month|quarter|year|decade)";

	/** Days of feasts and events: no day of the week in the news. */
	private static final String NO_NAMED_DAY = "(?<!\\b(?:Good|Black|Ash|Palm|Easter|Bloody|Super|Holy|Maundy|Cyber|Giving"
			+ "|Shrove|Fat|[Ee]very|[Ee]ach|[Aa]ny)[\\s\\u00A0])";

	private static final String NO_TITLE = "(?! (?:Times|Telegraph|Post|Mirror|Express|Mail|Review|Herald|Tribune|Night"
			+ "|Club|Island|School|Group)\\b)";

	private RelativeForms() {
	}

	static List<Form> all() {
		List<Form> forms = new ArrayList<>();
		nearDays(forms);
		weekdays(forms);
		units(forms);
		counted(forms);
		anchored(forms);
		return forms;
	}

	private static void nearDays(List<Form> forms) {
		forms.add(Form.of(THE, "[Tt]he day before yesterday\\b", (m) -> Meaning.shifted("day", -2)));
		forms.add(Form.of(THE, "[Tt]he day after tomorrow\\b", (m) -> Meaning.shifted("day", 2)));
		forms.add(Form.of(Set.of("yesterday"), "(?:[Yy]esterday|YESTERDAY)\\b(?: " + PART_OF_DAY + "\\b)?",
				(m) -> Meaning.shifted("day", -1)));
		forms.add(Form.of(Set.of("today", "tonight"),
				"(?:[Tt]oday|[Tt]onight|TODAY|TONIGHT)\\b(?! (?:Show|Programme)\\b)",
				(m) -> Meaning.shifted("day", 0)));
		forms.add(Form.of(SHIFTS, "[Tt]his (?:very )?(?:early |late )?(?:morning|afternoon|evening|day)\\b",
				(m) -> Meaning.shifted("day", 0)));
		forms.add(Form.of(SHIFTS, "[Ll]ast (?:night|evening)\\b", (m) -> Meaning.shifted("day", -1)));
		forms.add(Form.of(Set.of("tomorrow"), "[Tt]omorrow\\b(?: " + PART_OF_DAY + "\\b)?",
				(m) -> Meaning.shifted("day", 1)));
	}

	private static void weekdays(List<Form> forms) {
		forms.add(
				Form.of(WEEKDAYS, NO_NAMED_DAY + WEEKDAY + "(?: " + PART_OF_DAY + ")? (?:of )?(last|this|next) week\\b",
						(m) -> (moment) -> inWeek(moment, m)));
		forms.add(Form.of(any(SHIFTS, THE),
				"(?:[Tt]he |[Tt]his )?([Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious|[Ff]ollowing|[Uu]pcoming) (?:early |late )?"
						+ WEEKDAY + "\\b(?: " + PART_OF_DAY + "\\b)?",
				RelativeForms::shiftedWeekday));
		forms.add(Form.of(WEEKDAYS, NO_NAMED_DAY + WEEKDAY + "\\b(?: " + PART_OF_DAY + "\\b)?" + NO_TITLE,
				(m) -> (moment) -> Calendar.weekday(moment.today(), moment.tense(), Calendar.weekday(m.group(1)), "")));
	}

	private static @Nullable FuzzyDate inWeek(Moment moment, MatchResult m) {
		LocalDate today = moment.today();
		return (today == null) ? null
				: FuzzyDate.day(today.plusWeeks(shift(m.group(2)))
					.with(DayOfWeek.MONDAY)
					.plusDays(Calendar.weekday(m.group(1)).getValue() - 1L), DateBasis.RELATIVE);
	}

	private static Meaning shiftedWeekday(MatchResult m) {
		String shift = lower(m, 1);
		DayOfWeek day = Calendar.weekday(m.group(2));
		if (shift.equals("following")) {
			return (moment) -> moment.narrative().weekday(day, true);
		}
		if (shift.equals("previous")) {
			return (moment) -> moment.narrative().weekday(day, false);
		}
		return (moment) -> Calendar.weekday(moment.today(), moment.tense(), day, shift);
	}

	private static void units(List<Form> forms) {
		// "over the past year", "in the next decade" tell how long, not when
		forms.add(Form.of(any(SHIFTS, THE),
				"(?:[Tt]he )(?:last|past|next|coming|upcoming) (?:few |couple of |several |\\w+ )?"
						+ "(?:days?|weeks?|months?|quarters|years?|decades?|century)\\b",
				(m) -> nextIsAnchored(m.group())));
		forms.add(Form.of(SHIFTS, "[Tt]his past weekend\\b", (m) -> Meaning.shifted("weekend", -1)));
		forms.add(Form.of(SHIFTS, "[Tt]his past (?:week|month|quarter|year|decade)\\b", (m) -> Meaning.NEVER));
		forms.add(Form.of(SHIFTS, "[Tt]his coming " + UNIT + "\\b", (m) -> Meaning.shifted(m.group(1), 1)));
		forms.add(Form.of(any(SHIFTS, THE),
				"(?:[Tt]he )?([Ll]ast|[Tt]his|[Cc]urrent|[Nn]ext) " + UNIT + "\\b(?!-(?:old|long|high|low)|-to-)",
				(m) -> (m.group(2).equals("day") || m.group(2).equals("weekend")) ? weekend(m)
						: Meaning.shifted(m.group(2), shift(lower(m, 1)))));
		forms.add(Form.of(THE, "(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n) )the weekend\\b(?!s)",
				(m) -> (moment) -> Calendar.weekend(moment.today(), moment.tense())));
		// "by the end of the year": this one, where it is to come
		forms.add(Form.of(THE, "[Tt]he (?:very )?(?:end|close) of the (month|quarter|year|decade)\\b(?! [A-Za-z]*\\d)",
				(m) -> (moment) -> moment.tense().looksAhead() ? Calendar.shifted(moment.today(), m.group(1), 0)
						: null));
		forms.add(Form.of(any(THE, Set.of("year")),
				"(?<=\\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Aa]t) )(?:the )?year(?:['’]s)?[-\\s]end\\b",
				(m) -> (moment) -> (moment.tense() == Tense.PAST) ? null
						: Calendar.shifted(moment.today(), "year", 0)));
	}

	private static Meaning weekend(MatchResult m) {
		if (m.group(2).equals("day")) {
			return Meaning.NEVER;
		}
		int shift = shift(lower(m, 1));
		return (moment) -> (shift == 0) ? Calendar.weekend(moment.today(), moment.tense())
				: Calendar.shifted(moment.today(), "weekend", shift);
	}

	/** "the next day" follows what was told; the others are durations. */
	private static Meaning nextIsAnchored(String text) {
		String[] words = text.split("\\s+", -1);
		boolean day = words.length == 3 && words[1].equals("next") && words[2].equals("day");
		return day ? Meaning.anchored("day", 1) : Meaning.NEVER;
	}

	private static void counted(List<Form> forms) {
		Set<String> openers = any(NUMBERS, DIGIT);
		forms.add(Form.of(openers, NUMBER + " years? ago today\\b", (m) -> sameDay(Calendar.number(m.group(1)))));
		forms.add(Form.of(openers, NUMBER + "\\]? (day|week|month|year|decade)s? ago\\b",
				(m) -> ago(Calendar.number(m.group(1)), m.group(2))));
		forms.add(Form.of(openers, "(?<=\\b[Ii]n )" + NUMBER + " (day|week|month|year)s?['’]? time\\b",
				(m) -> Meaning.shifted(m.group(2), Calendar.number(m.group(1)))));
		forms.add(Form.of(openers, NUMBER + " (day|week|month|year)s? from (?:now|today)\\b",
				(m) -> Meaning.shifted(m.group(2), Calendar.number(m.group(1)))));
		forms.add(Form.of(openers,
				"(?<=\\b[Ii]n )" + NUMBER + " (day|week|month)s?(?= ?[.,;]| (?:at|in|to|for|and|when|with)\\b)",
				(m) -> (moment) -> moment.tense().looksAhead()
						? Calendar.shifted(moment.today(), m.group(2), Calendar.number(m.group(1))) : null));
	}

	private static Meaning ago(int amount, String unit) {
		return (amount < 1 || amount > 900) ? Meaning.NEVER : Meaning.shifted(unit, -amount);
	}

	/** "five years ago today" */
	private static Meaning sameDay(int years) {
		return (moment) -> (moment.today() == null || years < 1 || years > 900) ? null
				: FuzzyDate.day(moment.today().minusYears(years), DateBasis.RELATIVE);
	}

	private static void anchored(List<Form> forms) {
		// "up five percent from a year earlier" compares with the year before
		forms.add(Form.of(NUMBERS, "(?:[Aa]|one) year earlier\\b", (m) -> RelativeForms::yearBefore));
		forms.add(Form.of(any(NUMBERS, DIGIT),
				NUMBER + " (day|week|month|year)s? (earlier|later|afterwards?|(?:before|after|prior)(?= ?[.,;)]))",
				(m) -> Meaning.anchored(m.group(2), direction(m.group(3)) * Calendar.number(m.group(1)))));
		forms.add(Form.of(any(THE, Set.of("that", "same", "previous", "following")),
				"(?:[Tt]he (?:very )?|[Tt]hat )?(same|previous|following|preceding) (day|morning|afternoon|evening|night|week|month|quarter|year)\\b",
				(m) -> anchoredUnit(m.group(2), switch (m.group(1)) {
					case "same" -> 0;
					case "following" -> 1;
					default -> -1;
				})));
		forms.add(Form.of(THE, "[Tt]he next (morning|afternoon|evening|night)\\b", (m) -> Meaning.anchored("day", 1)));
		forms.add(Form.of(Set.of("that"),
				"[Tt]hat (?:very )?(day|morning|afternoon|evening|night|week|month|year)\\b(?! [a-z]+ed\\b)",
				(m) -> anchoredUnit(m.group(1), 0)));
		forms.add(Form.of(THE, "[Tt]he (day|week|month|year|quarter) (before|after|earlier)\\b(?= ?[.,;)]|$)",
				(m) -> Meaning.anchored(m.group(1), direction(m.group(2)))));
		forms.add(Form.of(THE, "(?<=\\b(?:from|than|with|in|over|for) )the year (?:before|earlier)\\b",
				(m) -> RelativeForms::yearBefore));
	}

	private static @Nullable FuzzyDate yearBefore(Moment moment) {
		FuzzyDate told = moment.narrative().shifted("year", -1);
		return (told != null) ? told : Calendar.shifted(moment.today(), "year", -1);
	}

	private static int direction(String word) {
		return (word.startsWith("later") || word.startsWith("after")) ? 1 : -1;
	}

	private static Meaning anchoredUnit(String unit, int amount) {
		return Meaning.anchored(switch (unit) {
			case "morning", "afternoon", "evening", "night" -> "day";
			default -> unit;
		}, amount);
	}

}
