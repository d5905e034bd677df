package io.entente.canvas.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.entente.canvas.CanvasEdge;
import io.entente.canvas.CanvasNode;
import io.entente.canvas.EdgeFact;
import io.entente.canvas.EvidenceSentence;
import io.entente.canvas.RelationKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The rows of the canvas's statements as the module's records.
 */
final class CanvasRows {

	private static final Map<RelationKind, String> TOTALS = Map.of(RelationKind.COOPERATES_WITH, "cooperatesWith",
			RelationKind.AFFILIATED_WITH, "affiliatedWith", RelationKind.MEMBER_OF, "memberOf", RelationKind.BASED_IN,
			"basedIn", RelationKind.DENIED_WITH, "deniedWith");

	private CanvasRows() {
	}

	static List<String> values(Collection<EntityUid> uids) {
		return uids.stream().map(EntityUid::value).toList();
	}

	static List<String> names(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(Enum::name).toList();
	}

	static CanvasNode node(Record row) {
		EnumMap<RelationKind, Long> totals = new EnumMap<>(RelationKind.class);
		TOTALS.forEach((kind, column) -> totals.put(kind, row.get(column).asLong()));
		totals.values().removeIf((total) -> total == 0);
		return CanvasNode.of(new EntityUid(row.get("uid").asString()), EntityType.valueOf(row.get("type").asString()),
				row.get("name").asString(), text(row, "iso3"), totals);
	}

	static CanvasEdge edge(Record row) {
		return new CanvasEdge(new EntityUid(row.get("source").asString()), new EntityUid(row.get("target").asString()),
				RelationKind.valueOf(row.get("kind").asString()), row.get("factCount").asLong(1),
				row.get("planned").asBoolean(), text(row, "title"), date(row, "first"), date(row, "last"));
	}

	static EdgeFact fact(Record row) {
		String status = text(row, "status");
		return new EdgeFact(new FactUid(row.get("uid").asString()), ClaimKind.valueOf(row.get("kind").asString()),
				row.get("type").asString(), row.get("title").asString(""),
				(status != null) ? AgreementStatus.valueOf(status) : null,
				Modality.valueOf(row.get("modality").asString(Modality.ACTUAL.name())),
				Polarity.valueOf(row.get("polarity").asString(Polarity.AFFIRMED.name())), text(row, "edtf"),
				row.get("origins").asLong(), row.get("sentences").asList(CanvasRows::sentence));
	}

	/**
	 * Cut here and not in Cypher, whose {@code substring} counts code points where the
	 * stored offsets count UTF-16 code units.
	 */
	private static EvidenceSentence sentence(Value row) {
		String passage = row.get("passageText").asString();
		int from = row.get("passageStart").asInt();
		int start = Math.clamp(row.get("start").asInt() - from, 0, passage.length());
		int end = Math.clamp(row.get("end").asInt() - from, start, passage.length());
		return new EvidenceSentence(passage.substring(start, end), new ClaimUid(row.get("claim").asString()),
				new PassageUid(row.get("passage").asString()), new ArticleUid(row.get("article").asString()),
				row.get("articleTitle").asString(""), textOf(row.get("published")), textOf(row.get("publisher")),
				row.get("disputes").asBoolean());
	}

	private static @Nullable String text(Record row, String column) {
		return textOf(row.get(column));
	}

	static @Nullable String textOf(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable LocalDate date(Record row, String column) {
		return dateOf(row.get(column));
	}

	static @Nullable LocalDate dateOf(Value value) {
		String text = textOf(value);
		return (text != null) ? LocalDate.parse(text) : null;
	}

}
