package io.entente.exports;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.entente.exports.internal.LegalText;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, kept on the disk until it is the sheet's turn: a workbook's
 * sheets can't be written side by side. What doesn't fit on a sheet goes on on another
 * one of the same name with a number.
 */
final class WorkbookSheet implements Closeable {

	/** Excel opens no workbook whose cells hold more. */
	private static final int LONGEST = 32_767;

	/**
	 * Excel takes 65,530 links a sheet, and they are held in memory; the rest is text.
	 */
	private static final int MOST_LINKS = 10_000;

	private static final int FLUSHED = 500;

	/** What Excel would read as a character's number. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private final String name;

	private final List<Heading> headings;

	private final int mostRows;

	private final Spool spool;

	private final DataOutputStream rows;

	private long count;

	/** A column's head and its width in characters. */
	record Heading(String name, int width) {
	}

	WorkbookSheet(String name, List<Heading> headings, int mostRows) throws IOException {
		this.name = name;
		this.headings = List.copyOf(headings);
		this.mostRows = mostRows;
		this.spool = Spool.open();
		this.rows = new DataOutputStream(this.spool.out());
	}

	void add(SheetRow row) throws IOException {
		row.write(this.rows);
		this.count++;
	}

	long count() {
		return this.count;
	}

	/**
	 * Writes the sheet.
	 * @param change what rows become in groups of {@link AgreementStages#BATCH}
	 */
	void writeTo(Workbook workbook, UnaryOperator<List<SheetRow>> change) throws IOException {
		this.rows.flush();
		try (InputStream file = this.spool.read();
				DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
			long left = this.count;
			int number = 1;
			do {
				long here = Math.min(left, this.mostRows);
				page(workbook, (number == 1) ? this.name : this.name + " " + number, here, in, change);
				left -= here;
				number++;
			}
			while (left > 0);
		}
	}

	private void page(Workbook workbook, String title, long rows, DataInputStream in,
			UnaryOperator<List<SheetRow>> change) throws IOException {
		Worksheet sheet = workbook.newWorksheet(title);
		sheet.freezePane(0, 1);
		for (int column = 0; column < this.headings.size(); column++) {
			sheet.width(column, this.headings.get(column).width());
			sheet.inlineString(0, column, this.headings.get(column).name());
		}
		sheet.range(0, 0, 0, this.headings.size() - 1).style().bold().fillColor("E9EDFB").set();
		int links = 0;
		int at = 1;
		for (long read = 0; read < rows;) {
			List<SheetRow> batch = new ArrayList<>();
			for (; read < rows && batch.size() < AgreementStages.BATCH; read++) {
				batch.add(SheetRow.read(in));
			}
			for (SheetRow row : change.apply(batch)) {
				List<@Nullable Object> cells = row.cells();
				for (int column = 0; column < cells.size(); column++) {
					links += cell(sheet, at, column, cells.get(column), links < MOST_LINKS);
				}
				if (at++ % FLUSHED == 0) {
					sheet.flush();
				}
			}
		}
		sheet.setAutoFilter(0, 0, at - 1, this.headings.size() - 1);
		sheet.finish();
	}

	/** Text is written as inline text, which no program takes for a formula. */
	static int cell(Worksheet sheet, int row, int column, @Nullable Object cell, boolean linked) {
		switch (cell) {
			case null -> {
				return 0;
			}
			case Double number -> sheet.value(row, column, number);
			case LocalDate day -> {
				sheet.value(row, column, day);
				sheet.style(row, column).format("yyyy-mm-dd").set();
			}
			case SheetRow.Link link -> {
				if (linked) {
					sheet.hyperlink(row, column, new HyperLink(link.address(), "link"));
				}
				sheet.inlineString(row, column, text(link.address()));
				return linked ? 1 : 0;
			}
			default -> sheet.inlineString(row, column, text(cell.toString()));
		}
		return 0;
	}

	/** The text as a cell holds it. */
	static String text(String text) {
		String legal = ESCAPE.matcher(LegalText.of(text)).replaceAll("_x005F_");
		if (legal.length() <= LONGEST) {
			return legal;
		}
		int end = Character.isHighSurrogate(legal.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
		return legal.substring(0, end) + "…";
	}

	@Override
	public void close() throws IOException {
		this.spool.close();
	}

}
