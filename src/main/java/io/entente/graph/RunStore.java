package io.entente.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import io.entente.graph.internal.RunNode;
import io.entente.graph.internal.RunRepository;
import io.entente.model.RunUid;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Keeps the history of runs. A run that writes nothing need not begin here at all.
 */
@Component
public class RunStore {

	private final RunRepository runs;

	RunStore(RunRepository runs) {
		this.runs = runs;
	}

	/**
	 * Notes that a run has begun; to be called before its first article is written.
	 * @param run see {@link RunReport#beginning}
	 */
	public void begin(RunReport run) {
		this.runs.save(node(run, null));
	}

	/**
	 * Notes how a run ended.
	 * @throws IllegalArgumentException if it never began
	 */
	public void finish(RunReport run) {
		RunNode begun = this.runs.findById(run.uid().value())
			.orElseThrow(() -> new IllegalArgumentException("The run " + run.uid() + " hasn't begun"));
		this.runs.save(node(run, begun.version()));
	}

	/**
	 * The latest runs, the last first.
	 * @param count the most runs
	 */
	public List<RunReport> latest(int count) {
		return this.runs.findAllByOrderByStartedAtDesc(Limit.of(count)).stream().map(RunStore::report).toList();
	}

	private static RunNode node(RunReport run, @Nullable Long version) {
		return new RunNode(run.uid().value(), version, run.kind(), run.label(), run.extractor(), utc(run.startedAt()),
				(run.endedAt() != null) ? utc(run.endedAt()) : null, run.status(), run.articlesWritten(),
				run.articlesUnchanged(), run.articlesSkipped(), run.nodesWritten(), run.relationshipsWritten(),
				run.failures(), run.error());
	}

	private static RunReport report(RunNode node) {
		return new RunReport(new RunUid(node.uid()), node.kind(), node.label(), node.extractor(),
				node.startedAt().toInstant(), (node.endedAt() != null) ? node.endedAt().toInstant() : null,
				node.status(), node.articlesWritten(), node.articlesUnchanged(), node.articlesSkipped(),
				node.nodesWritten(), node.relationshipsWritten(), node.failures(), node.error());
	}

	private static ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
