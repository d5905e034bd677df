package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.entente.exports.AgreementStages.ToldStage;
import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.internal.LegalText;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook: the agreements as in the ledger, all facts, who takes part in them,
 * the sentences, and what it is about. The names of the entities are all it holds in
 * memory.
 */
final class XlsxWriter implements SubgraphWriter {

	/** The rows of a sheet below its head. */
	static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

	/** Excel's own limit is a sheet's, but nobody works with more than this in it. */
	static final long MOST_FACTS = 200_000;

	private final ExportHead head;

	private final OutputStream out;

	private final AgreementStages stages;

	private final Map<EntityUid, Entity> entities = new HashMap<>();

	private final WorkbookSheet agreements;

	private final WorkbookSheet facts;

	private final WorkbookSheet participants;

	private final WorkbookSheet evidence;

	XlsxWriter(ExportHead head, OutputStream out, AgreementStages stages, int mostRows) throws IOException {
		this.head = head;
		this.out = out;
		this.stages = stages;
		this.agreements = new WorkbookSheet(Texts.of("exports.sheet.agreements"), SheetColumns.agreements(), mostRows);
		this.facts = new WorkbookSheet(Texts.of("exports.sheet.facts"), SheetColumns.facts(), mostRows);
		this.participants = new WorkbookSheet(Texts.of("exports.sheet.participants"), SheetColumns.participants(),
				mostRows);
		this.evidence = new WorkbookSheet(Texts.of("exports.sheet.evidence"), SheetColumns.evidence(), mostRows);
	}

	@Override
	public void entity(ExportedEntity exported) {
		this.entities.put(exported.entity().uid(), exported.entity());
	}

	@Override
	public void fact(ExportedFact fact) throws IOException {
		if (fact.kind() == ClaimKind.AGREEMENT) {
			this.agreements.add(agreement(fact));
		}
		this.facts.add(fact(fact, names(fact)));
		for (Participation each : fact.participants()) {
			Entity entity = this.entities.get(each.entity());
			this.participants.add(new SheetRow().text(fact.title())
				.text(Texts.of("exports.role." + each.role().name()))
				.text((entity != null) ? entity.name() : "")
				.text((entity != null) ? Words.of(entity.type()) : "")
				.text((entity != null) ? entity.iso3() : null)
				.text((entity != null) ? String.join("; ", entity.aliases()) : "")
				.text(fact.uid().value())
				.text(each.entity().value()));
		}
		for (ExportedSentence sentence : fact.evidence()) {
			this.evidence.add(sentence(fact, sentence));
		}
	}

