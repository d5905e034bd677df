package io.entente.graph;

import java.net.UnknownHostException;
import java.security.cert.CertificateException;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The server that keeps the graph can't be used: not reached, not let in, not trusted,
 * too old, no room. The message is one line for a person.
 */
public class GraphUnavailableException extends RuntimeException {

	public GraphUnavailableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/**
	 * Says what a failure of the driver means.
	 * @param server the server's address, null where it isn't known
	 * @param ex the failure
	 */
	static GraphUnavailableException of(@Nullable String server, Neo4jException ex) {
		String who = (server != null) ? "The Neo4j server at " + server : "The Neo4j server";
		return new GraphUnavailableException(who + " " + reason(ex), ex);
	}

	/** Whether the failure tells of the server, rather than of what was asked of it. */
	static boolean concerns(Neo4jException ex) {
		return ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof SecurityException || ex instanceof DatabaseException
				|| ex instanceof TransientException;
	}

	private static String reason(Neo4jException ex) {
		if (causedBy(ex, CertificateException.class) || causedBy(ex, SSLException.class)) {
			return "shows a certificate that isn't trusted, or speaks no TLS; name a file that vouches for it with"
					+ " the property entente.neo4j.trust-file, or use the scheme it speaks (neo4j+s, neo4j+ssc, neo4j)";
		}
		if (ex instanceof AuthenticationException) {
			return "doesn't accept the user name and password; check ENTENTE_NEO4J_USERNAME and"
					+ " ENTENTE_NEO4J_PASSWORD or the credentials file";
		}
		if (ex instanceof SecurityException) {
			return "doesn't let this user in: " + ex.getMessage();
		}
		if (causedBy(ex, UnknownHostException.class)) {
			return "can't be found: nobody knows a host of that name; check the address and this machine's network";
		}
		if (ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException) {
			return "can't be reached; check that it runs and that address and port are right";
		}
		if (ex instanceof ClientException && String.valueOf(ex.getMessage()).contains("protocol version")) {
			return "is too old to be spoken to; " + ServerVersion.NEEDED + " is needed";
		}
		return "can't do its work: " + ex.getMessage();
	}

	private static boolean causedBy(Throwable failure, Class<? extends Throwable> type) {
		@Nullable Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 20; depth++) {
			if (type.isInstance(cause)) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
