package io.entente.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.entente.model.Extraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader finds in a few articles: a JSON object whose {@code articles}
 * name each a {@code file} and list {@code entities}, {@code agreements} and
 * {@code facts}.
 */
public final class CloseReading {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Path file;

	private final List<JsonNode> articles;

	private CloseReading(Path file, List<JsonNode> articles) {
		this.file = file;
		this.articles = articles;
	}

	/** Whether a JSON file looks like one; tells other JSON files of a folder apart. */
	public static boolean isOne(Path file) {
		try {
			return MAPPER.readTree(Files.readString(file)).path("articles").path(0).has("file");
		}
		catch (IOException | JacksonException ex) {
			return false;
		}
	}

	/**
	 * Reads a file.
	 * @throws BadGoldException if it isn't a close reading
	 */
	public static CloseReading read(Path file) throws BadGoldException {
		try {
			JsonNode root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
			List<JsonNode> articles = GoldReader.list(root, "articles");
			for (JsonNode article : articles) {
				GoldReader.text(article, "file");
				for (String part : List.of("entities", "agreements", "facts")) {
					GoldReader.list(article, part);
				}
			}
			return new CloseReading(file, articles);
		}
		catch (IOException ex) {
			throw new BadGoldException(file + " can't be read (" + ex + ")");
		}
		catch (JacksonException ex) {
			throw new BadGoldException(file + " is not JSON (" + ex.getOriginalMessage() + ")");
		}
		catch (IllegalArgumentException ex) {
			throw new BadGoldException(file + ": " + ex.getMessage());
		}
	}

	/** The name of its file. */
	public String name() {
		return GoldReader.name(this.file);
	}

	/** The files of its articles. */
	public List<String> files() {
		return this.articles.stream().map((article) -> GoldReader.text(article, "file")).toList();
	}

	/** Where the articles lie: in the given folder, else beside the close reading. */
	public Path folder(@Nullable Path given) {
		return (given != null) ? given : Objects.requireNonNullElse(this.file.getParent(), Path.of("."));
	}

	/**
	 * Compares what was read with what a careful reader finds.
	 * @param readings by the articles' files
	 */
	public SetReport score(Map<String, Extraction> readings) throws BadGoldException {
		CloseReadingScorer scorer = new CloseReadingScorer();
		for (JsonNode article : this.articles) {
			Extraction read = readings.get(GoldReader.text(article, "file"));
			if (read == null) {
				throw new BadGoldException(
						"In " + name() + " the article " + GoldReader.text(article, "file") + " wasn't read");
			}
			scorer.add(article, read);
		}
		return new SetReport(name(), GoldKind.CLOSE_READING, this.articles.size(), scorer.figures(), scorer.misses(),
				List.of());
	}

	static List<String> strings(JsonNode node, String field) {
		List<String> values = new ArrayList<>();
		node.path(field).forEach((value) -> values.add(value.asString()));
		return values;
	}

}
