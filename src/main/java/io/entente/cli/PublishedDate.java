package io.entente.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a date of publication.
 */
class PublishedDate implements ITypeConverter<LocalDate> {

	@Override
	public LocalDate convert(String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeParseException _) {
			throw new TypeConversionException("'" + value + "' is no date; write it as YYYY-MM-DD, such as 2025-12-05");
		}
	}

}
