package io.entente.exports;

import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * RDF Turtle after schema.org, PROV-O and Web Annotation.
 */
@Component
class TurtleFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.TURTLE;
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) {
		return new TurtleWriter(out);
	}

}
