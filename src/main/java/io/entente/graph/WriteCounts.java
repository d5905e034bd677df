package io.entente.graph;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What the database says it has written.
 *
 * @param nodes nodes created
 * @param relationships relationships created
 * @param properties properties set
 */
public record WriteCounts(long nodes, long relationships, long properties) {

	public static final WriteCounts NOTHING = new WriteCounts(0, 0, 0);

	static WriteCounts of(SummaryCounters counters) {
		return new WriteCounts(counters.nodesCreated(), counters.relationshipsCreated(), counters.propertiesSet());
	}

	/** Both together. */
	public WriteCounts plus(WriteCounts other) {
		return new WriteCounts(this.nodes + other.nodes, this.relationships + other.relationships,
				this.properties + other.properties);
	}

}
