package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.entities.TitleLexicon;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.Argument;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.model.TieType;

/**
 * The posts of persons: from titles before their names and appositions behind them.
 */
final class AffiliationReader {

	private static final Set<String> LINKS = Set.of("of", "from", "at", "for", "in", "with");

	private static final Set<String> OVER = Set.of("former", "ex", "late", "then", "previous");

	private static final Set<String> OFFICES = Set.of("president", "minister", "chancellor", "king", "queen", "prince",
			"premier", "secretary", "ambassador", "envoy", "governor", "senator", "speaker", "general", "commissioner",
			"lawmaker", "diplomat", "official", "spokes", "attorney", "justice", "leader", "emperor", "emir", "head",
			"chief", "congress", "consul", "deputy", "representative", "negotiator", "delegate", "admiral", "marshal",
			"commander", "sultan", "dictator");

	private static final Set<String> TITLE_PARTS = Set.of("deputy", "vice", "first", "acting", "chief", "senior",
			"assistant", "associate", "executive", "foreign", "prime", "interim", "general", "permanent", "special",
			"national", "new", "visiting");

	private final TitleLexicon titles;

	AffiliationReader(TitleLexicon titles) {
		this.titles = titles;
	}

	List<Draft> read(Scene scene) {
		List<Draft> drafts = new ArrayList<>();
		for (Reference person : scene.references()) {
			if (person.isName() && scene.cast().type(person) == EntityType.PERSON) {
				before(scene, person, drafts);
				titleOfBody(scene, person, drafts);
				behind(scene, person, drafts);
				linked(scene, person, drafts);
			}
		}
		return drafts;
	}

	/** "German Foreign Minister X", "Professor X from Y University". */
	private void before(Scene scene, Reference person, List<Draft> drafts) {
		Optional<Integer> start = this.titles.startOfTitleBefore(scene.sentence(), person.from());
		if (start.isEmpty()) {
			return;
		}
		int from = withModifiers(scene, start.get());
		String post = post(scene.sentence(), from, person.from());
		boolean over = isOver(scene.sentence(), from);
		Optional<Reference> owner = ending(scene, from);
		if (owner.isPresent() && isBody(scene, owner.get())
				&& this.titles.isPost(lastTitle(scene, start.get(), person))) {
			ClaimRule rule = (scene.cast().type(owner.get()) == EntityType.COUNTRY) ? ClaimRule.TITLE_OF_COUNTRY
					: ClaimRule.BODY_TITLE;
			addTie(scene, person, owner.get(), post, over, rule, drafts);
		}
		if (LINKS.contains(scene.sentence().word(person.to()))) {
			bodies(scene, person.to() + 1)
				.forEach((body) -> drafts.add(draft(scene, person, body, post, over, ClaimRule.TITLE_FROM_BODY)));
		}
	}

	/**
	 * A post at a body or an office of a country is an affiliation; a profession with a
	 * demonym ("British journalist") tells the country a person is from.
	 */
	private static void addTie(Scene scene, Reference person, Reference body, String post, boolean over, ClaimRule rule,
			List<Draft> drafts) {
		if (scene.cast().type(body) != EntityType.COUNTRY) {
			drafts.add(draft(scene, person, body, post, over, rule));
			return;
		}
		boolean office = isOffice(post);
		if (office) {
			drafts.add(draft(scene, person, body, post, over, rule));
		}
		if (office || body.mention().kind() == MentionKind.DEMONYM) {
			drafts.add(new Draft(ClaimKind.TIE, TieType.CITIZENSHIP.name(), "citizen",
					List.of(new Argument(person.entity(), Role.HOLDER), new Argument(body.entity(), Role.OF)), Set.of(),
					null, Mood.PLAIN, office ? ClaimRule.CITIZEN_BY_OFFICE : ClaimRule.CITIZEN,
					scene.sentence().index(), person.from()));
		}
	}

	private static boolean isOffice(String post) {
		String lower = post.toLowerCase(Locale.ROOT);
		return OFFICES.stream().anyMatch(lower::contains);
	}

	private String lastTitle(Scene scene, int from, Reference person) {
		return post(scene.sentence(), from, person.from());
	}

	/**
	 * Capitalised words and the like that belong to the title: "Planning and Investment".
	 */
	private static int withModifiers(Scene scene, int start) {
		Sentence sentence = scene.sentence();
		int from = start;
		while (from > 0 && !scene.isNamed(from - 1)) {
			boolean part = TITLE_PARTS.contains(sentence.word(from - 1))
					|| (sentence.token(from - 1).isCapitalized() && sentence.token(from - 1).isProper());
			boolean joint = sentence.word(from - 1).equals("and") && from > 1 && !scene.isNamed(from - 2)
					&& sentence.token(from - 2).isCapitalized() && sentence.token(from - 2).isProper();
			if (!part && !joint) {
				break;
			}
			from -= joint ? 2 : 1;
		}
		return from;
	}

	/** "President of Russia X", "the head of the Institute, X,". */
	private void titleOfBody(Scene scene, Reference person, List<Draft> drafts) {
		Sentence sentence = scene.sentence();
		int end = sentence.word(person.from() - 1).equals(",") ? person.from() - 1 : person.from();
		Optional<Reference> body = ending(scene, end);
		if (body.isEmpty() || !isBody(scene, body.get())) {
			return;
		}
		int link = body.get().from() - 1;
		if (link > 0 && sentence.word(link).equals("the")) {
			link--;
		}
		if (link <= 0 || !(sentence.word(link).equals("of") || sentence.word(link).equals("at"))) {
			return;
		}
		Optional<Integer> start = this.titles.startOfTitleBefore(sentence, link);
		if (start.isPresent()) {
			int from = withModifiers(scene, start.get());
			addTie(scene, person, body.get(), post(sentence, from, link), isOver(sentence, from), ClaimRule.APPOSITION,
					drafts);
		}
	}

