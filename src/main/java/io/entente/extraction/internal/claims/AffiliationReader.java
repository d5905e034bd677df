package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.entities.TitleLexicon;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The posts of persons. A post's holder stands right behind it ("German Foreign Minister
 * X"), behind its body ("the head of the Institute, X,"), or before it ("X, director of
 * Y"; "X was elected president of Y"); its body before it or behind "of".
 */
final class AffiliationReader {

	private static final Set<String> LINKS = Set.of("of", "from", "at", "for", "in", "with");

	private final PostReader posts;

	private final Holders holders;

	AffiliationReader(TitleLexicon titles) {
		this.posts = new PostReader(titles);
		this.holders = new Holders(this.posts);
	}

	/**
	 * Adds the ties and gives back the offices whose country the sentence doesn't tell.
	 */
	List<OpenOffice> read(MentionIndex index, TieDrafts drafts) {
		List<Post> found = this.posts.read(index);
		List<OpenOffice> open = new ArrayList<>();
		Optional<Holders.Held> before = Optional.empty();
		@Nullable Post office = null;
		for (int i = 0; i < found.size(); i++) {
			// "the Iranian president and his Turkish counterpart"
			Post post = (office != null && index.word(found.get(i).to() - 1).equals("counterpart"))
					? found.get(i).as(office) : found.get(i);
			office = post.isOffice() ? post : office;
			List<Bodies.Body> right = Bodies.behind(index, post, LINKS);
			int end = Bodies.endOfPhrase(index, right.isEmpty() ? post.to() : right.getLast().to());
			Optional<Post> next = (i + 1 < found.size()) ? Optional.of(found.get(i + 1)) : Optional.empty();
			Optional<Holders.Held> held = this.holders.of(index, post, end, next, before);
			before = held.map((holder) -> holder.until(end));
			if (held.isPresent()) {
				if (right.isEmpty() && next.isPresent() && next.get().left() == post.to() + 1
						&& !index.sentence().token(post.to()).isMark()) {
					// "president and chief executive of Y"
					right = Bodies.behind(index, next.get(), LINKS);
				}
				for (Reference person : held.get().persons()) {
					read(index, held.get().over() ? post.past() : post, person, right, held.get().inFront(), drafts,
							open);
				}
			}
		}
		return open;
	}

	private static void read(MentionIndex index, Post post, Reference person, List<Bodies.Body> right, boolean inFront,
			TieDrafts drafts, List<OpenOffice> open) {
		List<Bodies.Body> bodies = new ArrayList<>(right);
		Optional<Bodies.Body> left = Bodies.before(index, post.left(), post.text());
		// "Professor X from Y", "President X of Y"
		List<Bodies.Body> behindName = (inFront || !right.isEmpty()) ? List.of()
				: Bodies.behindName(index, person, post);
		bodies.addAll(behindName);
		boolean over = post.over() || left.map((owner) -> PostReader.isOver(index, owner.from())).orElse(false);
		int ties = drafts.list().size();
		for (Bodies.Body body : bodies) {
			ClaimRule rule = !behindName.isEmpty() ? ClaimRule.TITLE_FROM_BODY : ClaimRule.APPOSITION;
			tie(index, post, person, body, over, rule, drafts);
		}
		boolean employed = bodies.stream().anyMatch((body) -> index.isBody(body.reference()));
		left.ifPresent((owner) -> owned(index, post, person, owner, over, employed, drafts));
		if (drafts.list().size() == ties && post.isOffice() && !post.plural() && left.isEmpty() && bodies.isEmpty()) {
			open.add(new OpenOffice(person, post.text(), over, index.sentence().index()));
		}
	}

	/** What stands before the post: "Iran's Foreign Ministry spokesman". */
	private static void owned(MentionIndex index, Post post, Reference person, Bodies.Body owner, boolean over,
			boolean employed, TieDrafts drafts) {
		EntityType type = index.type(owner.reference());
		ClaimRule rule = (type == EntityType.COUNTRY) ? ClaimRule.TITLE_OF_COUNTRY : ClaimRule.BODY_TITLE;
		if (type == EntityType.COUNTRY && employed) {
			// "the German director of the Fund": the country is the director's own
			if (owner.isDemonym() || post.isOffice()) {
				drafts.citizenship(person, owner.entity(), ClaimRule.CITIZEN);
			}
			return;
		}
		tie(index, post, person, owner, over, rule, drafts);
		if (type == EntityType.ORGANIZATION && LocationReader.isGovernmental(index.name(owner.reference()))) {
			Bodies.before(index, owner.from(), "")
				.filter((country) -> index.isCountry(country.reference()))
				.ifPresent((country) -> {
					String title = index.name(owner.reference()) + " " + post.text();
					drafts.affiliation(person, country.entity(), title, over, ClaimRule.TITLE_OF_COUNTRY);
					drafts.citizenship(person, country.entity(), ClaimRule.CITIZEN_BY_OFFICE);
				});
		}
	}

	/**
	 * A post at a body or an office of a country is an affiliation; a profession with a
	 * demonym ("British journalist") tells the country a person is from.
	 */
	private static void tie(MentionIndex index, Post post, Reference person, Bodies.Body body, boolean over,
			ClaimRule rule, TieDrafts drafts) {
		switch (index.type(body.reference())) {
			case ORGANIZATION -> drafts.affiliation(person, body.entity(), post.text(), over, rule);
			case PLACE -> {
				if (post.isOffice()) {
					drafts.affiliation(person, body.entity(), post.text(), over, rule);
				}
			}
			case COUNTRY -> {
				boolean team = post.role() == RoleLexicon.Role.TRAINER && !body.isDemonym();
				if (post.isOffice() || team) {
					drafts.affiliation(person, body.entity(), post.text(), over, rule);
				}
				if (post.isOffice()) {
					drafts.citizenship(person, body.entity(), ClaimRule.CITIZEN_BY_OFFICE);
				}
				else if (body.isDemonym() || (body.isPossessive() && !team)) {
					drafts.citizenship(person, body.entity(), ClaimRule.CITIZEN);
				}
			}
			case PERSON -> {
				// an aide's master is no body
			}
		}
	}

	/**
	 * An office whose country stands elsewhere in the article.
	 *
	 * @param person who holds it
	 * @param title its words
	 * @param over whether it is held no more
	 * @param sentence where it is told
	 */
	record OpenOffice(Reference person, String title, boolean over, int sentence) {
	}

}
