package io.entente.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.Argument;
import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.ArticleUid;
import io.entente.model.Block;
import io.entente.model.BlockKind;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.DateBasis;
import io.entente.model.Entity;
import io.entente.model.EntityLink;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.Extraction;
import io.entente.model.Fact;
import io.entente.model.Fact.Participant;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Mention;
import io.entente.model.MentionKind;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import io.entente.model.ResolvedArticle;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TextSpan;
import io.entente.model.TieType;
import io.entente.model.Uid;
import io.entente.resolution.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes up articles as the pipeline would hand them to the graph: paragraphs first, then
 * who is named in them, then what they say. A claim's sentence is the paragraph added
 * last.
 */
public final class ResolvedArticleBuilder {

	private final String origin;

	private String title = "";

	private String language = "en";

	private @Nullable LocalDate published;

	private @Nullable String publisher;

	private final StringBuilder text = new StringBuilder();

	private final List<Block> blocks = new ArrayList<>();

	private final Map<String, Entity> entities = new LinkedHashMap<>();

	private final Map<FactUid, Fact> facts = new LinkedHashMap<>();

	private final List<Claim> claims = new ArrayList<>();

	private final Map<String, FactUid> factOfClaim = new HashMap<>();

	private Polarity polarity = Polarity.AFFIRMED;

	private Modality modality = Modality.ACTUAL;

	private double confidence = 0.9;

	private @Nullable String attributedTo;

	private String apart = "";

	private final Set<Sector> sectors = EnumSet.noneOf(Sector.class);

	private ResolvedArticleBuilder(String origin) {
		this.origin = origin;
	}

	/** Begins an article; its origin and its text make its identifier. */
	public static ResolvedArticleBuilder article(String origin) {
		return new ResolvedArticleBuilder(origin);
	}

	public ResolvedArticleBuilder title(String title) {
		this.title = title;
		return block(title, BlockKind.TITLE);
	}

	public ResolvedArticleBuilder published(String day) {
		this.published = LocalDate.parse(day);
		return this;
	}

	public ResolvedArticleBuilder publisher(String publisher) {
		this.publisher = publisher;
		return this;
	}

	public ResolvedArticleBuilder language(String language) {
		this.language = language;
		return this;
	}

	public ResolvedArticleBuilder paragraph(String paragraph) {
		return block(paragraph, BlockKind.PARAGRAPH);
	}

	private ResolvedArticleBuilder block(String content, BlockKind kind) {
		if (!this.text.isEmpty()) {
			this.text.append("\n\n");
		}
		int start = this.text.length();
		this.text.append(content);
		this.blocks.add(new Block(new TextSpan(start, this.text.length()), kind));
		return this;
	}

	public ResolvedArticleBuilder country(String name, String iso3, String... aliases) {
		return entity(EntityType.COUNTRY, name, EntityUid.of(EntityType.COUNTRY, iso3), iso3, aliases);
	}

	public ResolvedArticleBuilder organization(String name, String... aliases) {
		return entity(EntityType.ORGANIZATION, name, uid(EntityType.ORGANIZATION, name), null, aliases);
	}

	/** An organization whose country is known. */
	public ResolvedArticleBuilder organizationOf(String iso3, String name) {
		return entity(EntityType.ORGANIZATION, name, uid(EntityType.ORGANIZATION, name), iso3);
	}

	public ResolvedArticleBuilder person(String name, String... aliases) {
		return entity(EntityType.PERSON, name, uid(EntityType.PERSON, name), null, aliases);
	}

	public ResolvedArticleBuilder place(String name, String... aliases) {
		return entity(EntityType.PLACE, name, uid(EntityType.PLACE, name), null, aliases);
	}

	/** The identifier an entity other than a country gets here. */
	public static EntityUid uid(EntityType type, String name) {
		return EntityUid.of(type, NameKey.of(name));
	}

	private ResolvedArticleBuilder entity(EntityType type, String name, EntityUid uid, @Nullable String iso3,
			String... aliases) {
		this.entities.put(name, new Entity(uid, type, name, List.of(aliases), iso3));
		return this;
	}

	public ResolvedArticleBuilder sector(Sector sector) {
		this.sectors.add(sector);
		return this;
	}

	/** Claims from here on are denied. */
	public ResolvedArticleBuilder denied() {
		this.polarity = Polarity.DENIED;
		return this;
	}

	/** Facts from here on are others than those of the same parties and date before. */
	public ResolvedArticleBuilder apart(String key) {
		this.apart = key;
		return this;
	}

	/** How real claims are from here on. */
	public ResolvedArticleBuilder modality(Modality modality) {
		this.modality = modality;
		return this;
	}

	/** How sure claims are from here on. */
	public ResolvedArticleBuilder confidence(double confidence) {
		this.confidence = confidence;
		return this;
	}

	/** Who says what is claimed from here on. */
	public ResolvedArticleBuilder accordingTo(String name) {
		this.attributedTo = name;
		return this;
	}

