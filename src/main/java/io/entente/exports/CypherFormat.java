package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.stereotype.Component;

/**
 * A Cypher script that makes the same subgraph, by the labels and relationships of this
 * project's graph, in any Neo4j of version 4.4 or newer: by {@code cypher-shell}, the
 * browser or a driver, statement by statement. Run twice it changes nothing.
 */
@Component
class CypherFormat implements SubgraphFormat {

	@Override
	public ExportFormat format() {
		return ExportFormat.CYPHER;
	}

	@Override
	public SubgraphWriter open(ExportHead head, OutputStream out) throws IOException {
		return new CypherWriter(head, out);
	}

}
