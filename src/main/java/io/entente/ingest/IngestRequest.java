package io.entente.ingest;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be imported.
 *
 * @param sources files, folders, archives, addresses, {@code -} for standard input, as
 * the source reader takes them
 * @param stdin what {@code -} reads
 * @param published the date of publication for articles that tell none themselves, null
 * if none was given
 * @param label a short name for the history: a file's name, "Sample corpus"
 */
public record IngestRequest(List<String> sources, InputStream stdin, @Nullable LocalDate published, String label) {

	public IngestRequest {
		sources = List.copyOf(sources);
	}

	/** A request without standard input. */
	public static IngestRequest of(List<String> sources, @Nullable LocalDate published, String label) {
		return new IngestRequest(sources, InputStream.nullInputStream(), published, label);
	}

}
