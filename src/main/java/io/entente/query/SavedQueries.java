package io.entente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.entente.graph.GraphProperties;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;

/**
 * Keeps queries under names, in {@code queries.json} in the home folder: they are the
 * person's and not the graph's, which a query must not change, and outlive every rebuild.
 */
@Service
public class SavedQueries {

	/** The most that are kept. */
	static final int MAX = 500;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Line>> LINES = new TypeReference<>() {
	};

	private final Path file;

	SavedQueries(GraphProperties properties) {
		this.file = properties.homeFolder().resolve("queries.json");
	}

	/**
	 * All of them by name.
	 * @throws UnreadableQueriesException if somebody has changed the file for the worse
	 */
	public synchronized List<SavedQuery> findAll() {
		if (!Files.exists(this.file)) {
			return List.of();
		}
		try {
			return JSON.readValue(this.file.toFile(), LINES)
				.stream()
				.map(Line::saved)
				.sorted(Comparator.comparing(SavedQuery::name, String.CASE_INSENSITIVE_ORDER))
				.toList();
		}
		catch (JacksonException | IllegalArgumentException | NullPointerException ex) {
			throw new UnreadableQueriesException(this.file, ex);
		}
	}

	/** Keeps a query; one of the same id is replaced. */
	public synchronized void save(SavedQuery query) {
		List<SavedQuery> queries = new ArrayList<>(findAll());
		queries.removeIf((each) -> each.id().equals(query.id()));
		if (queries.size() >= MAX) {
			throw new IllegalArgumentException("At most " + MAX + " queries can be kept; delete some");
		}
		queries.add(query);
		write(queries);
	}

	/**
	 * Forgets a query.
	 * @return what it was, nothing if there was none
	 */
	public synchronized Optional<SavedQuery> delete(QueryId id) {
		List<SavedQuery> queries = new ArrayList<>(findAll());
		Optional<SavedQuery> found = queries.stream().filter((each) -> each.id().equals(id)).findFirst();
		found.ifPresent((query) -> {
			queries.remove(query);
			write(queries);
		});
		return found;
	}

	/** Whole or not at all. */
	private void write(List<SavedQuery> queries) {
		try {
			Path fresh = Files.createTempFile(this.file.getParent(), "queries", ".new");
			try {
				Files.writeString(fresh, JSON.writerWithDefaultPrettyPrinter()
					.writeValueAsString(queries.stream().map(Line::of).toList()));
				Files.move(fresh, this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			}
			finally {
				Files.deleteIfExists(fresh);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The queries can't be kept in " + this.file, ex);
		}
	}

	/**
	 * A query as the file has it.
	 */
	private record Line(String id, String name, String query, String parameters) {

		static Line of(SavedQuery query) {
			return new Line(query.id().value(), query.name(), query.text(), query.parameters());
		}

		SavedQuery saved() {
			return new SavedQuery(new QueryId(this.id), this.name, this.query, this.parameters);
		}

	}

}
