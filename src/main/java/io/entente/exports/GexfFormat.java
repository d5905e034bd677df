package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * GEXF 1.3 with time. Facts are edges unless nodes are wanted: degree, centrality and
 * communities are of those who cooperate, not of the facts between them.
 */
@Component
class GexfFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.GEXF;
	}

	@Override
	public List<FactShape> shapes() {
		return List.of(FactShape.EDGES, FactShape.NODES);
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) throws IOException {
		return new GexfWriter(head, out);
	}

}
