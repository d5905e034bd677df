package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.coreference.Cast;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The ties of one article: those that a sentence tells, and those that it takes the
 * article and the gazetteer to know. A country is only ever tied to what the article
 * names where it names the country as well, and both sentences are the proof.
 */
final class ArticleTies {

	private final AffiliationReader affiliations;

	private final KnownNames lists;

	private final Cast cast;

	private final Whereabouts whereabouts;

	private final List<Draft> told = new ArrayList<>();

	private final List<AffiliationReader.OpenOffice> open = new ArrayList<>();

	private final Set<String> known = new HashSet<>();

	ArticleTies(AffiliationReader affiliations, KnownNames lists, Cast cast, int sentences) {
		this.affiliations = affiliations;
		this.lists = lists;
		this.cast = cast;
		this.whereabouts = new Whereabouts(cast, sentences);
	}

	/** What the sentence tells. */
	List<Draft> in(Scene scene) {
		TieDrafts drafts = new TieDrafts(scene);
		MentionIndex index = new MentionIndex(scene);
		this.open.addAll(this.affiliations.read(index, drafts));
		PersonLinks.read(index, drafts);
		MembershipReader.read(index, drafts);
		LocationReader.read(index, drafts);
		drafts.list().forEach(this::keep);
		return drafts.list();
	}

	/** What the article tells beyond its sentences. */
	List<Draft> across() {
		List<Draft> drafts = new ArrayList<>();
		byGazetteer(drafts);
		throughPlaces(drafts);
		byName(drafts);
		byContext(drafts);
		citizens(drafts);
		return drafts;
	}

	private void keep(Draft draft) {
		this.told.add(draft);
		String last = draft.arguments().getLast().entity();
		draft.arguments().forEach((argument) -> this.known.add(key(draft.type(), argument.entity(), last)));
	}

	private static String key(String type, String one, String other) {
		return type + ' ' + one + ' ' + other;
	}

	private boolean knows(TieType type, String one, String other) {
		return this.known.contains(key(type.name(), one, other));
	}

	/** Places and bodies of which the gazetteer knows the country. */
	private void byGazetteer(List<Draft> drafts) {
		Set<String> named = new HashSet<>();
		for (ArticleEntity entity : this.cast.entities()) {
			if (entity.type() == EntityType.COUNTRY && entity.iso3() != null) {
				named.add(entity.iso3());
			}
		}
		for (ArticleEntity entity : this.cast.entities()) {
			boolean place = entity.type() == EntityType.PLACE;
			boolean body = entity.type() == EntityType.ORGANIZATION;
			@Nullable String iso3 = (body && entity.iso3() == null) ? this.lists.homes().country(entity, named) : entity.iso3();
			if (iso3 == null || (!place && !body)) {
				continue;
			}
			Optional<ArticleEntity> country = this.cast.country(iso3);
			if (country.isEmpty() || !StateBodies.isOf(entity, country.get()) || namesAnother(entity)) {
				continue;
			}
			add(TieType.LOCATION, "in", entity, Role.MEMBER, country.get(), Role.PLACE, ClaimRule.PLACE_BY_GAZETTEER,
					drafts);
			if (!place && StateBodies.isOrgan(entity)) {
				add(TieType.MEMBERSHIP, "body", entity, Role.MEMBER, country.get(), Role.OF,
						ClaimRule.BODY_BY_GAZETTEER, drafts);
			}
		}
	}

	/** "Iran Russia", "Japan-China Friendship Association". */
	private boolean namesAnother(ArticleEntity entity) {
		int named = 0;
		for (ArticleEntity country : this.cast.entities()) {
			if (country.type() == EntityType.COUNTRY && country.mentions()
				.stream()
				.anyMatch((mention) -> mention.kind() != MentionKind.NOMINAL
						&& mention.surface().length() < entity.name().length()
						&& entity.name().contains(mention.surface()))) {
				named++;
			}
		}
		return named > 1;
	}

