package io.entente.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The exports that run and the last that have ended, by the identifiers that their
 * clients gave them.
 */
@Component
class ExportRuns {

	private static final int KEPT = 200;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private final Map<String, ExportRun> runs = new LinkedHashMap<>();

	/**
	 * Begins a run.
	 * @param id the client's identifier; null where it doesn't want to hear of it
	 * @throws IllegalArgumentException if that can't be an identifier, or another export
	 * runs under it
	 */
	synchronized ExportRun begin(@Nullable String id) {
		ExportRun run = new ExportRun();
		if (id == null) {
			return run;
		}
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException(
					"The parameter progress takes up to 64 letters, digits and hyphens, not '%s'".formatted(id));
		}
		ExportRun other = this.runs.get(id);
		if (other != null && other.isRunning()) {
			throw new IllegalArgumentException("Another export runs under the identifier '%s'".formatted(id));
		}
		this.runs.remove(id);
		this.runs.put(id, run);
		Iterator<ExportRun> oldest = this.runs.values().iterator();
		while (this.runs.size() > KEPT && oldest.hasNext()) {
			if (!oldest.next().isRunning()) {
				oldest.remove();
			}
		}
		return run;
	}

	synchronized Optional<ExportRun> find(String id) {
		return Optional.ofNullable(this.runs.get(id));
	}

}
