package io.entente.exports.internal.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedSentence;
import io.entente.exports.internal.LegalText;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Uid;
import org.jspecify.annotations.Nullable;

/**
 * States what is exported in schema.org, PROV-O, Web Annotation and terms of our own.
 * <p>
 * A fact is in the class of what it is ({@code ent:Agreement}, {@code schema:Event},
 * {@code ent:Tie}) only if it is told as real: a plan is an {@code ent:Plan}, a denial an
 * {@code ent:Denial} and so on, and never an event besides, so that nobody who asks for
 * events gets plans. Who takes part is told by one property a role. A sentence is an
 * annotation whose body is the fact and whose target is the quote in its article.
 */
public final class RdfStatements {

	/** Articles that were described of late; another description more does no harm. */
	private static final int REMEMBERED = 5_000;

	private final Map<ArticleUid, Boolean> described = new LinkedHashMap<>(64, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<ArticleUid, Boolean> eldest) {
			return size() > REMEMBERED;
		}

	};

	private final Set<String> rules = new LinkedHashSet<>();

	/** The identifier of a thing of ours: no host in it, the same on any machine. */
	public static String iri(Uid uid) {
		return "urn:entente:" + uid.value();
	}

	/** An entity. */
	public RdfNode of(ExportedEntity exported) {
		RdfNode.Builder node = new RdfNode.Builder(iri(exported.entity().uid()), schema(exported.entity().type()));
		node.add(Term.NAME, LegalText.of(exported.entity().name()));
		exported.entity().aliases().forEach((alias) -> node.add(Term.ALTERNATE_NAME, LegalText.of(alias)));
		return node.add(Term.ISO3, exported.entity().iso3())
			.add(Term.LATITUDE, exported.latitude())
			.add(Term.LONGITUDE, exported.longitude())
			.build();
	}

	/** A fact, then the sentences that say it, and the articles they stand in. */
	public List<RdfNode> of(ExportedFact fact) {
		List<RdfNode> nodes = new ArrayList<>();
		nodes.add(fact(fact));
		for (int i = 0; i < fact.evidence().size(); i++) {
			sentence(nodes, fact, fact.evidence().get(i), i + 1);
		}
		return nodes;
	}

	private RdfNode fact(ExportedFact fact) {
		RdfNode.Builder node = new RdfNode.Builder(iri(fact.uid()), ours("Fact"), Namespace.PROV.iri() + "Entity",
				factClass(fact.kind(), fact.modality(), fact.polarity()));
		node.add(Term.NAME, LegalText.of(fact.title()))
			.add(Term.KIND, ours(fact.kind()))
			.add(Term.TYPE, LegalText.of(fact.type()))
			.add(Term.STATUS, (fact.status() != null) ? ours(fact.status()) : null)
			.add(Term.MODALITY, ours(fact.modality()))
			.add(Term.POLARITY, ours(fact.polarity()));
		fact.sectors().stream().sorted().forEach((sector) -> node.add(Term.ABOUT, ours(sector)));
		when(node, Term.WHEN, fact.time());
		fact.participants().forEach((participant) -> node.add(term(participant.role()), iri(participant.entity())));
		node.add(Term.CONFIDENCE, fact.confidence())
			.add(Term.ORIGINS, fact.origins())
			.add(Term.DENIALS, fact.denials())
			.add(Term.ARTICLES, fact.articles())
			.add(Term.SENTENCES, fact.sentences())
			.add(Term.FIRST_REPORTED, fact.firstReported())
			.add(Term.LAST_REPORTED, fact.lastReported());
		distinct(fact, (sentence) -> iri(sentence.article())).forEach((iri) -> node.add(Term.DERIVED_FROM, iri));
		distinct(fact, (sentence) -> rule(sentence.rule())).forEach((iri) -> node.add(Term.GENERATED_BY, iri));
		return node.build();
	}

	private static Collection<String> distinct(ExportedFact fact, Function<ExportedSentence, String> part) {
		return fact.evidence().stream().map(part).distinct().toList();
	}

	/** What it may be taken for. */
	static String factClass(ClaimKind kind, Modality modality, Polarity polarity) {
		if (polarity == Polarity.DENIED) {
			return ours("Denial");
		}
		return switch (modality) {
			case PLANNED -> ours("Plan");
			case PROPOSED -> ours("Proposal");
			case HYPOTHETICAL -> ours("Hypothesis");
			case ACTUAL, PAST -> switch (kind) {
				case EVENT -> Namespace.SCHEMA.iri() + "Event";
				// what has ended is no agreement or tie any more
				case AGREEMENT -> ours((modality == Modality.PAST) ? "FormerAgreement" : "Agreement");
				case TIE -> ours((modality == Modality.PAST) ? "FormerTie" : "Tie");
			};
		};
	}

	private void sentence(List<RdfNode> nodes, ExportedFact fact, ExportedSentence sentence, int position) {
		String annotation = iri(fact.uid()) + "#" + position;
		RdfNode.Builder node = new RdfNode.Builder(annotation, Namespace.OA.iri() + "Annotation")
			.add(Term.BODY, iri(fact.uid()))
			.add(Term.TARGET, annotation + "-target")
			.add(Term.POSITION, position)
			.add(Term.CLAIM, iri(sentence.claim()))
			.add(Term.MODALITY, ours(sentence.modality()))
			.add(Term.POLARITY, ours(sentence.polarity()))
			.add(Term.STATUS, (sentence.status() != null) ? ours(sentence.status()) : null);
		when(node, Term.WHEN, sentence.time());
		nodes.add(node.add(Term.CONFIDENCE, sentence.confidence())
			.add(Term.SAID_BY, (sentence.saidBy() != null) ? LegalText.of(sentence.saidBy()) : null)
			.add(Term.DERIVED_FROM, iri(sentence.article()))
			.add(Term.GENERATED_BY, rule(sentence.rule()))
			.add(Term.PASSAGE, iri(sentence.passage()))
			.add(Term.ORIGIN, LegalText.of(sentence.origin()))
			.build());
		nodes.add(new RdfNode.Builder(annotation + "-target", Namespace.OA.iri() + "SpecificResource")
			.add(Term.SOURCE, LegalText.webAddress(sentence.url()).orElseGet(() -> iri(sentence.article())))
			.add(Term.SELECTOR, annotation + "-quote")
			.add(Term.SELECTOR, annotation + "-span")
			.build());
		nodes.add(new RdfNode.Builder(annotation + "-quote", Namespace.OA.iri() + "TextQuoteSelector")
			.add(Term.EXACT, LegalText.of(sentence.quote()))
			.build());
		nodes.add(new RdfNode.Builder(annotation + "-span", Namespace.OA.iri() + "TextPositionSelector")
			.add(Term.START, sentence.span().start())
			.add(Term.END, sentence.span().end())
			.build());
		if (this.described.put(sentence.article(), Boolean.TRUE) == null) {
			nodes.add(article(sentence));
		}
		// rules are few; the bound is for a file that isn't ours
		if (this.rules.size() < REMEMBERED && this.rules.add(sentence.rule())) {
			nodes.add(new RdfNode.Builder(rule(sentence.rule()), Namespace.PROV.iri() + "Activity")
				.add(Term.LABEL, LegalText.of(sentence.rule()))
				.build());
		}
	}

	private static RdfNode article(ExportedSentence sentence) {
		RdfNode.Builder node = new RdfNode.Builder(iri(sentence.article()), Namespace.SCHEMA.iri() + "NewsArticle",
				Namespace.PROV.iri() + "Entity");
		node.add(Term.HEADLINE, LegalText.of(sentence.articleTitle()))
			.add(Term.URL, (sentence.url() != null) ? LegalText.of(sentence.url().toString()) : null)
			.add(Term.PUBLISHER, (sentence.publisher() != null) ? LegalText.of(sentence.publisher()) : null);
		when(node, Term.PUBLISHED, sentence.published());
		return node.build();
	}

	private static void when(RdfNode.Builder node, Term term, @Nullable FuzzyDate date) {
		if (date != null) {
			node.add(term, LegalText.of(date.edtf()))
				.add(Term.EARLIEST, date.earliest())
				.add(Term.LATEST, date.latest())
				.add(Term.PRECISION, ours(date.precision()))
				.add(Term.BASIS, ours(date.basis()));
		}
	}

	private static String schema(EntityType type) {
		return Namespace.SCHEMA.iri() + switch (type) {
			case PERSON -> "Person";
			case ORGANIZATION -> "Organization";
			case COUNTRY -> "Country";
			case PLACE -> "Place";
		};
	}

	private static Term term(Role role) {
		return switch (role) {
			case PARTY -> Term.PARTY;
			case SOURCE -> Term.ACTOR;
			case TARGET -> Term.RECIPIENT;
			case MEMBER -> Term.MEMBER;
			case HOLDER -> Term.HOLDER;
			case OF -> Term.OF;
			case PLACE -> Term.PLACE;
		};
	}

	private static String ours(Object name) {
		return Namespace.ENTENTE.iri() + ((name instanceof Enum<?> constant) ? constant.name() : name);
	}

	private static String rule(String rule) {
		return "urn:entente:rule:" + URLEncoder.encode(LegalText.of(rule), StandardCharsets.UTF_8);
	}

}
