package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;

/**
 * Who can be party to an agreement among a sentence's noun phrases: states and bodies
 * that stand there themselves, or whose officials do. "Iranian carpets" aren't Iran, and
 * "a Dutch company" isn't the Netherlands.
 */
final class Parties {

	private static final Set<String> OFFICIALS = Set.of("government", "minister", "president", "ministry", "official",
			"side", "delegation", "authority", "ambassador", "negotiator", "leader", "envoy", "parliament",
			"counterpart", "king", "queen", "emir", "sultan", "prince", "premier", "chancellor", "secretary", "chief",
			"head", "representative", "state", "republic", "military", "army", "navy", "force", "administration",
			"regime", "cabinet", "department", "agency", "organization", "organisation", "commission", "embassy",
			"body", "diplomat", "deputy", "governor", "general", "commander", "chairman", "director", "team", "party",
			"officer", "power", "nation", "country", "union", "council", "undersecretary", "minister-president",
			"marshal", "admiral", "institution", "university", "monarch", "ruler", "bank", "center", "centre",
			"institute", "association", "chamber", "federation", "fund", "office", "member", "signatory");

	private static final Set<String> STATE_BODIES = Set.of("ministry", "department", "agency", "authority",
			"administration", "government", "parliament", "commission", "bureau", "organization", "organisation",
			"navy", "army", "police", "embassy", "cabinet", "directorate", "secretariat", "treasury", "customs",
			"council", "office", "service", "forces", "assembly", "senate", "court", "central");

	/** Heads of bodies' names that aren't the state's, whatever country the name has. */
	private static final Set<String> APART = Set.of("center", "centre", "institute", "association", "chamber",
			"federation", "fund", "university", "union", "party", "team", "bank", "institution");

	private static final Set<String> BINDING = Set.of("bind", "link", "join", "unite", "tie");

	private static final Map<String, String> CAPITALS = ResourceLines.of("countries.tsv")
		.stream()
		.map((line) -> line.split("\t", -1))
		.filter((fields) -> fields.length > 3 && !fields[3].isEmpty())
		.flatMap((fields) -> List.of(fields[3].split(";", -1)).stream().map((name) -> Map.entry(name, fields[0])))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

	private final Scene scene;

	private final Sentence sentence;

	private final Offices offices;

	private final Portfolios portfolios;

	private final AgreementLexicon lexicon;

	Parties(Scene scene, Offices offices, AgreementLexicon lexicon) {
		this.scene = scene;
		this.sentence = scene.sentence();
		this.offices = offices;
		this.portfolios = new Portfolios(scene);
		this.lexicon = lexicon;
	}

