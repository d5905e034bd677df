package io.entente.citations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a citation is written down.
 */
public enum CitationFormat {

	/** Chicago, notes and bibliography, with the day of access. */
	CHICAGO("chicago", "txt", "text/plain", "chicago-notes-bibliography-access-dates"),
	/** American Psychological Association, the present edition. */
	APA("apa", "txt", "text/plain", "apa"),
	/** Modern Language Association, the present edition. */
	MLA("mla", "txt", "text/plain", "modern-language-association"),
	/** Entries for BibTeX and BibLaTeX. */
	BIBTEX("bibtex", "bib", "application/x-bibtex", null),
	/** Records for EndNote, Zotero, Mendeley and their like. */
	RIS("ris", "ris", "application/x-research-info-systems", null),
	/** Items for citation processors. */
	CSL_JSON("csl-json", "json", "application/vnd.citationstyles.csl+json", null);

	private final String id;

	private final String extension;

	private final String mediaType;

	private final @Nullable String style;

	CitationFormat(String id, String extension, String mediaType, @Nullable String style) {
		this.id = id;
		this.extension = extension;
		this.mediaType = mediaType;
		this.style = style;
	}

	/** The format of a name, in any case. */
	public static Optional<CitationFormat> of(String id) {
		String wanted = id.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter((format) -> format.id.equals(wanted)).findFirst();
	}

	/** The name that addresses use. */
	public String id() {
		return this.id;
	}

	/** The ending of its files, without the dot. */
	public String extension() {
		return this.extension;
	}

	/** Its media type; the text is UTF-8. */
	public String mediaType() {
		return this.mediaType;
	}

	/** The style's name in the Citation Style Language's collection, null for data. */
	@Nullable String style() {
		return this.style;
	}

}
