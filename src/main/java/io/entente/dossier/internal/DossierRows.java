package io.entente.dossier.internal;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.dossier.EntityProfile;
import io.entente.dossier.FactRow;
import io.entente.dossier.FactRow.Party;
import io.entente.dossier.Partner;
import io.entente.graph.DateColumns;
import io.entente.model.AgreementStatus;
import io.entente.model.Amount;
import io.entente.model.ClaimKind;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Fact;
import io.entente.model.Fact.Participant;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.Terms;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns the dossier's rows into records.
 */
final class DossierRows {

	private DossierRows() {
	}

	static EntityProfile profile(Record row) {
		Map<ClaimKind, Long> facts = new EnumMap<>(ClaimKind.class);
		facts.put(ClaimKind.AGREEMENT, row.get("agreements").asLong());
		facts.put(ClaimKind.EVENT, row.get("events").asLong());
		facts.put(ClaimKind.TIE, row.get("ties").asLong());
		Entity entity = new Entity(new EntityUid(row.get("uid").asString()),
				EntityType.valueOf(row.get("type").asString()), row.get("name").asString(),
				row.get("aliases").asList(Value::asString, List.of()), orNull(row.get("iso3")));
		return new EntityProfile(entity, row.get("mentions").asLong(), facts, row.get("partners").asLong());
	}

	static FactRow fact(Record row, EntityUid entity) {
		Role role = row.get("role").isNull() ? null : Role.valueOf(row.get("role").asString());
		List<Party> others = row.get("others").asList(DossierRows::party);
		List<Participant> participants = new ArrayList<>();
		if (role != null) {
			participants.add(new Participant(entity, role));
		}
		others.forEach((party) -> participants.add(new Participant(party.uid(), party.role())));
		String status = orNull(row.get("status"));
		Fact fact = new Fact(new FactUid(row.get("uid").asString()), ClaimKind.valueOf(row.get("kind").asString()),
				row.get("type").asString(), row.get("title").asString(""), participants, sectors(row.get("sectors")),
				(status != null) ? AgreementStatus.valueOf(status) : null, DateColumns.read(row),
				Polarity.valueOf(row.get("polarity").asString()), Modality.valueOf(row.get("modality").asString()),
				terms(row));
		return new FactRow(fact, role, others, row.get("othersTotal").asLong(), row.get("confidence").asDouble(0),
				row.get("articles").asLong(), row.get("origins").asLong());
	}

	static Partner partner(Record row) {
		return new Partner(new EntityUid(row.get("uid").asString()), EntityType.valueOf(row.get("type").asString()),
				row.get("name").asString(), Partner.Relation.valueOf(row.get("relation").asString()),
				row.get("facts").asLong(), row.get("planned").asBoolean());
	}

	private static Terms terms(Record row) {
		String term = orNull(row.get("term"));
		Value amount = row.get("amount");
		return new Terms((term != null) ? Period.parse(term) : null,
				amount.isNull() ? null : new Amount(BigDecimal.valueOf(amount.asDouble()),
						row.get("currency").asString(), row.get("amountText").asString()));
	}

	private static Party party(Value value) {
		return new Party(new EntityUid(value.get("uid").asString()), EntityType.valueOf(value.get("type").asString()),
				value.get("name").asString(), Role.valueOf(value.get("role").asString()));
	}

	private static Set<Sector> sectors(Value value) {
		return value.isNull() ? Set.of()
				: value.asList(Value::asString).stream().map(Sector::valueOf).collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable String orNull(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
