package io.entente.dossier;

import java.time.LocalDate;

import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.selection.SelectedFact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A post or a membership.
 *
 * @param fact the fact that says so
 * @param title what it is called
 * @param other where it is held, or who holds it in the dossier of a body
 * @param holder whether the dossier's entity holds it
 * @param time when it is held, null where no source says; the days of the reports say
 * only when it was told
 * @param polarity whether it is said to be so
 * @param modality whether it is held, was held or will be
 * @param articles how many articles tell it
 * @param origins how many of them are independent
 * @param firstReported the day of the first report, null where unknown
 * @param lastReported the day of the last one, null where unknown
 */
public record RoleHeld(FactUid fact, String title, Participant other, boolean holder, @Nullable FuzzyDate time,
		Polarity polarity, Modality modality, long articles, long origins, @Nullable LocalDate firstReported,
		@Nullable LocalDate lastReported) {
}
