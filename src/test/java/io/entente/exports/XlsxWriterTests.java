package io.entente.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.exports.AgreementStages.ToldStage;
import io.entente.model.AgreementStatus;
import io.entente.model.DateBasis;
import io.entente.model.FuzzyDate;
import io.entente.uikit.Texts;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader of workbooks finds in ours.
 */
class XlsxWriterTests {

	private static final ExportHead HEAD = new ExportHead("Health =1+1", "Everything", FactShape.NODES, Map.of(),
			new ExportSummary(4, 0, 0), Instant.parse("2026-01-02T03:04:05Z"), PictureLook.DEFAULT);

	private static final AgreementStages STAGES = (parties) -> Map.of(PictureSample.SIGNED.uid(),
			List.of(new ToldStage(AgreementStatus.ANNOUNCED, List.of(), null, LocalDate.of(2025, 9, 1), false, false),
					new ToldStage(AgreementStatus.SIGNED, List.of(),
							FuzzyDate.day(LocalDate.of(2025, 10, 14), DateBasis.STATED), LocalDate.of(2025, 10, 20),
							false, false),
					new ToldStage(AgreementStatus.RATIFIED, List.of("Hungary"), FuzzyDate.year(2026, DateBasis.STATED),
							null, true, false)));

	@Test
	void the_ledger_stands_first_with_its_stages_as_precise_as_they_are_told() throws IOException {
		Map<String, List<List<Cell>>> sheets = sheets(PictureSample.FACTS, XlsxWriter.MOST_ROWS);
		assertThat(sheets.keySet()).containsExactlyInAnyOrder("Agreements", "Facts", "Participants", "Evidence",
				"About");
		List<Cell> row = sheets.getOrDefault("Agreements", List.of()).get(1);
		List<String> heads = texts(sheets.getOrDefault("Agreements", List.of()).getFirst());
		assertThat(texts(row)).startsWith("Memorandum on health cooperation", "Memorandum", "Hungary; Vietnam",
				"Health", "Signed", "Actual", "Affirmed");
		assertThat(texts(row).get(heads.indexOf("Stage: Announced"))).isEqualTo("../2025-09-01");
		Cell signed = row.get(heads.indexOf("Stage: Signed"));
		assertThat(signed.getType()).isEqualTo(CellType.NUMBER);
		assertThat(signed.asDate().toLocalDate()).isEqualTo(LocalDate.of(2025, 10, 14));
		assertThat(texts(row).get(heads.indexOf("Stage: Ratified"))).isEqualTo("Hungary: planned 2026");
		assertThat(texts(row).get(heads.indexOf("When"))).isEqualTo("2025-10");
		assertThat(texts(row).get(heads.indexOf("Newest source"))).isEqualTo("https://example.org/news/1?a=b&c=d");
		assertThat(texts(row).getLast()).isEqualTo(PictureSample.SIGNED.uid().value());
	}

	@Test
	void every_fact_participation_and_sentence_has_a_row() throws IOException {
		Map<String, List<List<Cell>>> sheets = sheets(PictureSample.FACTS, XlsxWriter.MOST_ROWS);
		assertThat(sheets.get("Facts")).hasSize(1 + 4);
		assertThat(sheets.get("Participants")).hasSize(1 + 2 + 3 + 2 + 2);
		assertThat(sheets.get("Evidence")).hasSize(1 + 2 + 1 + 1 + 1);
		assertThat(texts(sheets.getOrDefault("Facts", List.of()).get(2))).contains("Planned", "2025-12-05/2026-01-31");
		assertThat(texts(sheets.getOrDefault("Facts", List.of()).get(3))).contains("Denied", "XXXX-05-16");
	}

	@Test
	void what_looks_like_a_formula_is_text_and_a_script_is_no_link() throws IOException {
		ExportedFact formula = PictureSample.fact("formula", PictureSample.HARMFUL.kind(), "AID",
				"=HYPERLINK(\"http://evil\",\"x\")", null, null, Set.of(), PictureSample.HARMFUL.polarity(),
				PictureSample.HARMFUL.modality(), PictureSample.HARMFUL.participants(),
				PictureSample.HARMFUL.evidence());
		Map<String, List<List<Cell>>> sheets = sheets(List.of(formula), XlsxWriter.MOST_ROWS);
		assertThat(sheets.values().stream().flatMap(List::stream).flatMap(List::stream))
			.noneMatch((cell) -> cell != null && cell.getType() == CellType.FORMULA);
		assertThat(texts(sheets.getOrDefault("Facts", List.of()).get(1))).contains("=HYPERLINK(\"http://evil\",\"x\")");
		assertThat(texts(sheets.getOrDefault("Evidence", List.of()).get(1)))
			.contains(PictureSample.HOSTILE.replace('\uD800', '\uFFFD').replace('\u0000', '\uFFFD'))
			.noneMatch((text) -> text.startsWith("javascript:"));
	}

	@Test
	void sheets_and_columns_are_called_as_their_reader_calls_them() throws IOException {
		Map<String, List<List<Cell>>> sheets = Texts.speaking(Locale.KOREAN,
				() -> sheets(PictureSample.FACTS, XlsxWriter.MOST_ROWS));
		assertThat(sheets.keySet()).containsExactlyInAnyOrder("협정", "사실", "참여자", "근거", "안내");
		assertThat(sheets.values().stream().flatMap(List::stream).map(XlsxWriterTests::texts))
			.allSatisfy((row) -> assertThat(row).noneMatch((text) -> text.startsWith("exports.")));
		assertThat(texts(sheets.getOrDefault("참여자", List.of()).get(1))).contains("당사자");
	}

	@Test
	void a_sheet_that_is_full_goes_on_on_the_next() throws IOException {
		Map<String, List<List<Cell>>> sheets = sheets(PictureSample.FACTS, 3);
		assertThat(sheets.get("Facts")).hasSize(1 + 3);
		assertThat(sheets.get("Facts 2")).hasSize(1 + 1);
		assertThat(texts(sheets.getOrDefault("Facts 2", List.of()).get(1))).contains("minister");
		assertThat(sheets.get("Participants 3")).hasSize(1 + 3);
	}

	@Test
	void a_cell_holds_no_more_than_excel_opens() {
		assertThat(WorkbookSheet.text("x".repeat(40_000))).hasSize(32_767).endsWith("…");
		assertThat(WorkbookSheet.text("a_x0041_b")).isEqualTo("a_x005F_x0041_b");
	}

	private static Map<String, List<List<Cell>>> sheets(List<ExportedFact> facts, int mostRows) throws IOException {
		byte[] bytes = PictureSample.written((out) -> new XlsxWriter(HEAD, out, STAGES, mostRows), facts);
		Map<String, List<List<Cell>>> sheets = new HashMap<>();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
			for (Sheet sheet : workbook.getSheets().toList()) {
				List<List<Cell>> rows = new ArrayList<>();
				for (Row row : sheet.read()) {
					List<Cell> cells = new ArrayList<>();
					row.forEach(cells::add);
					rows.add(cells);
				}
				sheets.put(sheet.getName(), rows);
			}
		}
		return sheets;
	}

	private static List<String> texts(List<Cell> row) {
		return row.stream().map((cell) -> (cell != null) ? cell.getText() : "").toList();
	}

}