	public ResolvedArticleBuilder agreement(AgreementKind kind, AgreementStatus status, @Nullable String month,
			String... parties) {
		List<Part> parts = new ArrayList<>();
		for (String party : parties) {
			parts.add(new Part(party, Role.PARTY));
		}
		String title = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT) + " between "
				+ String.join(" and ", parties);
		return claim(ClaimKind.AGREEMENT, kind.name(), title, status, month, parts);
	}

	public ResolvedArticleBuilder event(EventType type, @Nullable String month, String source, String target) {
		return claim(ClaimKind.EVENT, type.name(), source + " " + type.name().toLowerCase(Locale.ROOT) + " " + target,
				null, month, List.of(new Part(source, Role.SOURCE), new Part(target, Role.TARGET)));
	}

	public ResolvedArticleBuilder affiliation(String person, String post, String body) {
		return claim(ClaimKind.TIE, TieType.AFFILIATION.name(), post, null, null,
				List.of(new Part(person, Role.HOLDER), new Part(body, Role.OF)));
	}

	public ResolvedArticleBuilder tie(TieType type, String member, String body) {
		Role to = (type == TieType.LOCATION) ? Role.PLACE : Role.OF;
		return claim(ClaimKind.TIE, type.name(), member + " in " + body, null, null,
				List.of(new Part(member, Role.MEMBER), new Part(body, to)));
	}

	private ResolvedArticleBuilder claim(ClaimKind kind, String type, String title, @Nullable AgreementStatus status,
			@Nullable String month, List<Part> parts) {
		FuzzyDate time = (month != null) ? time(month) : null;
		String id = "f" + (this.claims.size() + 1);
		TextSpan sentence = this.blocks.getLast().span();
		List<Argument> arguments = parts.stream().map((part) -> new Argument(id(part.name()), part.role())).toList();
		String who = parts.stream().map((part) -> entity(part.name()).uid().value()).sorted().toList().toString();
		this.claims.add(new Claim(id, Uid.hash('c', this.origin, sentence.of(this.text.toString()), kind.name(), who),
				kind, type, title, arguments, this.sectors, status, time, month, this.polarity, this.modality,
				(this.attributedTo != null) ? id(this.attributedTo) : null, this.confidence, "made-up",
				List.of(sentence)));
		FactUid fact = FactUid.of(kind, type + who + month + this.apart);
		this.facts.putIfAbsent(fact,
				new Fact(fact, kind, type, title,
						parts.stream().map((part) -> new Participant(entity(part.name()).uid(), part.role())).toList(),
						this.sectors, status, time, this.polarity, this.modality));
		this.factOfClaim.put(id, fact);
		return this;
	}

	/** A year, a month or a day. */
	private static FuzzyDate time(String told) {
		if (told.length() > 7) {
			return FuzzyDate.day(LocalDate.parse(told), DateBasis.STATED);
		}
		return (told.length() == 4) ? FuzzyDate.year(Integer.parseInt(told), DateBasis.STATED)
				: FuzzyDate.month(YearMonth.parse(told), DateBasis.STATED);
	}

	private Entity entity(String name) {
		Entity entity = this.entities.get(name);
		if (entity == null) {
			throw new IllegalArgumentException("Name " + name + " before claiming anything about it");
		}
		return entity;
	}

	private String id(String name) {
		return "e" + (List.copyOf(this.entities.keySet()).indexOf(entity(name).name()) + 1);
	}

	public ResolvedArticle build() {
		String content = this.text.toString();
		String hash = Uid.hash('h', content);
		Publication publication = (this.published == null) ? Publication.UNKNOWN
				: new Publication(FuzzyDate.day(this.published, DateBasis.STATED), PublicationEvidence.METADATA);
		Article article = new Article(ArticleUid.of(this.origin, hash), this.origin, this.origin, this.origin,
				this.title, publication, this.publisher, this.language, content, this.blocks, hash,
				Instant.parse("2026-01-01T00:00:00Z"), Map.of());
		List<ArticleEntity> named = new ArrayList<>();
		List<EntityLink> links = new ArrayList<>();
		for (Entity entity : this.entities.values()) {
			String id = id(entity.name());
			named.add(new ArticleEntity(id, entity.type(), entity.name(), entity.iso3(), entity.aliases(),
					mentions(entity.name(), content)));
			links.add(new EntityLink(id, entity.uid(), (entity.iso3() != null) ? "iso3" : "full-name", 1.0));
		}
		return new ResolvedArticle(
				new Extraction(article, named, List.of(), this.claims, List.of(), article.language().equals("en")),
				List.copyOf(this.entities.values()), links, List.copyOf(this.facts.values()), this.factOfClaim);
	}

	private static List<Mention> mentions(String name, String content) {
		List<Mention> mentions = new ArrayList<>();
		for (int at = content.indexOf(name); at >= 0; at = content.indexOf(name, at + name.length())) {
			mentions.add(new Mention(new TextSpan(at, at + name.length()), name, MentionKind.NAME, 1.0, "made-up"));
		}
		return mentions;
	}

	/**
	 * Somebody's part in a claim.
	 *
	 * @param name the entity's name
	 * @param role its role
	 */
	private record Part(String name, Role role) {
	}

}
