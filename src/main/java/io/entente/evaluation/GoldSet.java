package io.entente.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * Articles of one file that are marked up in the same way.
 *
 * @param name the name of the file, or of its folder where the file's says nothing
 * @param file the file
 * @param kind what is marked
 * @param articles at least one
 */
public record GoldSet(String name, Path file, GoldKind kind, List<GoldArticle> articles) {

	public GoldSet {
		articles = List.copyOf(articles);
	}

}