	/** "Academy in Tutzing", and Tutzing lies in Germany. */
	private void throughPlaces(List<Draft> drafts) {
		for (Draft draft : List.copyOf(this.told)) {
			if (!draft.type().equals(TieType.LOCATION.name())) {
				continue;
			}
			ArticleEntity body = this.cast.entity(draft.arguments().getFirst().entity());
			ArticleEntity where = this.cast.entity(draft.arguments().getLast().entity());
			if (where.type() == EntityType.PLACE && body.type() != EntityType.COUNTRY) {
				this.cast.country(where.iso3())
					.ifPresent((country) -> add(TieType.LOCATION, "in", body, Role.MEMBER, country, Role.PLACE,
							ClaimRule.PLACE_BY_GAZETTEER, drafts));
			}
		}
	}

	/** "President X" of whom the list of statesmen knows the country. */
	private void byName(List<Draft> drafts) {
		for (AffiliationReader.OpenOffice office : List.copyOf(this.open)) {
			ArticleEntity person = this.cast.entity(office.person().entity());
			@Nullable String iso3 = this.lists.statesmen().country(person);
			if (iso3 != null) {
				this.open.remove(office);
				this.cast.country(iso3)
					.filter((country) -> !this.lists.statesmen().isInternational(person))
					.filter((country) -> !knows(TieType.AFFILIATION, person.id(), country.id()))
					.ifPresent((country) -> add(office, country, ClaimRule.OFFICE_BY_GAZETTEER, drafts));
			}
		}
		for (ArticleEntity person : this.cast.entities()) {
			if (person.type() == EntityType.PERSON && !hasState(person)) {
				this.cast.country(this.lists.statesmen().country(person))
					.ifPresent((country) -> add(TieType.CITIZENSHIP, "citizen", person, Role.HOLDER, country, Role.OF,
							ClaimRule.CITIZEN_BY_GAZETTEER, drafts));
			}
		}
	}

	private void add(AffiliationReader.OpenOffice office, ArticleEntity country, ClaimRule rule, List<Draft> drafts) {
		String person = office.person().entity();
		int sentence = office.sentence();
		int trigger = office.person().from();
		int proof = this.whereabouts.nearest(country.id(), sentence);
		if (rule == ClaimRule.OFFICE_BY_GAZETTEER && proof != sentence) {
			Optional<Whereabouts.Proof> both = this.whereabouts.together(person, country.id());
			if (both.filter((found) -> found.distance() == 0).isEmpty()) {
				// a sentence on the country alone shows nothing of the person
				return;
			}
			proof = both.get().first();
		}
		Draft post = TieDrafts
			.draft(TieType.AFFILIATION, office.title(), person, Role.HOLDER, country.id(), Role.OF,
					office.over() ? Modality.PAST : Modality.ACTUAL, rule, sentence, trigger)
			.with(proof);
		keep(post);
		drafts.add(post);
		if (!knows(TieType.CITIZENSHIP, person, country.id())) {
			Draft citizen = TieDrafts
				.draft(TieType.CITIZENSHIP, "citizen", person, Role.HOLDER, country.id(), Role.OF, Modality.ACTUAL,
						rule, sentence, trigger)
				.with(proof);
			keep(citizen);
			drafts.add(citizen);
		}
	}

