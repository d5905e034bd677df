package io.entente.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in one line why the graph couldn't be opened, in place of a stack of beans.
 */
class GraphFailureAnalyzer implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		@Nullable Throwable cause = failure;
		for (int depth = 0; cause != null && depth < 20; depth++) {
			if (cause instanceof HomeInUseException || cause instanceof HomeNotWritableException
					|| cause instanceof StoreDamagedException || cause instanceof GraphUnavailableException
					|| cause instanceof SchemaChangedException) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
			}
			cause = cause.getCause();
		}
		return null;
	}

}
