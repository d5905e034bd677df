package io.entente.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import io.entente.resolution.Headline;
import io.entente.resolution.StorySignature;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Puts near-identical articles into one story, so that a report that went round the
 * agencies counts as one origin. A story is what copies connect: whoever is a copy of a
 * member belongs to it, and an article that is a copy of members of two makes them one.
 * It is named after its smallest article, so that the order of writing changes nothing.
 * Articles wait for it in the graph itself, so that a kill at any moment loses nothing.
 */
@Component
public class Stories {

	/** What is compared: the news, without the frame that each publisher gives it. */
	private static final List<String> COMPARED = List.of("PARAGRAPH", "LIST_ITEM", "HEADING");

	/** Of thousands of copies these many suffice to find their story. */
	private static final int MOST_COMPARED = 50;

	/** A release of last week in the same words is news of its own. */
	private static final int MOST_DAYS_APART = 7;

	private final Backlog<Headline> backlog;

	Stories(ArticleStore store) {
		this.backlog = new Backlog<>(store, Stories::sign, Stories::join);
	}

	/**
	 * Finds the stories of all articles that wait for it; writes nothing if none do.
	 * @param batch how many articles a transaction takes, some dozens
	 * @param progress hears how many are done after each transaction
	 * @return what was written
	 * @throws GraphUnavailableException if the server can't be used
	 */
	public WriteCounts refresh(int batch, LongConsumer progress) {
		return this.backlog.workOff(batch, progress);
	}

	private static void sign(Statements statements, int batch, Map<String, Headline> pending) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record row : statements.run(GraphCypher.FIND_STORY_PENDING, Map.of("limit", batch, "kinds", COMPARED))) {
			StorySignature signature = StorySignature.of(String.join("\n", row.get("texts").asList(Value::asString)));
			String uid = row.get("uid").asString();
			pending.put(uid, new Headline(row.get("title").asString(), signature));
			rows.add(Map.of("uid", uid, "signature", signature.bytes(), "bands", signature.bands()));
		}
		statements.rows(GraphCypher.SET_STORY_SIGNATURES, rows);
	}

	private static void join(Statements statements, Map<String, Headline> pending) {
		List<Map<String, Object>> queries = new ArrayList<>();
		pending.forEach((uid, headline) -> {
			List<String> bands = headline.text().bands();
			if (!bands.isEmpty()) {
				queries.add(Map.of("uid", uid, "query", String.join(" OR ", bands)));
			}
		});
		StoryGroups groups = new StoryGroups();
		pending.keySet().forEach(groups::addArticle);
		for (Record row : queries.isEmpty() ? List.<Record>of()
				: statements.run(GraphCypher.FIND_STORY_CANDIDATES, Map.of("rows", queries, "most", MOST_COMPARED))) {
			String uid = row.get("uid").asString();
			Headline headline = pending.get(uid);
			Headline other = new Headline(row.get("title").asString(),
					StorySignature.of(row.get("signature").asByteArray()));
			if (headline == null || daysApart(row) > MOST_DAYS_APART || !headline.text().isCopyOf(other.text())
					|| headline.tellsApart(other)) {
				continue;
			}
			if (row.get("story").isNull()) {
				groups.join(uid, row.get("other").asString());
			}
			else {
				groups.joinStory(uid, row.get("story").asString(), row.get("first").asString());
			}
		}
		statements.rows(GraphCypher.WRITE_STORIES, groups.rows(pending.keySet()));
	}

	private static long daysApart(Record row) {
		Map<String, LocalDate> days = new HashMap<>();
		for (String bound : List.of("from", "to", "otherFrom", "otherTo")) {
			if (row.get(bound).isNull()) {
				return 0;
			}
			days.put(bound, row.get(bound).asLocalDate());
		}
		return Math.max(ChronoUnit.DAYS.between(days.get("to"), days.get("otherFrom")),
				ChronoUnit.DAYS.between(days.get("otherTo"), days.get("from")));
	}

}
