package io.entente.dossier;

import io.entente.model.Sector;

/**
 * A field of cooperation.
 *
 * @param sector the field
 * @param facts how many facts concern it; a fact can concern several
 */
public record SectorCount(Sector sector, RealityCount facts) {
}
