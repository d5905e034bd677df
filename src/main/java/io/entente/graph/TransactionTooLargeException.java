package io.entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * What was to be written at once needs more memory than the database gives a transaction.
 * Nothing of it was written; less at once may be.
 */
public class TransactionTooLargeException extends RuntimeException {

	public TransactionTooLargeException(@Nullable Throwable cause) {
		super("The graph needs more memory to write it at once than a transaction may take; give the program more with"
				+ " ENTENTE_JAVA_OPTS=-Xmx6g, or a separate server more by dbms.memory.transaction.total.max", cause);
	}

}
