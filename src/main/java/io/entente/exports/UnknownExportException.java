package io.entente.exports;

import java.util.Locale;

import io.entente.model.EntityUid;
import io.entente.model.Uid;

/**
 * The graph holds nothing of what was to be exported: the address is old, or the store
 * another.
 */
public class UnknownExportException extends RuntimeException {

	/**
	 * Tells which.
	 * @param uid one of those that were named
	 * @param named how many were named
	 */
	public UnknownExportException(Uid uid, long named) {
		super((named > 1)
				? String.format(Locale.ROOT, "None of the %,d entities and facts named is in this graph, such as %s",
						named, uid.value())
				: String.format(Locale.ROOT, "No %s %s is in this graph",
						(uid instanceof EntityUid) ? "entity" : "fact", uid.value()));
	}

}
