package io.entente.exports;

import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * JSON-LD, the same statements as Turtle.
 */
@Component
class JsonLdFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.JSONLD;
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) {
		return new JsonLdWriter(out);
	}

}
