package io.entente.investigations.internal;

import java.time.ZonedDateTime;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What was known of an investigation's facts, as it is stored.
 *
 * @param uid its identifier
 * @param investigation the investigation's uid
 * @param takenAt when it was taken
 * @param data the facts as compressed JSON
 */
@Node("InvestigationSnapshot")
public record SnapshotNode(@Id String uid, String investigation, ZonedDateTime takenAt, String data) {
}
