package io.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema up to date: applies the files of {@code cypher/schema} in order, each
 * once, and remembers their checksums in the graph. Statements within a file are
 * separated by a semicolon at a line's end and must bear being repeated, since a schema
 * change and the note of it can't share a transaction.
 */
final class Migrations {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private final Driver driver;

	private final List<Migration> files;

	Migrations(Driver driver) {
		this(driver, read());
	}

	Migrations(Driver driver, List<Migration> files) {
		this.driver = driver;
		this.files = List.copyOf(files);
	}

	/**
	 * Applies what isn't applied yet.
	 * @return the names of the files applied now
	 * @throws SchemaChangedException if the graph's past and the files disagree
	 */
	List<String> apply() {
		try (Session session = this.driver.session()) {
			Map<String, String> applied = applied(session);
			compare(applied);
			List<String> fresh = new ArrayList<>();
			for (Migration file : this.files) {
				if (!applied.containsKey(file.name())) {
					apply(session, file);
					fresh.add(file.name());
				}
			}
			if (!fresh.isEmpty()) {
				session.run("CALL db.awaitIndexes(100)").consume();
				log.info("Brought the graph's schema up to {}", fresh.getLast());
			}
			return fresh;
		}
	}

	private static Map<String, String> applied(Session session) {
		Map<String, String> applied = new TreeMap<>();
		// asks by label function, so that an empty database has nothing to warn of
		session
			.run("MATCH (m) WHERE $label IN labels(m) RETURN m['name'] AS name, m['checksum'] AS checksum",
					Map.of("label", "Migration"))
			.forEachRemaining((row) -> applied.put(row.get("name").asString(), row.get("checksum").asString()));
		return applied;
	}

	private void compare(Map<String, String> applied) {
		Map<String, String> known = new TreeMap<>();
		this.files.forEach((file) -> known.put(file.name(), file.checksum()));
		applied.forEach((name, checksum) -> {
			String now = known.get(name);
			if (now == null) {
				throw new SchemaChangedException("The graph was made by a newer version of Entente (it has " + name
						+ "); use that version, or another home folder");
			}
			if (!now.equals(checksum)) {
				throw new SchemaChangedException("The schema file " + name
						+ " was changed after it was applied to this graph; restore it and put the change in a new file");
			}
		});
	}

	private static void apply(Session session, Migration file) {
		for (String statement : file.statements()) {
			session.run(statement).consume();
		}
		session
			// two programs that open a new server at once apply the same, each statement
			// being repeatable
			.run("MERGE (m:Migration {name: $name})"
					+ " ON CREATE SET m.checksum = $checksum, m.appliedAt = datetime()",
					Map.of("name", file.name(), "checksum", file.checksum()))
			.consume();
	}

	static List<Migration> read() {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/schema/V*__*.cypher");
			List<Migration> files = new ArrayList<>();
			for (Resource file : found) {
				files.add(new Migration(String.valueOf(file.getFilename()),
						file.getContentAsString(StandardCharsets.UTF_8)));
			}
			files.sort(Comparator.comparing(Migration::name));
			if (files.isEmpty()) {
				throw new IllegalStateException("No schema files on the class path");
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The schema files can't be read", ex);
		}
	}

	/**
	 * A file of the schema.
	 *
	 * @param name the file's name
	 * @param text what stands in it
	 */
	record Migration(String name, String text) {

		/** SHA-256 of the text, line ends aside, which a check-out may change. */
		String checksum() {
			try {
				byte[] bytes = this.text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
				return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java platform has SHA-256", ex);
			}
		}

		List<String> statements() {
			String code = this.text.replaceAll("(?m)^\\s*//.*$", "");
			return Arrays.stream(code.split(";\\s*(?:\\R|$)")).map(String::strip).filter((s) -> !s.isEmpty()).toList();
		}

	}

}
