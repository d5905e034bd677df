package io.entente.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.EventType;
import io.entente.model.ResolvedArticle;
import io.entente.model.RunUid;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four writers whose articles all tell of the same few countries, and partly of the same
 * facts.
 */
@GraphIT
class ConcurrentWritersIT {

	private static final int ARTICLES = 240;

	private static final List<AgreementStatus> STATUSES = List.of(AgreementStatus.values());

	private static final String[] HUBS = { "United States", "China", "France", "India" };

	private static final String[] CODES = { "USA", "CHN", "FRA", "IND" };

	private final TestGraph graph = TestGraph.shared();

	@Test
	void four_writers_on_hub_countries_double_and_lose_nothing() throws Exception {
		List<ResolvedArticle> articles = new ArrayList<>();
		for (int i = 0; i < ARTICLES; i++) {
			articles.add(article(i));
		}
		ArticleStore store = this.graph.articleStore();
		RunUid run = this.graph.begunRun("test/1");
		try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
			List<Future<?>> all = new ArrayList<>();
			for (int writer = 0; writer < 4; writer++) {
				// each writes three quarters of all, in an order of its own: most
				// articles
				// come in three times
				List<ResolvedArticle> own = new ArrayList<>(articles);
				Collections.shuffle(own, new Random(writer));
				List<ResolvedArticle> mine = own.subList(0, ARTICLES * 3 / 4);
				all.add(writers.submit(() -> {
					for (int i = 0; i < mine.size(); i += 10) {
						store.write(mine.subList(i, Math.min(mine.size(), i + 10)), run);
					}
				}));
			}
			for (Future<?> writer : all) {
				writer.get();
			}
		}
		store.write(articles, run);
		assertThat(store.retries()).as("transactions repeated").isLessThan(20);
		assertThat(store.write(articles, run)).isEqualTo(WriteCounts.NOTHING);
		assertThat(this.graph.count("MATCH (a:Article) RETURN count(a)")).isEqualTo(ARTICLES);
		assertThat(this.graph.count("MATCH (:Passage)-[m:MENTIONS]->() RETURN count(m)")).isEqualTo(2 * ARTICLES);
		assertThat(this.graph.count("MATCH (c:Claim) RETURN count(c)")).isEqualTo(2 * ARTICLES);
		assertThat(this.graph.count("MATCH (c:Claim)-[s:SUPPORTS]->(:Fact) RETURN count(s)")).isEqualTo(2 * ARTICLES);
		assertThat(this.graph.count("MATCH (e:Country) RETURN count(e)")).isEqualTo(4);
		assertThat(this.graph.count("MATCH (f:Agreement) WHERE COUNT { (f)<-[:PARTY_TO]-() } <> 2 RETURN count(f)"))
			.isZero();
		assertThat(this.graph.count("MATCH (f:Event) WHERE COUNT { (f)<-[:PARTICIPATES_IN]-() } <> 2 RETURN count(f)"))
			.isZero();
		assertThat(this.graph.count("MATCH (e:Country) RETURN sum(size(e.aliases))")).isEqualTo(ARTICLES);
	}

	private static ResolvedArticle article(int number) {
		int one = number % 4;
		int other = (number / 4 % 3 + one + 1) % 4;
		AgreementStatus status = STATUSES.get(number % STATUSES.size());
		return ResolvedArticleBuilder.article("article-" + number)
			.publisher("Publisher " + number % 3)
			.paragraph(HUBS[one] + " and " + HUBS[other] + " met for the time number " + number + ".")
			.country(HUBS[one], CODES[one], "Alias " + number)
			.country(HUBS[other], CODES[other])
			.agreement(AgreementKind.TREATY, status, (2000 + number % 20) + "-01", HUBS[one], HUBS[other])
			.event(EventType.CONSULT, null, HUBS[one], HUBS[other])
			.build();
	}

}
