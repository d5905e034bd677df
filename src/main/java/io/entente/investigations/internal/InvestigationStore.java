package io.entente.investigations.internal;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps investigations with their versions and snapshots, each change in one transaction.
 */
@Component
public class InvestigationStore {

	private final InvestigationRepository investigations;

	private final VersionRepository versions;

	private final SnapshotRepository snapshots;

	public InvestigationStore(InvestigationRepository investigations, VersionRepository versions,
			SnapshotRepository snapshots) {
		this.investigations = investigations;
		this.versions = versions;
		this.snapshots = snapshots;
	}

	/** An investigation, deleted or not. */
	public Optional<InvestigationNode> find(String uid) {
		return this.investigations.findById(uid);
	}

	/** Those that stand and hold a text, the last changed first. */
	public List<InvestigationNode> find(String text, int offset, int limit) {
		// pages are whole, offsets aren't: the rows before are read too, and there are
		// few
		PageRequest page = PageRequest.of(0, offset + limit);
		List<InvestigationNode> rows = text.isBlank()
				? this.investigations.findByDeletedAtIsNullOrderByChangedAtDescUidAsc(page)
				: this.investigations
					.findByDeletedAtIsNullAndNameContainingIgnoreCaseOrDeletedAtIsNullAndDescriptionContainingIgnoreCaseOrderByChangedAtDescUidAsc(
							text, text, page);
		return rows.stream().skip(offset).toList();
	}

	/** How many stand and hold a text. */
	public long count(String text) {
		return text.isBlank() ? this.investigations.countByDeletedAtIsNull() : this.investigations
			.countByDeletedAtIsNullAndNameContainingIgnoreCaseOrDeletedAtIsNullAndDescriptionContainingIgnoreCase(text,
					text);
	}

	/** The versions of an investigation, the latest first. */
	public List<VersionNode> versions(String uid) {
		return this.versions.findByInvestigationOrderByNumberDesc(uid);
	}

	/** A version. */
	public Optional<VersionNode> version(String uid, long number) {
		return this.versions.findById(uid + "." + number);
	}

	/** What was known. */
	public Optional<SnapshotNode> snapshot(@Nullable String uid) {
		return (uid == null) ? Optional.empty() : this.snapshots.findById(uid);
	}

	/**
	 * Writes an investigation with a version of it.
	 * @param investigation with the version count it was read at
	 * @param reason what the version is for, null for none
	 * @param snapshot what is known, null if that hasn't changed
	 * @param outdated versions that needn't be kept any more
	 * @throws OptimisticLockingFailureException if somebody else was faster
	 */
	@Transactional
	public InvestigationNode write(InvestigationNode investigation, @Nullable String reason,
			@Nullable SnapshotNode snapshot, Collection<Long> outdated) {
		InvestigationNode written = this.investigations.save(investigation);
		if (snapshot != null) {
			this.snapshots.save(snapshot);
		}
		if (reason != null) {
			this.versions.save(version(written, reason));
		}
		this.versions.deleteAllById(outdated.stream().map((number) -> written.uid() + "." + number).toList());
		if (snapshot != null || !outdated.isEmpty()) {
			dropUnusedSnapshots(written);
		}
		return written;
	}

	/** Takes away for good what was deleted before a time. */
	@Transactional
	public void purge(ZonedDateTime before) {
		for (InvestigationNode each : this.investigations.findByDeletedAtBefore(before)) {
			this.versions.deleteAll(versions(each.uid()));
			this.snapshots.deleteAll(this.snapshots.findByInvestigation(each.uid()));
			this.investigations.deleteById(each.uid());
		}
	}

	private void dropUnusedSnapshots(InvestigationNode investigation) {
		Set<String> used = Stream
			.concat(Stream.ofNullable(investigation.snapshot()),
					versions(investigation.uid()).stream().flatMap((each) -> Stream.ofNullable(each.snapshot())))
			.collect(Collectors.toSet());
		this.snapshots.deleteAll(this.snapshots.findByInvestigation(investigation.uid())
			.stream()
			.filter((each) -> !used.contains(each.uid()))
			.toList());
	}

	private static VersionNode version(InvestigationNode of, String reason) {
		Long number = of.version();
		if (number == null) {
			throw new IllegalStateException("Whatever was written has a version");
		}
		return new VersionNode(of.uid() + "." + number, of.uid(), number, of.changedAt(), reason, of.name(),
				of.description(), of.author(), of.content(), of.snapshot());
	}

}
