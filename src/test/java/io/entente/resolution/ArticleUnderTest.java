package io.entente.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.entente.model.AgreementStatus;
import io.entente.model.Argument;
import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.ArticleUid;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.Extraction;
import io.entente.model.FuzzyDate;
import io.entente.model.Mention;
import io.entente.model.MentionKind;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import io.entente.model.Publication;
import io.entente.model.ResolvedArticle;
import io.entente.model.Role;
import io.entente.model.Sector;
import io.entente.model.TextSpan;

/**
 * An extraction put together by hand, one entity and one claim after the other.
 */
final class ArticleUnderTest {

	private static final int SENTENCE = 60;

	private final String origin;

	private final List<ArticleEntity> entities = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	private String name = "an agreement";

	private String text = " ".repeat(100 * SENTENCE);

	ArticleUnderTest(String origin) {
		this.origin = origin;
	}

	ArticleUnderTest country(String id, String iso3) {
		return entity(id, EntityType.COUNTRY, iso3, iso3);
	}

	ArticleUnderTest person(String id, String name, String... aliases) {
		return entity(id, EntityType.PERSON, name, null, aliases);
	}

	ArticleUnderTest organization(String id, String name, @Nullable String iso3, String... aliases) {
		return entity(id, EntityType.ORGANIZATION, name, iso3, aliases);
	}

	ArticleUnderTest entity(String id, EntityType type, String name, @Nullable String iso3, String... aliases) {
		this.entities.add(new ArticleEntity(id, type, name, iso3, List.of(aliases),
				List.of(new Mention(new TextSpan(0, 1), "x", MentionKind.NAME, 1, "test"))));
		return this;
	}

	/** What the agreements that follow are called. */
	ArticleUnderTest named(String label) {
		this.name = label + ": Vietnam – North Korea";
		return this;
	}

	/** The sentences of the claims, one after the other. */
	ArticleUnderTest says(String... sentences) {
		StringBuilder said = new StringBuilder(" ".repeat(SENTENCE));
		for (String sentence : sentences) {
			said.append(sentence).append(" ".repeat(SENTENCE - sentence.length()));
		}
		this.text = said.toString();
		return this;
	}

	ArticleUnderTest agreement(String type, AgreementStatus status, @Nullable FuzzyDate time, Set<Sector> sectors,
			Polarity polarity, String... parties) {
		List<Argument> arguments = List.of(parties).stream().map((party) -> new Argument(party, Role.PARTY)).toList();
		return claim(ClaimKind.AGREEMENT, type, this.name, arguments, sectors, status, time, polarity, Modality.ACTUAL);
	}

	ArticleUnderTest event(String type, @Nullable FuzzyDate time, Modality modality, String source, String target) {
		return claim(ClaimKind.EVENT, type, "an event",
				List.of(new Argument(source, Role.SOURCE), new Argument(target, Role.TARGET)), Set.of(), null, time,
				Polarity.AFFIRMED, modality);
	}

	ArticleUnderTest eventAt(String place, String type, FuzzyDate time, String source, String target) {
		return claim(
				ClaimKind.EVENT, type, "an event", List.of(new Argument(source, Role.SOURCE),
						new Argument(target, Role.TARGET), new Argument(place, Role.PLACE)),
				Set.of(), null, time, Polarity.AFFIRMED, Modality.ACTUAL);
	}

	ArticleUnderTest affiliation(String title, String holder, String body) {
		return claim(ClaimKind.TIE, "AFFILIATION", title,
				List.of(new Argument(holder, Role.HOLDER), new Argument(body, Role.OF)), Set.of(), null, null,
				Polarity.AFFIRMED, Modality.ACTUAL);
	}

	ArticleUnderTest membership(String part, String whole) {
		return claim(ClaimKind.TIE, "MEMBERSHIP", "part",
				List.of(new Argument(part, Role.MEMBER), new Argument(whole, Role.OF)), Set.of(), null, null,
				Polarity.AFFIRMED, Modality.ACTUAL);
	}

	private ArticleUnderTest claim(ClaimKind kind, String type, String title, List<Argument> arguments,
			Set<Sector> sectors, @Nullable AgreementStatus status, @Nullable FuzzyDate time, Polarity polarity,
			Modality modality) {
		int n = this.claims.size() + 1;
		this.claims.add(new Claim("f" + n, this.origin + n, kind, type, title, arguments, sectors, status, time, null,
				polarity, modality, null, 0.8, "test", List.of(new TextSpan(n * SENTENCE, (n + 1) * SENTENCE))));
		return this;
	}

	ResolvedArticle resolve() {
		Article article = new Article(ArticleUid.of(this.origin, "0"), this.origin, this.origin, null, "",
				Publication.UNKNOWN, null, "en", this.text, List.of(), "0", Instant.EPOCH, Map.of());
		return new EntityResolver().resolve(new Extraction(article, this.entities, List.of(), this.claims));
	}

}
