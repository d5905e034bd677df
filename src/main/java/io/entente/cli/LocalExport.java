package io.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

import io.entente.exports.ExportListener;
import io.entente.exports.ExportOptions;
import io.entente.exports.ExportOrder;
import io.entente.exports.ExportService;
import io.entente.exports.ExportSummary;
import io.entente.exports.PreparedExport;
import io.entente.query.CypherQuery;
import io.entente.query.QueryOutcome;
import io.entente.query.QueryService;
import io.entente.search.NamedEntities;
import io.entente.search.SearchHit.EntityHit;
import io.entente.search.SearchService;

/**
 * Exports in this process, which holds the graph.
 */
final class LocalExport implements Exporter {

	private final ConfigurableApplicationContext context;

	LocalExport(ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Override
	public Candidates find(String name) {
		NamedEntities found = this.context.getBean(SearchService.class).findByName(name, ExportNames.SHOWN);
		return new Candidates(candidates(found.exact()), candidates(found.near()));
	}

	@Override
	public QueryOutcome ask(CypherQuery query, ExportListener listener) {
		return this.context.getBean(QueryService.class).run(query, new DroppedRows(listener));
	}

	@Override
	public ExportSummary export(ExportWish wish, ExportScope scope, OutputStream out, ExportListener listener)
			throws IOException {
		PreparedExport export = this.context.getBean(ExportService.class)
			.prepare(new ExportOrder(scope.source(), wish.format(),
					ExportOptions.DEFAULT.withTitle(wish.title())
						.withFacts(wish.shape())
						.withLook(wish.look())
						.withLanguage(wish.language())));
		export.writeTo(out, listener);
		return export.summary();
	}

	@Override
	public void close() {
		this.context.close();
	}

	private static List<Candidate> candidates(List<EntityHit> hits) {
		return hits.stream()
			.map((hit) -> new Candidate(hit.uid().value(), hit.entityType().name(), hit.title().text(), hit.mentions()))
			.toList();
	}

}
