package io.entente.api;

import java.net.URI;

import io.entente.investigations.Investigation;
import io.entente.model.InvestigationUid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;

/**
 * Answers with an investigation. The entity tag is the count of its changes: who saves
 * sends it as {@code If-Match}, so that nobody overwrites what they haven't seen.
 */
final class TaggedInvestigation {

	private TaggedInvestigation() {
	}

	/** The answer that tells an investigation as it stands. */
	static ResponseEntity<Investigation> of(Investigation investigation) {
		return ResponseEntity.ok().eTag(tag(investigation)).body(investigation);
	}

	/** The answer that tells what was begun, and where it is. */
	static ResponseEntity<Investigation> begun(Investigation investigation) {
		return ResponseEntity.created(address(investigation.uid())).eTag(tag(investigation)).body(investigation);
	}

	/** Where an investigation is. */
	static URI address(InvestigationUid uid) {
		return URI.create("/api/v1/investigations/" + uid);
	}

	/**
	 * The version that an entity tag names.
	 * @throws VersionMissingException if there is no tag
	 * @throws IllegalArgumentException if it is none of these
	 */
	static long version(@Nullable String match) {
		if (match == null) {
			throw new VersionMissingException();
		}
		String number = match.replaceFirst("^W/", "").replace("\"", "").strip();
		if (!number.matches("[0-9]{1,18}")) {
			throw new IllegalArgumentException(
					"If-Match must be the entity tag that the investigation came with, a number in quotes");
		}
		return Long.parseLong(number);
	}

	private static String tag(Investigation investigation) {
		return "\"" + investigation.version() + "\"";
	}

}
