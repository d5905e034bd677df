package io.entente.source;

import java.io.InputStream;
import java.util.List;

/**
 * Opens what a person points at and gives its documents one after the other, in bounded
 * memory. Thread-safe; each {@link SourceSet} belongs to one thread.
 */
public final class SourceReader {

	private final ContentOpener opener;

	private final WebFetcher fetcher;

	/** A reader with the usual limits. */
	public SourceReader() {
		this(SourceLimits.DEFAULT, AddressRule.publicOnly());
	}

	SourceReader(SourceLimits limits, AddressRule rule) {
		this.opener = new ContentOpener(limits);
		this.fetcher = new WebFetcher(limits, rule);
	}

	/**
	 * Opens sources.
	 * @param arguments files, folders (with the folders below them, by name; hidden
	 * files, links and files of other kinds passed over), archives, JSON Lines, JSON,
	 * feeds, http and https addresses, {@code -} for standard input, and graphs that
	 * Entente exported, which are told by their content. A file that is named and whose
	 * ending tells nothing is told by its content
	 * @param stdin what {@code -} reads; not closed
	 * @return the documents and, for whatever can't be read, the reasons; never throws
	 * for what a source holds
	 */
	public SourceSet open(List<String> arguments, InputStream stdin) {
		return new OpenedSources(List.copyOf(arguments), stdin, this.opener, this.fetcher);
	}

}
