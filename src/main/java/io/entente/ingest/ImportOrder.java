package io.entente.ingest;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An import as the command line orders it from a running server, in JSON.
 *
 * @param sources absolute paths and addresses
 * @param published see {@link IngestRequest#published()}
 * @param label see {@link IngestRequest#label()}
 */
public record ImportOrder(List<String> sources, @Nullable LocalDate published, String label) {

	/** Where the order is sent. */
	public static final String PATH = "/api/v1/imports/orders";

	/**
	 * The file in the home folder whose content the order must bring along: who may read
	 * it may have files of this machine read.
	 */
	public static final String TOKEN_FILE = "import.token";

	public ImportOrder {
		sources = List.copyOf(sources);
	}

}
