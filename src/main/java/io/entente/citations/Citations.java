package io.entente.citations;

/**
 * One source, cited.
 *
 * @param chicago a bibliography's entry after the Chicago Manual of Style, with the day
 * of access
 * @param apa after the American Psychological Association
 * @param bibtex an entry for BibTeX and BibLaTeX
 */
public record Citations(String chicago, String apa, String bibtex) {
}
