package io.entente.exports;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.entente.exports.internal.LegalText;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook on its way through a {@link Spool}: texts, numbers, days, links and
 * empty cells.
 */
final class SheetRow {

	private final List<@Nullable Object> cells = new ArrayList<>();

	/** What is shown of an address, which is also where it leads. */
	record Link(String address) {
	}

	SheetRow text(@Nullable String text) {
		this.cells.add((text == null || text.isEmpty()) ? null : LegalText.of(text));
		return this;
	}

	SheetRow number(double number) {
		this.cells.add(number);
		return this;
	}

	SheetRow count(long count) {
		return number((double) count);
	}

	SheetRow day(@Nullable LocalDate day) {
		// the workbook's calendar begins in 1900
		this.cells.add((day == null || day.getYear() >= 1900) ? day : day.toString());
		return this;
	}

	/** A day where it is known to the day, else as it is known. */
	SheetRow date(@Nullable FuzzyDate date) {
		if (date == null) {
			return text("");
		}
		LocalDate day = date.earliest();
		return (day != null && day.toString().equals(date.edtf())) ? day(day) : text(date.edtf());
	}

	SheetRow link(@Nullable String address) {
		this.cells.add((address != null) ? new Link(address) : null);
		return this;
	}

	/** Some of another row's cells behind these. */
	SheetRow part(SheetRow other, int start, int end) {
		this.cells.addAll(other.cells.subList(start, end));
		return this;
	}

	List<@Nullable Object> cells() {
		return Collections.unmodifiableList(this.cells);
	}

	void write(DataOutputStream out) throws IOException {
		out.writeInt(this.cells.size());
		for (Object cell : this.cells) {
			switch (cell) {
				case null -> out.writeByte('-');
				case Double number -> {
					out.writeByte('n');
					out.writeDouble(number);
				}
				case LocalDate day -> {
					out.writeByte('d');
					out.writeLong(day.toEpochDay());
				}
				case Link link -> text(out, 'l', link.address());
				default -> text(out, 't', cell.toString());
			}
		}
	}

	static SheetRow read(DataInputStream in) throws IOException {
		SheetRow row = new SheetRow();
		int cells = in.readInt();
		for (int i = 0; i < cells; i++) {
			byte kind = in.readByte();
			switch (kind) {
				case '-' -> row.cells.add(null);
				case 'n' -> row.number(in.readDouble());
				case 'd' -> row.day(LocalDate.ofEpochDay(in.readLong()));
				case 'l' -> row.link(text(in));
				default -> row.text(text(in));
			}
		}
		return row;
	}

	private static void text(DataOutputStream out, char kind, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeByte(kind);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
	}

}