	/** "Prime Minister X", "the Supreme Court" in an article on one country. */
	private void byContext(List<Draft> drafts) {
		@Nullable String focus = this.whereabouts.focus();
		if (focus == null) {
			return;
		}
		ArticleEntity country = this.cast.entity(focus);
		for (AffiliationReader.OpenOffice office : this.open) {
			if (StateBodies.isNational(office.title()) && !hasState(this.cast.entity(office.person().entity()))
					&& this.whereabouts.isUndisputed(focus, office.sentence())) {
				add(office, country, ClaimRule.OFFICE_BY_CONTEXT, drafts);
			}
		}
		for (ArticleEntity body : this.cast.entities()) {
			if (body.type() == EntityType.ORGANIZATION && body.iso3() == null && StateBodies.isUnnamedOrgan(body)
					&& !isLocated(body) && !isShortOfOther(body)) {
				add(TieType.LOCATION, "in", body, Role.MEMBER, country, Role.PLACE, ClaimRule.BODY_BY_CONTEXT, drafts);
				add(TieType.MEMBERSHIP, "body", body, Role.MEMBER, country, Role.OF, ClaimRule.BODY_BY_CONTEXT, drafts);
			}
		}
	}

	private boolean hasState(ArticleEntity person) {
		return this.told.stream()
			.anyMatch((draft) -> draft.arguments().getFirst().entity().equals(person.id())
					&& (draft.type().equals(TieType.CITIZENSHIP.name())
							|| this.cast.entity(draft.arguments().getLast().entity()).type() == EntityType.COUNTRY));
	}

	/** "Parliament" beside "European Parliament". */
	private boolean isShortOfOther(ArticleEntity body) {
		return this.cast.entities()
			.stream()
			.anyMatch((other) -> other.type() == EntityType.ORGANIZATION && other.name().length() > body.name().length()
					&& other.name().endsWith(body.name()));
	}

	/** Whether the body's country is known, or that it is part of another country's. */
	private boolean isLocated(ArticleEntity body) {
		return this.told.stream()
			.anyMatch((draft) -> draft.arguments().getFirst().entity().equals(body.id())
					&& (draft.type().equals(TieType.LOCATION.name()) || (draft.type().equals(TieType.MEMBERSHIP.name())
							&& this.cast.entity(draft.arguments().getLast().entity()).type() == EntityType.COUNTRY)));
	}

	/**
	 * Who holds a post at a state's organ or a party is taken for the state's citizen.
	 */
	private void citizens(List<Draft> drafts) {
		for (Draft draft : List.copyOf(this.told)) {
			if (!draft.type().equals(TieType.AFFILIATION.name())) {
				continue;
			}
			ArticleEntity person = this.cast.entity(draft.arguments().getFirst().entity());
			ArticleEntity body = this.cast.entity(draft.arguments().getLast().entity());
			if (body.type() == EntityType.ORGANIZATION && StateBodies.employsCitizens(body)) {
				country(body).filter((country) -> !hasState(person))
					.ifPresent((country) -> add(TieType.CITIZENSHIP, "citizen", person, Role.HOLDER, country, Role.OF,
							ClaimRule.CITIZEN_BY_BODY, drafts));
			}
		}
	}

	private Optional<ArticleEntity> country(ArticleEntity body) {
		return this.told.stream()
			.filter((draft) -> draft.type().equals(TieType.LOCATION.name())
					&& draft.arguments().getFirst().entity().equals(body.id()))
			.map((draft) -> this.cast.entity(draft.arguments().getLast().entity()))
			.filter((where) -> where.type() == EntityType.COUNTRY)
			.findFirst();
	}

	private void add(TieType type, String label, ArticleEntity one, Role oneRole, ArticleEntity other, Role otherRole,
			ClaimRule rule, List<Draft> drafts) {
		if (one.id().equals(other.id()) || knows(type, one.id(), other.id())) {
			return;
		}
		// who is whose citizen isn't shown by a sentence on the country alone; where a
		// town
		// lies is no matter of the text
		this.whereabouts.together(one.id(), other.id())
			.filter((proof) -> rule != ClaimRule.CITIZEN_BY_GAZETTEER || proof.distance() == 0)
			.ifPresent((proof) -> {
				Draft draft = TieDrafts
					.draft(type, label, one.id(), oneRole, other.id(), otherRole, Modality.ACTUAL, rule, proof.first(),
							0)
					.with(proof.second());
				keep(draft);
				drafts.add(draft);
			});
	}

}
