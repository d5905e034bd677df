package io.entente.extraction;

import java.util.List;

import io.entente.model.Amount;
import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.Claim;
import io.entente.model.Extraction;
import io.entente.model.FuzzyDate;
import io.entente.model.Mention;
import io.entente.model.Publication;
import io.entente.model.Terms;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes extractions as {@code entente.extraction/1}: one JSON object a line. What isn't
 * known is left out, except {@code publishedAt}, which is null then. Thread-safe.
 */
public final class ExtractionJson {

	/** The name and version of the format. */
	public static final String SCHEMA = "entente.extraction/1";

	private final JsonMapper mapper = JsonMapper.builder().build();

	/** The extraction as one line without a line break at its end. */
	public String write(Extraction extraction) {
		Article article = extraction.article();
		ObjectNode root = this.mapper.createObjectNode();
		root.put("schema", SCHEMA);
		article(root.putObject("article"), article);
		root.put("text", article.text());
		ArrayNode entities = root.putArray("entities");
		extraction.entities().forEach((entity) -> entity(entities.addObject(), entity));
		ArrayNode times = root.putArray("times");
		extraction.times().forEach((time) -> time(times.addObject(), time));
		ArrayNode facts = root.putArray("facts");
		extraction.claims().forEach((claim) -> fact(facts.addObject(), claim, article.text()));
		if (!extraction.notes().isEmpty()) {
			ArrayNode notes = root.putArray("notes");
			extraction.notes().forEach(notes::add);
		}
		return this.mapper.writeValueAsString(root);
	}

	private static void article(ObjectNode node, Article article) {
		node.put("id", article.id());
		node.put("title", article.title());
		Publication publication = article.publication();
		FuzzyDate date = publication.date();
		if (date == null) {
			node.putNull("publishedAt");
		}
		else {
			node.putObject("publishedAt")
				.put("edtf", date.edtf())
				.put("basis", date.basis().name())
				.put("evidence", publication.evidence().name());
		}
		if (article.publisher() != null) {
			node.put("source", article.publisher());
		}
		if (article.url() != null) {
			node.put("url", article.url());
		}
		node.put("language", article.language());
	}

	private static void entity(ObjectNode node, ArticleEntity entity) {
		node.put("id", entity.id()).put("type", entity.type().name()).put("name", entity.name());
		if (entity.iso3() != null) {
			node.put("iso3", entity.iso3());
		}
		ArrayNode aliases = node.putArray("aliases");
		entity.aliases().forEach(aliases::add);
		ArrayNode mentions = node.putArray("mentions");
		for (Mention mention : entity.mentions()) {
			span(mentions.addObject(), mention.span(), mention.surface()).put("kind", mention.kind().name());
		}
	}

	private static void time(ObjectNode node, TimeMention time) {
		span(node, time.span(), time.surface());
		date(node, time.date());
	}

	private static void date(ObjectNode node, FuzzyDate date) {
		node.put("edtf", date.edtf());
		if (date.earliest() != null) {
			node.put("earliest", date.earliest().toString());
		}
		if (date.latest() != null) {
			node.put("latest", date.latest().toString());
		}
		node.put("precision", date.precision().name()).put("basis", date.basis().name());
	}

	private static void fact(ObjectNode node, Claim claim, String text) {
		node.put("id", claim.id())
			.put("kind", claim.kind().name())
			.put("type", claim.type())
			.put("title", claim.title());
		ArrayNode participants = node.putArray("participants");
		claim.arguments()
			.forEach((argument) -> participants.addObject()
				.put("entity", argument.entity())
				.put("role", argument.role().name()));
		ArrayNode sectors = node.putArray("sectors");
		claim.sectors().stream().sorted().forEach((sector) -> sectors.add(sector.name()));
		if (claim.status() != null) {
			node.put("status", claim.status().name());
		}
		if (claim.time() != null) {
			date(node.putObject("time"), claim.time());
		}
		terms(node, claim.terms());
		node.put("polarity", claim.polarity().name()).put("modality", claim.modality().name());
		if (claim.attributedTo() != null) {
			node.put("attributedTo", claim.attributedTo());
		}
		node.put("confidence", claim.confidence()).put("rule", claim.rule());
		evidence(node.putArray("evidence"), claim.evidence(), text);
	}

	private static void terms(ObjectNode node, Terms terms) {
		if (terms.term() != null) {
			node.put("term", terms.term().toString());
		}
		Amount amount = terms.amount();
		if (amount != null) {
			node.putObject("amount")
				.put("value", amount.value())
				.put("currency", amount.currency())
				.put("text", amount.text());
		}
	}

	private static void evidence(ArrayNode node, List<TextSpan> spans, String text) {
		spans.forEach((span) -> span(node.addObject(), span, span.of(text)));
	}

	private static ObjectNode span(ObjectNode node, TextSpan span, String text) {
		return node.put("start", span.start()).put("end", span.end()).put("text", text);
	}

}