	/** "X of the Y Institute", without any title. */
	private void linked(Scene scene, Reference person, List<Draft> drafts) {
		String link = scene.sentence().word(person.to());
		boolean untitled = this.titles.startOfTitleBefore(scene.sentence(), person.from()).isEmpty();
		if (untitled && (link.equals("of") || link.equals("from") || link.equals("at"))) {
			bodies(scene, person.to() + 1).stream()
				.filter((body) -> scene.cast().type(body) == EntityType.ORGANIZATION)
				.limit(1)
				.forEach((body) -> drafts.add(draft(scene, person, body, "affiliated", false, ClaimRule.BODY_TITLE)));
		}
	}

	/** "X, director of the Y Center at Z University", "X, Iran's foreign minister". */
	private void behind(Scene scene, Reference person, List<Draft> drafts) {
		Sentence sentence = scene.sentence();
		if (!sentence.word(person.to()).equals(",")) {
			return;
		}
		int i = person.to() + 1;
		boolean over = false;
		List<Reference> owners = new ArrayList<>();
		for (int steps = 0; steps < 8 && i < sentence.size(); steps++) {
			int start = i;
			Optional<Reference> owner = starting(scene, i);
			Optional<Integer> title = this.titles.endOfTitleAt(sentence, i);
			if (owner.isPresent() && isBody(scene, owner.get())) {
				owners.add(owner.get());
				i = owner.get().to();
			}
			else if (title.isPresent() && this.titles.isPost(post(sentence, i, title.get()))
					&& this.titles.endOfTitleAt(sentence, title.get()).isEmpty()) {
				String post = post(sentence, startOfPost(scene, person.to() + 1, i), title.get());
				boolean past = over;
				List<Reference> bodies = LINKS.contains(sentence.word(title.get())) ? bodies(scene, title.get() + 1)
						: List.of();
				(bodies.isEmpty() ? owners : bodies)
					.forEach((body) -> addTie(scene, person, body, post, past, ClaimRule.APPOSITION, drafts));
				return;
			}
			else if ((sentence.token(start).isMark() && !sentence.word(start).equals("-"))
					|| sentence.token(start).isVerb() || sentence.token(start).pos().equals("IN")) {
				return;
			}
			else {
				over |= OVER.contains(sentence.word(i));
				i++;
			}
		}
	}

	private static int startOfPost(Scene scene, int first, int title) {
		int from = title;
		while (from > first && !scene.isNamed(from - 1)
				&& (scene.sentence().token(from - 1).isNoun() || scene.sentence().token(from - 1).pos().equals("JJ"))
				&& !OVER.contains(scene.sentence().word(from - 1))) {
			from--;
		}
		return from;
	}

	/**
	 * The body at the token and those it belongs to: "Y Center at Z", "Z's department".
	 */
	private static List<Reference> bodies(Scene scene, int start) {
		Sentence sentence = scene.sentence();
		List<Reference> bodies = new ArrayList<>();
		int i = start;
		while (bodies.size() < 3) {
			if (sentence.word(i).equals("the")) {
				i++;
			}
			Optional<Reference> body = starting(scene, i);
			if (body.isEmpty() || !isBody(scene, body.get())) {
				break;
			}
			bodies.add(body.get());
			i = body.get().to();
			String next = sentence.word(i);
			if (next.equals("'s") || next.equals("’s") || next.equals("at") || next.equals("of")) {
				i++;
			}
			else {
				break;
			}
		}
		if (bodies.stream().anyMatch((body) -> scene.cast().type(body) == EntityType.ORGANIZATION)) {
			bodies.removeIf((body) -> scene.cast().type(body) != EntityType.ORGANIZATION);
		}
		return bodies;
	}

	private static boolean isBody(Scene scene, Reference reference) {
		EntityType type = scene.cast().type(reference);
		return type == EntityType.ORGANIZATION || type == EntityType.COUNTRY;
	}

	/** The mention that ends before the token, a possessive left aside. */
	private static Optional<Reference> ending(Scene scene, int token) {
		String before = scene.sentence().word(token - 1);
		int end = (before.equals("'s") || before.equals("’s") || before.equals("'") || before.equals("’")) ? token - 1
				: token;
		return scene.references()
			.stream()
			.filter((reference) -> reference.to() == end)
			.min(Comparator.comparingInt(Reference::from));
	}

	private static Optional<Reference> starting(Scene scene, int token) {
		return scene.references()
			.stream()
			.filter((reference) -> reference.from() == token)
			.max(Comparator.comparingInt(Reference::to));
	}

	private static boolean isOver(Sentence sentence, int from) {
		return OVER.contains(sentence.word(from - 1)) || OVER.contains(sentence.word(from))
				|| OVER.contains(sentence.word(from - 2));
	}

	private static String post(Sentence sentence, int from, int to) {
		StringBuilder post = new StringBuilder();
		for (int i = from; i < to; i++) {
			if (i > from && sentence.token(i).start() > sentence.token(i - 1).end()) {
				post.append(' ');
			}
			post.append(sentence.token(i).text());
		}
		return post.toString();
	}

	private static Draft draft(Scene scene, Reference person, Reference body, String post, boolean over,
			ClaimRule rule) {
		Mood mood = over ? Mood.PLAIN.with(Modality.PAST) : Mood.PLAIN;
		return new Draft(ClaimKind.TIE, TieType.AFFILIATION.name(), post,
				List.of(new Argument(person.entity(), Role.HOLDER), new Argument(body.entity(), Role.OF)), Set.of(),
				null, mood, rule, scene.sentence().index(), person.from());
	}

}
