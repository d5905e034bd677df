package io.entente.restore;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import io.entente.exports.ExportService;
import io.entente.exports.ExportedEntity;
import io.entente.exports.ExportedFact;
import io.entente.exports.ExportedFact.Participation;
import io.entente.exports.ExportedPassage;
import io.entente.exports.ExportedSentence;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.BlockKind;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.PublicationEvidence;
import io.entente.model.Sector;
import io.entente.model.TextSpan;
import io.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the exports' records of properties by the exports' names, whatever format they
 * stood in.
 */
final class Records {

	private static final Pattern ORIGIN = Pattern.compile("[a-z]-[a-z2-7]{26}");

	private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

	/** More take part in nothing; a file that says so would have every pair drawn. */
	private static final int MOST_PARTICIPANTS = 1_000;

	private Records() {
	}

	static ExportedEntity entity(EntityUid uid, Fields fields) throws BadRecordException {
		String name = fields.text("name", Fields.NAME);
		if (name.isBlank()) {
			throw new BadRecordException("it has no name");
		}
		String iso3 = fields.optional("iso3", Fields.NAME);
		if (iso3 != null && !ISO3.matcher(iso3).matches()) {
			throw new BadRecordException("its country code '%s' is none".formatted(Fields.clipped(iso3)));
		}
		List<String> aliases = fields.texts("aliases", Fields.NAME)
			.stream()
			.filter((alias) -> !alias.isBlank() && !alias.equals(name))
			.distinct()
			.toList();
		boolean placed = fields.has("latitude") && fields.has("longitude");
		return new ExportedEntity(new Entity(uid, fields.constant("type", EntityType.class), name, aliases, iso3),
				placed ? fields.number("latitude", -90, 90, 0) : null,
				placed ? fields.number("longitude", -180, 180, 0) : null, List.of());
	}

	static ExportedFact fact(FactUid uid, Fields fields, List<Participation> participants,
			List<ExportedSentence> evidence) throws BadRecordException {
		if (evidence.isEmpty()) {
			throw new BadRecordException("no sentence says it, and nothing is shown without one");
		}
		if (evidence.size() > ExportService.MAX_SENTENCES) {
			throw new BadRecordException("it has %,d sentences, more than the %,d that an export gives"
				.formatted(evidence.size(), ExportService.MAX_SENTENCES));
		}
		if (participants.isEmpty()) {
			throw new BadRecordException("nobody takes part in it");
		}
		if (participants.size() > MOST_PARTICIPANTS) {
			throw new BadRecordException("%,d take part in it, more than the %,d that may"
				.formatted(participants.size(), MOST_PARTICIPANTS));
		}
		ClaimKind kind = fields.constant("kind", ClaimKind.class);
		String type = switch (kind) {
			case AGREEMENT -> fields.constant("type", AgreementKind.class).name();
			case EVENT -> fields.constant("type", EventType.class).name();
			case TIE -> fields.constant("type", TieType.class).name();
		};
		return new ExportedFact(uid, kind, type, Objects.requireNonNullElse(fields.optional("title", Fields.LINE), ""),
				fields.optional("status", AgreementStatus.class),
				fields.time("edtf", "earliest", "latest", "precision", "basis"),
				Set.copyOf(fields.constants("sectors", Sector.class)), polarity(fields), modality(fields),
				fields.number("confidence", 0, 1, 0), fields.count("origins"), fields.count("denials"),
				fields.count("articles"), fields.day("firstReported"), fields.day("lastReported"),
				participants.stream().distinct().toList(), evidence, evidence.size());
	}

	static ExportedSentence sentence(Fields fields, @Nullable ExportedPassage around) throws BadRecordException {
		int start = fields.count("start");
		int end = fields.count("end");
		if (end < start || end - start > Fields.TEXT) {
			throw new BadRecordException("one of its sentences stands nowhere, from %d to %d".formatted(start, end));
		}
		String quote = fields.text("quote", Fields.TEXT);
		if (quote.isBlank()) {
			throw new BadRecordException("one of its sentences is empty");
		}
		String origin = fields.text("origin", Fields.LINE);
		if (!ORIGIN.matcher(origin).matches()) {
			throw new BadRecordException("the origin of one of its sentences is no identifier");
		}
		return new ExportedSentence(fields.uid("claim", ClaimUid::new), quote, new TextSpan(start, end),
				polarity(fields), modality(fields), fields.optional("status", AgreementStatus.class),
				fields.time("edtf", "earliest", "latest", "precision", "basis"), fields.number("confidence", 0, 1, 0),
				Objects.requireNonNullElse(fields.optional("rule", Fields.NAME), ""),
				fields.optional("saidBy", Fields.NAME), fields.uid("article", ArticleUid::new),
				Objects.requireNonNullElse(fields.optional("articleTitle", Fields.LINE), ""),
				address(fields.optional("url", Fields.LINE)), fields.optional("publisher", Fields.LINE),
				fields.time("publishedEdtf", "publishedEarliest", "publishedLatest", "publishedPrecision",
						"publishedBasis"),
				fields.uid("passage", PassageUid::new), origin, around);
	}

	/** A passage, null where the file holds nothing of it but quotes. */
	static @Nullable ExportedPassage passage(Fields fields, Fields article) throws BadRecordException {
		BlockKind kind = fields.optional("kind", BlockKind.class);
		String text = fields.optional("text", Fields.TEXT);
		if (kind == null || text == null) {
			return null;
		}
		PublicationEvidence dated = article.optional("publishedEvidence", PublicationEvidence.class);
		return new ExportedPassage(text, fields.count("start"), fields.count("ordinal"), kind,
				Objects.requireNonNullElse(article.optional("language", Fields.NAME), "und"),
				(dated != null) ? dated : PublicationEvidence.NONE);
	}

	private static Polarity polarity(Fields fields) throws BadRecordException {
		return fields.constant("polarity", Polarity.class);
	}

	private static Modality modality(Fields fields) throws BadRecordException {
		return fields.constant("modality", Modality.class);
	}

	/** A page on the web; what else calls itself an address is left behind. */
	private static @Nullable URI address(@Nullable String text) {
		try {
			URI address = new URI((text != null) ? text.strip() : "");
			String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
			return ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) ? address : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
