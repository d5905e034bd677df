package io.entente.graph;

import java.time.LocalDate;

import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Reads a date from the columns that every query names alike: {@code edtf},
 * {@code earliest}, {@code latest}, {@code precision} (optional) and {@code basis}.
 */
public final class DateColumns {

	private DateColumns() {
	}

	/**
	 * The date of a row, or of a map within one.
	 * @return null if it isn't known
	 */
	public static @Nullable FuzzyDate read(MapAccessor row) {
		Value edtf = row.get("edtf");
		if (edtf.isNull() || edtf.asString().isBlank()) {
			return null;
		}
		Value precision = row.get("precision");
		Value basis = row.get("basis");
		return new FuzzyDate(edtf.asString(), day(row.get("earliest")), day(row.get("latest")),
				precision.isNull() ? DatePrecision.UNKNOWN : DatePrecision.valueOf(precision.asString()),
				basis.isNull() ? DateBasis.STATED : DateBasis.valueOf(basis.asString()));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
