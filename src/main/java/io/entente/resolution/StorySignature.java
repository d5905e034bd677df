package io.entente.resolution;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The fingerprint by which near-identical copies of a text are found: a MinHash of its
 * overlapping runs of {@value #SHINGLE} words (Broder 1997). Copies keep most of their
 * runs, whatever their headline, by-line or cut. Texts made from one template ("Open
 * Skies agreement with …") may keep as many, but not the names and figures.
 * <p>
 * Two texts are compared where they share one of {@value #BANDS} bands of {@value #ROWS}
 * hashes each, which of texts with half their runs in common all but one in two hundred
 * do, and of texts with a hundredth of them one pair in twenty-five thousand.
 */
public final class StorySignature {

	/** Words in a run: shorter ones are shared by texts that only share their topic. */
	private static final int SHINGLE = 3;

	private static final int ROWS = 3;

	private static final int BANDS = 40;

	private static final int HASHES = ROWS * BANDS;

	/** The share of the shorter text's runs that a copy must keep. */
	private static final double LEAST_KEPT = 0.4;

	/** And of a text so short that its set phrases weigh much. */
	private static final double LEAST_KEPT_OF_SHORT = 0.75;

	/** Runs of what counts as short. */
	private static final int SHORT = 150;

	/**
	 * A copy is at least so much of the other text: a digest of a day's news would
	 * otherwise make one story of all it reprints.
	 */
	private static final double LEAST_LENGTH = 0.3;

	/**
	 * Runs at the head of a text that are kept, since a newspaper reprints its own
	 * background at the end of every article on a subject, but not the news …
	 */
	private static final int LEAD = 120;

	/** … of which the first half is looked for in the other text's … */
	private static final int LEAD_SOUGHT = 60;

	/** … and so much of it must be found. */
	private static final double LEAST_LEAD = 0.35;

	/** Words read of a text; what is longer is told apart long before. */
	private static final int MOST_WORDS = 20_000;

	private static final int BYTES = Integer.BYTES * (HASHES + 1 + LEAD) + NamePrint.BYTES;

	private static final long[] FACTORS = factors();

	private final int[] minima;

	private final int runs;

	private final NamePrint names;

	/** Hashes of the first runs, in their order; 0 where the text is shorter. */
	private final int[] lead;

	private StorySignature(int[] minima, int runs, int[] lead, NamePrint names) {
		this.minima = minima;
		this.lead = lead;
		this.runs = runs;
		this.names = names;
	}

	/**
	 * The signature of a text.
	 * @param text its running words, without headline, by-line and dateline
	 */
	public static StorySignature of(String text) {
		long[] words = words(text);
		int[] minima = new int[HASHES];
		Arrays.fill(minima, Integer.MAX_VALUE);
		long[] runs = new long[(words.length == 0) ? 0 : Math.max(1, words.length - SHINGLE + 1)];
		for (int i = 0; i < runs.length; i++) {
			long hash = 0;
			for (int j = i; j < Math.min(i + SHINGLE, words.length); j++) {
				hash = mix(hash * 31 + words[j]);
			}
			runs[i] = hash;
		}
		long[] distinct = Arrays.stream(runs).distinct().toArray();
		for (long run : distinct) {
			for (int i = 0; i < HASHES; i++) {
				int hash = (int) ((run * FACTORS[2 * i] + FACTORS[2 * i + 1]) >>> 32);
				if (hash < minima[i]) {
					minima[i] = hash;
				}
			}
		}
		int[] lead = Arrays.stream(runs).limit(LEAD).mapToInt((run) -> (int) run | 1).toArray();
		return new StorySignature(minima, distinct.length, Arrays.copyOf(lead, LEAD), NamePrint.of(text));
	}

	/**
	 * A stored signature.
	 * @param bytes as {@link #bytes} gave them
	 * @throws IllegalArgumentException if they are no signature
	 */
	public static StorySignature of(byte[] bytes) {
		if (bytes.length != BYTES) {
			throw new IllegalArgumentException("No signature of a story has " + bytes.length + " bytes");
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		int[] minima = ints(buffer, HASHES);
		int runs = buffer.getInt();
		return new StorySignature(minima, runs, ints(buffer, LEAD), NamePrint.of(buffer));
	}

	private static int[] ints(ByteBuffer buffer, int count) {
		int[] ints = new int[count];
		for (int i = 0; i < count; i++) {
			ints[i] = buffer.getInt();
		}
		return ints;
	}

	/** The signature for storing. */
	public byte[] bytes() {
		ByteBuffer buffer = ByteBuffer.allocate(BYTES);
		for (int minimum : this.minima) {
			buffer.putInt(minimum);
		}
		buffer.putInt(this.runs);
		for (int run : this.lead) {
			buffer.putInt(run);
		}
		this.names.write(buffer);
		return buffer.array();
	}

	/**
	 * The keys by which copies find one another, letters and digits only; none for a text
	 * without words.
	 */
	public List<String> bands() {
		List<String> bands = new ArrayList<>();
		if (this.runs == 0) {
			return bands;
		}
		for (int band = 0; band < BANDS; band++) {
			long hash = band;
			for (int row = 0; row < ROWS; row++) {
				hash = mix(hash * 31 + this.minima[band * ROWS + row]);
			}
			bands.add(Long.toString(hash & Long.MAX_VALUE, Character.MAX_RADIX));
		}
		return bands;
	}

	/** Whether both are copies of one text. Symmetric. */
	public boolean isCopyOf(StorySignature other) {
		StorySignature shorter = (this.runs <= other.runs) ? this : other;
		StorySignature longer = (shorter == this) ? other : this;
		double least = (shorter.runs < SHORT) ? LEAST_KEPT_OF_SHORT : LEAST_KEPT;
		if (kept(other) < least || Math.max(leadIn(other), other.leadIn(this)) < LEAST_LEAD) {
			return false;
		}
		boolean sameNames = longer.names.hasAll(shorter.names)
				&& (this.runs != other.runs || shorter.names.hasAll(longer.names));
		return sameNames && shorter.runs >= LEAST_LENGTH * longer.runs;
	}

	/** Whether the text has the name. */
	boolean names(String name) {
		return this.names.has(name);
	}

	/** The share of this text's beginning that the other's has. */
	private double leadIn(StorySignature other) {
		int sought = 0;
		int found = 0;
		for (int i = 0; i < LEAD_SOUGHT && this.lead[i] != 0; i++) {
			int run = this.lead[i];
			sought++;
			found += Arrays.stream(other.lead).anyMatch((theirs) -> theirs == run) ? 1 : 0;
		}
		return (sought > 0) ? (double) found / sought : 0;
	}

	/** The estimated share of the shorter text's runs that the other has too. */
	double kept(StorySignature other) {
		int same = 0;
		for (int i = 0; i < HASHES; i++) {
			same += (this.minima[i] == other.minima[i]) ? 1 : 0;
		}
		double jaccard = (double) same / HASHES;
		double common = jaccard / (1 + jaccard) * (this.runs + other.runs);
		return Math.min(1, common / Math.min(this.runs, other.runs));
	}

	private static long[] words(String text) {
		long[] words = new long[Math.min(MOST_WORDS, text.length() / 2 + 1)];
		int count = 0;
		long hash = 0;
		for (int i = 0; i <= text.length() && count < words.length; i++) {
			char c = (i < text.length()) ? text.charAt(i) : ' ';
			if (Character.isLetterOrDigit(c)) {
				hash = mix(hash * 31 + Character.toLowerCase(c) + 1);
			}
			else if (hash != 0) {
				words[count++] = hash;
				hash = 0;
			}
		}
		return Arrays.copyOf(words, count);
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
	static long mix(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
		return mixed ^ (mixed >>> 31);
	}

	private static long[] factors() {
		SplittableRandom random = new SplittableRandom(20251009);
		long[] factors = new long[2 * HASHES];
		for (int i = 0; i < factors.length; i++) {
			factors[i] = random.nextLong() | (i % 2 == 0 ? 1 : 0);
		}
		return factors;
	}

}
