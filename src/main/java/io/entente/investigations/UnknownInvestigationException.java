package io.entente.investigations;

import io.entente.model.InvestigationUid;

/**
 * An investigation, or a version of it, isn't there.
 */
public class UnknownInvestigationException extends RuntimeException {

	public UnknownInvestigationException(InvestigationUid uid) {
		super("There is no investigation " + uid + "; it may have been deleted");
	}

	public UnknownInvestigationException(String message) {
		super(message);
	}

}
