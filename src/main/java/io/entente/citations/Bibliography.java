package io.entente.citations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;

/**
 * Writes works after the published styles. A style is read once for all works, which
 * takes longest, and each work is written by itself, since a bibliography would replace a
 * publisher who comes twice in a row by a dash.
 */
final class Bibliography {

	private static final String LOCALE = "en-US";

	private final Map<CitationFormat, CSL> styles = new EnumMap<>(CitationFormat.class);

	private final ListItemDataProvider items;

	/**
	 * For styles that put titles in quotation marks, within which there are single ones.
	 */
	private final ListItemDataProvider quoted;

	Bibliography(List<CitedWork> works) {
		this.items = new ListItemDataProvider(works.stream().map(CslItem::of).toArray(CSLItemData[]::new));
		this.quoted = new ListItemDataProvider(works.stream().map(CslItem::quoted).toArray(CSLItemData[]::new));
	}

	Citation cite(CitedWork work) {
		return new Citation(work.id(), work.kind(), work.title(), work.permalink(), work.accessed(),
				inStyle(work, CitationFormat.CHICAGO), AccessDate.apa(inStyle(work, CitationFormat.APA), work),
				AccessDate.mla(inStyle(work, CitationFormat.MLA), work), BibtexEntry.of(work), RisRecord.of(work),
				CslItem.json(work));
	}

	private String inStyle(CitedWork work, CitationFormat format) {
		CSL style = this.styles.computeIfAbsent(format, this::read);
		style.reset();
		style.setOutputFormat("text");
		style.registerCitationItems(work.id());
		return style.makeBibliography().makeString().strip();
	}

	private CSL read(CitationFormat format) {
		try {
			return new CSL((format == CitationFormat.APA) ? this.items : this.quoted,
					Objects.requireNonNull(format.style()), LOCALE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The citation style " + format.id() + " can't be read", ex);
		}
	}

}
