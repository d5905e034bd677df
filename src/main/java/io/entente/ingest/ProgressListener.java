package io.entente.ingest;

/**
 * Hears how an import goes. Called from the import's own threads, one call at a time;
 * what it throws is ignored.
 */
public interface ProgressListener {

	/** Hears nothing. */
	ProgressListener NONE = (_) -> {
	};

	/** How far it is: a few times a second at most, and once at the end. */
	void onProgress(IngestProgress progress);

	/** Something was skipped. */
	default void onFailure(IngestFailure failure) {
	}

}
