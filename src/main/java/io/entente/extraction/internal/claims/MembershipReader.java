package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.EntityType;

/**
 * What belongs to what: members of bodies, and bodies of countries and other bodies.
 */
final class MembershipReader {

	private static final Set<String> COMPRISING = Set.of("involve", "comprise", "include", "group", "unite", "link");

	private static final Set<String> OVER = Set.of("past", "former", "defunct", "earlier", "previous");

	private static final Set<String> MEMBERS = Set.of("member", "members", "signatory", "founder");

	/** Heads of names that can be part of another body. */
	private static final Set<String> PARTS = Set.of("center", "centre", "institute", "school", "faculty", "college",
			"division", "unit", "fund", "hospital", "laboratory", "secretariat", "chamber", "branch", "wing",
			"brigades", "brigade", "programme", "program", "clinic", "academy", "delegation", "section", "panel",
			"subcommittee", "battalion", "institution", "force", "staff");

	/** "X, a subsidiary of Y", "Y's military wing, X". */
	private static final Set<String> PART_NOUNS = Set.of("part", "subsidiary", "unit", "arm", "wing", "branch",
			"division", "agency", "affiliate", "department", "organ", "offshoot", "body", "faction", "chapter", "brand",
			"institution", "committee", "section", "faculty", "institute", "bureau");

	private MembershipReader() {
	}

	static void read(MentionIndex index, TieDrafts drafts) {
		for (Reference reference : index.scene().references()) {
			if (index.type(reference) == EntityType.ORGANIZATION && !reference.isPronoun()) {
				if (reference.isName()) {
					membersListed(index, reference, drafts);
					ofCountry(index, reference, drafts);
					ofBody(index, reference, drafts);
					partOf(index, reference, drafts);
				}
				membersOf(index, reference, drafts);
				memberBefore(index, reference, drafts);
				joined(index, reference, drafts);
			}
		}
	}

	/** "the Network, a past initiative involving A, B and C". */
	private static void membersListed(MentionIndex index, Reference body, TieDrafts drafts) {
		Scene scene = index.scene();
		Clauses clauses = scene.clauses();
		for (int verb : scene.phrasesOf(Kind.VERB)) {
			Phrase group = clauses.phrase(verb);
			boolean participle = scene.sentence().token(group.head()).pos().equals("VBG")
					&& group.to() - group.from() == 1;
			if (participle && COMPRISING.contains(clauses.lemma(verb)) && group.from() >= body.to()
					&& group.from() - body.to() <= 6 && noVerbBetween(scene, body.to(), group.from())) {
				Set<String> members = new LinkedHashSet<>();
				clauses.objects(verb).forEach((noun) -> members.addAll(countries(scene, noun)));
				members.remove(body.entity());
				boolean over = false;
				for (int i = body.to(); i < group.from(); i++) {
					over |= OVER.contains(scene.sentence().word(i));
				}
				if (members.size() >= 2) {
					drafts.members(members, body.entity(), over, ClaimRule.MEMBERS_LISTED, group.head());
				}
			}
		}
	}

	private static Set<String> countries(Scene scene, int noun) {
		Set<String> countries = new LinkedHashSet<>();
		for (String actor : scene.actors(noun)) {
			if (scene.cast().entity(actor).type() == EntityType.COUNTRY) {
				countries.add(actor);
			}
		}
		return countries;
	}

