package io.entente.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.exports.ExportedFact.Participation;
import io.entente.model.ClaimKind;
import io.entente.model.Polarity;
import io.entente.model.PublisherUid;
import io.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Gathers some hundred rows a statement. Of articles come the passages that are quoted,
 * with their places, so that a sentence can be read where it stands; the quote is on the
 * link between claim and passage, and on the claim who says it. Facts are marked to be
 * looked at, so that an explorer that opens the graph draws from them what it draws.
 */
final class CypherWriter implements SubgraphWriter {

	private static final int BATCH = 200;

	private static final int FULL = 1 << 20;

	private static final Set<String> OF_CLAIMS = Set.of("polarity", "modality", "status", "edtf", "earliest", "latest",
			"precision", "basis", "confidence", "rule", "saidBy");

	private static final Set<String> OF_ARTICLES = Set.of("url", "publisher", "publishedEdtf", "publishedEarliest",
			"publishedLatest", "publishedBasis");

	private final OutputStream out;

	/** What was gathered: by stage and statement, the rows by what makes them one. */
	private final Map<Stage, Map<String, Map<String, String>>> gathered = new EnumMap<>(Stage.class);

	private int rows;

	private int size;

	private long entities;

	private long facts;

	CypherWriter(ExportHead head, OutputStream out) throws IOException {
		this.out = out;
		write("// " + CypherText.comment(head.title()) + "\n");
		for (String label : List.of("Entity", "Fact", "Claim", "Passage", "Article", "Story", "Publisher")) {
			write("CREATE CONSTRAINT " + label.toLowerCase(Locale.ROOT) + "_uid IF NOT EXISTS FOR (n:" + label
					+ ") REQUIRE n.uid IS UNIQUE;\n");
		}
	}

	@Override
	public void entity(ExportedEntity entity) throws IOException {
		String uid = entity.entity().uid().value();
		add(Stage.NODES,
				"MERGE (n:Entity {uid: row.uid})\nSET n:" + label(entity.entity().type()) + ", n += row.properties",
				uid,
				new Row().put("uid", uid)
					.put("properties",
							properties(Columns.ENTITY, entity, Set.of()).put("nameKeys", entity.nameKeys())));
		this.entities++;
		flushFull();
	}

	@Override
	public void fact(ExportedFact fact) throws IOException {
		String uid = fact.uid().value();
		add(Stage.NODES, "MERGE (n:Fact {uid: row.uid})\nSET n:" + label(fact.kind()) + ", n += row.properties", uid,
				new Row().put("uid", uid)
					.put("properties", properties(Columns.FACT, fact, Set.of()).put("displayPending", true)));
		for (Participation each : fact.participants()) {
			add(Stage.PARTICIPANTS,
					"MATCH (e:Entity {uid: row.entity})\nMATCH (f:Fact {uid: row.fact})\nMERGE "
							+ link(fact.kind(), each.role()),
					uid + each.entity() + each.role(),
					new Row().put("entity", each.entity().value()).put("fact", uid).put("role", each.role().name()));
		}
		fact.evidence().forEach((sentence) -> sentence(fact, sentence));
		this.facts++;
		flushFull();
	}

	private void sentence(ExportedFact fact, ExportedSentence sentence) {
		String article = sentence.article().value();
		String passage = sentence.passage().value();
		String claim = sentence.claim().value();
		add(Stage.SOURCES,
				"MERGE (a:Article {uid: row.uid})\nSET a.title = row.title, a += row.properties\n"
						+ "MERGE (p:Passage {uid: row.passage})\nSET p += row.text\nMERGE (a)-[:HAS_PASSAGE]->(p)",
				passage,
				new Row().put("uid", article)
					.put("passage", passage)
					.put("title", sentence.articleTitle())
					.put("properties", article(sentence))
					.put("text", passage(sentence.around())));
		String publisher = sentence.publisher();
		if (publisher != null && !publisher.isBlank()) {
			add(Stage.ORIGINS,
					"MATCH (a:Article {uid: row.article})\nMERGE (u:Publisher {uid: row.publisher})\n"
							+ "ON CREATE SET u.name = row.name\nMERGE (a)-[:PUBLISHED_BY]->(u)",
					article,
					new Row().put("article", article)
						.put("publisher", PublisherUid.of(publisher).value())
						.put("name", publisher));
		}
		if (!sentence.origin().equals(article)) {
			add(Stage.ORIGINS,
					"MATCH (a:Article {uid: row.article})\nMERGE (s:Story {uid: row.story})\nMERGE (a)-[:IN_STORY]->(s)",
					article, new Row().put("article", article).put("story", sentence.origin()));
		}
		boolean denies = sentence.polarity() == Polarity.DENIED;
		add(Stage.CLAIMS,
				"MATCH (f:Fact {uid: row.fact})\nMATCH (p:Passage {uid: row.passage})\nMERGE (c:Claim {uid: row.claim})\n"
						+ "SET c += row.properties\nMERGE (c)-[:" + (denies ? "DISPUTES" : "SUPPORTS") + "]->(f)\n"
						+ "MERGE (c)-[q:EVIDENCED_BY {start: row.start, end: row.end}]->(p)\nSET q.quote = row.quote",
				claim + fact.uid() + passage + sentence.span(),
				new Row().put("claim", claim)
					.put("fact", fact.uid().value())
					.put("passage", passage)
					.put("start", (long) sentence.span().start())
					.put("end", (long) sentence.span().end())
					.put("quote", sentence.quote())
					.put("properties",
							properties(Columns.SENTENCE, sentence, OF_CLAIMS).put("kind", fact.kind().name())
								.put("type", fact.type())
								.put("title", fact.title())));
	}

