package io.entente.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.entente.exports.AgreementStages.ToldStage;
import io.entente.exports.WorkbookSheet.Heading;
import io.entente.model.AgreementStatus;
import io.entente.model.FuzzyDate;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the workbook's sheets, and the words in their cells.
 */
final class SheetColumns {

	/** How many columns of an agreement stand before its stages. */
	static final int BEFORE_STAGES = 7;

	static List<Heading> facts() {
		return List.of(column("sort", 12), column("type", 16), column("fact", 50), column("participants", 40),
				column("sectors", 24), column("status", 16), column("modality", 12), column("polarity", 14),
				column("when", 22), column("earliest", 12), column("latest", 12), column("precision", 12),
				column("basis", 20), column("confidence", 11), column("origins", 9), column("denials", 9),
				column("articles", 9), column("sentences", 10), column("first-reported", 14),
				column("last-reported", 14), column("identifier", 30));
	}

	static List<Heading> participants() {
		return List.of(column("fact", 50), column("role", 10), column("entity", 40), column("type", 14),
				column("country", 9), column("names", 40), column("fact-identifier", 30),
				column("entity-identifier", 30));
	}

	static List<Heading> evidence() {
		return List.of(column("fact", 40), column("quote", 80), column("polarity", 14), column("modality", 12),
				column("status", 16), column("when", 22), column("said-by", 20), column("publisher", 24),
				column("published", 12), column("article", 50), column("link", 40), column("confidence", 11),
				column("read-by", 20), column("from", 8), column("to", 8), column("fact-identifier", 30),
				column("claim-identifier", 30), column("article-identifier", 30), column("origin", 30));
	}

	private SheetColumns() {
	}

	static List<Heading> agreements() {
		List<Heading> headings = new ArrayList<>(
				List.of(column("agreement", 50), column("kind", 14), column("parties", 40), column("sectors", 24),
						column("status", 16), column("modality", 12), column("polarity", 14)));
		Stream.of(AgreementStatus.values())
			.map((status) -> new Heading(Texts.of("exports.sheet.stage", Words.of(status)), 20))
			.forEach(headings::add);
		headings.addAll(List.of(column("when", 22), column("origins", 9), column("denials", 9), column("articles", 9),
				column("first-reported", 14), column("last-news", 14), column("confidence", 11), column("newest", 40),
				column("identifier", 30)));
		return List.copyOf(headings);
	}

	private static Heading column(String key, int width) {
		return new Heading(Texts.of("exports.column." + key), width);
	}

	/** A constant as a word: "Affirmed". */
	static String word(Enum<?> constant) {
		return Texts.of("exports.word." + constant.name());
	}

	/** Whether a date says all there is to say of a stage. */
	static boolean isPlain(ToldStage stage) {
		return stage.time() != null && stage.parties().isEmpty() && !stage.planned() && !stage.contested();
	}

	/** A stage as text: "Kenya: planned 2026-05", "../2025-10-20". */
	static String words(ToldStage stage) {
		FuzzyDate time = stage.time();
		String when = (time != null) ? time.edtf()
				: (stage.reported() == null || stage.planned()) ? Texts.of("exports.page.date-unknown")
						// nobody dates it, but it had happened when it was reported
						: "../" + stage.reported();
		String planned = stage.planned() ? Texts.of("exports.sheet.stage-planned", when) : when;
		return (stage.parties().isEmpty() ? "" : String.join(", ", stage.parties()) + ": ")
				+ (stage.contested() ? Texts.of("exports.sheet.stage-contested", planned) : planned);
	}

	static void bounds(SheetRow row, @Nullable FuzzyDate date) {
		row.day((date != null) ? date.earliest() : null)
			.day((date != null) ? date.latest() : null)
			.text((date != null) ? word(date.precision()) : null)
			.text((date != null) ? word(date.basis()) : null);
	}

	/** What the workbook is about, line by line. */
	static List<Map.Entry<String, String>> about(ExportHead head, long facts, long agreements, long sentences) {
		return List.of(about("title", head.title()), about("selection", head.source()),
				about("at", head.at().toString()), Map.entry(Texts.of("exports.sheet.facts"), Words.number(facts)),
				Map.entry(Texts.of("exports.sheet.agreements"), Words.number(agreements)),
				Map.entry(Texts.of("exports.column.sentences"), Words.number(sentences)),
				about("dates", Texts.of("exports.about.dates-text")),
				Map.entry(Texts.of("exports.column.modality"), Texts.of("exports.about.modality-text")),
				Map.entry(Texts.of("exports.column.confidence"), Texts.of("exports.about.confidence-text")),
				about("limits", Texts.of("exports.limits.xlsx")));
	}

	private static Map.Entry<String, String> about(String key, String text) {
		return Map.entry(Texts.of("exports.about." + key), text);
	}

}
