package io.entente.investigations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.internal.InvestigationNode;
import io.entente.investigations.internal.InvestigationQueries;
import io.entente.investigations.internal.InvestigationQueries.Canonical;
import io.entente.investigations.internal.SnapshotNode;
import io.entente.investigations.internal.VersionNode;
import io.entente.model.InvestigationUid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Between investigations and how they are stored. What is stored names entities as they
 * were; what is read names those that stand for them now, so that a joining that is taken
 * back leaves nothing behind.
 */
@Component
class StoredInvestigations {

	private static final Pattern ENTITY = Pattern.compile("\\be-[a-z2-7]{26}\\b");

	private final InvestigationQueries queries;

	StoredInvestigations(InvestigationQueries queries) {
		this.queries = queries;
	}

	Investigation read(InvestigationNode node) {
		Long version = node.version();
		ZonedDateTime deleted = node.deletedAt();
		return new Investigation(new InvestigationUid(node.uid()), (version != null) ? version : 0,
				Stored.content(node.name(), node.description(), node.author(), canonical(node.content())),
				node.createdAt().toInstant(), node.changedAt().toInstant(),
				(deleted != null) ? deleted.toInstant() : null);
	}

	Snapshot read(SnapshotNode node) {
		return Stored.snapshot(node.data()).renamed(this::canonical);
	}

	/** A version as it was saved, under the names of then. */
	static InvestigationVersion version(VersionNode node) {
		return new InvestigationVersion(node.number(), node.takenAt().toInstant(), Reason.valueOf(node.reason()),
				Stored.content(node.name(), node.description(), node.author(), node.content()));
	}

	/** The same text with the entities that stand for those it names. */
	private String canonical(String text) {
		Set<String> named = new HashSet<>();
		Matcher entities = ENTITY.matcher(text);
		while (entities.find()) {
			named.add(entities.group());
		}
		Map<String, Canonical> joined = this.queries.findCanonicals(named);
		return joined.isEmpty() ? text : ENTITY.matcher(text).replaceAll((found) -> {
			Canonical canonical = joined.get(found.group());
			return (canonical != null) ? canonical.uid() : found.group();
		});
	}

	/** An investigation that begins. */
	static InvestigationNode begun(InvestigationUid uid, InvestigationContent content, Instant now, String snapshot) {
		return new InvestigationNode(uid.value(), null, content.name(), content.description(), content.author(),
				Stored.text(content), utc(now), utc(now), null, snapshot);
	}

	/** The same investigation with another content. */
	static InvestigationNode changed(InvestigationNode node, InvestigationContent content, Instant now,
			@Nullable String snapshot) {
		return new InvestigationNode(node.uid(), node.version(), content.name(), content.description(),
				content.author(), Stored.text(content), node.createdAt(), utc(now), null, snapshot);
	}

	/** The same investigation deleted, or brought back. */
	static InvestigationNode marked(InvestigationNode node, @Nullable Instant deleted) {
		return new InvestigationNode(node.uid(), node.version(), node.name(), node.description(), node.author(),
				node.content(), node.createdAt(), node.changedAt(), (deleted != null) ? utc(deleted) : null,
				node.snapshot());
	}

	static SnapshotNode snapshot(InvestigationUid uid, Snapshot snapshot, Instant at) {
		return new SnapshotNode(UUID.randomUUID().toString(), uid.value(), utc(at), Stored.text(snapshot));
	}

	static ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
