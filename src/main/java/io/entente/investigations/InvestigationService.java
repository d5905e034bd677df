package io.entente.investigations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.VersionPruning.Stamp;
import io.entente.investigations.internal.InvestigationNode;
import io.entente.investigations.internal.InvestigationQueries;
import io.entente.investigations.internal.InvestigationStore;
import io.entente.investigations.internal.SnapshotNode;
import io.entente.model.InvestigationUid;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Keeps investigations: every change makes a version, whoever changes has to know the
 * latest, and what is deleted can be brought back for thirty days.
 */
@Service
public class InvestigationService {

	/** The most investigations of one answer. */
	public static final int MAX_PAGE = 200;

	private static final Duration RECOVERABLE = Duration.ofDays(30);

	private final InvestigationStore store;

	private final InvestigationQueries queries;

	private final StoredInvestigations stored;

	private final SnapshotTaker taker;

	private final Clock clock = Clock.systemUTC();

	InvestigationService(InvestigationStore store, InvestigationQueries queries, StoredInvestigations stored,
			SnapshotTaker taker) {
		this.store = store;
		this.queries = queries;
		this.stored = stored;
		this.taker = taker;
	}

	/** Begins an investigation. */
	public Investigation create(InvestigationContent content) {
		return create(content, Reason.CREATED, Snapshot.NOTHING);
	}

	/**
	 * Begins an investigation.
	 * @param content what it holds
	 * @param reason what for
	 * @param known what is remembered already; of other selections, what is known now
	 */
	Investigation create(InvestigationContent content, Reason reason, Snapshot known) {
		Instant now = now();
		InvestigationUid uid = InvestigationUid.random();
		SnapshotNode snapshot = StoredInvestigations.snapshot(uid, this.taker.take(content, known, now), now);
		return this.stored.read(this.store.write(StoredInvestigations.begun(uid, content, now, snapshot.uid()),
				reason.name(), snapshot, List.of()));
	}

	/** An investigation that stands, nothing if it is deleted or never was. */
	public Optional<Investigation> find(InvestigationUid uid) {
		return this.store.find(uid.value()).filter((node) -> node.deletedAt() == null).map(this.stored::read);
	}

	/**
	 * An investigation that stands. An entity that was joined to another one since it was
	 * saved is told by that one.
	 * @throws UnknownInvestigationException if there is none
	 */
	public Investigation open(InvestigationUid uid) {
		return find(uid).orElseThrow(() -> new UnknownInvestigationException(uid));
	}

	/**
	 * Those that stand, the last changed first.
	 * @param text what their name or description holds, blind to case; blank for all
	 * @param offset how many to pass over
	 * @param limit how many at most, 1 to {@link #MAX_PAGE}
	 */
	public List<Investigation> list(String text, int offset, int limit) {
		return this.store.find(text.strip(), Math.max(0, offset), Math.clamp(limit, 1, MAX_PAGE))
			.stream()
			.map(this.stored::read)
			.toList();
	}

	/**
	 * How many stand.
	 * @param text what their name or description holds, as for the list
	 */
	public long count(String text) {
		return this.store.count(text.strip());
	}

	/**
	 * Saves another content.
	 * @param uid which investigation
	 * @param version the version that the content was made from
	 * @param content what it holds now
	 * @param reason what for
	 * @throws InvestigationChangedException if it is at another version
	 * @throws UnknownInvestigationException if there is none
	 */
	public Investigation save(InvestigationUid uid, long version, InvestigationContent content, Reason reason) {
		InvestigationNode node = standing(uid);
		Investigation before = this.stored.read(node);
		if (before.version() != version) {
			throw new InvestigationChangedException(before.version(), before.changedAt());
		}
		if (before.content().equals(content)) {
			return before;
		}
		return write(node, content, reason, null);
	}

	/** Begins another one like it, to which the same is new. */
	public Investigation duplicate(InvestigationUid uid, String name) {
		InvestigationNode node = standing(uid);
		return create(this.stored.read(node).content().named(name, null, null), Reason.CREATED, remembered(node));
	}

	/** Deletes it; for thirty days it can be brought back. */
	public void delete(InvestigationUid uid) {
		mark(standing(uid), now());
		this.store.purge(StoredInvestigations.utc(now().minus(RECOVERABLE)));
	}

	/**
	 * Brings back what was deleted.
	 * @throws UnknownInvestigationException if it is gone for good
	 */
	public Investigation undelete(InvestigationUid uid) {
		InvestigationNode node = this.store.find(uid.value()).orElseThrow(() -> new UnknownInvestigationException(uid));
		return (node.deletedAt() == null) ? this.stored.read(node) : this.stored.read(mark(node, null));
	}

