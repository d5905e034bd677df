package io.entente.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.entente.exports.AgreementStages.ToldStage;
import io.entente.exports.WorkbookSheet.Heading;
import io.entente.model.AgreementStatus;
import io.entente.model.FuzzyDate;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the workbook's sheets, and the words in their cells.
 */
final class SheetColumns {

	/** How many columns of an agreement stand before its stages. */
	static final int BEFORE_STAGES = 7;

	static final List<Heading> AGREEMENTS = agreements();

	static final List<Heading> FACTS = List.of(new Heading("Sort", 12), new Heading("Type", 16),
			new Heading("Fact", 50), new Heading("Participants", 40), new Heading("Sectors", 24),
			new Heading("Status", 16), new Heading("How real", 12), new Heading("Said to be so", 14),
			new Heading("When", 22), new Heading("Earliest", 12), new Heading("Latest", 12),
			new Heading("Precision", 12), new Heading("Basis of the date", 20), new Heading("Confidence", 11),
			new Heading("Origins", 9), new Heading("Denials", 9), new Heading("Articles", 9),
			new Heading("Sentences", 10), new Heading("First reported", 14), new Heading("Last reported", 14),
			new Heading("Identifier", 30));

	static final List<Heading> PARTICIPANTS = List.of(new Heading("Fact", 50), new Heading("Role", 10),
			new Heading("Entity", 40), new Heading("Type", 14), new Heading("Country", 9),
			new Heading("Other names", 40), new Heading("Fact's identifier", 30),
			new Heading("Entity's identifier", 30));

	static final List<Heading> EVIDENCE = List.of(new Heading("Fact", 40), new Heading("Quote", 80),
			new Heading("Said to be so", 14), new Heading("How real", 12), new Heading("Status", 16),
			new Heading("When", 22), new Heading("Said by", 20), new Heading("Publisher", 24),
			new Heading("Published", 12), new Heading("Article", 50), new Heading("Link", 40),
			new Heading("Confidence", 11), new Heading("Read by", 20), new Heading("From", 8), new Heading("To", 8),
			new Heading("Fact's identifier", 30), new Heading("Claim's identifier", 30),
			new Heading("Article's identifier", 30), new Heading("Origin", 30));

	private SheetColumns() {
	}

	private static List<Heading> agreements() {
		List<Heading> headings = new ArrayList<>(List.of(new Heading("Agreement", 50), new Heading("Kind", 14),
				new Heading("Parties", 40), new Heading("Sectors", 24), new Heading("Status", 16),
				new Heading("How real", 12), new Heading("Said to be so", 14)));
		Stream.of(AgreementStatus.values())
			.map((status) -> new Heading("Stage: " + Words.of(status), 20))
			.forEach(headings::add);
		headings.addAll(List.of(new Heading("When", 22), new Heading("Origins", 9), new Heading("Denials", 9),
				new Heading("Articles", 9), new Heading("First reported", 14), new Heading("Last news", 14),
				new Heading("Confidence", 11), new Heading("Newest source", 40), new Heading("Identifier", 30)));
		return List.copyOf(headings);
	}

	/** A constant as a word: "Affirmed". */
	static String word(Enum<?> constant) {
		String name = constant.name();
		return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
	}

	/** Whether a date says all there is to say of a stage. */
	static boolean isPlain(ToldStage stage) {
		return stage.time() != null && stage.parties().isEmpty() && !stage.planned() && !stage.contested();
	}

	/** A stage as text: "Kenya: planned 2026-05", "../2025-10-20". */
	static String words(ToldStage stage) {
		FuzzyDate time = stage.time();
		String when = (time != null) ? time.edtf() : (stage.reported() == null || stage.planned()) ? "date unknown"
				// nobody dates it, but it had happened when it was reported
				: "../" + stage.reported();
		return (stage.parties().isEmpty() ? "" : String.join(", ", stage.parties()) + ": ")
				+ (stage.planned() ? "planned " : "") + when + (stage.contested() ? " (contested)" : "");
	}

	static void bounds(SheetRow row, @Nullable FuzzyDate date) {
		row.day((date != null) ? date.earliest() : null)
			.day((date != null) ? date.latest() : null)
			.text((date != null) ? word(date.precision()) : null)
			.text((date != null) ? word(date.basis()).replace('_', ' ') : null);
	}

	/** What the workbook is about, line by line. */
	static List<Map.Entry<String, String>> about(ExportHead head, long facts, long agreements, long sentences) {
		return List.of(Map.entry("Title", head.title()), Map.entry("Selection", SourceWords.of(head.source())),
				Map.entry("Exported at", head.at().toString()), Map.entry("Facts", Words.number(facts)),
				Map.entry("Agreements", Words.number(agreements)), Map.entry("Sentences", Words.number(sentences)),
				Map.entry("Dates",
						"Known to the day: a date. Otherwise text in the Extended Date/Time Format (ISO 8601-2): "
								+ "2025-10 is some day of October 2025, XXXX-05-16 the 16 May of an unknown year, "
								+ "../2025-10-20 that day or earlier. A stage that nobody dates stands as on or before the day it was reported."),
				Map.entry("How real",
						"Planned, proposed and hypothetical facts have not happened as far as the sources tell; denied ones are said not to be so."),
				Map.entry("Confidence", "The extractor's own estimate from 0 to 1; origins are counted apart from it."),
				Map.entry("What it can't hold", "A cell holds 32,767 characters, and a fact at most "
						+ ExportService.MAX_SENTENCES
						+ " of its sentences. A sheet that is full goes on on the next of its name. Links are live in the first 10,000 rows and text after. Coordinates of places are left out."));
	}

}
