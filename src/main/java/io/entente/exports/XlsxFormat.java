package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * A workbook for Excel and LibreOffice.
 */
@Component
class XlsxFormat implements SubgraphFormat {

	private final AgreementStages stages;

	XlsxFormat(AgreementStages stages) {
		this.stages = stages;
	}

	@Override
	public ExportFormat format() {
		return ExportFormat.XLSX;
	}

	@Override
	public long mostFacts() {
		return XlsxWriter.MOST_FACTS;
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) throws IOException {
		return new XlsxWriter(head, out, this.stages, XlsxWriter.MOST_ROWS);
	}

}
