package io.entente.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed stream, stopped when it is so much more than what went in
 * that it can only be meant to fill a machine.
 */
final class UnpackedStream extends CountingStream {

	/** Below this the ratio says nothing. */
	private static final long HARMLESS = 64L << 20;

	private final CountingStream packed;

	private final SourceLimits limits;

	UnpackedStream(InputStream unpacked, CountingStream packed, SourceLimits limits) {
		super(unpacked);
		this.packed = packed;
		this.limits = limits;
	}

	@Override
	void counted() throws IOException {
		if (count() > this.limits.archiveBytes()) {
			throw new UnreadableSourceException("it unpacks to more than " + (this.limits.archiveBytes() >> 20)
					+ " MB, the limit for one archive; unpack it yourself and name the folder");
		}
		if (count() > HARMLESS && count() > this.limits.archiveRatio() * this.packed.count()) {
			throw new UnreadableSourceException("it unpacks to more than " + this.limits.archiveRatio()
					+ " times its size, as archives do that are made to fill a disk; unpack it yourself if you trust it");
		}
	}

}
