package io.entente.bench;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;

import io.entente.extraction.ArticleExtractor;
import io.entente.model.Argument;
import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.DateBasis;
import io.entente.model.DatePrecision;
import io.entente.model.EntityType;
import io.entente.model.Extraction;
import io.entente.model.FuzzyDate;
import io.entente.model.Mention;
import io.entente.model.MentionKind;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Role;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;

/**
 * What people would pick instead: CoreNLP's own pipeline with its named entities and
 * SUTime, and KBP where asked for, read into our vocabulary so that one scorer serves
 * both. KBP needs the jars {@code models-english} and {@code models-english-kbp}.
 */
final class CoreNlpPipeline implements ArticleExtractor {

	private static final Set<String> PLACES = Set.of("LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE");

	private final StanfordCoreNLP pipeline;

	CoreNlpPipeline(boolean kbp) {
		Properties properties = new Properties();
		properties.setProperty("annotators", "tokenize,pos,lemma,ner" + (kbp ? ",depparse,coref,kbp" : ""));
		properties.setProperty("sutime.binders", "0"); // its holidays need a JAXB that we leave out
		properties.setProperty("ner.applyFineGrained", String.valueOf(kbp));
		this.pipeline = new StanfordCoreNLP(properties);
	}

	/** How many tokens a text has: cut only, not annotated, which would take as long as a round. */
	static int tokens(String text) {
		return PTBTokenizer.newPTBTokenizer(new StringReader(text)).tokenize().size();
	}

	private Annotation annotate(Article article) {
		Annotation annotation = new Annotation(article.text());
		if (article.publication().date() != null) {
			LocalDate day = article.publication().date().latest();
			if (day != null) {
				annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString());
			}
		}
		this.pipeline.annotate(annotation);
		return annotation;
	}

	@Override
	public Extraction extract(Article article) {
		Annotation annotation = annotate(article);
		List<ArticleEntity> entities = new ArrayList<>();
		List<TimeMention> times = new ArrayList<>();
		List<Claim> claims = new ArrayList<>();
		for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
			List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
			for (CoreMap mention : (mentions != null) ? mentions : List.<CoreMap>of()) {
				String type = mention.get(CoreAnnotations.NamedEntityTagAnnotation.class);
				var timex = mention.get(TimeAnnotations.TimexAnnotation.class);
				TextSpan span = new TextSpan(mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
						mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
				if (timex != null && isDate(timex.value()) && !timex.timexType().equals("DURATION")
						&& !timex.timexType().equals("SET")) {
					times.add(new TimeMention(span, span.of(article.text()), date(timex.value())));
				}
				else if (mention.get(CoreAnnotations.TokensAnnotation.class).getFirst().tag().startsWith("PRP")) {
					continue; // "he" counts as a person's name there
				}
				else if (type.equals("PERSON") || type.equals("ORGANIZATION") || PLACES.contains(type)) {
					entity(type, span, article, entities);
				}
			}
			List<RelationTriple> triples = sentence.get(CoreAnnotations.KBPTriplesAnnotation.class);
			for (RelationTriple triple : (triples != null) ? triples : List.<RelationTriple>of()) {
				claim(triple, article, sentence, entities, claims);
			}
		}
		return new Extraction(article, entities, times, claims);
	}

	private static ArticleEntity entity(String type, TextSpan span, Article article, List<ArticleEntity> entities) {
		EntityType ours = PLACES.contains(type) ? EntityType.PLACE : EntityType.valueOf(type);
		String name = span.of(article.text());
		ArticleEntity entity = new ArticleEntity("e" + (entities.size() + 1), ours, name, null, List.of(),
				List.of(new Mention(span, name, MentionKind.NAME, 1, "corenlp")));
		entities.add(entity);
		return entity;
	}

	/** A time of day without a day has nothing before its "T". */
	private static boolean isDate(@Nullable String value) {
		return value != null && !value.isEmpty() && !value.startsWith("T");
	}

	private static FuzzyDate date(String value) {
		String edtf = value.split("T", -1)[0].replace("-SP", "-21")
			.replace("-SU", "-22")
			.replace("-FA", "-23")
			.replace("-WI", "-24")
			.replaceFirst("-Q([1-4])$", "-3$1");
		// quarters are 33 to 36
		if (value.matches("\\d{4}-Q[1-4]")) {
			edtf = value.substring(0, 4) + "-" + (32 + Character.getNumericValue(value.charAt(6)));
		}
		return new FuzzyDate(edtf, null, null, DatePrecision.UNKNOWN, DateBasis.STATED);
	}

	private static void claim(RelationTriple triple, Article article, CoreMap sentence, List<ArticleEntity> entities,
			List<Claim> claims) {
		String relation = triple.relationGloss();
		String type = relation.contains("employee_of") || relation.contains("top_members") ? "AFFILIATION"
				: relation.contains("origin") || relation.contains("countries_of_residence") ? "CITIZENSHIP"
						: relation.contains("headquarters") ? "LOCATION"
								: relation.contains("member") || relation.contains("subsidiaries")
										|| relation.contains("parents") ? "MEMBERSHIP" : "";
		if (type.isEmpty() || triple.canonicalSubject.isEmpty() || triple.canonicalObject.isEmpty()) {
			return;
		}
		String id = "f" + (claims.size() + 1);
		ArticleEntity one = entity(relation.startsWith("per:") ? "PERSON" : "ORGANIZATION",
				span(triple.canonicalSubject), article, entities);
		ArticleEntity other = entity("ORGANIZATION", span(triple.canonicalObject), article, entities);
		claims.add(new Claim(id, id, ClaimKind.TIE, type, relation,
				List.of(new Argument(one.id(), Role.HOLDER), new Argument(other.id(), Role.OF)), Set.of(), null, null,
				null, Polarity.AFFIRMED, Modality.ACTUAL, null, Math.clamp(triple.confidence, 0, 1), relation,
				List.of(new TextSpan(sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
						sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)))));
	}

	private static TextSpan span(List<CoreLabel> words) {
		return new TextSpan(words.getFirst().beginPosition(), words.getLast().endPosition());
	}

	@Override
	public boolean reads(String language) {
		return true;
	}

	@Override
	public String version() {
		return "corenlp-pipeline";
	}

}
