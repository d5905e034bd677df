package io.entente.exports.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedPassage;
import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.ExportedSentence;
import io.entente.graph.DateColumns;
import io.entente.graph.LinkColumns;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.BlockKind;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.PublicationEvidence;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns the exports' rows into records.
 */
final class ExportRows {

	private ExportRows() {
	}

	static ExportedEntity entity(Record row) {
		return new ExportedEntity(
				new Entity(new EntityUid(row.get("uid").asString()), EntityType.valueOf(row.get("type").asString()),
						row.get("name").asString(""), row.get("aliases").asList(Value::asString, List.of()),
						text(row.get("iso3"))),
				number(row.get("latitude")), number(row.get("longitude")),
				row.get("nameKeys").asList(Value::asString, List.of()));
	}

	static FactUid uid(Record row) {
		return new FactUid(row.get("uid").asString());
	}

	/** A fact of its own row, who takes part in it and what says so. */
	static ExportedFact fact(Record row, List<Participation> participants, List<ExportedSentence> evidence,
			long sentences) {
		Value status = row.get("status");
		return new ExportedFact(uid(row), ClaimKind.valueOf(row.get("kind").asString()), row.get("type").asString(),
				row.get("title").asString(""), status(status), DateColumns.read(row), sectors(row.get("sectors")),
				Polarity.valueOf(row.get("polarity").asString(Polarity.AFFIRMED.name())),
				Modality.valueOf(row.get("modality").asString(Modality.ACTUAL.name())),
				row.get("confidence").asDouble(0), row.get("origins").asLong(0), row.get("denials").asLong(0),
				row.get("articles").asLong(0), day(row.get("firstReported")), day(row.get("lastReported")),
				participants, evidence, sentences);
	}

	static List<Participation> participants(Record row) {
		return row.get("participants")
			.asList((each) -> new Participation(new EntityUid(each.get("uid").asString()),
					Role.valueOf(each.get("role").asString())));
	}

	static ExportedSentence sentence(Record row) {
		int start = row.get("start").asInt();
		int end = Math.max(start, row.get("end").asInt());
		return new ExportedSentence(new ClaimUid(row.get("claim").asString()), quote(row, start, end),
				new TextSpan(start, end), Polarity.valueOf(row.get("polarity").asString(Polarity.AFFIRMED.name())),
				Modality.valueOf(row.get("modality").asString(Modality.ACTUAL.name())), status(row.get("status")),
				DateColumns.read(row.get("told")), row.get("confidence").asDouble(0), row.get("rule").asString(""),
				text(row.get("saidBy")), new ArticleUid(row.get("article").asString()),
				row.get("articleTitle").asString(""), LinkColumns.read(row.get("url")), text(row.get("publisher")),
				DateColumns.read(row), new PassageUid(row.get("passage").asString()), row.get("origin").asString(),
				passage(row));
	}

	private static @Nullable ExportedPassage passage(Record row) {
		if (row.get("passageText").isNull() || row.get("passageKind").isNull()) {
			return null;
		}
		return new ExportedPassage(row.get("passageText").asString(), row.get("passageStart").asInt(),
				row.get("passageOrdinal").asLong(0), BlockKind.valueOf(row.get("passageKind").asString()),
				row.get("language").asString("und"),
				PublicationEvidence.valueOf(row.get("publishedEvidence").asString(PublicationEvidence.NONE.name())));
	}

	/** Cut here and not by the database, which counts other units. */
	private static String quote(Record row, int start, int end) {
		Value passage = row.get("passageText");
		if (passage.isNull()) {
			return row.get("quote").asString("");
		}
		String text = passage.asString();
		int shift = row.get("passageStart").asInt();
		int from = Math.clamp(start - shift, 0, text.length());
		return text.substring(from, Math.clamp(end - shift, from, text.length()));
	}

	private static Set<Sector> sectors(Value value) {
		return value.asList(Value::asString, List.of())
			.stream()
			.map(Sector::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable AgreementStatus status(Value value) {
		return value.isNull() ? null : AgreementStatus.valueOf(value.asString());
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
