package io.entente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A deterministic identifier: the hash of a natural key behind a letter that tells the
 * kind. The same thing read twice, on any machine and in any order, gets the same
 * identifier, which is what makes an import repeatable without doubling anything.
 */
public sealed interface Uid
		permits ArticleUid, PassageUid, EntityUid, ClaimUid, FactUid, RunUid, PublisherUid, InvestigationUid {

	/**
	 * The identifier's text: a letter, a hyphen and 26 characters of lower-case base 32
	 * (130 bits of a SHA-256).
	 */
	String value();

	/**
	 * Hashes a natural key. Parts are separated, so {@code ("ab", "c")} and
	 * {@code ("a", "bc")} differ.
	 * @param prefix the letter of the kind
	 * @param naturalKey the parts of the key, in order
	 * @return the identifier's text
	 */
	static String hash(char prefix, String... naturalKey) {
		MessageDigest digest = sha256();
		for (String part : naturalKey) {
			digest.update(part.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0x1f);
		}
		byte[] bytes = digest.digest();
		StringBuilder text = new StringBuilder(28).append(prefix).append('-');
		int buffer = 0;
		int bits = 0;
		for (int i = 0; text.length() < 28; i++) {
			buffer = (buffer << 8) | (bytes[i] & 0xff);
			bits += 8;
			while (bits >= 5 && text.length() < 28) {
				text.append("abcdefghijklmnopqrstuvwxyz234567".charAt((buffer >> (bits - 5)) & 31));
				bits -= 5;
			}
		}
		return text.toString();
	}

	/**
	 * Checks the text of an identifier that comes from outside, an address for example.
	 * @param prefix the letter of the kind
	 * @param value the text
	 * @return the same text
	 * @throws IllegalArgumentException if it can't be an identifier of that kind
	 */
	static String check(char prefix, String value) {
		if (value.isEmpty() || value.charAt(0) != prefix || !Shape.PATTERN.matcher(value).matches()) {
			String quoted = (value.length() > Shape.QUOTED) ? value.substring(0, Shape.QUOTED) + "…" : value;
			throw new IllegalArgumentException(
					"An identifier of this kind is %s- and 26 letters and digits, not '%s'".formatted(prefix, quoted));
		}
		return value;
	}

	/**
	 * Reads an identifier that comes from outside.
	 * @param type the kind's constructor
	 * @param text the text
	 * @return nothing if it can't be an identifier of that kind
	 */
	static <T extends Uid> Optional<T> read(Function<String, T> type, String text) {
		try {
			return Optional.of(type.apply(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Keeps the compiled pattern out of the interface's public face. */
	final class Shape {

		private static final Pattern PATTERN = Pattern.compile("[a-z]-[a-z2-7]{26}");

		private static final int QUOTED = 80;

		private Shape() {
		}

	}

}
