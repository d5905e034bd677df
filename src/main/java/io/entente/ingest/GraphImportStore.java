package io.entente.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.entente.graph.ArticleStore;
import io.entente.graph.DerivedLayer;
import io.entente.graph.RunReport;
import io.entente.graph.RunStore;
import io.entente.graph.WriteCounts;
import io.entente.model.ArticleUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.RunUid;

/**
 * The graph as an import sees it.
 */
@Component
class GraphImportStore implements ImportStore {

	private final ArticleStore articles;

	private final RunStore runs;

	private final DerivedLayer derived;

	GraphImportStore(ArticleStore articles, RunStore runs, DerivedLayer derived) {
		this.articles = articles;
		this.runs = runs;
		this.derived = derived;
	}

	@Override
	public Set<ArticleUid> findStored(Collection<ArticleUid> asked, String extractorVersion) {
		return this.articles.findStored(asked, extractorVersion);
	}

	@Override
	public void begin(RunUid run, IngestRequest request, String extractorVersion, Instant startedAt) {
		this.runs.begin(RunReport.beginning(run, KIND, request.label(), extractorVersion, startedAt));
	}

	@Override
	public Written write(List<ResolvedArticle> batch, RunUid run) {
		return written(this.articles.write(batch, run));
	}

	@Override
	public Written refreshDerived(DerivedProgress progress) {
		return written(this.derived.refresh(progress::reached));
	}

	@Override
	public void end(IngestReport report, String extractorVersion) {
		this.runs.finish(new RunReport(report.run(), KIND, report.label(), extractorVersion, report.startedAt(),
				report.startedAt().plus(report.duration()), report.status().name(),
				report.written() + report.restored().articles(), report.unchanged(), report.skipped() + report.failed(),
				report.nodesCreated(), report.relationshipsCreated(),
				report.failures().stream().map(IngestFailure::toString).toList(), report.error()));
	}

	private static Written written(WriteCounts counts) {
		return new Written(counts.nodes(), counts.relationships());
	}

	private static final String KIND = "IMPORT";

}
