package io.entente.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import io.entente.exports.ExportedFact.Participation;
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
import org.jspecify.annotations.Nullable;

/**
 * Two countries, a ministry and a port; what they signed in 2025, plan, deny and are said
 * to do in some May; and one article that means harm.
 */
final class PictureSample {

	static final String HOSTILE = "</style></script><script>alert('x')</script><img src=x onerror=alert(1)> \u202Eevil\" & ]]> \uD800 \u0000 =1+1";

	static final ExportedEntity HUNGARY = entity(EntityType.COUNTRY, "Hungary", "HUN", null, null, "Magyarország");

	static final ExportedEntity VIETNAM = entity(EntityType.COUNTRY, "Vietnam", "VNM", null, null, "Viet Nam",
			"Socialist Republic of Vietnam");

	static final ExportedEntity MINISTRY = entity(EntityType.ORGANIZATION, "Ministry of Health", "HUN", null, null);

	static final ExportedEntity HAIPHONG = entity(EntityType.PLACE, "Haiphong", "VNM", 20.8449, 106.6881);

	static final ExportedEntity SHIN = entity(EntityType.PERSON, "Shin Nguyễn", null, null, null);

	static final ExportedFact SIGNED = fact("signed", ClaimKind.AGREEMENT, "MOU", "Memorandum on health cooperation",
			AgreementStatus.SIGNED, FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.RELATIVE), Set.of(Sector.HEALTH),
			Polarity.AFFIRMED, Modality.ACTUAL, List.of(party(HUNGARY), party(VIETNAM)),
			List.of(sentence("signed-1", "Hungary and Vietnam signed a memorandum on health in October.",
					Modality.ACTUAL, Polarity.AFFIRMED, AgreementStatus.SIGNED,
					FuzzyDate.month(YearMonth.of(2025, 10), DateBasis.RELATIVE), "Shin Nguyễn",
					URI.create("https://example.org/news/1?a=b&c=d"), "Memorandum signed"),
					sentence("signed-2", "“A memorandum”, they said,\nwas signed.", Modality.ACTUAL, Polarity.AFFIRMED,
							null, null, null, null, "")));

	static final ExportedFact PLANNED = fact("planned", ClaimKind.EVENT, "CONSULT", "Visit to Haiphong", null,
			new FuzzyDate("2025-12-05/2026-01-31", LocalDate.of(2025, 12, 5), LocalDate.of(2026, 1, 31),
					DatePrecision.UNKNOWN, DateBasis.PUBLICATION_BOUND),
			Set.of(Sector.TRADE, Sector.INFRASTRUCTURE), Polarity.AFFIRMED, Modality.PLANNED,
			List.of(new Participation(MINISTRY.entity().uid(), Role.SOURCE),
					new Participation(VIETNAM.entity().uid(), Role.TARGET),
					new Participation(HAIPHONG.entity().uid(), Role.PLACE)),
			List.of(sentence("planned-1", "The ministry plans a visit.", Modality.PLANNED, Polarity.AFFIRMED, null,
					null, null, URI.create("http://example.org/plan"), "A visit is planned")));

	static final ExportedFact DENIED = fact("denied", ClaimKind.EVENT, "SANCTION", "Sanctions", null,
			new FuzzyDate("XXXX-05-16", null, null, DatePrecision.DAY, DateBasis.STATED), Set.of(), Polarity.DENIED,
			Modality.ACTUAL,
			List.of(new Participation(HUNGARY.entity().uid(), Role.SOURCE),
					new Participation(VIETNAM.entity().uid(), Role.TARGET)),
			List.of(sentence("denied-1", "There were no sanctions.", Modality.ACTUAL, Polarity.DENIED, null, null, null,
					URI.create("http://example.org/none"), "No sanctions")));

	static final ExportedFact POST = fact("post", ClaimKind.TIE, "AFFILIATION", "minister", null, null, Set.of(),
			Polarity.AFFIRMED, Modality.ACTUAL,
			List.of(new Participation(SHIN.entity().uid(), Role.HOLDER),
					new Participation(MINISTRY.entity().uid(), Role.OF)),
			List.of(sentence("post-1", "Minister Shin Nguyễn", Modality.ACTUAL, Polarity.AFFIRMED, null, null, null,
					URI.create("http://example.org/plan"), "A visit is planned")));

	static final ExportedFact HARMFUL = fact("harmful", ClaimKind.EVENT, "AID", HOSTILE, null,
			FuzzyDate.day(LocalDate.of(2025, 3, 9), DateBasis.STATED), Set.of(Sector.OTHER), Polarity.AFFIRMED,
			Modality.ACTUAL, List.of(new Participation(HUNGARY.entity().uid(), Role.SOURCE)),
			List.of(sentence("harmful-1", HOSTILE, Modality.ACTUAL, Polarity.AFFIRMED, null, null, HOSTILE,
					URI.create("javascript:alert(1)"), HOSTILE)));

	static final List<ExportedEntity> ENTITIES = List.of(HUNGARY, VIETNAM, MINISTRY, HAIPHONG, SHIN);

	static final List<ExportedFact> FACTS = List.of(SIGNED, PLANNED, DENIED, POST);

	private PictureSample() {
	}

	/** What opens a writer. */
	@FunctionalInterface
	interface Opening {

		SubgraphWriter open(ByteArrayOutputStream out) throws IOException;

	}

	/** All entities and these facts, written by a writer. */
	static byte[] written(Opening opening, List<ExportedFact> facts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SubgraphWriter writer = opening.open(out)) {
			for (ExportedEntity entity : ENTITIES) {
				writer.entity(entity);
			}
			for (ExportedFact fact : facts) {
				writer.fact(fact);
			}
			writer.finish();
		}
		return out.toByteArray();
	}

	static ExportedEntity entity(EntityType type, String name, @Nullable String iso3, @Nullable Double latitude,
			@Nullable Double longitude, String... aliases) {
		return new ExportedEntity(new Entity(EntityUid.of(type, name), type, name, List.of(aliases), iso3), latitude,
				longitude, List.of());
	}

	static Participation party(ExportedEntity entity) {
		return new Participation(entity.entity().uid(), Role.PARTY);
	}

	static ExportedFact fact(String key, ClaimKind kind, String type, String title, @Nullable AgreementStatus status,
			@Nullable FuzzyDate time, Set<Sector> sectors, Polarity polarity, Modality modality,
			List<Participation> participants, List<ExportedSentence> evidence) {
		return new ExportedFact(FactUid.of(kind, key), kind, type, title, status, time, sectors, polarity, modality,
				0.83, 2, 0, evidence.size(), LocalDate.of(2025, 10, 20), LocalDate.of(2025, 11, 2), participants,
				evidence, evidence.size());
	}

	static ExportedSentence sentence(String key, String quote, Modality modality, Polarity polarity,
			@Nullable AgreementStatus status, @Nullable FuzzyDate time, @Nullable String saidBy, @Nullable URI url,
			String title) {
		ArticleUid article = ArticleUid.of((url != null) ? url.toString() : key, title);
		return new ExportedSentence(ClaimUid.of(key, "1"), quote, new TextSpan(10, 10 + quote.length()), polarity,
				modality, status, time, 0.7123456789012345, "rule:Sign/é 1", saidBy, article, title, url,
				"Magyar Hírlap", FuzzyDate.day(LocalDate.of(2025, 10, 20), DateBasis.STATED), PassageUid.of(article, 1),
				"story-" + key, null);
	}

}
