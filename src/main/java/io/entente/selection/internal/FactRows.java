package io.entente.selection.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.graph.DateColumns;
import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.selection.SelectedFact;
import io.entente.selection.SelectedFact.Participant;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns rows into facts.
 */
final class FactRows {

	private FactRows() {
	}

	static SelectedFact fact(Record row) {
		Value status = row.get("status");
		Value lastReported = row.get("lastReported");
		return new SelectedFact(new FactUid(row.get("uid").asString()), ClaimKind.valueOf(row.get("kind").asString()),
				row.get("type").asString(), row.get("title").asString(""),
				status.isNull() ? null : AgreementStatus.valueOf(status.asString()), DateColumns.read(row),
				sectors(row.get("sectors")), Polarity.valueOf(row.get("polarity").asString(Polarity.AFFIRMED.name())),
				Modality.valueOf(row.get("modality").asString(Modality.ACTUAL.name())),
				row.get("confidence").asDouble(0), row.get("origins").asLong(0), row.get("denials").asLong(0),
				row.get("articles").asLong(0), lastReported.isNull() ? null : lastReported.asLocalDate(),
				row.get("participants").asList(FactRows::participant));
	}

	private static Participant participant(Value value) {
		return new Participant(new EntityUid(value.get("uid").asString()),
				EntityType.valueOf(value.get("type").asString()), value.get("name").asString(""),
				value.get("iso3").isNull() ? null : value.get("iso3").asString(),
				Role.valueOf(value.get("role").asString()));
	}

	private static Set<Sector> sectors(Value value) {
		return value.asList(Value::asString, List.of())
			.stream()
			.map(Sector::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
