package io.entente.restore;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import io.entente.graph.CypherCatalog;
import io.entente.graph.TestGraph;
import io.entente.ingest.GraphRestorer;
import io.entente.ingest.RestoredFacts;
import io.entente.restore.internal.RestoreStore;
import io.entente.source.GraphFormat;

/**
 * What bringing a file back into a test's graph did.
 */
final class Restored implements GraphRestorer.Watch {

	final List<String> skipped = new ArrayList<>();

	RestoredFacts facts = RestoredFacts.NONE;

	long nodes;

	long relationships;

	boolean begun;

	private final int most;

	private int batches;

	private Restored(int most) {
		this.most = most;
	}

	/** Brings a file back, display edges and all. */
	static Restored from(TestGraph graph, byte[] file, GraphFormat format) {
		Restored restored = from(graph, file, format, Integer.MAX_VALUE);
		graph.derivedLayer().refresh((_, _) -> {
		});
		return restored;
	}

	/** Brings some batches of a file back, and is killed then. */
	static Restored from(TestGraph graph, byte[] file, GraphFormat format, int batches) {
		Restored restored = new Restored(batches);
		new RestoreService(new RestoreStore(graph.driver(), new CypherCatalog()))
			.restore(new ByteArrayInputStream(file), format, graph.begunRun("restored"), restored);
		return restored;
	}

	@Override
	public boolean stopping() {
		return this.batches >= this.most;
	}

	@Override
	public void begin() {
		this.begun = true;
	}

	@Override
	public void restored(RestoredFacts more, long createdNodes, long createdRelationships) {
		this.batches++;
		this.facts = this.facts.plus(more);
		this.nodes += createdNodes;
		this.relationships += createdRelationships;
	}

	@Override
	public void skipped(String where, String reason) {
		this.skipped.add(where.isEmpty() ? reason : where + ": " + reason);
	}

}
