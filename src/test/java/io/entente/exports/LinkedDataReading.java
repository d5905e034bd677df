package io.entente.exports;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.internal.rdf.Namespace;
import io.entente.exports.internal.rdf.Term;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TextSpan;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records back from the statements of linked data.
 */
final class LinkedDataReading {

	private static final Map<Role, Term> ROLES = new EnumMap<>(
			Map.of(Role.PARTY, Term.PARTY, Role.SOURCE, Term.ACTOR, Role.TARGET, Term.RECIPIENT, Role.MEMBER,
					Term.MEMBER, Role.HOLDER, Term.HOLDER, Role.OF, Term.OF, Role.PLACE, Term.PLACE));

	private final Model model;

	LinkedDataReading(Model model) {
		this.model = model;
	}

	Set<ExportedEntity> entities() {
		return Set.of(EntityType.values())
			.stream()
			.flatMap((type) -> this.model.filter(null, RDF.TYPE, iri(Namespace.SCHEMA.iri() + schema(type)))
				.subjects()
				.stream()
				.map((node) -> entity(node, type)))
			.collect(Collectors.toSet());
	}

	Set<ExportedFact> facts() {
		return this.model.filter(null, RDF.TYPE, iri(Namespace.ENTENTE.iri() + "Fact"))
			.subjects()
			.stream()
			.map(this::fact)
			.collect(Collectors.toSet());
	}

	/** The record with what has no order in a graph put in one. */
	static ExportedFact ordered(ExportedFact fact) {
		return new ExportedFact(fact.uid(), fact.kind(), fact.type(), fact.title(), fact.status(), fact.time(),
				fact.sectors(), fact.polarity(), fact.modality(), fact.confidence(), fact.origins(), fact.denials(),
				fact.articles(), fact.firstReported(), fact.lastReported(),
				fact.participants().stream().sorted(Comparator.comparing(Participation::toString)).toList(),
				fact.evidence(), fact.sentences());
	}

	static ExportedEntity ordered(ExportedEntity exported) {
		Entity entity = exported.entity();
		return new ExportedEntity(new Entity(entity.uid(), entity.type(), entity.name(),
				entity.aliases().stream().sorted().toList(), entity.iso3()), exported.latitude(), exported.longitude(),
				List.of());
	}

	private ExportedEntity entity(Resource node, EntityType type) {
		return ordered(new ExportedEntity(
				new Entity(new EntityUid(uid(node)), type, text(node, Term.NAME), texts(node, Term.ALTERNATE_NAME),
						optional(node, Term.ISO3, Function.identity())),
				optional(node, Term.LATITUDE, Double::valueOf), optional(node, Term.LONGITUDE, Double::valueOf),
				List.of()));
	}

	private ExportedFact fact(Resource node) {
		List<Participation> participants = new ArrayList<>();
		ROLES.forEach((role, term) -> texts(node, term)
			.forEach((each) -> participants.add(new Participation(new EntityUid(uid(each)), role))));
		List<ExportedSentence> evidence = this.model.filter(null, iri(Term.BODY.iri()), node)
			.subjects()
			.stream()
			.sorted(Comparator.comparing((each) -> Integer.valueOf(text(each, Term.POSITION))))
			.map(this::sentence)
			.toList();
		return ordered(new ExportedFact(new FactUid(uid(node)), constant(ClaimKind.class, text(node, Term.KIND)),
				text(node, Term.TYPE), text(node, Term.NAME),
				optional(node, Term.STATUS, (value) -> constant(AgreementStatus.class, value)), when(node, Term.WHEN),
				texts(node, Term.ABOUT).stream()
					.map((value) -> constant(Sector.class, value))
					.collect(Collectors.toSet()),
				constant(Polarity.class, text(node, Term.POLARITY)),
				constant(Modality.class, text(node, Term.MODALITY)), Double.parseDouble(text(node, Term.CONFIDENCE)),
				Long.parseLong(text(node, Term.ORIGINS)), Long.parseLong(text(node, Term.DENIALS)),
				Long.parseLong(text(node, Term.ARTICLES)), optional(node, Term.FIRST_REPORTED, LocalDate::parse),
				optional(node, Term.LAST_REPORTED, LocalDate::parse), participants, evidence,
				Long.parseLong(text(node, Term.SENTENCES))));
	}

	private ExportedSentence sentence(Resource node) {
		Resource target = iri(text(node, Term.TARGET));
		Resource quote = iri(texts(target, Term.SELECTOR).getFirst());
		Resource span = iri(texts(target, Term.SELECTOR).getLast());
		Resource article = iri(text(node, Term.DERIVED_FROM));
		return new ExportedSentence(new ClaimUid(uid(text(node, Term.CLAIM))), text(quote, Term.EXACT),
				new TextSpan(Integer.parseInt(text(span, Term.START)), Integer.parseInt(text(span, Term.END))),
				constant(Polarity.class, text(node, Term.POLARITY)),
				constant(Modality.class, text(node, Term.MODALITY)),
				optional(node, Term.STATUS, (value) -> constant(AgreementStatus.class, value)), when(node, Term.WHEN),
				Double.parseDouble(text(node, Term.CONFIDENCE)), text(iri(text(node, Term.GENERATED_BY)), Term.LABEL),
				optional(node, Term.SAID_BY, Function.identity()), new ArticleUid(uid(article)),
				text(article, Term.HEADLINE), optional(article, Term.URL, URI::create),
				optional(article, Term.PUBLISHER, Function.identity()), when(article, Term.PUBLISHED),
				new PassageUid(uid(text(node, Term.PASSAGE))), text(node, Term.ORIGIN), null);
	}

	private @Nullable FuzzyDate when(Resource node, Term term) {
		return optional(node, term,
				(edtf) -> new FuzzyDate(edtf, optional(node, Term.EARLIEST, LocalDate::parse),
						optional(node, Term.LATEST, LocalDate::parse),
						constant(DatePrecision.class, text(node, Term.PRECISION)),
						constant(DateBasis.class, text(node, Term.BASIS))));
	}

	private <T> @Nullable T optional(Resource node, Term term, Function<String, T> reader) {
		return texts(node, term).stream().findFirst().map(reader).orElse(null);
	}

	private String text(Resource node, Term term) {
		return texts(node, term).getFirst();
	}

	private List<String> texts(Resource node, Term term) {
		return this.model.filter(node, iri(term.iri()), null)
			.objects()
			.stream()
			.map(Value::stringValue)
			.sorted()
			.toList();
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String iri) {
		return Enum.valueOf(type, iri.substring(Namespace.ENTENTE.iri().length()));
	}

	private static String uid(Object iri) {
		return iri.toString().substring("urn:entente:".length());
	}

	private static IRI iri(String iri) {
		return SimpleValueFactory.getInstance().createIRI(iri);
	}

	private static String schema(EntityType type) {
		return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
	}

}
