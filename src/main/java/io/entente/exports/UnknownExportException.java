package io.entente.exports;

import java.util.Locale;

import io.entente.model.EntityUid;
import io.entente.model.Uid;

/**
 * The graph doesn't hold what was to be exported: the address is old, or the store
 * another.
 */
public class UnknownExportException extends RuntimeException {

	public UnknownExportException(Uid uid) {
		super(String.format(Locale.ROOT, "No %s %s is in this graph", (uid instanceof EntityUid) ? "entity" : "fact",
				uid.value()));
	}

}
