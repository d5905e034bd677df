package io.entente.exports;

import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * One page with graph, timeline, quotes and sources that needs no server.
 */
@Component
class EvidenceFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.EVIDENCE;
	}

	@Override
	public long mostFacts() {
		return PictureWriter.MOST_FACTS;
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) {
		return new PictureWriter(ExportFormat.EVIDENCE, head, out);
	}

}
