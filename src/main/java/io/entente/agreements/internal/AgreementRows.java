package io.entente.agreements.internal;

import java.util.List;

import io.entente.agreements.Agreement;
import io.entente.agreements.AgreementParty;
import io.entente.agreements.RelatedAgreement;
import io.entente.agreements.RelatedAgreement.Relation;
import io.entente.agreements.StageClaim;
import io.entente.graph.DateColumns;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns the ledger's rows into records.
 */
final class AgreementRows {

	private AgreementRows() {
	}

	static Agreement agreement(Record row) {
		Value news = row.get("lastReported");
		return new Agreement(new FactUid(row.get("uid").asString()),
				AgreementKind.valueOf(row.get("type").asString(AgreementKind.OTHER.name())),
				row.get("title").asString(""), row.get("parties").asList(AgreementRows::party),
				row.get("partiesTotal").asLong(),
				row.get("sectors").asList((sector) -> Sector.valueOf(sector.asString()), List.of()), status(row),
				DateColumns.read(row), polarity(row), modality(row), row.get("confidence").asDouble(0), List.of(),
				row.get("origins").asLong(0), row.get("articles").asLong(0), news.isNull() ? null : news.asLocalDate(),
				null);
	}

	static StageClaim claim(Record row) {
		Value reported = row.get("reported");
		return new StageClaim(new ClaimUid(row.get("claim").asString()), status(row), modality(row),
				DateColumns.read(row), reported.isNull() ? null : reported.asLocalDate(),
				row.get("parties").asList(AgreementRows::party));
	}

	static RelatedAgreement related(Record row, Relation otherwise) {
		Value relation = row.get("relation");
		return new RelatedAgreement(new FactUid(row.get("uid").asString()), row.get("title").asString(""),
				row.get("type").asString(AgreementKind.OTHER.name()), status(row), DateColumns.read(row), polarity(row),
				modality(row), relation.isNull() ? otherwise : Relation.valueOf(relation.asString()),
				row.get("shared").asLong());
	}

	private static AgreementParty party(Value value) {
		return new AgreementParty(new EntityUid(value.get("uid").asString()),
				EntityType.valueOf(value.get("type").asString()), value.get("name").asString(""));
	}

	private static AgreementStatus status(Record row) {
		return AgreementStatus.valueOf(row.get("status").asString(AgreementStatus.ANNOUNCED.name()));
	}

	private static Polarity polarity(Record row) {
		return Polarity.valueOf(row.get("polarity").asString(Polarity.AFFIRMED.name()));
	}

	private static Modality modality(Record row) {
		return Modality.valueOf(row.get("modality").asString(Modality.ACTUAL.name()));
	}

}
