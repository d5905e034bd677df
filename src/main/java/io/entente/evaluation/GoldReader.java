package io.entente.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads marked-up articles, one JSON object a line, each with {@code id} and
 * {@code text}. What is marked is told from the first article's fields: {@code event},
 * {@code relations}, {@code countries} with {@code persons}, {@code mentions} with or
 * without {@code cluster}, or {@code times} alone.
 */
public final class GoldReader {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private GoldReader() {
	}

	/**
	 * Reads a file.
	 * @throws BadGoldException if it isn't marked-up articles, with the line at fault
	 */
	public static GoldSet read(Path file) throws BadGoldException {
		List<String> lines;
		try {
			lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new BadGoldException(file + " can't be read as UTF-8 text (" + ex + ")");
		}
		List<GoldArticle> articles = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		@Nullable GoldKind kind = null;
		for (int number = 1; number <= lines.size(); number++) {
			String line = lines.get(number - 1);
			if (!line.isBlank()) {
				try {
					JsonNode article = MAPPER.readTree(line);
					kind = (kind != null) ? kind : kind(article);
					GoldArticle read = article(article, kind);
					if (!ids.add(read.id())) {
						throw new IllegalArgumentException("a second article has the id " + read.id());
					}
					articles.add(read);
				}
				catch (JacksonException ex) {
					throw new BadGoldException(
							file + ", line " + number + ": not JSON (" + ex.getOriginalMessage() + ")");
				}
				catch (IllegalArgumentException ex) {
					throw new BadGoldException(file + ", line " + number + ": " + ex.getMessage());
				}
			}
		}
		if (kind == null) {
			throw new BadGoldException(file + " holds no articles");
		}
		return new GoldSet(name(file), file, kind, articles);
	}

	/** "dwie" of "dwie/dev.jsonl": the folder's name where the file's is everybody's. */
	static String name(Path file) {
		String name = file.getFileName().toString().replaceFirst("\\.jsonl?$", "");
		Path folder = file.toAbsolutePath().normalize().getParent();
		boolean common = Set.of("dev", "test", "train", "gold", "articles").contains(name);
		return (common && folder != null && folder.getFileName() != null) ? folder.getFileName().toString() : name;
	}

	private static GoldKind kind(JsonNode first) {
		if (first.has("event")) {
			return GoldKind.EVENTS;
		}
		if (first.has("relations")) {
			return GoldKind.TIES;
		}
		if (first.has("countries")) {
			return GoldKind.TAGS;
		}
		if (first.has("mentions")) {
			return first.path("mentions").path(0).has("cluster") ? GoldKind.CHAINS : GoldKind.NAMES;
		}
		if (first.has("times")) {
			return GoldKind.TIMES;
		}
		throw new IllegalArgumentException(
				"nothing is marked: it has no mentions, times, relations, event or countries");
	}

	private static GoldArticle article(JsonNode node, GoldKind kind) {
		String text = text(node, "text");
		List<GoldArticle.Name> mentions = new ArrayList<>();
		List<GoldArticle.Time> times = new ArrayList<>();
		List<GoldArticle.Relation> relations = new ArrayList<>();
		List<String> countries = new ArrayList<>();
		List<String> persons = new ArrayList<>();
		if (kind == GoldKind.NAMES || kind == GoldKind.CHAINS) {
			list(node, "mentions").forEach((mention) -> mentions.add(mention(mention, kind, text)));
		}
		if (kind == GoldKind.TIMES || kind == GoldKind.CHAINS) {
			list(node, "times").forEach((time) -> times.add(new GoldArticle.Time(offset(time, "start", text),
					offset(time, "end", text), GoldDates.calendar(value(time)))));
		}
		if (kind == GoldKind.TIES) {
			list(node, "relations").forEach((relation) -> GoldRelations.read(relation).ifPresent(relations::add));
		}
		if (kind == GoldKind.TAGS) {
			list(node, "countries").forEach((country) -> countries.add(iso3(country.asString())));
			list(node, "persons").forEach((person) -> persons.add(person.asString()));
		}
		return new GoldArticle(text(node, "id"), text, mentions, times, relations,
				(kind == GoldKind.EVENTS) ? GoldRelations.event(node) : null, countries, persons);
	}

	private static GoldArticle.Name mention(JsonNode node, GoldKind kind, String text) {
		int start = offset(node, "start", text);
		int end = offset(node, "end", text);
		boolean chained = kind == GoldKind.CHAINS;
		return new GoldArticle.Name(text(node, "type"), start, end, chained ? offset(node, "coreStart", text) : start,
				chained ? offset(node, "coreEnd", text) : end, chained ? text(node, "cluster") : "");
	}

	private static @Nullable String value(JsonNode time) {
		JsonNode value = time.path("value").isString() ? time.path("value") : time.path("when");
		return value.isString() ? value.asString() : null;
	}

	private static String iso3(String iso2) {
		try {
			return Locale.of("", iso2).getISO3Country();
		}
		catch (MissingResourceException ex) {
			return iso2;
		}
	}

	static String text(JsonNode node, String field) {
		if (!node.path(field).isString()) {
			throw new IllegalArgumentException("no text called '" + field + "'");
		}
		return node.path(field).asString();
	}

	static List<JsonNode> list(JsonNode node, String field) {
		if (!node.path(field).isArray()) {
			throw new IllegalArgumentException("no list called '" + field + "'");
		}
		List<JsonNode> items = new ArrayList<>();
		node.path(field).forEach(items::add);
		return items;
	}

	private static int offset(JsonNode node, String field, String text) {
		int offset = node.path(field).isInt() ? node.path(field).asInt() : -1;
		if (offset < 0 || offset > text.length()) {
			throw new IllegalArgumentException("'" + field + "' is no offset into its text: " + node.path(field));
		}
		return offset;
	}

}
