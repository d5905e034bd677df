package io.entente.exports.internal;

import io.entente.model.Uid;
import org.eclipse.collections.impl.set.mutable.primitive.LongHashSet;

/**
 * Which identifiers have come by, in some 16 bytes each: 64 of the hash's 130 bits are
 * kept. Among a million identifiers two agree in those with a chance of 1 in 37 million.
 */
final class SeenUids {

	/** 13 characters of 5 bits fill a long. */
	private static final int CHARACTERS = 13;

	private static final int FIRST = 2;

	private final LongHashSet seen = new LongHashSet();

	/** Whether the identifier comes by for the first time. */
	boolean add(Uid uid) {
		return this.seen.add(bits(uid.value()));
	}

	private static long bits(String uid) {
		long bits = 0;
		for (int i = FIRST; i < FIRST + CHARACTERS; i++) {
			char character = uid.charAt(i);
			bits = (bits << 5) | ((character >= 'a') ? character - 'a' : character - '2' + 26);
		}
		return bits;
	}

}