	/** Whether a body by its name belongs to a state: a ministry, not a company. */
	static boolean isOfState(String name) {
		for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
			if (STATE_BODIES.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a noun names who acts for a state or body, or the state itself. */
	static boolean isOfficial(String lemma) {
		return OFFICIALS.contains(lemma)
				|| (lemma.endsWith("s") && OFFICIALS.contains(lemma.substring(0, lemma.length() - 1)));
	}

	/** The parties in one noun phrase. */
	Set<String> in(int noun) {
		Phrase phrase = this.scene.clauses().phrase(noun);
		Set<String> parties = new LinkedHashSet<>();
		if (this.scene.isPrivate(noun)) {
			return parties;
		}
		List<Reference> within = this.scene.references()
			.stream()
			.filter((reference) -> reference.from() < phrase.to() && phrase.from() < reference.to())
			.toList();
		for (Reference reference : within) {
			party(phrase, reference, within).ifPresent(parties::add);
		}
		if (parties.isEmpty()) {
			within.stream()
				.filter((reference) -> this.scene.cast().type(reference) == EntityType.PERSON
						&& reference.to() > phrase.head() && !this.sentence.word(reference.to()).equals("'s"))
				.forEach((reference) -> parties.addAll(this.offices.of(reference.entity())));
		}
		return parties;
	}

	private Optional<String> party(Phrase phrase, Reference reference, List<Reference> within) {
		ArticleEntity entity = this.scene.cast().entity(reference.entity());
		boolean heads = reference.from() <= phrase.head() && phrase.head() < reference.to();
		if (isNested(reference, within)
				|| (this.sentence.word(reference.to()).equals("-") && isParticiple(reference.to() + 1))) {
			return Optional.empty();
		}
		return switch (entity.type()) {
			case PERSON -> Optional.empty();
			case PLACE -> heads && reference.from() == phrase.from() ? ofCapital(reference) : Optional.empty();
			case COUNTRY -> heads || isActing(phrase, reference, within) ? Optional.of(entity.id()) : Optional.empty();
			case ORGANIZATION -> {
				boolean agreement = this.lexicon.isAgreement(entity.name())
						|| this.lexicon.isAgreement(reference.mention().surface());
				boolean owner = within.stream()
					.anyMatch((other) -> other.from() == reference.to() + 1
							&& this.scene.cast().type(other) == EntityType.ORGANIZATION);
				boolean acts = (heads || isActing(phrase, reference, within)) && !owner
						&& !this.portfolios.isPortfolio(reference);
				yield acts && !agreement ? Optional.of(entity.id()) : Optional.empty();
			}
		};
	}

	/** "the Russian Export Center": a country within a body's name isn't the party. */
	private boolean isNested(Reference reference, List<Reference> within) {
		int length = reference.to() - reference.from();
		return within.stream()
			.anyMatch((other) -> other.from() <= reference.from() && reference.to() <= other.to()
					&& other.to() - other.from() > length && this.scene.cast().type(other) == EntityType.ORGANIZATION
					&& !isOfState(this.scene.cast().entity(other.entity()).name()));
	}

	private boolean isParticiple(int token) {
		return token < this.sentence.size()
				&& (this.sentence.token(token).pos().equals("VBN") || this.sentence.word(token).endsWith("ed")
						|| this.sentence.word(token).equals("led") || this.sentence.word(token).equals("born"));
	}

	/** Whether an official or a body of the country stands behind it in the phrase. */
	private boolean isActing(Phrase phrase, Reference reference, List<Reference> within) {
		for (Reference other : within) {
			if (other.from() >= reference.to()) {
				EntityType type = this.scene.cast().type(other);
				if (type == EntityType.ORGANIZATION) {
					return isOfState(this.scene.cast().entity(other.entity()).name());
				}
				if (type == EntityType.PERSON) {
					// "Chile's Ana Rojas" stands for Chile
					boolean theirs = other.from() == reference.to() + 1
							&& this.sentence.token(reference.to()).pos().equals("POS");
					return theirs || hasOfficial(reference.to(), other.from());
				}
			}
		}
		boolean otherName = this.sentence.token(phrase.head()).isProper()
				&& APART.contains(this.sentence.token(phrase.head()).lemma().toLowerCase(Locale.ROOT));
		return !otherName && hasOfficial(Math.max(phrase.head(), reference.to()), phrase.head() + 1);
	}

	private boolean hasOfficial(int from, int to) {
		for (int i = from; i < to; i++) {
			if (OFFICIALS.contains(this.sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/** Whose act a noun tells: "A's withdrawal", "the Chilean accession". */
	Set<String> owning(int noun) {
		Phrase phrase = this.scene.clauses().phrase(noun);
		Set<String> owners = new LinkedHashSet<>();
		for (Reference reference : this.scene.references()) {
			if (reference.from() >= phrase.from() && reference.to() <= phrase.head()
					&& this.scene.cast().type(reference) == EntityType.COUNTRY) {
				owners.add(reference.entity());
			}
		}
		return owners;
	}

	/** "Tehran and Baku signed": a capital stands for its government. */
	Optional<String> ofCapital(Reference reference) {
		String iso3 = CAPITALS.get(reference.mention().surface());
		return (iso3 == null) ? Optional.empty() : this.scene.cast().country(iso3).map(ArticleEntity::id);
	}

	/**
	 * The parties among a verb's subjects: those that stand there themselves, else those
	 * in the prepositional phrases behind ("officials from A and B"). What opens the
	 * sentence before a comma ("In Tehran, …") isn't a subject.
	 */
	Set<String> ofSubjects(List<Integer> nouns) {
		List<Integer> ordered = new ArrayList<>(nouns.stream().sorted().toList());
		Clauses clauses = this.scene.clauses();
		if (!ordered.isEmpty() && clauses.is(ordered.getFirst() - 1, Kind.PREPOSITION)) {
			while (!ordered.isEmpty() && !clauses.is(ordered.getFirst() - 1, Kind.COMMA)
					&& !opensWithTime(clauses.phrase(ordered.getFirst()))) {
				ordered.removeFirst();
			}
		}
		Set<String> own = new LinkedHashSet<>();
		Set<String> attached = new LinkedHashSet<>();
		boolean behindPreposition = false;
		for (int i = 0; i < ordered.size(); i++) {
			int noun = ordered.get(i);
			if (i > 0 && clauses.is(noun - 1, Kind.PREPOSITION)) {
				behindPreposition = true;
			}
			else if (behindPreposition && !own.isEmpty() && isJoined(noun)) {
				behindPreposition = false;
			}
			(behindPreposition ? attached : own).addAll(in(noun));
		}
		return own.isEmpty() ? attached : own;
	}

	/** "the Organization of A and the Bank of B": the bank is as much a subject. */
	private boolean isJoined(int noun) {
		Clauses clauses = this.scene.clauses();
		boolean and = clauses.is(noun - 1, Kind.CONJUNCTION) || clauses.is(noun - 1, Kind.COMMA);
		Phrase phrase = clauses.phrase(noun);
		return and && this.scene.references()
			.stream()
			.anyMatch((reference) -> reference.from() <= phrase.head() && phrase.head() < reference.to()
					&& this.scene.cast().type(reference) != EntityType.COUNTRY
					&& this.scene.cast().type(reference) != EntityType.PLACE);
	}

	/** "In July 1962 Soviet premier X": the time and the subject in one phrase. */
	private boolean opensWithTime(Phrase phrase) {
		for (int i = phrase.from(); i < phrase.head(); i++) {
			String word = this.sentence.word(i);
			if (word.length() == 4 && word.chars().allMatch(Character::isDigit)) {
				return true;
			}
		}
		return false;
	}

	/** The parties of the list that begins at the phrase, see {@link PartyList}. */
	Set<String> list(int start, int least) {
		return new PartyList(this.scene, this).from(start, least);
	}

	/** "an agreement between the Institute of X and Y": whose it is isn't known. */
	boolean areOthersBetween(AgreementMention mention) {
		Clauses clauses = this.scene.clauses();
		int at = mention.after();
		return clauses.is(at, Kind.PREPOSITION) && clauses.word(at).equals("between") && clauses.is(at + 1, Kind.NOUN)
				&& this.sentence.token(clauses.phrase(at + 1).head()).isProper();
	}

	/** "the treaty that binds A and B". */
	Set<String> bound(AgreementMention mention) {
		Clauses clauses = this.scene.clauses();
		int verb = clauses.is(mention.after(), Kind.SUBORDINATOR) ? mention.after() + 1 : mention.after();
		if (!clauses.is(verb, Kind.VERB) || !BINDING.contains(clauses.lemma(verb)) || clauses.isPassive(verb)) {
			return Set.of();
		}
		Set<String> found = list(verb + 1, 2);
		return areSeveral(found) ? found : Set.of();
	}

	/** At least two, and not just a country with a body of its own. */
	boolean areSeveral(Set<String> parties) {
		long apart = parties.stream().filter((party) -> {
			ArticleEntity entity = this.scene.cast().entity(party);
			Optional<ArticleEntity> country = (entity.type() == EntityType.ORGANIZATION)
					? this.scene.cast().country(entity.iso3()) : Optional.empty();
			return country.isEmpty() || !parties.contains(country.get().id());
		}).count();
		return apart >= 2;
	}

	/**
	 * The parties named within an agreement's own name: "the Iran–China agreement",
	 * "Kenya's treaty", but not "the Minsk agreements" or "a Russian-brokered deal".
	 */
	Set<String> within(AgreementMention mention) {
		Set<String> parties = new LinkedHashSet<>();
		for (Reference reference : this.scene.references()) {
			if (reference.from() < mention.from() || reference.from() >= mention.head()
					|| reference.to() > mention.head()) {
				continue;
			}
			String behind = this.sentence.word(reference.to());
			boolean dash = (behind.equals("-") || behind.equals("–")) && !isParticiple(reference.to() + 1);
			boolean joined = dash || this.sentence.word(reference.from() - 1).equals("-")
					|| this.sentence.word(reference.from() - 1).equals("–");
			if ((behind.equals("-") && !dash) || this.lexicon.isAgreement(reference.mention().surface())) {
				continue;
			}
			switch (this.scene.cast().type(reference)) {
				case COUNTRY -> parties.add(reference.entity());
				case ORGANIZATION -> {
					if (joined || behind.equals("'s") || behind.equals("’s")) {
						parties.add(reference.entity());
					}
				}
				case PLACE -> {
					if (joined) {
						ofCapital(reference).ifPresent(parties::add);
					}
				}
				case PERSON -> {
				}
			}
		}
		return parties;
	}

}
