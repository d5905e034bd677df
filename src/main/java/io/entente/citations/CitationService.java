package io.entente.citations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import io.entente.citations.internal.CitationQueries;
import io.entente.model.ArticleUid;
import io.entente.model.DatePrecision;
import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Cites articles. A date that isn't known to the day is cited as vaguely as it is known.
 */
@Service
public class CitationService {

	private static final String LOCALE = "en-US";

	private final CitationQueries queries;

	private final Clock clock;

	CitationService(CitationQueries queries) {
		this.queries = queries;
		this.clock = Clock.system(ZoneId.systemDefault());
	}

	/**
	 * Cites an article, as looked at today.
	 * @param article which one
	 * @param permalink where the sentence that is meant stands in this explorer
	 * @throws UnknownArticleException if it isn't in the graph
	 */
	public Citations cite(ArticleUid article, URI permalink) {
		return this.queries.findSource(article, permalink, LocalDate.now(this.clock))
			.map(CitationService::cite)
			.orElseThrow(() -> new UnknownArticleException(article));
	}

	/** Cites a source in every form. */
	public static Citations cite(CitedSource source) {
		CSLItemData item = item(source);
		return new Citations(inStyle(item, CitationStyle.CHICAGO), inStyle(item, CitationStyle.APA),
				BibtexEntry.of(source));
	}

	private static String inStyle(CSLItemData item, CitationStyle style) {
		try {
			CSL csl = new CSL(new ListItemDataProvider(item), style.file(), LOCALE);
			csl.setOutputFormat("text");
			csl.registerCitationItems(item.getId());
			return csl.makeBibliography().makeString().strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The citation style " + style.file() + " can't be read", ex);
		}
	}

	private static CSLItemData item(CitedSource source) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(source.article().value())
			.type(CSLType.WEBPAGE)
			.title(source.title().isBlank() ? "Untitled article" : source.title())
			.URL(source.address().toString())
			.accessed(day(source.accessed()));
		if (source.publisher() != null) {
			item.containerTitle(source.publisher());
		}
		CSLDate issued = issued(source.published());
		if (issued != null) {
			item.issued(issued);
		}
		return item.build();
	}

	private static CSLDate day(LocalDate day) {
		return new CSLDateBuilder().dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).build();
	}

	private static @Nullable CSLDate issued(@Nullable FuzzyDate date) {
		if (date == null || date.earliest() == null || date.latest() == null) {
			return null;
		}
		LocalDate first = date.earliest();
		if (first.equals(date.latest())) {
			return day(first);
		}
		if (date.precision() == DatePrecision.MONTH || (first.getYear() == date.latest().getYear()
				&& first.getMonthValue() == date.latest().getMonthValue())) {
			return new CSLDateBuilder().dateParts(first.getYear(), first.getMonthValue()).build();
		}
		return (first.getYear() == date.latest().getYear()) ? new CSLDateBuilder().dateParts(first.getYear()).build()
				: null;
	}

}
