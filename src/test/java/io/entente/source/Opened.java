package io.entente.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.entente.model.RawDocument;

/** All that a source set gave. */
record Opened(List<RawDocument> documents, List<SourceItem.Failure> failures, List<Long> positions, long totalBytes) {

	/** Small limits, so that tests reach them at once. */
	static final SourceLimits SMALL = new SourceLimits(1000, 4096, Duration.ofSeconds(2), 3, 50, 1L << 20, 20, 2);

	static Opened paths(Path... paths) {
		return with(new SourceReader(), List.of(paths).stream().map(Path::toString).toList(),
				InputStream.nullInputStream());
	}

	static Opened small(String... arguments) {
		return with(new SourceReader(SMALL, AddressRule.any()), List.of(arguments), InputStream.nullInputStream());
	}

	static Opened input(byte[] bytes) {
		return with(new SourceReader(), List.of("-"), new ByteArrayInputStream(bytes));
	}

	static Opened with(SourceReader reader, List<String> arguments, InputStream stdin) {
		List<RawDocument> documents = new ArrayList<>();
		List<SourceItem.Failure> failures = new ArrayList<>();
		List<Long> positions = new ArrayList<>();
		try (SourceSet set = reader.open(arguments, stdin)) {
			while (set.hasNext()) {
				SourceItem item = set.next();
				positions.add(item.bytesRead());
				switch (item) {
					case SourceItem.ExportedGraph graph ->
						throw new AssertionError("No document, but a graph: " + graph.origin());
					case SourceItem.Document document -> documents.add(document.document());
					case SourceItem.Failure failure -> failures.add(failure);
				}
			}
			return new Opened(documents, failures, positions, set.totalBytes());
		}
	}

	List<String> contents() {
		return this.documents.stream().map(RawDocument::content).toList();
	}

	List<String> reasons() {
		return this.failures.stream().map(SourceItem.Failure::reason).toList();
	}

	/** The one document. */
	RawDocument document() {
		if (this.documents.size() != 1 || !this.failures.isEmpty()) {
			throw new AssertionError("Expected one document, but got " + this);
		}
		return this.documents.getFirst();
	}

	/** The one failure. */
	SourceItem.Failure failure() {
		if (this.failures.size() != 1 || !this.documents.isEmpty()) {
			throw new AssertionError("Expected one failure, but got " + this);
		}
		return this.failures.getFirst();
	}

}
