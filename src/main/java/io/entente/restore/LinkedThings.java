package io.entente.restore;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.ExportedSentence;
import io.entente.exports.internal.rdf.Namespace;
import io.entente.exports.internal.rdf.Term;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Puts together again what linked data state of a fact: the fact comes first, then its
 * annotations with what they point to, until another thing begins.
 */
final class LinkedThings {

	/** A hundred sentences of four things each, their articles and rules. */
	private static final int MOST_OF_A_FACT = 1_000;

	/** Twice what the writer remembers to have described. */
	private static final int ARTICLES = 10_000;

	private static final Map<Term, Role> ROLES = roles();

	private final GraphSink sink;

	private final Map<String, Map<String, ?>> articles = new LinkedHashMap<>(64, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Map<String, ?>> eldest) {
			return size() > ARTICLES;
		}

	};

	private @Nullable Map<String, ?> fact;

	/** What stands behind the fact, by identifier. */
	private final Map<String, Map<String, ?>> parts = new LinkedHashMap<>();

	LinkedThings(GraphSink sink) {
		this.sink = sink;
	}

	private static Map<Term, Role> roles() {
		Map<Term, Role> roles = new LinkedHashMap<>();
		roles.put(Term.PARTY, Role.PARTY);
		roles.put(Term.ACTOR, Role.SOURCE);
		roles.put(Term.RECIPIENT, Role.TARGET);
		roles.put(Term.MEMBER, Role.MEMBER);
		roles.put(Term.HOLDER, Role.HOLDER);
		roles.put(Term.OF, Role.OF);
		roles.put(Term.PLACE, Role.PLACE);
		return roles;
	}

	void add(Map<String, @Nullable Object> thing) throws UnreadableGraphException {
		List<String> types = list(thing, "@type");
		String id = String.valueOf(thing.get("@id"));
		if (types.contains("ent:Fact")) {
			finish();
			this.fact = thing;
		}
		else if (types.contains("schema:NewsArticle")) {
			this.articles.put(id, thing);
		}
		else if (types.contains("oa:Annotation") || types.contains("oa:SpecificResource")
				|| types.contains("oa:TextQuoteSelector") || types.contains("oa:TextPositionSelector")) {
			if (this.fact == null || this.parts.size() >= MOST_OF_A_FACT) {
				throw new UnreadableGraphException("'%s' doesn't stand behind its fact: another program has written the"
					.formatted(Fields.clipped(id)) + " file anew");
			}
			this.parts.put(id, thing);
		}
		else if (types.stream().anyMatch((type) -> type.startsWith("schema:"))) {
			finish();
			entity(id, thing, types.getFirst());
		}
		else if (!types.contains("prov:Activity")) { // a rule's name is in its identifier
			throw new UnreadableGraphException(
					"it states what Entente doesn't export: '%s'".formatted(Fields.clipped(id)));
		}
	}

	private void entity(String id, Map<String, ?> thing, String type) {
		Map<String, Object> values = new HashMap<>();
		put(values, "type", type.substring("schema:".length()).toUpperCase(Locale.ROOT));
		put(values, "name", thing.get(Term.NAME.key()));
		put(values, "aliases", thing.get(Term.ALTERNATE_NAME.key()));
		for (Term term : List.of(Term.ISO3, Term.LATITUDE, Term.LONGITUDE)) {
			put(values, term.key(), thing.get(term.key()));
		}
		try {
			EntityUid uid = new Fields(Map.of("id", uid(id))).uid("id", EntityUid::new);
			this.sink.entity(Records.entity(uid, new Fields(values)));
		}
		catch (BadRecordException ex) {
			this.sink.skipped("entity " + Fields.clipped(id), String.valueOf(ex.getMessage()));
		}
	}

	/** Ends the fact that is being read. */
	void finish() {
		Map<String, ?> thing = this.fact;
		if (thing == null) {
			return;
		}
		String id = String.valueOf(thing.get("@id"));
		try {
			List<Participation> participants = new ArrayList<>();
			for (Map.Entry<Term, Role> each : ROLES.entrySet()) {
				for (String who : list(thing, each.getKey().key())) {
					participants.add(new Participation(
							new Fields(Map.of("participant", uid(who))).uid("participant", EntityUid::new),
							each.getValue()));
				}
			}
			List<ExportedSentence> sentences = new ArrayList<>();
			for (Map<String, ?> part : this.parts.values()) {
				if (list(part, "@type").contains("oa:Annotation")) {
					sentences.add(sentence(id, part));
				}
			}
			FactUid uid = new Fields(Map.of("id", uid(id))).uid("id", FactUid::new);
			this.sink.fact(Records.fact(uid, new Fields(told(thing)), participants, sentences));
		}
		catch (BadRecordException ex) {
			this.sink.skipped("fact " + Fields.clipped(id), String.valueOf(ex.getMessage()));
		}
		this.fact = null;
		this.parts.clear();
	}

	private ExportedSentence sentence(String fact, Map<String, ?> annotation) throws BadRecordException {
		if (!fact.equals(annotation.get(Term.BODY.key()))) {
			throw new BadRecordException("a sentence behind it is another fact's");
		}
		Map<String, Object> values = told(annotation);
		for (String selector : list(part(annotation.get(Term.TARGET.key())), Term.SELECTOR.key())) {
			Map<String, ?> place = part(selector);
			put(values, "quote", place.get(Term.EXACT.key()));
			put(values, "start", place.get(Term.START.key()));
			put(values, "end", place.get(Term.END.key()));
		}
		put(values, "claim", uid(text(annotation, Term.CLAIM)));
		put(values, "passage", uid(text(annotation, Term.PASSAGE)));
		put(values, "origin", annotation.get(Term.ORIGIN.key()));
		put(values, "saidBy", annotation.get(Term.SAID_BY.key()));
		put(values, "rule", rule(text(annotation, Term.GENERATED_BY)));
		String source = text(annotation, Term.DERIVED_FROM);
		put(values, "article", uid(source));
		Map<String, ?> article = this.articles.get(source);
		if (article == null) {
			throw new BadRecordException("the article of one of its sentences isn't described");
		}
		put(values, "articleTitle", article.get(Term.HEADLINE.key()));
		put(values, "url", article.get(Term.URL.key()));
		put(values, "publisher", article.get(Term.PUBLISHER.key()));
		put(values, "publishedEdtf", article.get(Term.PUBLISHED.key()));
		put(values, "publishedEarliest", article.get(Term.EARLIEST.key()));
		put(values, "publishedLatest", article.get(Term.LATEST.key()));
		put(values, "publishedBasis", local(article.get(Term.BASIS.key())));
		return Records.sentence(new Fields(values), null);
	}

	private Map<String, ?> part(@Nullable Object id) throws BadRecordException {
		Map<String, ?> part = this.parts.get(String.valueOf(id));
		if (part == null) {
			throw new BadRecordException("the place of one of its sentences is missing");
		}
		return part;
	}

	/** What facts and annotations tell alike, by the exports' names. */
	private static Map<String, Object> told(Map<String, ?> thing) {
		Map<String, Object> values = new HashMap<>();
		put(values, "title", thing.get(Term.NAME.key()));
		put(values, "type", thing.get(Term.TYPE.key()));
		put(values, "edtf", thing.get(Term.WHEN.key()));
		put(values, "sectors", list(thing, Term.ABOUT.key()).stream().map(LinkedThings::local).toList());
		for (Term term : List.of(Term.KIND, Term.STATUS, Term.MODALITY, Term.POLARITY, Term.PRECISION, Term.BASIS)) {
			put(values, term.key(), local(thing.get(term.key())));
		}
		for (Term term : List.of(Term.EARLIEST, Term.LATEST, Term.CONFIDENCE, Term.ORIGINS, Term.DENIALS, Term.ARTICLES,
				Term.FIRST_REPORTED, Term.LAST_REPORTED)) {
			put(values, term.key(), thing.get(term.key()));
		}
		return values;
	}

	private static void put(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	private static String text(Map<String, ?> thing, Term term) {
		return String.valueOf(thing.get(term.key()));
	}

	private static List<String> list(Map<String, ?> thing, String name) {
		Object value = thing.get(name);
		return (value instanceof Collection<?> several) ? several.stream().map(String::valueOf).toList()
				: (value != null) ? List.of(value.toString()) : List.of();
	}

	private static @Nullable String local(@Nullable Object term) {
		String prefix = Namespace.ENTENTE.prefix() + ":";
		return (term == null) ? null
				: term.toString().startsWith(prefix) ? term.toString().substring(prefix.length()) : term.toString();
	}

	private static String uid(String iri) {
		String prefix = "urn:entente:";
		return iri.startsWith(prefix) ? iri.substring(prefix.length()) : iri;
	}

	private static String rule(String iri) throws BadRecordException {
		String prefix = "urn:entente:rule:";
		try {
			return iri.startsWith(prefix) ? URLDecoder.decode(iri.substring(prefix.length()), StandardCharsets.UTF_8)
					: "";
		}
		catch (IllegalArgumentException ex) {
			throw new BadRecordException("the rule that read one of its sentences can't be read");
		}
	}

}
