package io.entente.extraction.internal.claims;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.EntityType;

/**
 * What ties a person to a country or body without a post: "Bolivia's Evo Morales", "X of
 * the Y Institute", "X (SPD)", "X, who is Israeli", "X heads Y".
 */
final class PersonLinks {

	private static final Set<String> BE = Set.of("is", "was", "are", "were", "'s");

	/** Verbs of holding: what the one who does it is to the body. */
	private static final Map<String, String> TENURES = Map.ofEntries(Map.entry("head", "head"),
			Map.entry("chair", "chair"), Map.entry("run", "head"), Map.entry("lead", "leader"),
			Map.entry("govern", "ruler"), Map.entry("rule", "ruler"), Map.entry("found", "founder"),
			Map.entry("co-found", "co-founder"), Map.entry("cofound", "co-founder"), Map.entry("direct", "director"),
			Map.entry("command", "commander"), Map.entry("preside", "president"), Map.entry("join", "member"),
			Map.entry("represent", "representative"), Map.entry("work", "staff"), Map.entry("teach", "teacher"),
			Map.entry("coach", "coach"), Map.entry("play", "player"));

	/** Verbs that a country can be the object of, as the post of who does it. */
	private static final Set<String> OF_STATES = Set.of("govern", "rule", "lead", "run");

	private static final Set<String> WITH_PREPOSITION = Set.of("work", "teach", "play", "preside");

	private static final Set<String> FOLLOWINGS = Set.of("party", "union", "movement", "front", "democrats",
			"socialists", "coalition", "bloc", "alliance", "league", "liberals", "conservatives", "greens", "cdu",
			"csu", "spd", "likud", "fidesz");

	private PersonLinks() {
	}

	static void read(MentionIndex index, TieDrafts drafts) {
		for (Reference reference : index.scene().references()) {
			if (reference.isName() && index.type(reference) == EntityType.PERSON) {
				inFront(index, reference, drafts);
				ledBy(index, reference, drafts);
				behind(index, reference, drafts);
			}
			if (index.type(reference) == EntityType.PERSON) {
				tenure(index, reference, drafts);
			}
			if (MentionIndex.isDemonym(reference)) {
				predicate(index, reference, drafts);
			}
		}
	}

	/** "Bolivia's Evo Morales", "Swiss Roger Federer". */
	private static void inFront(MentionIndex index, Reference person, TieDrafts drafts) {
		boolean possessive = index.isPossessive(person.from() - 1);
		index.ownerBefore(person.from())
			.filter((owner) -> index.isCountry(owner) && owner.mention().kind() != io.entente.model.MentionKind.NOMINAL
					&& possessive != MentionIndex.isDemonym(owner) && (possessive || person.to() - person.from() > 1))
			.filter((owner) -> possessive || MentionIndex.isDemonym(owner))
			.ifPresent((owner) -> drafts.citizenship(person, owner.entity(), ClaimRule.CITIZEN));
		if (possessive) {
			// "Adler Werke's Ann Smith"
			index.ownerBefore(person.from())
				.filter((owner) -> index.isBody(owner) && owner.isName())
				.ifPresent((owner) -> drafts.affiliation(person, owner.entity(), "affiliated", false,
						ClaimRule.BODY_TITLE));
		}
	}

	/** "the Council, led by X"; the delegation of a body may be led by anybody. */
	private static void ledBy(MentionIndex index, Reference person, TieDrafts drafts) {
		int verb = person.from() - 2;
		if (verb < 1 || !index.word(verb + 1).equals("by") || !index.sentence().token(verb).pos().equals("VBN")) {
			return;
		}
		String title = TENURES.get(index.sentence().token(verb).lemma());
		if (title == null || title.equals("member") || title.equals("representative") || title.equals("player")) {
			return;
		}
		int at = verb;
		if (index.word(at - 1).equals("is") || index.word(at - 1).equals("was")) {
			at--;
		}
		if (index.word(at - 1).equals("which")) {
			at--;
		}
		if (index.word(at - 1).equals(",") || index.word(at - 1).equals("-")) {
			at--;
		}
		index.endingAt(at)
			.filter((body) -> index.isBody(body) && body.isName())
			.ifPresent((body) -> drafts.affiliation(person, body.entity(), title, false, ClaimRule.TENURE_VERB));
	}

