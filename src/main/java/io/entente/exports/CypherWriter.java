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

	/** What was gathered: by statement, the rows by what makes them one. */
	private final Map<ScriptStatement, Map<String, String>> gathered = new EnumMap<>(ScriptStatement.class);

	private int rows;

	private int size;

	private long entities;

	private long facts;

	CypherWriter(ExportHead head, OutputStream out) throws IOException {
		this.out = out;
		write("// " + CypherText.comment(head.title()) + "\n");
		write("// " + ExportSchema.CURRENT + "\n");
		for (String constraint : ExportSchema.constraints()) {
			write(constraint + ";\n");
		}
	}

	@Override
	public void entity(ExportedEntity entity) throws IOException {
		String uid = entity.entity().uid().value();
		add(ScriptStatement.valueOf(entity.entity().type().name()), uid, new Row().put("uid", uid)
			.put("properties", properties(Columns.ENTITY, entity, Set.of()).put("nameKeys", entity.nameKeys())));
		this.entities++;
		flushFull();
	}

	@Override
	public void fact(ExportedFact fact) throws IOException {
		String uid = fact.uid().value();
		add(ScriptStatement.valueOf(fact.kind().name()), uid, new Row().put("uid", uid)
			.put("properties", properties(Columns.FACT, fact, Set.of()).put("displayPending", true)));
		for (Participation each : fact.participants()) {
			add(link(fact.kind(), each.role()), uid + each.entity() + each.role(),
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
		add(ScriptStatement.PASSAGE, passage,
				new Row().put("uid", article)
					.put("passage", passage)
					.put("title", sentence.articleTitle())
					.put("properties", article(sentence))
					.put("text", passage(sentence.around())));
		String publisher = sentence.publisher();
		if (publisher != null && !publisher.isBlank()) {
			add(ScriptStatement.PUBLISHER, article,
					new Row().put("article", article)
						.put("publisher", PublisherUid.of(publisher).value())
						.put("name", publisher));
		}
		if (!sentence.origin().equals(article)) {
			add(ScriptStatement.STORY, article, new Row().put("article", article).put("story", sentence.origin()));
		}
		boolean denies = sentence.polarity() == Polarity.DENIED;
		add(denies ? ScriptStatement.DISPUTES : ScriptStatement.SUPPORTS,
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

	private static ScriptStatement link(ClaimKind kind, Role role) {
		return switch (kind) {
			case AGREEMENT -> ScriptStatement.PARTY_TO;
			case EVENT -> ScriptStatement.PARTICIPATES_IN;
			case TIE -> switch (role) {
				case OF, PLACE, TARGET -> ScriptStatement.TO;
				case HOLDER, MEMBER, SOURCE, PARTY -> ScriptStatement.FROM;
			};
		};
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

	private void add(ScriptStatement statement, String key, Row row) {
		String text = row.toString();
		if (this.gathered.computeIfAbsent(statement, (_) -> new LinkedHashMap<>()).put(key, text) == null) {
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
		for (Map.Entry<ScriptStatement, Map<String, String>> each : this.gathered.entrySet()) {
			write("UNWIND [\n  " + String.join(",\n  ", each.getValue().values()) + "\n] AS row\n"
					+ each.getKey().text() + ";\n");
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
