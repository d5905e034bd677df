package io.entente.shell;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import io.entente.uikit.Texts;

/**
 * Writes what went wrong to the log under a number that the person sees, and says it in
 * words that help. Causes and identifiers stay in the log.
 */
@Component
class Incidents {

	private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

	/** Causes may go round in circles. */
	private static final int DEPTH = 20;

	private final SecureRandom random = new SecureRandom();

	/** What a person is told. */
	record Incident(String id, String happened, String advice) {
	}

	Incident record(Throwable error) {
		byte[] bytes = new byte[4];
		this.random.nextBytes(bytes);
		String id = HexFormat.of().formatHex(bytes);
		LOG.error("Incident {}", id, error);
		if (isOf(error, DataAccessException.class)) {
			return new Incident(id, Texts.of("shell.incident.database"), Texts.of("shell.incident.database.advice"));
		}
		return new Incident(id, Texts.of("shell.incident.other"), Texts.of("shell.incident.other.advice"));
	}

	private static boolean isOf(Throwable error, Class<? extends Throwable> type) {
		@Nullable Throwable each = error;
		for (int depth = 0; each != null && depth < DEPTH; depth++) {
			if (type.isInstance(each)) {
				return true;
			}
			each = each.getCause();
		}
		return false;
	}

}
