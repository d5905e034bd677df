package io.entente.canvas;

import java.util.Locale;

import io.entente.model.EntityUid;

/**
 * The graph holds no entity of that identifier: the address is old, or the store another.
 */
public class UnknownEntityException extends RuntimeException {

	public UnknownEntityException(EntityUid uid) {
		super(String.format(Locale.ROOT, "No entity %s is in this graph", uid));
	}

}
