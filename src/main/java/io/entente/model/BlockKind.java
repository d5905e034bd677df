package io.entente.model;

/**
 * The parts of an article's cleaned text.
 */
public enum BlockKind {

	/** The headline. */
	TITLE,

	/** Place and date at the head of the text. */
	DATELINE,

	/** Author, agency, date line. */
	BYLINE,

	/** A heading within the text. */
	HEADING,

	/** Running sentences. */
	PARAGRAPH,

	/** An item of a list. */
	LIST_ITEM,

	/** The caption or credit of a picture. */
	CAPTION,

	/**
	 * Headlines and teasers of other articles, tags, menus: kept for the offsets, never
	 * read as this article.
	 */
	TEASER

}
