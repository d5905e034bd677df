package io.entente.restore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import io.entente.model.Uid;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one thing of a file, each checked when it is asked for: nothing gets
 * into the graph that its own pipeline couldn't have written.
 */
final class Fields {

	/** Index entries have a largest size; no name of anything is that long. */
	static final int NAME = 300;

	/** A line. */
	static final int LINE = 10_000;

	/** A passage. */
	static final int TEXT = 1_000_000;

	private static final int MOST_TEXTS = 200;

	private static final int LAST_YEAR = 9999;

	private static final Pattern EDTF = Pattern.compile("[-0-9XYSETZ?~%/.,:+\\[\\]{}]{1,100}");

	private final Map<String, ?> values;

	Fields(Map<String, ?> values) {
		this.values = values;
	}

	boolean has(String name) {
		return this.values.get(name) != null;
	}

	/** A text that has to be there. */
	String text(String name, int most) throws BadRecordException {
		String text = optional(name, most);
		if (text == null) {
			throw new BadRecordException("it has no " + name);
		}
		return text;
	}

	/** A text. */
	@Nullable String optional(String name, int most) throws BadRecordException {
		Object value = this.values.get(name);
		if (value == null) {
			return null;
		}
		if (value instanceof Map || value instanceof Collection) {
			throw new BadRecordException("its " + name + " is no single value");
		}
		String text = value.toString();
		if (text.length() > most) {
			throw new BadRecordException("its %s has %,d characters, more than the %,d that it may have".formatted(name,
					text.length(), most));
		}
		return text;
	}

	/** Some texts, none where there is nothing. */
	List<String> texts(String name, int most) throws BadRecordException {
		Object value = this.values.get(name);
		Collection<?> found = (value == null) ? List.of()
				: (value instanceof Collection<?> several) ? several : List.of(value);
		if (found.size() > MOST_TEXTS) {
			throw new BadRecordException(
					"it has %,d %s, more than the %,d that it may have".formatted(found.size(), name, MOST_TEXTS));
		}
		List<String> texts = new ArrayList<>();
		for (Object each : found) {
			texts.add(new Fields(Map.of(name, (each != null) ? each : "")).text(name, most));
		}
		return texts;
	}

	/** An identifier. */
	<T extends Uid> T uid(String name, Function<String, T> type) throws BadRecordException {
		String text = text(name, LINE);
		return Uid.read(type, text).orElseThrow(() -> new BadRecordException("its " + name + " is no identifier"));
	}

	/** One of some constants that has to be there. */
	<E extends Enum<E>> E constant(String name, Class<E> type) throws BadRecordException {
		E constant = optional(name, type);
		if (constant == null) {
			throw new BadRecordException("it has no " + name);
		}
		return constant;
	}

	/** One of some constants. */
	<E extends Enum<E>> @Nullable E optional(String name, Class<E> type) throws BadRecordException {
		String text = optional(name, LINE);
		return (text != null) ? constant(name, text, type) : null;
	}

	/** Some of some constants. */
	<E extends Enum<E>> List<E> constants(String name, Class<E> type) throws BadRecordException {
		List<E> constants = new ArrayList<>();
		for (String text : texts(name, LINE)) {
			constants.add(constant(name, text, type));
		}
		return constants;
	}

	private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) throws BadRecordException {
		try {
			return Enum.valueOf(type, text);
		}
		catch (IllegalArgumentException ex) {
			throw new BadRecordException("its %s '%s' isn't known".formatted(name, clipped(text)));
		}
	}

	/** A number between two bounds, the default where there is none. */
	double number(String name, double from, double to, double absent) throws BadRecordException {
		String text = optional(name, LINE);
		if (text == null) {
			return absent;
		}
		try {
			double number = Double.parseDouble(text);
			if (number >= from && number <= to) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// told below
		}
		throw new BadRecordException(
				"its %s '%s' is no number from %s to %s".formatted(name, clipped(text), whole(from), whole(to)));
	}

	private static String whole(double bound) {
		return (bound == Math.rint(bound)) ? Long.toString((long) bound) : Double.toString(bound);
	}

	/** A whole number from 0 on, 0 where there is none. */
	int count(String name) throws BadRecordException {
		return (int) number(name, 0, Integer.MAX_VALUE, 0);
	}

	/** A day. */
	@Nullable LocalDate day(String name) throws BadRecordException {
		String text = optional(name, LINE);
		if (text == null) {
			return null;
		}
		try {
			LocalDate day = LocalDate.parse(text);
			if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// told below
		}
		throw new BadRecordException("its %s '%s' is no date".formatted(name, clipped(text)));
	}

	/** A date of the names that the exports give its parts, null where there is none. */
	@Nullable FuzzyDate time(String edtf, String earliest, String latest, String precision, String basis)
			throws BadRecordException {
		String text = optional(edtf, LINE);
		if (text == null) {
			return null;
		}
		if (!EDTF.matcher(text).matches()) {
			throw new BadRecordException("its date '%s' can't be read".formatted(clipped(text)));
		}
		DatePrecision known = optional(precision, DatePrecision.class);
		DateBasis from = optional(basis, DateBasis.class);
		try {
			return new FuzzyDate(text, day(earliest), day(latest), (known != null) ? known : DatePrecision.UNKNOWN,
					(from != null) ? from : DateBasis.STATED);
		}
		catch (IllegalArgumentException ex) {
			throw new BadRecordException("its date '%s' ends before it begins".formatted(clipped(text)));
		}
	}

	static String clipped(String text) {
		int most = 40;
		String line = text.replaceAll("\\p{Cntrl}", " ");
		return (line.length() > most) ? line.substring(0, most) + "…" : line;
	}

}
