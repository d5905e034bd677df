package io.entente.exports;

/**
 * Hears how an export goes, and may stop it. Called from the export's own thread, between
 * two batches of some hundred facts.
 */
@FunctionalInterface
public interface ExportListener {

	/** Hears nothing. */
	ExportListener NONE = (progress) -> {
	};

	/** How far it is: after each batch, and once at the end. */
	void onProgress(ExportProgress progress);

	/** Whether to stop. */
	default boolean isCancelled() {
		return false;
	}

}
