package io.entente.agreements;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;

/**
 * A party to an agreement.
 *
 * @param uid its identifier
 * @param type what it is
 * @param name its name
 */
public record AgreementParty(EntityUid uid, EntityType type, String name) {
}
