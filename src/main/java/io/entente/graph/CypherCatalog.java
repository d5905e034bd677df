package io.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The Cypher statements under {@code cypher/}, one a file, read and checked once at
 * start. Java asks for a statement by its typed name and never assembles query text.
 */
@Component
public class CypherCatalog {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private final SortedMap<String, String> statements = new TreeMap<>();

	/**
	 * Reads every statement of the class path.
	 * @throws UncheckedIOException if one can't be read
	 * @throws IllegalStateException if one doesn't open with the comment that states its
	 * question, parameters, columns and bound
	 */
	public CypherCatalog() {
		try {
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			for (String band : new String[] { "queries", "writes" }) {
				for (Resource file : resolver.getResources("classpath*:cypher/" + band + "/**/*.cypher")) {
					String url = file.getURL().toString();
					String path = url.substring(url.lastIndexOf("/cypher/" + band + "/") + "/cypher/".length(),
							url.length() - ".cypher".length());
					String text = file.getContentAsString(StandardCharsets.UTF_8);
					check(path, text);
					this.statements.put(path, text);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher statements can't be read", ex);
		}
	}

	/**
	 * Checks the comment that a statement opens with.
	 * @throws IllegalStateException naming what is missing
	 */
	static void check(String path, String text) {
		String comment = text.lines()
			.takeWhile((line) -> line.startsWith("//"))
			.map((line) -> line.substring(2))
			.collect(Collectors.joining("\n"));
		require(!comment.isBlank(), path, "doesn't open with a comment");
		require(comment.contains("Columns:"), path, "doesn't tell its columns");
		require(comment.contains("Bound:"), path, "doesn't tell its bound");
		Matcher parameters = PARAMETER.matcher(text);
		while (parameters.find()) {
			String name = parameters.group(1);
			boolean told = Pattern.compile("\\$" + name + "\\b[^$]*[:;,]").matcher(comment).find();
			require(told, path, "doesn't tell its parameter $" + name);
		}
	}

	private static void require(boolean holds, String path, String what) {
		if (!holds) {
			throw new IllegalStateException("cypher/" + path + ".cypher " + what);
		}
	}

	/**
	 * The statement's text.
	 * @throws IllegalArgumentException if no file bears the name
	 */
	public String text(CypherName name) {
		String text = this.statements.get(name.path());
		if (text == null) {
			throw new IllegalArgumentException("No file cypher/" + name.path() + ".cypher");
		}
		return text;
	}

	/** The paths of all statements. */
	public Set<String> paths() {
		return this.statements.keySet();
	}

}
