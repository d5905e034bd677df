package io.entente.timeline;

import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.DatePrecision;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a selection, a column a property, so that tens of thousands stay small on
 * the wire and need no object each in the browser. Names and constants stand in
 * dictionaries and are meant by their index.
 *
 * @param total how many facts the selection holds
 * @param undated how many more it would hold, were their dates known; 0 where no time is
 * selected
 * @param dictionaries what the indices mean
 * @param facts the facts, the latest first and the undated last
 * @param stages the dated stages of the agreements among them
 */
public record Timeline(long total, long undated, Dictionaries dictionaries, FactColumns facts, StageColumns stages) {

	/**
	 * What the indices in the columns mean; each holds what occurs.
	 *
	 * @param sectors the sectors
	 * @param types the types within the kinds
	 * @param precisions the precisions of dates
	 * @param kinds the kinds
	 * @param modalities the modalities
	 * @param polarities the polarities
	 * @param entities the participants
	 */
	public record Dictionaries(List<Sector> sectors, List<String> types, List<DatePrecision> precisions,
			List<ClaimKind> kinds, List<Modality> modalities, List<Polarity> polarities, List<LaneEntity> entities) {
	}

	/**
	 * Somebody who takes part.
	 *
	 * @param uid its identifier
	 * @param type what it is
	 * @param name its name
	 */
	public record LaneEntity(EntityUid uid, EntityType type, String name) {
	}

	/**
	 * The facts; all lists are of one length.
	 *
	 * @param uid their identifiers
	 * @param title what they are about
	 * @param edtf their dates in EDTF, null where not told
	 * @param start the first day each can mean, counted from 1 January 1970, null where
	 * unknown
	 * @param end the last such day
	 * @param precision the finest unit each is known to
	 * @param kind agreement, event or tie
	 * @param type the type within the kind
	 * @param status an agreement's stage, else null
	 * @param modality how real
	 * @param polarity whether said to be so
	 * @param origins the independent origins
	 * @param sectors the sectors of each
	 * @param participants who takes part; a place where it happens doesn't
	 */
	public record FactColumns(List<FactUid> uid, List<String> title, List<@Nullable String> edtf,
			List<@Nullable Long> start, List<@Nullable Long> end, List<Integer> precision, List<Integer> kind,
			List<Integer> type, List<@Nullable AgreementStatus> status, List<Integer> modality, List<Integer> polarity,
			List<Long> origins, List<List<Integer>> sectors, List<List<Integer>> participants) {
	}

	/**
	 * Dated stages; all lists are of one length.
	 *
	 * @param fact the agreement's place among the facts
	 * @param stage the stage
	 * @param start the first day its date can mean, counted from 1 January 1970
	 * @param end the last such day
	 */
	public record StageColumns(List<Integer> fact, List<AgreementStatus> stage, List<Long> start, List<Long> end) {
	}

}
