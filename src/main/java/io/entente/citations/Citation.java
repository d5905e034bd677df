package io.entente.citations;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One work, cited in every form.
 *
 * @param id the work's identifier
 * @param kind what it is
 * @param title its title
 * @param permalink where it stands in this explorer
 * @param accessed the day of access
 * @param chicago a bibliography's entry after the Chicago Manual of Style, with the day
 * of access
 * @param apa after the American Psychological Association
 * @param mla after the Modern Language Association
 * @param bibtex an entry for BibTeX and BibLaTeX
 * @param ris a record for reference managers; its lines end with CR and LF
 * @param csl an item in CSL-JSON
 */
public record Citation(String id, CitedKind kind, String title, URI permalink, LocalDate accessed, String chicago,
		String apa, String mla, String bibtex, String ris, Map<String, Object> csl) {

	public Citation {
		csl = Collections.unmodifiableMap(new LinkedHashMap<>(csl));
	}

}
