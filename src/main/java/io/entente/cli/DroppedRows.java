package io.entente.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.entente.exports.ExportCancelledException;
import io.entente.exports.ExportListener;
import io.entente.query.RowSink;

/**
 * Takes the rows of a query whose outcome alone is wanted, until somebody stops it.
 *
 * @param listener may stop it
 */
record DroppedRows(ExportListener listener) implements RowSink {

	@Override
	public void columns(List<String> names) {
		// only the outcome is wanted
	}

	@Override
	public void row(List<@Nullable Object> cells) {
		if (this.listener.isCancelled()) {
			throw new ExportCancelledException();
		}
	}

}
