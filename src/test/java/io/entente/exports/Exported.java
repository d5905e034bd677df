package io.entente.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.entente.exports.internal.ExportQueries;
import io.entente.graph.CypherCatalog;
import io.entente.graph.TestGraph;
import io.entente.selection.SelectionServices;

/**
 * Exports from a test's graph into memory.
 */
final class Exported {

	private Exported() {
	}

	/** The service on a graph, with some formats. */
	static ExportService service(TestGraph graph, SubgraphFormat... formats) {
		return new ExportService(new ExportQueries(graph.driver(), new CypherCatalog(), SelectionServices.on(graph)),
				SelectionServices.on(graph), List.of(formats));
	}

	/** A whole export. */
	static byte[] bytes(TestGraph graph, SubgraphFormat format, ExportSource source, FactShape shape) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			service(graph, format).export(
					new ExportOrder(source, format.format(), ExportOptions.DEFAULT.withFacts(shape)), out,
					ExportListener.NONE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A whole export as text. */
	static String text(TestGraph graph, SubgraphFormat format, ExportSource source, FactShape shape) {
		return new String(bytes(graph, format, source, shape), StandardCharsets.UTF_8);
	}

}
