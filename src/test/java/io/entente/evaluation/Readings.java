package io.entente.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.Argument;
import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.ArticleUid;
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
import io.entente.model.Publication;
import io.entente.model.Role;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;

/** Builds what an extractor might have read in a text. */
final class Readings {

	private final String text;

	private final List<ArticleEntity> entities = new ArrayList<>();

	private final List<TimeMention> times = new ArrayList<>();

	private final List<Claim> claims = new ArrayList<>();

	private Readings(String text) {
		this.text = text;
	}

	static Readings of(String text) {
		return new Readings(text);
	}

	/** An entity mentioned once by each of the names; the first is its name. */
	Readings entity(String id, EntityType type, String... names) {
		List<Mention> mentions = new ArrayList<>();
		for (String name : names) {
			int start = this.text.indexOf(name);
			mentions.add(new Mention(new TextSpan(start, start + name.length()), name, MentionKind.NAME, 1, "test"));
		}
		this.entities.add(new ArticleEntity(id, type, names[0], null, List.of(), mentions));
		return this;
	}

	Readings time(String surface, String edtf) {
		int start = this.text.indexOf(surface);
		this.times.add(new TimeMention(new TextSpan(start, start + surface.length()), surface,
				new FuzzyDate(edtf, null, null, DatePrecision.UNKNOWN, DateBasis.STATED)));
		return this;
	}

	Readings claim(ClaimKind kind, String type, double confidence, String one, String other) {
		String id = "f" + (this.claims.size() + 1);
		this.claims.add(new Claim(id, id, kind, type, type,
				List.of(new Argument(one, Role.SOURCE), new Argument(other, Role.TARGET)), Set.of(), null, null, null,
				Polarity.AFFIRMED, Modality.ACTUAL, null, confidence, "rule-" + type,
				List.of(new TextSpan(0, this.text.length()))));
		return this;
	}

	Map<String, Extraction> as(String id) {
		Article article = new Article(ArticleUid.of("test", id), id, id, null, "", Publication.UNKNOWN, null, "en",
				this.text, List.of(), "hash", Instant.EPOCH, Map.of());
		return Map.of(id, new Extraction(article, this.entities, this.times, this.claims));
	}

}
