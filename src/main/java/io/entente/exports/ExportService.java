package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.entente.exports.internal.ExportQueries;
import io.entente.selection.SelectionNames;
import io.entente.selection.SelectionService;
import io.entente.uikit.Texts;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/**
 * Exports a part of the graph. Whatever its size, it is read and written as a stream.
 */
@Service
public class ExportService {

	/** The most sentences that are given of one fact. */
	public static final int MAX_SENTENCES = 100;

	/** The most entities and facts that can be named one by one. */
	public static final int MAX_NAMED = 50_000;

	private final ExportQueries queries;

	private final SelectionService selections;

	private final Map<ExportFormat, SubgraphFormat> formats = new EnumMap<>(ExportFormat.class);

	ExportService(ExportQueries queries, SelectionService selections, List<SubgraphFormat> formats) {
		this.queries = queries;
		this.selections = selections;
		formats.forEach((format) -> this.formats.put(format.format(), format));
	}

	/** The formats there are, in their order. */
	public List<FormatDescription> formats() {
		return this.formats.values()
			.stream()
			.map((format) -> new FormatDescription(format.format(), format.shapes(), format.mostFacts()))
			.toList();
	}

	/** The JSON Schema (2020-12) of {@link ExportFormat#JSON}. */
	public Resource jsonSchema() {
		return new ClassPathResource("node-link.schema.json", ExportService.class);
	}

	/**
	 * How much an export would hold, and how much of what it names the graph doesn't.
	 * @throws UnknownExportException if the graph holds nothing of what the source names
	 */
	public ExportSummary count(ExportSource source) {
		checkSize(source);
		return this.queries.count(source);
	}

	/**
	 * Checks an order and counts what it will hold, so that nothing is written of one
	 * that can't be carried out.
	 * @throws IllegalArgumentException if there is no such format, or it can't hold facts
	 * as wanted
	 * @throws UnknownExportException if the graph holds nothing of what the source names
	 * @throws ExportTooLargeException if the format can't hold so much
	 */
	public PreparedExport prepare(ExportOrder order) {
		SubgraphFormat format = this.formats.get(order.format());
		if (format == null) {
			throw new IllegalArgumentException("The format %s can't be written".formatted(order.format().id()));
		}
		FactShape wanted = order.options().facts();
		FactShape shape = (wanted != null) ? wanted : format.shapes().getFirst();
		if (!format.shapes().contains(shape)) {
			throw new IllegalArgumentException(
					"The format %s can't hold facts as %s".formatted(order.format().id(), shape.id()));
		}
		ExportSummary summary = count(order.source());
		if (summary.facts() > format.mostFacts()) {
			throw ExportTooLargeException.of(order.format(), summary.facts(), format.mostFacts());
		}
		Locale language = Texts.nearest(order.options().language());
		ExportHead head = new ExportHead(order.options().title(), words(order.source(), language), shape,
				order.options().positions(), summary, Instant.now(), order.options().look());
		return new PreparedExport(this.queries, order.source(), format, head, language);
	}

	/**
	 * Exports.
	 * @param order what, and how
	 * @param out takes the bytes; it is flushed, not closed
	 * @param listener hears how it goes, and may stop it
	 * @throws ExportCancelledException if the listener stopped it
	 * @throws IOException if the stream doesn't take the bytes
	 */
	public ExportReport export(ExportOrder order, OutputStream out, ExportListener listener) throws IOException {
		return prepare(order).writeTo(out, listener);
	}

	private String words(ExportSource source, Locale language) {
		SelectionNames names = this.selections.findNames(switch (source) {
			case ExportSource.Selected selected -> selected.selection();
			case ExportSource.Among among -> among.filter();
			case ExportSource.Named named -> named.filter();
		});
		return Texts.speaking(language, () -> SourceWords.of(source, names));
	}

	private static void checkSize(ExportSource source) {
		int named = switch (source) {
			case ExportSource.Selected _ -> 0;
			case ExportSource.Among among -> among.entities().size();
			case ExportSource.Named things -> things.entities().size() + things.facts().size();
		};
		if (named > MAX_NAMED) {
			throw new ExportTooLargeException(String.format(Locale.ROOT,
					"%,d entities and facts are named one by one, and %,d are taken at most: export a selection"
							+ " instead",
					named, MAX_NAMED));
		}
	}

}
