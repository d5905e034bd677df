package io.entente.exports;

/**
 * How far an export is.
 *
 * @param facts the facts written
 * @param total the facts there are to write
 * @param entities the entities written
 * @param bytes the bytes given to the stream
 */
public record ExportProgress(long facts, long total, long entities, long bytes) {

	/** Before anything is written. */
	public static final ExportProgress NONE = new ExportProgress(0, 0, 0, 0);

}