	private static boolean noVerbBetween(Scene scene, int from, int to) {
		for (int i = from; i < to; i++) {
			if (scene.sentence().token(i).isVerb()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * "A's Ministry of …", "Vietnamese Foreign Ministry", "Ministry of Health of Kenya".
	 */
	private static void ofCountry(MentionIndex index, Reference body, TieDrafts drafts) {
		if (!LocationReader.isGovernmental(index.name(body))) {
			return;
		}
		Optional<Reference> owner = index.ownerBefore(body.from()).filter(index::isCountry);
		if (owner.isEmpty() && index.word(body.to()).equals("of")) {
			owner = index.startingAt(body.to() + 1)
				.filter((country) -> index.isCountry(country) && !MentionIndex.isDemonym(country));
		}
		owner.ifPresent((country) -> drafts.part(body, country.entity(), "body", false, ClaimRule.BODY_OF_COUNTRY));
	}

	/** "the X Center at Y University", "Y University's Department of X". */
	private static void ofBody(MentionIndex index, Reference body, TieDrafts drafts) {
		String link = index.word(body.to());
		boolean possessive = index.isPossessive(body.to());
		if (!possessive && !link.equals("at") && !link.equals("of")) {
			return;
		}
		Optional<Reference> other = index.startingAt(body.to() + 1)
			.filter((found) -> index.isBody(found) && found.isName());
		if (other.isEmpty()) {
			return;
		}
		if (possessive && isPart(index.name(other.get()))) {
			drafts.part(other.get(), body.entity(), "part", false, ClaimRule.BODY_OF_BODY);
		}
		else if (!possessive && isPart(index.name(body))) {
			drafts.part(body, other.get().entity(), "part", false, ClaimRule.BODY_OF_BODY);
		}
	}

	private static boolean isPart(String name) {
		if (LocationReader.isGovernmental(name)) {
			return true;
		}
		for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
			if (PARTS.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "X, a subsidiary of Y"; "X is part of Y"; "Y's military wing, X"; "Y subsidiary X".
	 */
	private static void partOf(MentionIndex index, Reference body, TieDrafts drafts) {
		int of = index.isArticle(body.from() - 1) ? body.from() - 2 : body.from() - 1;
		if (index.word(of).equals("of") && PART_NOUNS.contains(index.word(of - 1))) {
			int start = startOfDescription(index, of - 1);
			boolean is = index.word(start - 1).equals("is") || index.word(start - 1).equals("are");
			if (is || index.word(start - 1).equals(",")) {
				index.endingAt(start - 1)
					.filter((part) -> index.isBody(part) && part.isName())
					.ifPresent((part) -> drafts.part(part, body.entity(), "part", false, ClaimRule.PART_OF));
			}
			return;
		}
		// "Y's military wing, the X"
		int name = of + 1;
		int noun = index.word(name - 1).equals(",") ? name - 2 : name - 1;
		if (index.isArticle(body.from() - 1) && noun == name - 1 && !index.word(noun).equals(",")) {
			return;
		}
		if (PART_NOUNS.contains(index.word(noun))) {
			int start = startOfDescription(index, noun);
			index.ownerBefore(start)
				.filter((whole) -> index.isBody(whole) && whole.isName()
						&& (index.isPossessive(start - 1) || index.word(noun).equals("subsidiary")))
				.ifPresent((whole) -> drafts.part(body, whole.entity(), "part", false, ClaimRule.PART_OF));
		}
	}

	private static int startOfDescription(MentionIndex index, int noun) {
		int start = noun;
		while (start > 0 && noun - start < 4 && !index.isNamed(start - 1)
				&& (index.sentence().token(start - 1).pos().startsWith("JJ")
						|| index.sentence().token(start - 1).pos().equals("NN")
						|| index.sentence().token(start - 1).pos().equals("RB"))) {
			start--;
		}
		return index.isArticle(start - 1) || index.word(start - 1).equals("one") ? start - 1 : start;
	}

	/** "A, a member of Y"; "A, B and C are members of Y". */
	private static void membersOf(MentionIndex index, Reference body, TieDrafts drafts) {
		int of = index.isArticle(body.from() - 1) ? body.from() - 2 : body.from() - 1;
		if (!index.word(of).equals("of") && !index.word(of).equals("in")) {
			return;
		}
		int noun = of - 1;
		if (index.word(noun).equals("state") || index.word(noun).equals("states")) {
			noun--;
		}
		if (!MEMBERS.contains(index.word(noun))) {
			return;
		}
		int start = startOfDescription(index, noun);
		boolean over = false;
		for (int i = start; i < noun; i++) {
			over |= OVER.contains(index.word(i));
		}
		int end = start - 1;
		if (index.word(end).equals("not") || index.word(end).equals("also")) {
			end -= index.word(end).equals("also") ? 1 : 0;
		}
		boolean is = index.word(end).equals("is") || index.word(end).equals("are");
		if (!is && !index.word(end).equals(",") && !index.word(end).equals("as")) {
			return;
		}
		Set<String> members = listBefore(index, end);
		if (!members.isEmpty()) {
			drafts.members(members, body.entity(), over, ClaimRule.MEMBER_OF, noun);
		}
	}

	/** The states of the list that ends before the token, in order. */
	private static Set<String> listBefore(MentionIndex index, int token) {
		List<String> members = new ArrayList<>();
		int at = token;
		Optional<Reference> member = index.endingAt(at).filter((found) -> isMember(index, found));
		while (member.isPresent()) {
			members.addFirst(member.get().entity());
			at = member.get().from();
			boolean joint = index.word(at - 1).equals("and");
			at -= joint ? 1 : 0;
			boolean comma = index.word(at - 1).equals(",");
			at -= comma ? 1 : 0;
			// "In Germany, France is a member": only a list with "and" goes on
			boolean goesOn = joint || (comma && members.size() > 1);
			member = goesOn ? index.endingAt(at).filter((found) -> isMember(index, found)) : Optional.empty();
		}
		return new LinkedHashSet<>(members);
	}

	/** "NATO member Turkey", "EU members France and Italy", "NATO-member Turkey". */
	private static void memberBefore(MentionIndex index, Reference body, TieDrafts drafts) {
		int at = index.word(body.to()).equals("-") ? body.to() + 1 : body.to();
		at += index.isPossessive(at) ? 1 : 0;
		boolean one = index.word(at).equals("member");
		if (!one && !index.word(at).equals("members")) {
			return;
		}
		at++;
		if (index.word(at).equals("state") || index.word(at).equals("states") || index.word(at).equals("country")
				|| index.word(at).equals("countries") || index.word(at).equals("nation")) {
			one = index.word(at).equals("state") || index.word(at).equals("country") || index.word(at).equals("nation");
			at++;
		}
		Set<String> members = new LinkedHashSet<>();
		Optional<Reference> member = index.startingAt(at).filter((found) -> isMember(index, found));
		while (member.isPresent()) {
			members.add(member.get().entity());
			at = member.get().to();
			boolean comma = index.word(at).equals(",");
			at += comma ? 1 : 0;
			boolean joint = index.word(at).equals("and");
			at += joint ? 1 : 0;
			member = (one || (!joint && !comma)) ? Optional.empty()
					: index.startingAt(at).filter((found) -> isMember(index, found));
		}
		members.remove(body.entity());
		if (!members.isEmpty()) {
			drafts.members(members, body.entity(), false, ClaimRule.MEMBER_OF, at - 1);
		}
	}

	/** "Finland joined NATO", "Finland, which joined NATO". */
	private static void joined(MentionIndex index, Reference body, TieDrafts drafts) {
		int verb = index.isArticle(body.from() - 1) ? body.from() - 2 : body.from() - 1;
		if (!index.word(verb).equals("joined") || index.isPossessive(body.to())
				|| !index.sentence().token(verb).pos().equals("VBD")) {
			return;
		}
		int subject = verb;
		if (index.word(verb - 1).equals("which") && index.word(verb - 2).equals(",")) {
			subject = verb - 2;
		}
		Set<String> members = listBefore(index, subject);
		if (!members.isEmpty()) {
			drafts.members(members, body.entity(), false, ClaimRule.MEMBER_OF, verb);
		}
	}

	private static boolean isMember(MentionIndex index, Reference reference) {
		return index.isCountry(reference) && reference.isName();
	}

}