	private InvestigationNode mark(InvestigationNode node, @Nullable Instant deleted) {
		try {
			return this.store.write(StoredInvestigations.marked(node, deleted), null, null, List.of());
		}
		catch (OptimisticLockingFailureException ex) {
			throw overtaken(new InvestigationUid(node.uid()));
		}
	}

	/** Somebody else was faster, with what may even have deleted it. */
	private InvestigationChangedException overtaken(InvestigationUid uid) {
		Investigation winner = open(uid);
		return new InvestigationChangedException(winner.version(), winner.changedAt());
	}

	/** The versions that are kept, the latest first. */
	public List<InvestigationVersion> versions(InvestigationUid uid) {
		standing(uid);
		return this.store.versions(uid.value()).stream().map(StoredInvestigations::version).toList();
	}

	/**
	 * A version.
	 * @throws UnknownInvestigationException if it isn't kept
	 */
	public InvestigationVersion version(InvestigationUid uid, long number) {
		standing(uid);
		return this.store.version(uid.value(), number)
			.map(StoredInvestigations::version)
			.orElseThrow(() -> new UnknownInvestigationException(
					"Version %d isn't kept; the list of versions tells those that are".formatted(number)));
	}

	/** Takes an earlier version up again, as a new one. */
	public Investigation restore(InvestigationUid uid, long number) {
		return write(standing(uid), version(uid, number).content(), Reason.RESTORED, null);
	}

	/** What has happened to its facts since they were last taken as seen. */
	public InvestigationDiff diff(InvestigationUid uid) {
		InvestigationNode node = standing(uid);
		return this.taker.compare(this.stored.read(node).content(), remembered(node));
	}

	/** Takes what is new as seen. */
	public Investigation takeAsSeen(InvestigationUid uid) {
		InvestigationNode node = standing(uid);
		InvestigationContent content = this.stored.read(node).content();
		return write(node, content, Reason.SEEN, this.taker.take(content, Snapshot.NOTHING, now()));
	}

	/**
	 * What the things are called that it names; what isn't there any more is left out.
	 */
	public Map<String, NamedThing> findThings(Collection<String> uids) {
		return this.queries.findThings(uids);
	}

	/** What somebody who opens it compares with. */
	Snapshot remembered(InvestigationUid uid) {
		return remembered(standing(uid));
	}

	/** The entities and facts that it remembers and the graph still holds. */
	public Holdings holdings(InvestigationUid uid) {
		return this.taker.held(remembered(standing(uid)));
	}

	private Investigation write(InvestigationNode node, InvestigationContent content, Reason reason,
			@Nullable Snapshot seen) {
		Instant now = now();
		InvestigationUid uid = new InvestigationUid(node.uid());
		Snapshot before = remembered(node);
		Snapshot snapshot = (seen != null) ? seen : before;
		List<String> wanted = SnapshotTaker.wanted(content);
		if (seen == null && !before.sections().stream().map(Snapshot.Section::selection).toList().equals(wanted)) {
			snapshot = this.taker.take(content, before, now);
		}
		SnapshotNode fresh = snapshot.equals(before) ? null : StoredInvestigations.snapshot(uid, snapshot, now);
		InvestigationNode changed = StoredInvestigations.changed(node, content, now,
				(fresh != null) ? fresh.uid() : node.snapshot());
		try {
			return this.stored.read(this.store.write(changed, reason.name(), fresh, outdated(uid, reason, now)));
		}
		catch (OptimisticLockingFailureException ex) {
			throw overtaken(uid);
		}
	}

	private Set<Long> outdated(InvestigationUid uid, Reason reason, Instant now) {
		List<Stamp> stamps = new ArrayList<>();
		stamps.add(new Stamp(Long.MAX_VALUE, now, reason));
		this.store.versions(uid.value())
			.forEach((each) -> stamps
				.add(new Stamp(each.number(), each.takenAt().toInstant(), Reason.valueOf(each.reason()))));
		return VersionPruning.outdated(stamps, now);
	}

	private Snapshot remembered(InvestigationNode node) {
		return this.store.snapshot(node.snapshot()).map(this.stored::read).orElse(Snapshot.NOTHING);
	}

	private InvestigationNode standing(InvestigationUid uid) {
		return this.store.find(uid.value())
			.filter((node) -> node.deletedAt() == null)
			.orElseThrow(() -> new UnknownInvestigationException(uid));
	}

	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
