package io.entente.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.exports.AgreementStages;
import io.entente.model.FactUid;

import org.springframework.stereotype.Component;

/**
 * Tells the exports the stages as the ledger shows them.
 */
@Component
class ExportedStages implements AgreementStages {

	private final AgreementService agreements;

	ExportedStages(AgreementService agreements) {
		this.agreements = agreements;
	}

	@Override
	public Map<FactUid, List<ToldStage>> findStages(Map<FactUid, Long> parties) {
		Map<FactUid, List<ToldStage>> told = new LinkedHashMap<>();
		this.agreements.findStages(parties)
			.forEach((uid, stages) -> told.put(uid, stages.stream().map(ExportedStages::told).toList()));
		return told;
	}

	private static ToldStage told(Stage stage) {
		return new ToldStage(stage.status(), stage.parties().stream().map(AgreementParty::name).toList(), stage.time(),
				stage.reported(), stage.planned(), stage.contested());
	}

}
