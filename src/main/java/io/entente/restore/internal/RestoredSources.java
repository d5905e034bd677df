package io.entente.restore.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.entente.exports.ExportedPassage;
import io.entente.exports.ExportedSentence;
import io.entente.model.PublisherUid;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Articles without their texts, and their passages as far as they are known: a whole one
 * is never given up for quotes of it, and quotes of one passage that come with several
 * files are put together.
 */
final class RestoredSources {

	private final Statements statements;

	RestoredSources(Statements statements) {
		this.statements = statements;
	}

	/** Runs a statement over rows. */
	interface Statements {

		List<Record> rows(RestoreCypher statement, Collection<? extends Map<String, ?>> rows);

	}

	/**
	 * Writes where sentences stand.
	 * @return how many articles are new
	 */
	long write(List<ExportedSentence> sentences) {
		Map<String, ExportedSentence> articles = new TreeMap<>();
		sentences.forEach((sentence) -> articles.merge(sentence.article().value(), sentence,
				(one, other) -> (one.around() != null) ? one : other));
		Set<String> fresh = new HashSet<>();
		for (Record row : this.statements.rows(RestoreCypher.RESTORE_ARTICLES,
				articles.values().stream().map(RestoreRows::article).toList())) {
			if (row.get("fresh").asBoolean()) {
				fresh.add(row.get("uid").asString());
			}
		}
		Map<String, Map<String, Object>> publishers = new TreeMap<>();
		List<Map<String, Object>> published = new ArrayList<>();
		List<Map<String, Object>> stories = new ArrayList<>();
		for (String uid : fresh) {
			ExportedSentence sentence = articles.get(uid);
			if (sentence == null) {
				continue;
			}
			String publisher = sentence.publisher();
			if (publisher != null && !publisher.isBlank()) {
				String by = PublisherUid.of(publisher).value();
				publishers.putIfAbsent(by, Map.of("uid", by, "name", publisher.strip()));
				published.add(Map.of("article", uid, "publisher", by));
			}
			if (!sentence.origin().equals(uid)) {
				stories.add(Map.of("article", uid, "story", sentence.origin()));
			}
		}
		this.statements.rows(RestoreCypher.MERGE_PUBLISHERS, publishers.values());
		this.statements.rows(RestoreCypher.CREATE_PUBLISHED_BY, published);
		this.statements.rows(RestoreCypher.RESTORE_STORIES, stories);
		writePassages(sentences);
		return fresh.size();
	}

	private void writePassages(List<ExportedSentence> sentences) {
		Map<String, List<ExportedSentence>> quoted = new TreeMap<>();
		sentences.forEach((sentence) -> quoted.computeIfAbsent(sentence.passage().value(), (_) -> new ArrayList<>())
			.add(sentence));
		Map<String, PassageParts> known = new HashMap<>();
		Set<String> whole = new HashSet<>();
		for (Record row : this.statements.rows(RestoreCypher.FIND_PASSAGE_PARTS,
				quoted.keySet().stream().map((uid) -> Map.of("uid", uid)).toList())) {
			String uid = row.get("uid").asString();
			if (row.get("whole").asBoolean()) {
				whole.add(uid);
			}
			else if (!row.get("text").isNull() && !row.get("start").isNull()) {
				known.put(uid, new PassageParts(row.get("start").asInt(), row.get("text").asString()));
			}
		}
		List<Map<String, Object>> rows = new ArrayList<>();
		quoted.forEach((uid, all) -> {
			if (whole.contains(uid)) {
				return;
			}
			Map<String, Object> properties = properties(all, known.get(uid));
			rows.add(Map.of("uid", uid, "article", all.getFirst().article().value(), "properties", properties));
		});
		this.statements.rows(RestoreCypher.RESTORE_PASSAGES, rows);
	}

	private static Map<String, Object> properties(List<ExportedSentence> sentences, @Nullable PassageParts known) {
		PassageParts parts = known;
		for (ExportedSentence sentence : sentences) {
			ExportedPassage around = sentence.around();
			if (around != null) {
				return Map.of("start", around.start(), "end", around.end(), "text", around.text(), "ordinal",
						around.ordinal(), "kind", around.kind().name());
			}
			parts = PassageParts.with(parts, sentence.span().start(), sentence.quote());
		}
		return (parts == null) ? Map.of()
				: Map.of("start", parts.start(), "end", parts.start() + parts.text().length(), "text", parts.text());
	}

}
