package io.entente.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import io.entente.model.ArticleUid;
import io.entente.model.ResolvedArticle;
import io.entente.model.RunUid;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/**
 * Writes articles and what was read in them. Safe with several writers, in this process
 * and in others.
 */
@Component
public class ArticleStore {

	private final Driver driver;

	private final CypherCatalog catalog;

	private final AtomicLong retries = new AtomicLong();

	ArticleStore(Driver driver, CypherCatalog catalog) {
		this.driver = driver;
		this.catalog = catalog;
	}

	/**
	 * Those of the articles that are stored as this version of the extractor reads them.
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public Set<ArticleUid> findStored(Collection<ArticleUid> articles, String extractorVersion) {
		List<String> uids = articles.stream().map(ArticleUid::value).toList();
		Set<ArticleUid> stored = new HashSet<>();
		try (Session session = this.driver.session()) {
			session
				.executeRead((transaction) -> new Statements(transaction, this.catalog)
					.run(GraphCypher.FIND_STORED_ARTICLES, Map.of("uids", uids, "extractor", extractorVersion)))
				.forEach((row) -> stored.add(new ArticleUid(row.get("uid").asString())));
			return stored;
		}
		catch (Neo4jException ex) {
			throw explained(ex);
		}
	}

	/**
	 * Writes articles with everything that was read in them, in one transaction: all of
	 * them stand, or none does. An article that is stored as the run's extractor reads it
	 * is left as it is; one that another version read gets its claims and mentions
	 * replaced, the old claims staying out of force.
	 * @param articles some dozens, since a transaction is kept in memory
	 * @param run a run that has begun, see {@link RunStore#begin}; tells the extractor's
	 * version
	 * @return what was written, nothing for articles that are stored already
	 * @throws GraphUnavailableException if the server can't be used
	 * @throws TransactionTooLargeException if fewer or shorter ones might be written
	 * @throws IllegalArgumentException if the run hasn't begun
	 */
	public WriteCounts write(List<ResolvedArticle> articles, RunUid run) {
		return inTransaction((statements) -> new ArticleBatch(statements, run.value()).write(articles));
	}

	/**
	 * How often a transaction had to be repeated since the start, mostly after a clash.
	 */
	public long retries() {
		return this.retries.get();
	}

	WriteCounts inTransaction(Consumer<Statements> work) {
		AtomicLong attempts = new AtomicLong();
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> {
				if (attempts.getAndIncrement() > 0) {
					this.retries.incrementAndGet();
				}
				Statements statements = new Statements(transaction, this.catalog);
				accept(work, statements);
				return statements.counts();
			});
		}
		catch (Neo4jException ex) {
			throw explained(ex);
		}
	}

	/** What is too large once is too large again: the driver would go on trying. */
	private static void accept(Consumer<Statements> work, Statements statements) {
		try {
			work.accept(statements);
		}
		catch (Neo4jException ex) {
			if (isTooLarge(ex)) {
				throw new TransactionTooLargeException(ex);
			}
			throw ex;
		}
	}

	/** Of the transaction's own limit, or the one that all share. */
	private static boolean isTooLarge(Neo4jException ex) {
		return String.valueOf(ex.code()).matches(".*\\.(Transaction|MemoryPool)OutOfMemoryError");
	}

	private static RuntimeException explained(Neo4jException ex) {
		return GraphUnavailableException.concerns(ex) ? GraphUnavailableException.of(null, ex) : ex;
	}

}
