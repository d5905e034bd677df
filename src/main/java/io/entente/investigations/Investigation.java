package io.entente.investigations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.entente.model.InvestigationUid;

/**
 * An investigation as it stands.
 *
 * @param uid its identifier
 * @param version counts its changes; who saves has to know the latest
 * @param content what it holds
 * @param createdAt when it was begun
 * @param changedAt when it was last changed
 * @param deletedAt when it was deleted, null while it stands
 */
public record Investigation(InvestigationUid uid, long version, InvestigationContent content, Instant createdAt,
		Instant changedAt, @Nullable Instant deletedAt) {

	/** What it is called. */
	public String title() {
		return this.content.name();
	}

	/** Who answers for it, empty where nobody is named. */
	public String author() {
		return this.content.author();
	}

}