	private static Row article(ExportedSentence sentence) {
		Row row = properties(Columns.SENTENCE, sentence, OF_ARTICLES);
		ExportedPassage around = sentence.around();
		return (around != null) ? row.put("language", around.language()).put("publishedEvidence", around.dated().name())
				: row;
	}

	private static Row passage(@Nullable ExportedPassage passage) {
		return (passage == null) ? new Row()
				: new Row().put("text", passage.text())
					.put("start", (long) passage.start())
					.put("end", (long) passage.end())
					.put("ordinal", passage.ordinal())
					.put("kind", passage.kind().name());
	}

	private static String link(ClaimKind kind, Role role) {
		return switch (kind) {
			case AGREEMENT -> "(e)-[:PARTY_TO {role: row.role}]->(f)";
			case EVENT -> "(e)-[:PARTICIPATES_IN {role: row.role}]->(f)";
			case TIE -> switch (role) {
				case OF, PLACE, TARGET -> "(f)-[:TO {role: row.role}]->(e)";
				case HOLDER, MEMBER, SOURCE, PARTY -> "(f)-[:FROM {role: row.role}]->(e)";
			};
		};
	}

	private static String label(Enum<?> constant) {
		return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
	}

	/** The properties of these names, of all where none are given. */
	private static <T> Row properties(List<Column<T>> columns, T thing, Set<String> names) {
		Row row = new Row();
		for (Column<T> column : columns) {
			Object value = column.of(thing);
			// how many sentences there are is counted, not stored
			boolean wanted = names.isEmpty() ? !column.name().equals("sentences") : names.contains(column.name());
			if (wanted && value != null) {
				row.put(column.name(), value);
			}
		}
		return row;
	}

	private void add(Stage stage, String statement, String key, Row row) {
		String text = row.toString();
		if (this.gathered.computeIfAbsent(stage, (_) -> new LinkedHashMap<>())
			.computeIfAbsent(statement, (_) -> new LinkedHashMap<>())
			.put(key, text) == null) {
			this.rows++;
			this.size += text.length();
		}
	}

	private void flushFull() throws IOException {
		if (this.rows >= BATCH || this.size >= FULL) {
			flush();
		}
	}

	private void flush() throws IOException {
		for (Map<String, Map<String, String>> statements : this.gathered.values()) {
			for (Map.Entry<String, Map<String, String>> each : statements.entrySet()) {
				write("UNWIND [\n  " + String.join(",\n  ", each.getValue().values()) + "\n] AS row\n" + each.getKey()
						+ ";\n");
			}
		}
		this.gathered.clear();
		this.rows = 0;
		this.size = 0;
	}

	private void write(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void finish() throws IOException {
		flush();
		write(String.format(Locale.ROOT, "// complete: %d entities, %d facts\n", this.entities, this.facts));
	}

	@Override
	public void close() {
		// holds nothing but rows
	}

	/** In which order statements come: what they look for was made by those before. */
	private enum Stage {

		NODES, PARTICIPANTS, SOURCES, ORIGINS, CLAIMS

	}

	/** A map as Cypher writes it. */
	private static final class Row {

		private final StringBuilder text = new StringBuilder("{");

		Row put(String name, Object value) {
			this.text.append((this.text.length() > 1) ? ", " : "")
				.append(name)
				.append(": ")
				.append((value instanceof Row) ? value : CypherText.of(value));
			return this;
		}

		@Override
		public String toString() {
			return this.text + "}";
		}

	}

}