	@Override
	public void finish() throws IOException {
		try {
			Workbook workbook = new Workbook(this.out, "Entente", "1.0");
			workbook.properties().setTitle(LegalText.line(this.head.title()));
			this.agreements.writeTo(workbook, this::withStages);
			this.facts.writeTo(workbook, UnaryOperator.identity());
			this.participants.writeTo(workbook, UnaryOperator.identity());
			this.evidence.writeTo(workbook, UnaryOperator.identity());
			about(workbook);
			workbook.finish();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	@Override
	public void close() throws IOException {
		try (this.agreements; this.facts; this.participants; this.evidence) {
			this.entities.clear();
		}
	}

	private SheetRow agreement(ExportedFact fact) {
		return new SheetRow().text(fact.title())
			.text(Words.factType(fact.kind(), fact.type()))
			.text(names(fact))
			.text(sectors(fact))
			.text((fact.status() != null) ? Words.of(fact.status()) : "")
			.text(Words.of(fact.modality()))
			.text(SheetColumns.word(fact.polarity()))
			.date(fact.time())
			.count(fact.origins())
			.count(fact.denials())
			.count(fact.articles())
			.day(fact.firstReported())
			.day(fact.lastReported())
			.number(fact.confidence())
			.link(fact.evidence()
				.stream()
				.flatMap((sentence) -> LegalText.webAddress(sentence.url()).stream())
				.findFirst()
				.orElse(null))
			.text(fact.uid().value())
			.count(fact.participants().stream().filter((each) -> each.role() == Role.PARTY).count());
	}

	/**
	 * The rows with the stages that the ledger tells of them; the number of parties,
	 * which the ledger needs for that, makes way.
	 */
	private List<SheetRow> withStages(List<SheetRow> rows) {
		Map<FactUid, Long> parties = new LinkedHashMap<>();
		rows.forEach((row) -> parties.put(uid(row),
				(row.cells().getLast() instanceof Double number) ? number.longValue() : 0L));
		Map<FactUid, List<ToldStage>> told = this.stages.findStages(parties);
		List<SheetRow> complete = new ArrayList<>();
		for (SheetRow each : rows) {
			List<ToldStage> stages = told.getOrDefault(uid(each), List.of());
			SheetRow row = new SheetRow().part(each, 0, SheetColumns.BEFORE_STAGES);
			for (AgreementStatus status : AgreementStatus.values()) {
				List<ToldStage> here = stages.stream().filter((stage) -> stage.status() == status).toList();
				if (here.size() == 1 && SheetColumns.isPlain(here.getFirst())) {
					row.date(here.getFirst().time());
				}
				else {
					row.text(here.stream().map(SheetColumns::words).collect(Collectors.joining("; ")));
				}
			}
			complete.add(row.part(each, SheetColumns.BEFORE_STAGES, each.cells().size() - 1));
		}
		return complete;
	}

	private static FactUid uid(SheetRow row) {
		return new FactUid(String.valueOf(row.cells().get(row.cells().size() - 2)));
	}

	private static SheetRow fact(ExportedFact fact, String names) {
		SheetRow row = new SheetRow().text(SheetColumns.word(fact.kind()))
			.text(Words.factType(fact.kind(), fact.type()))
			.text(fact.title())
			.text(names)
			.text(sectors(fact))
			.text((fact.status() != null) ? Words.of(fact.status()) : "")
			.text(Words.of(fact.modality()))
			.text(SheetColumns.word(fact.polarity()))
			.date(fact.time());
		SheetColumns.bounds(row, fact.time());
		return row.number(fact.confidence())
			.count(fact.origins())
			.count(fact.denials())
			.count(fact.articles())
			.count(fact.sentences())
			.day(fact.firstReported())
			.day(fact.lastReported())
			.text(fact.uid().value());
	}

	private static SheetRow sentence(ExportedFact fact, ExportedSentence sentence) {
		return new SheetRow().text(fact.title())
			.text(sentence.quote())
			.text(SheetColumns.word(sentence.polarity()))
			.text(Words.of(sentence.modality()))
			.text((sentence.status() != null) ? Words.of(sentence.status()) : "")
			.date(sentence.time())
			.text(sentence.saidBy())
			.text(sentence.publisher())
			.date(sentence.published())
			.text(sentence.articleTitle())
			.link(LegalText.webAddress(sentence.url()).orElse(null))
			.number(sentence.confidence())
			.text(sentence.rule())
			.count(sentence.span().start())
			.count(sentence.span().end())
			.text(fact.uid().value())
			.text(sentence.claim().value())
			.text(sentence.article().value())
			.text(sentence.origin());
	}

	private String names(ExportedFact fact) {
		return fact.participants()
			.stream()
			.map((each) -> this.entities.get(each.entity()))
			.filter((entity) -> entity != null)
			.map(Entity::name)
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private static String sectors(ExportedFact fact) {
		return fact.sectors()
			.stream()
			.sorted(Comparator.naturalOrder())
			.map((Sector sector) -> Words.of(sector))
			.collect(Collectors.joining("; "));
	}

	private void about(Workbook workbook) throws IOException {
		Worksheet sheet = workbook.newWorksheet(Texts.of("exports.sheet.about"));
		sheet.width(0, 24);
		sheet.width(1, 100);
		int row = 0;
		for (Map.Entry<String, String> each : SheetColumns.about(this.head, this.facts.count(), this.agreements.count(),
				this.evidence.count())) {
			sheet.inlineString(row, 0, each.getKey());
			sheet.style(row, 0).bold().verticalAlignment("top").set();
			sheet.inlineString(row, 1, WorkbookSheet.text(each.getValue()));
			sheet.style(row++, 1).wrapText(true).set();
		}
		sheet.finish();
	}

}
