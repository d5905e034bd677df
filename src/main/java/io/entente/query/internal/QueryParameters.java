package io.entente.query.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.entente.query.QueryFailedException;
import io.entente.query.QueryFailedException.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/**
 * Turns parameters from JSON into the database's values. JSON has no dates, so an object
 * with one key that names a temporal type stands for one.
 */
final class QueryParameters {

	private static final Map<String, Function<String, Object>> TEMPORAL = Map.of("$date", LocalDate::parse, "$datetime",
			ZonedDateTime::parse, "$localdatetime", LocalDateTime::parse, "$time", OffsetTime::parse, "$localtime",
			LocalTime::parse, "$duration", QueryParameters::duration);

	private QueryParameters() {
	}

	/**
	 * The same parameters as the driver takes them.
	 * @throws QueryFailedException naming the one that can't be taken
	 */
	static Map<String, @Nullable Object> of(Map<String, @Nullable Object> json) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		json.forEach((name, value) -> values.put(name, value(name, value)));
		return values;
	}

	private static @Nullable Object value(String name, @Nullable Object json) {
		return switch (json) {
			case null -> null;
			case Map<?, ?> map -> object(name, map);
			case List<?> list -> {
				List<@Nullable Object> values = new ArrayList<>();
				list.forEach((element) -> values.add(value(name, element)));
				yield values;
			}
			case BigInteger number -> throw failure(name, number + " has more than 64 bits");
			case BigDecimal number -> number.doubleValue();
			case Integer number -> number.longValue();
			case Float number -> number.doubleValue();
			default -> json;
		};
	}

	private static Object object(String name, Map<?, ?> map) {
		if (map.size() == 1) {
			Map.Entry<?, ?> only = map.entrySet().iterator().next();
			Function<String, Object> reader = TEMPORAL.get(String.valueOf(only.getKey()));
			if (reader != null) {
				String text = String.valueOf(only.getValue());
				try {
					return reader.apply(text);
				}
				catch (DateTimeException | ArithmeticException ex) {
					throw failure(name, "'" + text + "' is no " + String.valueOf(only.getKey()).substring(1)
							+ " as ISO 8601 writes it");
				}
			}
		}
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		map.forEach((key, value) -> values.put(String.valueOf(key), value(name, value)));
		return values;
	}

	/** Months and days don't mix with seconds in Java, but do in Cypher. */
	@SuppressWarnings("JavaPeriodGetDays") // its months are given beside them
	private static Object duration(String text) {
		int time = text.indexOf('T');
		Period period = (time == 1) ? Period.ZERO : Period.parse((time < 0) ? text : text.substring(0, time));
		Duration rest = (time < 0) ? Duration.ZERO : Duration.parse("P" + text.substring(time));
		return Values.isoDuration(period.toTotalMonths(), period.getDays(), rest.getSeconds(), rest.getNano())
			.asIsoDuration();
	}

	private static QueryFailedException failure(String name, String what) {
		return new QueryFailedException(Reason.CYPHER, "The parameter $" + name + " can't be taken: " + what);
	}

}