	/** "X of the Y Institute", "X (SPD)", "X of Russia", "X's Y Party". */
	private static void behind(MentionIndex index, Reference person, TieDrafts drafts) {
		int at = person.to();
		if ((index.word(at).equals(",") || index.word(at).equals("(")) && index.word(at + 1).equals("of")) {
			at++;
		}
		String link = index.word(at);
		if (index.isPossessive(at)) {
			index.startingAt(at + 1)
				.filter((body) -> index.isBody(body) && body.isName() && isFollowing(index.name(body)))
				.ifPresent(
						(body) -> drafts.affiliation(person, body.entity(), "affiliated", false, ClaimRule.BODY_TITLE));
			return;
		}
		boolean bracket = link.equals("(") || link.equals("-lrb-");
		if (!bracket && !link.equals("of") && !link.equals("from") && !link.equals("at")) {
			return;
		}
		Optional<Reference> other = index.startingAt(Bodies.behindModifiers(index, at + 1));
		if (other.isEmpty()) {
			return;
		}
		Reference found = other.get();
		String end = index.word(found.to());
		if (bracket && !end.equals(")") && !end.equals("-rrb-")) {
			return;
		}
		if (index.isBody(found)) {
			drafts.affiliation(person, found.entity(), "affiliated", false, ClaimRule.BODY_TITLE);
		}
		else if (index.isCountry(found) && !MentionIndex.isDemonym(found) && !link.equals("at")
				&& !index.isPossessive(found.to()) && found.isName()) {
			drafts.citizenship(person, found.entity(), ClaimRule.CITIZEN);
		}
	}

	/**
	 * "Merkel's Christian Democratic Union": what somebody has and heads or belongs to.
	 */
	private static boolean isFollowing(String name) {
		for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
			if (FOLLOWINGS.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** "X, who is Israeli,"; "X is a Syrian". */
	private static void predicate(MentionIndex index, Reference demonym, TieDrafts drafts) {
		boolean ends = demonym.to() >= index.sentence().size() || (index.sentence().token(demonym.to()).isMark()
				&& !index.isPossessive(demonym.to()) && !index.word(demonym.to()).equals("-"));
		int i = index.isArticle(demonym.from() - 1) ? demonym.from() - 2 : demonym.from() - 1;
		if (!ends || !BE.contains(index.word(i))) {
			return;
		}
		int subject = i;
		if (index.word(i - 1).equals("who")) {
			subject = index.word(i - 2).equals(",") ? i - 2 : i - 1;
		}
		index.subjectBefore(subject)
			.ifPresent((person) -> drafts.citizenship(person, demonym.entity(), ClaimRule.CITIZEN));
	}

	/** "X heads Y", "X, who has governed Bolivia", "X joined the party". */
	private static void tenure(MentionIndex index, Reference person, TieDrafts drafts) {
		int i = person.to();
		if (index.word(i).equals(",")) {
			i++;
		}
		if (index.word(i).equals("who")) {
			i++;
		}
		else if (i > person.to()) {
			return;
		}
		boolean perfect = index.word(i).equals("has");
		while (i < index.sentence().size() && (index.word(i).equals("has") || index.word(i).equals("also")
				|| index.word(i).equals("currently") || index.word(i).equals("previously") || index.word(i).equals("co")
				|| index.word(i).equals("now"))) {
			i++;
		}
		if (i >= index.sentence().size()) {
			return;
		}
		Token verb = index.sentence().token(i);
		String title = TENURES.get(verb.lemma());
		if (title == null || !verb.isVerb() || verb.pos().equals("VB") || verb.pos().equals("VBG")) {
			return;
		}
		String preposition = index.word(i + 1);
		boolean governed = WITH_PREPOSITION.contains(verb.lemma());
		if (governed && !(preposition.equals("at") || preposition.equals("for") || preposition.equals("over"))) {
			return;
		}
		Optional<Reference> body = index.startingAt(governed ? i + 2 : i + 1)
			.filter((found) -> !MentionIndex.isDemonym(found) && !index.isPossessive(found.to())
					&& (index.isBody(found) || (index.isCountry(found) && OF_STATES.contains(verb.lemma())
							&& !index.word(found.to()).equals("to") && !index.word(found.to()).equals("into"))));
		boolean over = verb.pos().equals("VBD") && !perfect && !verb.lemma().equals("join")
				&& !title.endsWith("founder");
		body.ifPresent((found) -> drafts.affiliation(person, found.entity(), title, over, ClaimRule.TENURE_VERB));
	}

}
