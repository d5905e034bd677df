package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Node-link JSON as networkx's {@code node_link_graph} reads it: 3.4 and newer by
 * default, earlier ones with {@code link="edges"}.
 */
@Component
class JsonFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.JSON;
	}

	@Override
	public List<FactShape> shapes() {
		return List.of(FactShape.NODES, FactShape.EDGES);
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) throws IOException {
		return new JsonWriter(head, out);
	}

}
