package io.entente.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import io.entente.graph.DerivedLayer;
import io.entente.model.Uid;
import io.entente.review.internal.ReviewQueries;
import io.entente.review.internal.ReviewQueries.Made;

import org.springframework.stereotype.Service;

/**
 * Puts pairs of entities that may be one to a person and keeps what is decided. Nothing
 * is deleted by a decision; taking it back restores what was.
 */
@Service
public class ReviewService {

	/** The most proposals one can ask for at once. */
	public static final int MAX_PAGE = 100;

	private final ReviewQueries queries;

	private final DerivedLayer derived;

	private final Clock clock = Clock.systemUTC();

	ReviewService(ReviewQueries queries, DerivedLayer derived) {
		this.queries = queries;
		this.derived = derived;
	}

	/** How many proposals wait for a person. */
	public long countOpen() {
		return this.queries.countOpen();
	}

	/**
	 * The proposals that wait, the likeliest first.
	 * @param limit how many to give, {@link #MAX_PAGE} at most
	 */
	public List<Proposal> findOpen(int limit) {
		return this.queries.findOpen(Math.clamp(limit, 0, MAX_PAGE));
	}

	/**
	 * Declares the two one: from now on the first stands for both, in lists, dossiers and
	 * the graph. Deciding what is decided already changes nothing.
	 */
	public Decision decideSame(Proposal proposal) {
		Decision decision = decision(proposal, true);
		this.queries.decideSame(proposal.uid(), proposal.first().entity().uid(), made(decision));
		this.derived.follow();
		return decision;
	}

	/** Declares the two two: they aren't proposed again. */
	public Decision decideDifferent(Proposal proposal) {
		Decision decision = decision(proposal, false);
		this.queries.decideDifferent(proposal.uid(), made(decision));
		return decision;
	}

	/** Takes a decision back; a second call changes nothing. */
	public void undo(Decision decision) {
		this.queries.undo(decision.uid(), now());
		if (decision.same()) {
			this.derived.follow();
		}
	}

	private Decision decision(Proposal proposal, boolean same) {
		return new Decision(Uid.hash('d', proposal.uid(), UUID.randomUUID().toString()), proposal, same);
	}

	/** One person at one machine: whoever runs the explorer decides. */
	private Made made(Decision decision) {
		return new Made(decision.uid(), System.getProperty("user.name", "unknown"), now());
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(ZoneOffset.UTC);
	}

}
