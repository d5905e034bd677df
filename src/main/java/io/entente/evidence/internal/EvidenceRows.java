package io.entente.evidence.internal;

import java.util.List;

import io.entente.evidence.EvidenceSentence;
import io.entente.evidence.EvidenceSentence.Speaker;
import io.entente.evidence.FactHead;
import io.entente.graph.DateColumns;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Excerpt;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns the evidence's rows into records.
 */
final class EvidenceRows {

	private EvidenceRows() {
	}

	static FactHead head(Record row) {
		return new FactHead(new FactUid(row.get("uid").asString()), ClaimKind.valueOf(row.get("kind").asString()),
				row.get("type").asString(), row.get("title").asString(""), status(row.get("status")),
				row.get("sectors").asList((sector) -> Sector.valueOf(sector.asString()), List.of()),
				DateColumns.read(row), Polarity.valueOf(row.get("polarity").asString()),
				Modality.valueOf(row.get("modality").asString()), row.get("confidence").asDouble(0),
				row.get("articles").asLong(), row.get("origins").asLong());
	}

	static EvidenceSentence sentence(Record row) {
		String passage = row.get("passageText").asString("");
		int shift = row.get("passageStart").asInt(0);
		List<TextSpan> marks = row.get("marks").asList((mark) -> {
			int start = Math.clamp(mark.get("start").asInt() - shift, 0, passage.length());
			return new TextSpan(start, Math.clamp(mark.get("end").asInt() - shift, start, passage.length()));
		});
		Excerpt excerpt = Excerpt.of(passage, marks);
		return new EvidenceSentence(new ClaimUid(row.get("claim").asString()),
				Polarity.valueOf(row.get("polarity").asString()), Modality.valueOf(row.get("modality").asString()),
				status(row.get("status")), DateColumns.read(row.get("told")), row.get("confidence").asDouble(0),
				row.get("rule").asString(""), speaker(row.get("speaker")),
				new ArticleUid(row.get("article").asString()), row.get("articleTitle").asString(""),
				orNull(row.get("publisher")), DateColumns.read(row), new PassageUid(row.get("passage").asString()),
				excerpt.text(), excerpt.marks(), row.get("origin").asString());
	}

	private static @Nullable Speaker speaker(Value value) {
		if (value.isNull()) {
			return null;
		}
		Value uid = value.get("uid");
		String name = value.get("name").asString();
		return uid.isNull() ? new Speaker(null, null, name)
				: new Speaker(new EntityUid(uid.asString()), EntityType.valueOf(value.get("type").asString()), name);
	}

	private static @Nullable AgreementStatus status(Value value) {
		return value.isNull() ? null : AgreementStatus.valueOf(value.asString());
	}

	private static @Nullable String orNull(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
