package io.entente.investigations.internal;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An investigation as it is stored.
 *
 * @param uid its identifier
 * @param version counts the changes; a write that knows an older one fails
 * @param name what it is called
 * @param description what it is about
 * @param author who answers for it
 * @param content views and notes as JSON
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 * @param deletedAt when it was deleted, null while it stands
 * @param snapshot the uid of what was known, null if nothing was taken yet
 */
@Node("Investigation")
public record InvestigationNode(@Id String uid, @Version @Nullable Long version, String name, String description,
		String author, String content, ZonedDateTime createdAt, ZonedDateTime changedAt,
		@Nullable ZonedDateTime deletedAt, @Nullable String snapshot) {
}
