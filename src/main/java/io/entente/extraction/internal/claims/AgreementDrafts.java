package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.Argument;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TextSpan;

/** Makes claims of agreements: what they are called, their fields, place and terms. */
final class AgreementDrafts {

	/** Adjectives that belong to what an agreement is, not to how it is praised. */
	private static final Set<String> TELLING = Set.of("free", "mutual", "strategic", "comprehensive", "bilateral",
			"trilateral", "multilateral", "preferential", "nuclear", "joint", "double", "regional", "peaceful", "legal",
			"interim", "civil", "reciprocal", "economic", "political", "commercial", "cultural", "intergovernmental",
			"executive", "tripartite", "provisional", "secret", "maritime", "bank", "technical");

	private static final Set<String> EMPTY = Set.of("number", "year", "month", "week", "day", "side", "term", "scale",
			"dollar", "euro", "billion", "million");

	private static final int LONGEST_TOPIC = 6;

	private final SectorLexicon sectors;

	AgreementDrafts(SectorLexicon sectors) {
		this.sectors = sectors;
	}

	/**
	 * The claim.
	 * @param dateWithin whether only a date within or close behind the name dates it
	 */
	Draft of(Scene scene, AgreementMention mention, Set<String> parties, AgreementStatus status, Mood mood,
			ClaimRule rule, int trigger, boolean dateWithin) {
		List<Argument> arguments = new ArrayList<>();
		parties.stream().map((party) -> new Argument(party, Role.PARTY)).forEach(arguments::add);
		place(scene, trigger, mention, arguments);
		int scope = endOfScope(scene, mention);
		Set<Sector> fields = this.sectors.between(scene.sentence(), mention.from(), scope, scene::isNamed);
		Sentence sentence = scene.sentence();
		TextSpan dated = dateWithin ? sentence.span(mention.from(), Math.min(sentence.size(), mention.end() + 3))
				: null;
		return new Draft(ClaimKind.AGREEMENT, mention.kind().name(), label(scene, mention), arguments, fields, status,
				mood, rule, sentence.index(), trigger, sentence.index(), AgreementTerms.of(scene, mention), dated,
				mention);
	}

	/** "signed in Geneva", "in Moscow on Monday": the first place behind its "in". */
	private static void place(Scene scene, int trigger, AgreementMention mention, List<Argument> arguments) {
		int from = Math.max(trigger, 0);
		for (Reference reference : scene.references()) {
			boolean near = reference.from() > from && reference.from() - from <= 25;
			String before = scene.sentence().word(reference.from() - 1);
			if (near && (before.equals("in") || before.equals("at")) && scene.cast().type(reference) == EntityType.PLACE
					&& reference.from() >= mention.from() - 12 && !finiteBetween(scene, from, reference.from())) {
				arguments.add(new Argument(reference.entity(), Role.PLACE));
				return;
			}
		}
	}

	private static boolean finiteBetween(Scene scene, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			String pos = scene.sentence().token(i).pos();
			if (pos.startsWith("VB") || pos.equals("MD")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The fields stand behind the agreement, up to the next clause with a finite verb.
	 */
	private static int endOfScope(Scene scene, AgreementMention mention) {
		Clauses clauses = scene.clauses();
		for (int i = mention.noun() + 1; i < clauses.phrases().size(); i++) {
			if (clauses.is(i, Kind.VERB)) {
				Token verb = scene.sentence().token(clauses.phrase(i).from());
				boolean finite = verb.pos().equals("VBD") || verb.pos().equals("VBZ") || verb.pos().equals("VBP");
				boolean relative = clauses.is(i - 1, Kind.SUBORDINATOR) && !clauses.isPassive(i);
				if (finite && !relative && !clauses.isPassive(i)) {
					// ", the agency reported": who reports it tells no field
					boolean said = clauses.is(i - 1, Kind.NOUN) && clauses.is(i - 2, Kind.COMMA);
					return clauses.phrase(said ? i - 2 : i).from();
				}
			}
		}
		return scene.sentence().size();
	}

	/** The proper name, else the common one with what tells its kind and its topic. */
	String label(Scene scene, AgreementMention mention) {
		if (mention.title() != null) {
			return mention.title();
		}
		Sentence sentence = scene.sentence();
		int from = mention.head();
		while (from > mention.from() && isTelling(scene, from - 1)) {
			from--;
		}
		StringBuilder label = new StringBuilder();
		for (int i = from; i < mention.head(); i++) {
			boolean apart = i == from || sentence.token(i).start() > sentence.token(i - 1).end();
			label.append((apart && !label.isEmpty()) ? " " : "").append(sentence.token(i).text());
		}
		label.append(label.isEmpty() ? "" : " ").append(head(sentence, mention));
		return label.append(topic(scene, mention)).toString();
	}

	private static String head(Sentence sentence, AgreementMention mention) {
		String head = sentence.token(mention.head()).lemma().toLowerCase(Locale.ROOT);
		if (mention.kind() == AgreementKind.MOU) {
			return head.startsWith("mou") ? "MoU"
					: head.startsWith("letter") ? "letter of intent"
							: sentence.word(mention.head() + 2).startsWith("cooperation") ? "memorandum of cooperation"
									: "memorandum of understanding";
		}
		boolean plural = head.endsWith("s") && sentence.token(mention.head()).isProper();
		String word = plural ? head.substring(0, head.length() - 1) : head;
		boolean exchange = word.equals("exchange") && sentence.word(mention.head() + 1).equals("of");
		return word.equals("plan") && sentence.word(mention.head() + 1).equals("of") ? "plan of action"
				: exchange ? "exchange of " + sentence.word(mention.head() + 2) : word;
	}

	private boolean isTelling(Scene scene, int token) {
		Token word = scene.sentence().token(token);
		String lower = scene.sentence().word(token);
		if (scene.isNamed(token) || lower.chars().anyMatch(Character::isDigit) || EMPTY.contains(word.lemma())) {
			return false;
		}
		boolean field = TELLING.contains(lower)
				|| !this.sectors.between(scene.sentence(), token, token + 1, (_) -> false).isEmpty();
		return (word.pos().equals("NN") && Character.isLetter(lower.charAt(0)))
				|| ((word.pos().startsWith("JJ") || word.isNoun()) && field);
	}

	/** " on health cooperation", empty if it isn't told in a few words. */
	private static String topic(Scene scene, AgreementMention mention) {
		Clauses clauses = scene.clauses();
		int at = mention.after();
		boolean linked = clauses.is(at, Kind.PREPOSITION) && clauses.is(at + 1, Kind.NOUN)
				&& clauses.phrase(at).from() == mention.end()
				&& (clauses.word(at).equals("on") || clauses.word(at).equals("for"));
		if (!linked) {
			return "";
		}
		Phrase phrase = clauses.phrase(at + 1);
		Sentence sentence = scene.sentence();
		if (phrase.to() - phrase.from() > LONGEST_TOPIC || EMPTY.contains(sentence.token(phrase.head()).lemma())) {
			return "";
		}
		StringBuilder topic = new StringBuilder();
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Token token = sentence.token(i);
			if (scene.isNamed(i) || token.pos().startsWith("PRP") || token.pos().equals("CD")
					|| AgreementMentions.isTime(sentence.word(i))
					|| !(token.isNoun() || token.pos().startsWith("JJ") || token.isVerb() || token.isMark())) {
				return "";
			}
			boolean apart = i == phrase.from() || token.start() > sentence.token(i - 1).end();
			topic.append(apart ? " " : "").append(token.text());
		}
		return " " + clauses.word(at) + topic;
	}

}
