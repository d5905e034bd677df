package io.entente.imports.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableRow;

import io.entente.graph.RunReport;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.Words;

/**
 * Earlier imports, wherever they were begun.
 */
class RunTable extends Div {

	RunTable(List<RunReport> runs) {
		TestIds.mark(this, "import-history");
		addClassName("table-scroll");
		// on a phone it scrolls sideways, by keys as well
		getElement().setAttribute("tabindex", "0");
		getElement().setAttribute("role", "region");
		getElement().setAttribute("aria-label", Texts.of("imports.history"));
		if (runs.isEmpty()) {
			add(new Paragraph(Texts.of("imports.history.none")));
			return;
		}
		Table table = new Table();
		table.addHeaderRow(Stream.of("begun", "import", "status", "written", "unchanged", "skipped")
			.map((column) -> Texts.of("imports.column." + column))
			.toArray(String[]::new));
		for (RunReport run : runs) {
			TableRow row = table.addRow(time(run.startedAt()), run.label(), status(run),
					Words.number(run.articlesWritten()), Words.number(run.articlesUnchanged()),
					Words.number(run.articlesSkipped()));
			if (run.error() != null) {
				row.getElement().setAttribute("title", run.error());
			}
		}
		add(table);
	}

	private static String time(Instant instant) {
		return DateTimeFormatter.ofPattern(Texts.of("imports.time"), Texts.locale())
			.format(instant.atZone(ZoneId.systemDefault()));
	}

	/** A run that never ended was killed, unless it is running right now. */
	private static String status(RunReport run) {
		return Texts.of("imports.status." + run.status());
	}

}
