package io.entente.timeline;

import java.time.LocalDate;

import io.entente.model.AgreementStatus;
import io.entente.model.FactUid;

/**
 * A dated stage of an agreement.
 *
 * @param fact the agreement
 * @param stage the stage
 * @param earliest the first day its date can mean
 * @param latest the last such day
 */
public record TimelineStage(FactUid fact, AgreementStatus stage, LocalDate earliest, LocalDate latest) {
}
