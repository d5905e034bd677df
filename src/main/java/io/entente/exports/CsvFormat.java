package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * Tables in an archive, headed as {@code neo4j-admin database import} wants them, which
 * spreadsheets and pandas read as well.
 */
@Component
class CsvFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.CSV;
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) throws IOException {
		return new CsvWriter(head, out);
	}

}
