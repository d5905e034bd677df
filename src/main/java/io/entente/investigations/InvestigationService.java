package io.entente.investigations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.VersionPruning.Stamp;
import io.entente.investigations.internal.InvestigationNode;
import io.entente.investigations.internal.InvestigationQueries;
import io.entente.investigations.internal.InvestigationQueries.Canonical;
import io.entente.investigations.internal.InvestigationStore;
import io.entente.investigations.internal.SnapshotNode;
import io.entente.investigations.internal.VersionNode;
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

	private static final Pattern ENTITY = Pattern.compile("\\be-[a-z2-7]{26}\\b");

	private final InvestigationStore store;

	private final InvestigationQueries queries;

	private final SnapshotTaker taker;

	private final Clock clock = Clock.systemUTC();

	InvestigationService(InvestigationStore store, InvestigationQueries queries, SnapshotTaker taker) {
		this.store = store;
		this.queries = queries;
		this.taker = taker;
	}

	/** Begins an investigation. */
	public Investigation create(InvestigationContent content) {
		return create(content, Reason.CREATED);
	}

	Investigation create(InvestigationContent content, Reason reason) {
		Instant now = now();
		InvestigationUid uid = InvestigationUid.random();
		SnapshotNode snapshot = snapshot(uid, this.taker.take(content, Snapshot.NOTHING, now), now);
		return read(this.store.write(node(uid, null, content, now, now, null, snapshot.uid()), reason.name(), snapshot,
				List.of()));
	}

	/** An investigation that stands, nothing if it is deleted or never was. */
	public Optional<Investigation> find(InvestigationUid uid) {
		return this.store.find(uid.value()).filter((node) -> node.deletedAt() == null).map(this::read);
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
			.map(this::read)
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
		Investigation before = read(node);
		if (before.version() != version) {
			throw new InvestigationChangedException(before.version(), before.changedAt());
		}
		if (before.content().equals(content)) {
			return before;
		}
		return write(node, content, reason, null);
	}

	/** Begins another one like it. */
	public Investigation duplicate(InvestigationUid uid, String name) {
		InvestigationContent content = open(uid).content();
		return create(content.named(name, null, null));
	}

	/** Deletes it; for thirty days it can be brought back. */
	public void delete(InvestigationUid uid) {
		mark(standing(uid), now());
		this.store.purge(utc(now().minus(RECOVERABLE)));
	}

	/**
	 * Brings back what was deleted.
	 * @throws UnknownInvestigationException if it is gone for good
	 */
	public Investigation undelete(InvestigationUid uid) {
		InvestigationNode node = this.store.find(uid.value()).orElseThrow(() -> new UnknownInvestigationException(uid));
		return (node.deletedAt() == null) ? read(node) : read(mark(node, null));
	}

	private InvestigationNode mark(InvestigationNode node, @Nullable Instant deleted) {
		try {
			return this.store.write(marked(node, deleted), null, null, List.of());
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
		return this.store.versions(uid.value()).stream().map(InvestigationService::version).toList();
	}

	/**
	 * A version.
	 * @throws UnknownInvestigationException if it isn't kept
	 */
	public InvestigationVersion version(InvestigationUid uid, long number) {
		standing(uid);
		return this.store.version(uid.value(), number)
			.map(InvestigationService::version)
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
		return this.taker.compare(read(node).content(), remembered(node));
	}

	/** Takes what is new as seen. */
	public Investigation takeAsSeen(InvestigationUid uid) {
		InvestigationNode node = standing(uid);
		InvestigationContent content = read(node).content();
		return write(node, content, Reason.SEEN, this.taker.take(content, Snapshot.NOTHING, now()));
	}

	/**
	 * What the things are called that it names; what isn't there any more is left out.
	 */
	public Map<String, NamedThing> findThings(Collection<String> uids) {
		return this.queries.findThings(uids);
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
		SnapshotNode fresh = snapshot.equals(before) ? null : snapshot(uid, snapshot, now);
		try {
			return read(this.store.write(
					node(uid, node.version(), content, node.createdAt().toInstant(), now, null,
							(fresh != null) ? fresh.uid() : node.snapshot()),
					reason.name(), fresh, outdated(uid, reason, now)));
		}
		catch (OptimisticLockingFailureException ex) {
			throw overtaken(uid);
		}
	}

	/** The entities and facts that it remembers and the graph still holds. */
	public Holdings holdings(InvestigationUid uid) {
		return this.taker.held(remembered(standing(uid)));
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
		return this.store.snapshot(node.snapshot())
			.map((each) -> Stored.snapshot(each.data()).renamed(this::canonical))
			.orElse(Snapshot.NOTHING);
	}

	private InvestigationNode standing(InvestigationUid uid) {
		return this.store.find(uid.value())
			.filter((node) -> node.deletedAt() == null)
			.orElseThrow(() -> new UnknownInvestigationException(uid));
	}

	private Investigation read(InvestigationNode node) {
		Long version = node.version();
		ZonedDateTime deleted = node.deletedAt();
		return new Investigation(new InvestigationUid(node.uid()), (version != null) ? version : 0,
				Stored.content(node.name(), node.description(), node.author(), canonical(node.content())),
				node.createdAt().toInstant(), node.changedAt().toInstant(),
				(deleted != null) ? deleted.toInstant() : null);
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

	private static InvestigationVersion version(VersionNode node) {
		return new InvestigationVersion(node.number(), node.takenAt().toInstant(), Reason.valueOf(node.reason()),
				Stored.content(node.name(), node.description(), node.author(), node.content()));
	}

	private static InvestigationNode node(InvestigationUid uid, @Nullable Long version, InvestigationContent content,
			Instant created, Instant changed, @Nullable Instant deleted, @Nullable String snapshot) {
		return new InvestigationNode(uid.value(), version, content.name(), content.description(), content.author(),
				Stored.text(content), utc(created), utc(changed), (deleted != null) ? utc(deleted) : null, snapshot);
	}

	private static InvestigationNode marked(InvestigationNode node, @Nullable Instant deleted) {
		return new InvestigationNode(node.uid(), node.version(), node.name(), node.description(), node.author(),
				node.content(), node.createdAt(), node.changedAt(), (deleted != null) ? utc(deleted) : null,
				node.snapshot());
	}

	private static SnapshotNode snapshot(InvestigationUid uid, Snapshot snapshot, Instant at) {
		return new SnapshotNode(UUID.randomUUID().toString(), uid.value(), utc(at), Stored.text(snapshot));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	private static ZonedDateTime utc(Instant instant) {
		return instant.atZone(ZoneOffset.UTC);
	}

}
