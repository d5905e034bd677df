package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Argument;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.model.TieType;

/**
 * What belongs to what: members of bodies, and bodies of countries and other bodies.
 */
final class MembershipReader {

	private static final Set<String> COMPRISING = Set.of("involve", "comprise", "include", "group", "unite", "link");

	private static final Set<String> OVER = Set.of("past", "former", "defunct", "earlier", "previous");

	List<Draft> read(Scene scene) {
		List<Draft> drafts = new ArrayList<>();
		for (Reference reference : scene.references()) {
			if (reference.isName() && scene.cast().type(reference) == EntityType.ORGANIZATION) {
				membersListed(scene, reference, drafts);
				ofCountry(scene, reference, drafts);
				ofBody(scene, reference, drafts);
			}
			memberOf(scene, reference, drafts);
		}
		return drafts;
	}

	/** "the Network, a past initiative involving A, B and C". */
	private static void membersListed(Scene scene, Reference body, List<Draft> drafts) {
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
					List<Argument> arguments = new ArrayList<>();
					members.forEach((member) -> arguments.add(new Argument(member, Role.MEMBER)));
					arguments.add(new Argument(body.entity(), Role.OF));
					drafts.add(tie(scene, TieType.MEMBERSHIP, "member", arguments,
							over ? Mood.PLAIN.with(Modality.PAST) : Mood.PLAIN, ClaimRule.MEMBERS_LISTED,
							group.head()));
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

	/** "A's Ministry of …", "Vietnamese Foreign Ministry". */
	private static void ofCountry(Scene scene, Reference body, List<Draft> drafts) {
		Sentence sentence = scene.sentence();
		for (Reference country : scene.references()) {
			if (scene.cast().type(country) == EntityType.COUNTRY && country.to() <= body.from()
					&& !country.isPronoun()) {
				String between = sentence.word(country.to());
				boolean possessive = body.from() - country.to() == 1
						&& (between.equals("'s") || between.equals("’s") || between.equals("'"));
				if (possessive || body.from() == country.to()) {
					if (LocationReader.isGovernmental(scene.cast().entity(body.entity()).name())) {
						drafts.add(pair(scene, TieType.MEMBERSHIP, "body", body, country, ClaimRule.BODY_OF_COUNTRY));
					}
					return;
				}
			}
		}
	}

	/** "the X Center at Y University", "Y University's Department of X". */
	private static void ofBody(Scene scene, Reference body, List<Draft> drafts) {
		Sentence sentence = scene.sentence();
		String next = sentence.word(body.to());
		int start = body.to() + 1;
		if (next.equals("at") && sentence.word(start).equals("the")) {
			start++;
		}
		Optional<Reference> other = startingAt(scene, start);
		if (other.isEmpty() || scene.cast().type(other.get()) != EntityType.ORGANIZATION
				|| other.get().entity().equals(body.entity())) {
			return;
		}
		if (next.equals("at")) {
			drafts.add(pair(scene, TieType.MEMBERSHIP, "part", body, other.get(), ClaimRule.BODY_OF_BODY));
		}
		else if (next.equals("'s") || next.equals("’s")) {
			drafts.add(pair(scene, TieType.MEMBERSHIP, "part", other.get(), body, ClaimRule.BODY_OF_BODY));
		}
	}

	/** "A, a member of Y"; "Y member A". */
	private static void memberOf(Scene scene, Reference body, List<Draft> drafts) {
		if (scene.cast().type(body) != EntityType.ORGANIZATION || !body.isName()) {
			return;
		}
		Sentence sentence = scene.sentence();
		int i = body.from() - 1;
		if (sentence.word(i).equals("the")) {
			i--;
		}
		boolean of = sentence.word(i).equals("of") && (sentence.word(i - 1).equals("member")
				|| sentence.word(i - 1).equals("members") || sentence.word(i - 1).equals("state"));
		if (of) {
			int at = i - 1;
			scene.references()
				.stream()
				.filter((member) -> member.to() <= at && at - member.to() <= 4 && isState(scene, member)
						&& noVerbOrIs(scene, member.to(), at))
				.reduce((a, b) -> b)
				.ifPresent((member) -> drafts
					.add(pair(scene, TieType.MEMBERSHIP, "member", member, body, ClaimRule.MEMBER_OF)));
		}
		int behind = sentence.word(body.to()).equals("-") ? body.to() + 1 : body.to();
		if (sentence.word(behind).equals("member")) {
			startingAt(scene, behind + 1).filter((member) -> isState(scene, member))
				.ifPresent((member) -> drafts
					.add(pair(scene, TieType.MEMBERSHIP, "member", member, body, ClaimRule.MEMBER_OF)));
		}
	}

	private static boolean noVerbOrIs(Scene scene, int from, int to) {
		for (int i = from; i < to; i++) {
			if (scene.sentence().token(i).isVerb() && !scene.sentence().word(i).equals("is")) {
				return false;
			}
		}
		return true;
	}

	private static boolean isState(Scene scene, Reference reference) {
		return scene.cast().type(reference) == EntityType.COUNTRY && reference.isName();
	}

	private static Optional<Reference> startingAt(Scene scene, int token) {
		return scene.references().stream().filter((reference) -> reference.from() == token).findFirst();
	}

	private static Draft pair(Scene scene, TieType type, String label, Reference member, Reference body,
			ClaimRule rule) {
		return tie(scene, type, label,
				List.of(new Argument(member.entity(), Role.MEMBER), new Argument(body.entity(), Role.OF)), Mood.PLAIN,
				rule, member.from());
	}

	private static Draft tie(Scene scene, TieType type, String label, List<Argument> arguments, Mood mood,
			ClaimRule rule, int trigger) {
		return new Draft(ClaimKind.TIE, type.name(), label, arguments, Set.of(), null, mood, rule,
				scene.sentence().index(), trigger);
	}

}
