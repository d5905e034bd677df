package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.entente.exports.ExportedFact.Participation;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Writes the nodes' table as they come and keeps the two others for after it.
 */
final class CsvWriter implements SubgraphWriter {

	private static final List<String> NODES = Stream
		.concat(Stream.of("uid:ID", ":LABEL"),
				Stream.concat(Columns.ENTITY.stream(), Columns.FACT.stream()).map(CsvTable::head).distinct())
		.toList();

	private static final List<String> EDGES = List.of(":START_ID", ":END_ID", ":TYPE", "role");

	private static final List<String> EVIDENCE = Stream
		.concat(Stream.of("sentence:ID", ":LABEL", "fact"), Columns.SENTENCE.stream().map(CsvTable::head))
		.toList();

	private final ExportHead head;

	private final ZipOutputStream zip;

	private final CsvTable nodes;

	private final Spool edgeSpool;

	private final CsvTable edges;

	private final Spool evidenceSpool;

	private final CsvTable evidence;

	private long entities;

	private long facts;

	private long sentences;

	CsvWriter(ExportHead head, OutputStream out) throws IOException {
		this.head = head;
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.zip.putNextEntry(new ZipEntry("nodes.csv"));
		this.nodes = new CsvTable(this.zip);
		this.nodes.row(NODES);
		this.edgeSpool = Spool.open();
		this.edges = new CsvTable(this.edgeSpool.out());
		this.edges.row(EDGES);
		this.evidenceSpool = Spool.open();
		this.evidence = new CsvTable(this.evidenceSpool.out());
		this.evidence.row(EVIDENCE);
	}

	@Override
	public void entity(ExportedEntity entity) throws IOException {
		node(entity.entity().uid().value(), "Entity;" + label(entity.entity().type()), Columns.ENTITY, entity);
		this.entities++;
	}

	@Override
	public void fact(ExportedFact fact) throws IOException {
		String uid = fact.uid().value();
		node(uid, "Fact;" + label(fact.kind()), Columns.FACT, fact);
		this.facts++;
		for (Participation each : fact.participants()) {
			this.edges.row(List.of(each.entity().value(), uid, "TAKES_PART_IN", each.role().name()));
		}
		int number = 0;
		for (ExportedSentence sentence : fact.evidence()) {
			String id = uid + "." + number++;
			List<@Nullable String> cells = new ArrayList<>(List.of(id, "Sentence", uid));
			Columns.SENTENCE.forEach((column) -> cells.add(CsvTable.cell(column, sentence)));
			this.evidence.row(cells);
			this.edges.row(List.of(uid, id, "EVIDENCED_BY", ""));
			this.sentences++;
		}
	}

	private <T> void node(String uid, String labels, List<Column<T>> columns, T thing) throws IOException {
		Map<String, @Nullable String> values = new HashMap<>();
		columns.forEach((column) -> values.put(CsvTable.head(column), CsvTable.cell(column, thing)));
		List<@Nullable String> cells = new ArrayList<>(List.of(uid, labels));
		NODES.subList(cells.size(), NODES.size()).forEach((name) -> cells.add(values.get(name)));
		this.nodes.row(cells);
	}

	private static String label(Enum<?> constant) {
		return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
	}

	@Override
	public void finish() throws IOException {
		this.nodes.flush();
		this.zip.closeEntry();
		entry("edges.csv", this.edges, this.edgeSpool);
		entry("evidence.csv", this.evidence, this.evidenceSpool);
		this.zip.putNextEntry(new ZipEntry("README.txt"));
		this.zip
			.write("""
					%s
					%s

					nodes.csv     entities and facts
					edges.csv     who takes part in which fact, as what; and which sentences say it
					evidence.csv  the sentences, with article, publisher and address

					The tables are UTF-8 and headed as neo4j-admin wants them:

					neo4j-admin database import full neo4j --multiline-fields=true --array-delimiter=";" \\
					  --nodes=nodes.csv --nodes=evidence.csv --relationships=edges.csv

					What the tables can't hold: %s

					Complete: %d entities, %d facts, %d sentences.
					"""
				.formatted(WellFormed.text(this.head.title()).replaceAll("\\p{Cntrl}+", " "),
						WellFormed.text(this.head.source()).replaceAll("\\p{Cntrl}+", " "),
						Texts.of("exports.limits.csv"), this.entities, this.facts, this.sentences)
				.getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
		this.zip.finish();
	}

	private void entry(String name, CsvTable table, Spool spool) throws IOException {
		table.flush();
		this.zip.putNextEntry(new ZipEntry(name));
		spool.copyTo(this.zip);
		this.zip.closeEntry();
	}

	@Override
	public void close() throws IOException {
		try (this.edgeSpool; this.evidenceSpool) {
			// the archive stays without its directory where the export isn't complete
		}
	}

}
