package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * GraphML, for networkx, yEd, Cytoscape, igraph and Gephi.
 */
@Component
class GraphmlFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.GRAPHML;
	}

	@Override
	public List<FactShape> shapes() {
		return List.of(FactShape.NODES, FactShape.EDGES);
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) throws IOException {
		return new GraphmlWriter(head, out);
	}

}
