package io.entente.citations;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.citations.internal.CitationQueries;
import io.entente.evidence.UnknownFactException;
import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.ArticleUid;
import io.entente.model.FactUid;
import io.entente.model.InvestigationUid;
import io.entente.uikit.Addresses;

import org.springframework.stereotype.Service;

/**
 * Cites what the graph holds, as looked at today. A date that isn't known to the day is
 * cited as vaguely as it is known.
 */
@Service
public class CitationService {

	/** The most articles cited of one fact, the newest. */
	public static final int MAX_SOURCES = 100;

	private static final int SCANNED_CLAIMS = 2_000;

	private final CitationQueries queries;

	private final InvestigationService investigations;

	private final Clock clock;

	CitationService(CitationQueries queries, InvestigationService investigations) {
		this.queries = queries;
		this.investigations = investigations;
		this.clock = Clock.system(ZoneId.systemDefault());
	}

	/**
	 * Cites an article.
	 * @param article which one
	 * @param permalink where the sentence that is meant stands in this explorer
	 * @throws UnknownArticleException if it isn't in the graph
	 */
	public Citation cite(ArticleUid article, URI permalink) {
		return cite(find(article, permalink, today()));
	}

	/**
	 * Cites several things, each fact followed by the articles it rests on.
	 * @param request which ones
	 * @param root this explorer's address, with a slash at its end
	 * @throws UnknownFactException if one of the facts isn't in the graph
	 * @throws UnknownArticleException if one of the articles isn't
	 * @throws UnknownInvestigationException if one of the investigations isn't
	 */
	public CitationList cite(CitationRequest request, URI root) {
		LocalDate today = today();
		Map<String, CitedWork> works = new LinkedHashMap<>();
		long cut = 0;
		for (FactUid fact : request.facts()) {
			CitedWork work = this.queries.findFact(fact, root, today).orElseThrow(() -> new UnknownFactException(fact));
			works.putIfAbsent(work.id(), work);
			CitationQueries.Sources sources = this.queries.findSources(new FactUid(work.id()), root, today,
					SCANNED_CLAIMS, MAX_SOURCES);
			sources.articles().forEach((article) -> works.putIfAbsent(article.id(), article));
			cut += sources.total() - sources.articles().size();
		}
		for (ArticleUid article : request.articles()) {
			works.computeIfAbsent(article.value(),
					(uid) -> find(article, root.resolve("article/" + article.value()), today));
		}
		for (InvestigationUid investigation : request.investigations()) {
			works.put(investigation.value(), find(investigation, root, today));
		}
		return new CitationList(cite(List.copyOf(works.values())), works.size() + cut);
	}

	/** Cites a work in every form. */
	public static Citation cite(CitedWork work) {
		return cite(List.of(work)).getFirst();
	}

	private static List<Citation> cite(List<CitedWork> works) {
		Bibliography bibliography = new Bibliography(works);
		List<Citation> citations = new ArrayList<>(works.size());
		works.forEach((work) -> citations.add(bibliography.cite(work)));
		return citations;
	}

	private CitedWork find(ArticleUid article, URI permalink, LocalDate today) {
		return this.queries.findArticle(article, permalink, today)
			.orElseThrow(() -> new UnknownArticleException(article));
	}

	private CitedWork find(InvestigationUid uid, URI root, LocalDate today) {
		Investigation found = this.investigations.open(uid);
		return CitedWork.investigation(found, LocalDate.ofInstant(found.changedAt(), this.clock.getZone()),
				root.resolve(Addresses.investigation(uid)), today);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
