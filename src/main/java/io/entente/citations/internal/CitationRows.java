package io.entente.citations.internal;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;

import io.entente.citations.CitedKind;
import io.entente.citations.CitedWork;
import io.entente.graph.DateColumns;
import io.entente.graph.LinkColumns;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimKind;
import io.entente.model.ClaimUid;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.uikit.Addresses;
import io.entente.uikit.FuzzyDateFormat;
import io.entente.uikit.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Turns rows into works.
 */
final class CitationRows {

	private CitationRows() {
	}

	static CitedWork article(Record row, URI permalink, LocalDate accessed) {
		return CitedWork.article(row.get("uid").asString(), row.get("title").asString(""), orNull(row.get("publisher")),
				DateColumns.read(row), orNull(row.get("language")), LinkColumns.read(row.get("url")), permalink,
				accessed);
	}

	/** Where the first sentence of an article that tells a fact stands. */
	static URI sentence(Record row, URI root) {
		return root.resolve(Addresses.evidence(new ArticleUid(row.get("uid").asString()),
				new ClaimUid(row.get("claim").asString()), new PassageUid(row.get("passage").asString())));
	}

	static CitedWork fact(Record row, URI root, LocalDate accessed) {
		String uid = row.get("uid").asString();
		ClaimKind kind = ClaimKind.valueOf(row.get("kind").asString());
		String type = Words.factType(kind, row.get("type").asString());
		FuzzyDate told = DateColumns.read(row);
		String title = row.get("title").asString("");
		return new CitedWork(uid, CitedKind.FACT, title.isBlank() ? type : title, null, CitedWork.KNOWLEDGE_BASE,
				CitedWork.knowledgeBaseVersion(), description(type, told, row), null, told, null, null, null,
				root.resolve(address(new FactUid(uid), kind, orNull(row.get("entity")))), accessed);
	}

	/** A plan or a denial is never cited as a thing that happened. */
	private static String description(String type, @Nullable FuzzyDate told, Record row) {
		StringBuilder words = new StringBuilder(type);
		if (Polarity.valueOf(row.get("polarity").asString()) == Polarity.DENIED) {
			words.append(", denied");
		}
		Modality modality = Modality.valueOf(row.get("modality").asString());
		if (modality != Modality.ACTUAL && modality != Modality.PAST) {
			words.append(", ").append(Words.of(modality).toLowerCase(Locale.ROOT));
		}
		return words.append(", ").append((told != null) ? FuzzyDateFormat.format(told) : "date unknown").toString();
	}

	private static String address(FactUid fact, ClaimKind kind, @Nullable String entity) {
		return (kind == ClaimKind.AGREEMENT || entity == null) ? Addresses.agreement(fact)
				: Addresses.fact(new EntityUid(entity), fact);
	}

	private static @Nullable String orNull(Value value) {
		return (value.isNull() || value.asString().isBlank()) ? null : value.asString();
	}

}
