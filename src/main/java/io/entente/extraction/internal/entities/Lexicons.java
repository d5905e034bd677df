package io.entente.extraction.internal.entities;

/**
 * The word lists, read once.
 *
 * @param countries countries, demonyms, capitals
 * @param bodies known bodies and the heads of their names
 * @param titles titles and posts
 * @param places cities, divisions and regions
 */
public record Lexicons(CountryGazetteer countries, BodyLexicon bodies, TitleLexicon titles, PlaceGazetteer places) {

	public static Lexicons load() {
		return new Lexicons(new CountryGazetteer(), new BodyLexicon(), new TitleLexicon(), new PlaceGazetteer());
	}

}
