package io.entente.evidence;

import java.util.Locale;

import io.entente.model.FactUid;

/**
 * The graph holds no fact of that identifier: the address is old, or the store another.
 */
public class UnknownFactException extends RuntimeException {

	public UnknownFactException(FactUid uid) {
		super(String.format(Locale.ROOT, "No fact %s is in this graph", uid));
	}

}
