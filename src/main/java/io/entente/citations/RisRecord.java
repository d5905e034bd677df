package io.entente.citations;

/**
 * A record in the format of Research Information Systems. Written here: the library reads
 * it only. Every value is one line, so that none can end the record.
 */
final class RisRecord {

	private static final String END = "\r\n";

	private RisRecord() {
	}

	static String of(CitedWork work) {
		boolean article = work.kind() == CitedKind.ARTICLE;
		StringBuilder record = new StringBuilder();
		field(record, "TY", article ? "ELEC" : "DATA");
		field(record, "ID", work.id());
		work.authors().forEach((name) -> field(record, "AU", name));
		field(record, "TI", work.title());
		if (work.container() != null) {
			field(record, "T2", work.container());
			field(record, article ? "PB" : "DB", work.container());
		}
		if (work.version() != null) {
			field(record, "ET", work.version());
		}
		if (work.description() != null) {
			field(record, "M3", work.description());
		}
		CitedDate published = CitedDate.of(work.published());
		if (published != null) {
			field(record, "PY", CitedDate.year(published.year()));
			field(record, "DA", published.ris());
		}
		if (work.language() != null) {
			field(record, "LA", work.language());
		}
		if (work.summary() != null) {
			field(record, "AB", work.summary());
		}
		field(record, "UR", work.address().toString());
		field(record, "Y2", CitedDate.of(work.accessed()).ris());
		CslItem.notes(work).forEach((note) -> field(record, "N1", note));
		return record.append("ER  - ").append(END).toString();
	}

	private static void field(StringBuilder record, String tag, String value) {
		record.append(tag).append("  - ").append(PlainLine.of(value)).append(END);
	}

}
