package io.entente.investigations.internal;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A version of an investigation as it is stored.
 *
 * @param uid the investigation's with the number
 * @param investigation the investigation's uid
 * @param number the investigation's count of changes then
 * @param takenAt when it was saved
 * @param reason what for
 * @param name what the investigation was called
 * @param description what it was about
 * @param author who answered for it
 * @param content views and notes as JSON
 * @param snapshot the uid of what was known
 */
@Node("InvestigationVersion")
public record VersionNode(@Id String uid, String investigation, long number, ZonedDateTime takenAt, String reason,
		String name, String description, String author, String content, @Nullable String snapshot) {
}
