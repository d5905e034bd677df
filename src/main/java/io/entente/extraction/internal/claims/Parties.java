package io.entente.extraction.internal.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.claims.Phrase.Kind;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;

/**
 * Who can be party to an agreement among a sentence's noun phrases: states and bodies
 * that stand there themselves, or whose officials do. "Iranian carpets" aren't Iran, and
 * "a Dutch company" isn't the Netherlands.
 */
final class Parties {

	private static final Set<String> OWNERS = Set.of("its", "their");

	private static final Set<String> OF = Set.of("of", "from", "in");

	/** "the members of the Council", "subsidiaries of the company". */
	private static final Set<String> BELONGING = Set.of("member", "subsidiary", "affiliate", "branch");

	private static final Set<String> BINDING = Set.of("bind", "link", "join", "unite", "tie");

	private final Scene scene;

	private final Sentence sentence;

	private final Offices offices;

	private final Portfolios portfolios;

	private final AgreementLexicon lexicon;

	private final TriggerLexicon triggers;

	Parties(Scene scene, Offices offices, AgreementLexicon lexicon, TriggerLexicon triggers) {
		this.scene = scene;
		this.sentence = scene.sentence();
		this.offices = offices;
		this.portfolios = new Portfolios(scene);
		this.lexicon = lexicon;
		this.triggers = triggers;
	}

	/** The parties in one noun phrase. */
	Set<String> in(int noun) {
		Phrase phrase = this.scene.clauses().phrase(noun);
		Set<String> parties = new LinkedHashSet<>();
		if (this.scene.isPrivate(lastOf(noun)) || isOfBodies(noun)) {
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

	/**
	 * "the universities of A and B", "traders from A and B": they act for themselves.
	 */
	private boolean isOfBodies(int noun) {
		Clauses clauses = this.scene.clauses();
		int first = noun;
		while ((clauses.is(first - 1, Kind.CONJUNCTION) || clauses.is(first - 1, Kind.COMMA))
				&& clauses.is(first - 2, Kind.NOUN)) {
			first -= 2;
		}
		int owner = first - 2;
		if (!clauses.is(first - 1, Kind.PREPOSITION) || !clauses.is(owner, Kind.NOUN)
				|| !OF.contains(clauses.word(first - 1)) || this.scene.isNamed(clauses.phrase(owner).head())) {
			return false;
		}
		String before = this.sentence.word(clauses.phrase(owner).head() - 1);
		return !before.equals("central") && (StateActors.isApart(clauses.lemma(owner))
				|| BELONGING.contains(clauses.lemma(owner)) || this.scene.isPrivate(owner));
	}

	/**
	 * "Peruvian, Chilean and Dutch oil companies": adjectives in a list share the last
	 * one's noun.
	 */
	private int lastOf(int noun) {
		Clauses clauses = this.scene.clauses();
		int last = noun;
		while (this.sentence.token(clauses.phrase(last).head()).pos().startsWith("JJ")) {
			int next = last + 1;
			while (clauses.is(next, Kind.COMMA) || clauses.is(next, Kind.CONJUNCTION)) {
				next++;
			}
			if (next == last + 1 || !clauses.is(next, Kind.NOUN)) {
				break;
			}
			last = next;
		}
		return last;
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
					&& !StateActors.isOfState(this.scene.cast().entity(other.entity()).name()));
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
					return StateActors.isOfState(this.scene.cast().entity(other.entity()).name());
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
				&& StateActors.isApart(this.sentence.token(phrase.head()).lemma().toLowerCase(Locale.ROOT));
		return !otherName && hasOfficial(Math.max(phrase.head(), reference.to()), phrase.head() + 1);
	}

	private boolean hasOfficial(int from, int to) {
		for (int i = from; i < to; i++) {
			if (StateActors.isOfficial(this.sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
				return true;
			}
		}
		return false;
	}

	/** "Tehran and Baku signed": a capital stands for its government. */
	Optional<String> ofCapital(Reference reference) {
		return StateActors.ofCapital(reference.mention().surface())
			.flatMap(this.scene.cast()::country)
			.map(ArticleEntity::id);
	}

	/** The parties of the list that begins at the phrase, see {@link PartyList}. */
	Set<String> list(int start, int least) {
		return isOfMeeting(start) ? Set.of() : new PartyList(this.scene, this).from(start, least);
	}

	/** "after a phone call between A and B": who met need not be who agreed. */
	private boolean isOfMeeting(int start) {
		Clauses clauses = this.scene.clauses();
		return clauses.is(start - 1, Kind.PREPOSITION) && clauses.is(start - 2, Kind.NOUN)
				&& this.triggers.isMeeting(clauses.lemma(start - 2));
	}

	/** "an agreement between the Institute of X and Y": whose it is isn't known. */
	boolean areOthersBetween(AgreementMention mention) {
		Clauses clauses = this.scene.clauses();
		int at = mention.after();
		return clauses.is(at, Kind.PREPOSITION) && clauses.word(at).equals("between") && clauses.is(at + 1, Kind.NOUN)
				&& this.sentence.token(clauses.phrase(at + 1).head()).isProper();
	}

	/**
	 * "Vietnam's role, given their agreement with B": the other countries before it,
	 * whose it is if there is but one.
	 */
	Set<String> owner(AgreementMention mention, Set<String> others) {
		if (!OWNERS.contains(this.sentence.word(mention.from()))) {
			return Set.of();
		}
		Set<String> owners = new LinkedHashSet<>();
		for (Reference reference : this.scene.references()) {
			if (reference.to() <= mention.from() && this.scene.cast().type(reference) == EntityType.COUNTRY
					&& !others.contains(reference.entity())) {
				owners.add(reference.entity());
			}
		}
		return owners;
	}

	/** Whether the noun phrase speaks of an agreement. */
	boolean isAgreement(int noun) {
		Clauses clauses = this.scene.clauses();
		return clauses.is(noun, Kind.NOUN)
				&& this.lexicon.form(clauses.lemma(noun)).filter(AgreementLexicon.Form::firm).isPresent();
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
