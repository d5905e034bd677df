package io.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The Cypher statements under {@code cypher/}, one a file, read once at start. Java asks
 * for a statement by its typed name and never assembles query text.
 */
@Component
public class CypherCatalog {

	private final SortedMap<String, String> statements = new TreeMap<>();

	/**
	 * Reads every statement of the class path.
	 * @throws UncheckedIOException if one can't be read
	 */
	public CypherCatalog() {
		try {
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			for (String band : new String[] { "queries", "writes" }) {
				for (Resource file : resolver.getResources("classpath*:cypher/" + band + "/**/*.cypher")) {
					String url = file.getURL().toString();
					String path = url.substring(url.lastIndexOf("/cypher/" + band + "/") + "/cypher/".length(),
							url.length() - ".cypher".length());
					this.statements.put(path, file.getContentAsString(StandardCharsets.UTF_8));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher statements can't be read", ex);
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
