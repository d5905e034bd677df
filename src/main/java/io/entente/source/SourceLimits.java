package io.entente.source;

import java.time.Duration;

/**
 * Bounds that keep hostile or broken input from taking the machine's memory or time.
 *
 * @param documentChars longest document, in UTF-16 code units
 * @param downloadBytes largest answer to a request for an address
 * @param downloadTime longest time for an address, redirects included
 * @param redirects most redirects that are followed
 * @param archiveEntries most entries of one archive, nested ones included
 * @param archiveBytes most bytes that one archive may unpack to
 * @param archiveRatio most bytes unpacked from one byte packed; text packs to about a
 * fifth, repetitive records to a fiftieth
 * @param archiveDepth how deep archives may lie within archives
 */
record SourceLimits(int documentChars, int downloadBytes, Duration downloadTime, int redirects, int archiveEntries,
		long archiveBytes, int archiveRatio, int archiveDepth) {

	static final SourceLimits DEFAULT = new SourceLimits(5_000_000, 20 * 1024 * 1024, Duration.ofSeconds(30), 5,
			2_000_000, 16L << 30, 200, 2);

	/**
	 * Bytes after which a document can't but be too long: UTF-8, the widest encoding in
	 * use, takes at most three bytes for one code unit.
	 */
	int documentBytes() {
		return 3 * this.documentChars + 4;
	}

	String tooLong() {
		return String.format(java.util.Locale.ROOT,
				"it is longer than %,d characters, the limit for one article; split it, for example into JSON Lines",
				this.documentChars);
	}

}
