package io.entente.agreements;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of the ledger's rows. What a row lacks comes last either way.
 *
 * @param column by which column
 * @param descending whether the last come first
 */
public record AgreementOrder(Column column, boolean descending) {

	/** The latest news first. */
	public static final AgreementOrder DEFAULT = new AgreementOrder(Column.NEWS, true);

	/** Reads it as an address says it: {@code date}, {@code -date}. */
	public static Optional<AgreementOrder> of(String text) {
		boolean descending = text.startsWith("-");
		String name = descending ? text.substring(1) : text;
		return Stream.of(Column.values())
			.filter((column) -> column.address().equals(name))
			.findFirst()
			.map((column) -> new AgreementOrder(column, descending));
	}

	/** As an address says it. */
	public String address() {
		return (this.descending ? "-" : "") + this.column.address();
	}

	/** The order that a column's head leads to: turned around if it is that column's. */
	public AgreementOrder by(Column other) {
		return new AgreementOrder(other, (other == this.column) ? !this.descending : other.newestFirst());
	}

	/** What rows can be ordered by. */
	public enum Column {

		/** The title. */
		TITLE,
		/** The parties' names. */
		PARTIES,
		/** Treaty, memorandum, … */
		KIND,
		/** The first field it concerns. */
		SECTOR,
		/** How far it has come. */
		STATUS,
		/** When it happened. */
		DATE,
		/** How many independent origins tell of it. */
		ORIGINS,
		/** When an article last told of it. */
		NEWS;

		/** As an address says it. */
		public String address() {
			return name().toLowerCase(Locale.ROOT);
		}

		private boolean newestFirst() {
			return compareTo(STATUS) >= 0;
		}

	}

}
