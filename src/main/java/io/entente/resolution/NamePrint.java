package io.entente.resolution;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The names and figures of a text, small enough to keep with it: those it uses most, and
 * a Bloom filter of all of them. A word that begins a sentence counts as no use of a
 * name.
 */
final class NamePrint {

	/** The names that must be found in a copy. */
	private static final int MOST_USED = 10;

	/** A name used once may be the editor's. */
	private static final int LEAST_USES = 2;

	/** About one name in a hundred of a text with two hundred is found by mistake. */
	private static final int BITS = 4096;

	static final int BYTES = BITS / 8 + Long.BYTES * MOST_USED;

	private static final long START = 7;

	private final long[] mostUsed;

	private final BitSet all;

	private NamePrint(long[] mostUsed, BitSet all) {
		this.mostUsed = mostUsed;
		this.all = all;
	}

	static NamePrint of(String text) {
		Map<Long, Integer> uses = new HashMap<>();
		boolean sentenceStart = true;
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (!Character.isLetterOrDigit(c)) {
				sentenceStart |= c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '"' || c == '\u201c';
				continue;
			}
			long hash = START;
			int start = i;
			for (; i < length && Character.isLetterOrDigit(text.charAt(i)); i++) {
				hash = StorySignature.mix(hash * 31 + text.charAt(i));
			}
			if (Character.isDigit(c) || Character.isUpperCase(c)) {
				boolean telling = Character.isDigit(c) || (!sentenceStart && i - start > 1);
				uses.merge(hash, telling ? 1 : 0, Integer::sum);
			}
			sentenceStart = i < length && (text.charAt(i) == '.' || text.charAt(i) == '\n') && i - start > 2;
		}
		BitSet all = new BitSet(BITS);
		uses.keySet().forEach((name) -> {
			all.set(first(name));
			all.set(second(name));
		});
		long[] mostUsed = uses.entrySet()
			.stream()
			.filter((use) -> use.getValue() >= LEAST_USES)
			.sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_USED)
			.mapToLong(Map.Entry::getKey)
			.toArray();
		return new NamePrint(mostUsed, all);
	}

	/** Reads what {@link #write} wrote. */
	static NamePrint of(ByteBuffer buffer) {
		byte[] bits = new byte[BITS / 8];
		buffer.get(bits);
		long[] mostUsed = new long[MOST_USED];
		for (int i = 0; i < MOST_USED; i++) {
			mostUsed[i] = buffer.getLong();
		}
		return new NamePrint(Arrays.stream(mostUsed).filter((name) -> name != 0).toArray(), BitSet.valueOf(bits));
	}

	void write(ByteBuffer buffer) {
		buffer.put(Arrays.copyOf(this.all.toByteArray(), BITS / 8));
		for (long name : Arrays.copyOf(this.mostUsed, MOST_USED)) {
			buffer.putLong(name);
		}
	}

	/** Whether this text has the names that the other one uses most. */
	boolean hasAll(NamePrint other) {
		return Arrays.stream(other.mostUsed)
			.allMatch((name) -> this.all.get(first(name)) && this.all.get(second(name)));
	}

	/** Whether the text has the name. */
	boolean has(String name) {
		long hash = START;
		for (int i = 0; i < name.length(); i++) {
			hash = StorySignature.mix(hash * 31 + name.charAt(i));
		}
		return this.all.get(first(hash)) && this.all.get(second(hash));
	}

	private static int first(long name) {
		return (int) (name & (BITS - 1));
	}

	private static int second(long name) {
		return (int) ((name >>> 32) & (BITS - 1));
	}

}
