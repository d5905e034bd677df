package io.entente.exports;

import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * The graph or the timeline drawn, as vectors.
 */
@Component
class SvgFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.SVG;
	}

	@Override
	public long mostFacts() {
		return PictureWriter.MOST_FACTS;
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) {
		return new PictureWriter(ExportFormat.SVG, head, out);
	}

}
