package io.entente.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.ExportedPassage;
import io.entente.exports.ExportedSentence;
import io.entente.exports.ScriptStatement;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts together from the rows of the statements that a writer gathers: all that
 * concerns a fact stands between two of its rounds.
 */
final class ScriptGroup {

	private final GraphSink sink;

	private final Map<String, Map<String, Object>> facts = new LinkedHashMap<>();

	private final Map<String, List<Map<String, Object>>> participants = new HashMap<>();

	private final Map<String, List<Map<String, Object>>> claims = new HashMap<>();

	private final Map<String, Map<String, Object>> passages = new HashMap<>();

	private final Map<String, Object> publishers = new HashMap<>();

	private final Map<String, Object> stories = new HashMap<>();

	private @Nullable ScriptStatement last;

	private long entities;

	private long read;

	ScriptGroup(GraphSink sink) {
		this.sink = sink;
	}

	/** How many entities there were. */
	long entities() {
		return this.entities;
	}

	/** How many facts there were. */
	long facts() {
		return this.read;
	}

	void add(ScriptStatement statement, List<Map<String, Object>> rows) {
		if (this.last != null && statement.compareTo(this.last) <= 0) {
			finish();
		}
		this.last = statement;
		for (Map<String, Object> row : rows) {
			switch (statement.stage()) {
				case ENTITIES -> entity(statement, row);
				case FACTS -> this.facts.put(text(row, "uid"), row);
				case PARTICIPANTS ->
					this.participants.computeIfAbsent(text(row, "fact"), (_) -> new ArrayList<>()).add(row);
				case SOURCES -> this.passages.put(text(row, "passage"), row);
				case ORIGINS -> {
					if (statement == ScriptStatement.STORY) {
						put(this.stories, text(row, "article"), row.get("story"));
					}
					else {
						put(this.publishers, text(row, "article"), row.get("name"));
					}
				}
				case CLAIMS -> this.claims.computeIfAbsent(text(row, "fact"), (_) -> new ArrayList<>()).add(row);
			}
		}
	}

	/** Passes on the facts of the round that is over. */
	void finish() {
		this.facts.forEach(this::fact);
		this.read += this.facts.size();
		this.last = null;
		this.facts.clear();
		this.participants.clear();
		this.claims.clear();
		this.passages.clear();
		this.publishers.clear();
		this.stories.clear();
	}

	private void entity(ScriptStatement statement, Map<String, Object> row) {
		this.entities++;
		try {
			Map<String, Object> values = new HashMap<>(properties(row, "properties"));
			values.put("type", statement.name());
			this.sink.entity(Records.entity(new Fields(row).uid("uid", EntityUid::new), new Fields(values)));
		}
		catch (BadRecordException ex) {
			this.sink.skipped("entity " + Fields.clipped(text(row, "uid")), String.valueOf(ex.getMessage()));
		}
	}

	private void fact(String id, Map<String, Object> row) {
		try {
			List<Participation> taking = new ArrayList<>();
			for (Map<String, Object> each : this.participants.getOrDefault(id, List.of())) {
				Fields fields = new Fields(each);
				taking
					.add(new Participation(fields.uid("entity", EntityUid::new), fields.constant("role", Role.class)));
			}
			List<ExportedSentence> sentences = new ArrayList<>();
			for (Map<String, Object> each : this.claims.getOrDefault(id, List.of())) {
				sentences.add(sentence(each));
			}
			this.sink.fact(Records.fact(new Fields(row).uid("uid", FactUid::new),
					new Fields(properties(row, "properties")), taking, sentences));
		}
		catch (BadRecordException ex) {
			this.sink.skipped("fact " + Fields.clipped(id), String.valueOf(ex.getMessage()));
		}
	}

	private ExportedSentence sentence(Map<String, Object> row) throws BadRecordException {
		Map<String, Object> source = this.passages.get(text(row, "passage"));
		if (source == null) {
			throw new BadRecordException("the passage of one of its sentences is missing");
		}
		String article = text(source, "uid");
		Map<String, Object> values = new HashMap<>(properties(source, "properties"));
		values.putAll(properties(row, "properties"));
		values.put("article", article);
		put(values, "articleTitle", source.get("title"));
		put(values, "publisher", this.publishers.get(article));
		values.put("origin", this.stories.getOrDefault(article, article));
		for (String name : List.of("claim", "passage", "start", "end", "quote")) {
			put(values, name, row.get(name));
		}
		ExportedPassage around = Records.passage(new Fields(properties(source, "text")),
				new Fields(properties(source, "properties")));
		return Records.sentence(new Fields(values), around);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties(Map<String, Object> row, String name) throws BadRecordException {
		if (row.get(name) instanceof Map<?, ?> map) {
			return (Map<String, Object>) map;
		}
		throw new BadRecordException("it has no " + name);
	}

	private static void put(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	private static String text(Map<String, Object> row, String name) {
		return String.valueOf(row.get(name));
	}

}
