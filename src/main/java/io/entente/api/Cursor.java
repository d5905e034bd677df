package io.entente.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a list goes on, as a text that means nothing to the client. It says after which
 * thing, not after how many, and carries a checksum over itself and the question, so that
 * it can't be cut, changed or put to another question unnoticed. It holds no secret: who
 * makes one up gets another part of the same list.
 */
final class Cursor {

	private static final int CHECK = 12;

	private static final String SEPARATOR = "\n";

	private Cursor() {
	}

	/**
	 * Writes a cursor.
	 * @param question what is asked, in what order, all but the cursor and the limit
	 * @param parts the place
	 */
	static String write(String question, String... parts) {
		String place = String.join(SEPARATOR, parts);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((check(question, place) + place).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor.
	 * @param count how many parts its place has
	 * @throws IllegalArgumentException if it isn't one of this question's
	 */
	static List<String> read(String question, String cursor, int count) {
		String text = decoded(cursor);
		String place = text.substring(Math.min(CHECK, text.length()));
		List<String> parts = Arrays.asList(place.split(SEPARATOR, -1));
		if (!text.equals(check(question, place) + place) || parts.size() != count) {
			throw malformed();
		}
		return parts;
	}

	private static String decoded(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw malformed();
		}
	}

	private static IllegalArgumentException malformed() {
		return new IllegalArgumentException("The cursor was cut, changed or made for another question:"
				+ " take it from 'next' as it is and keep all other parameters, or begin again without a cursor");
	}

	private static String check(String question, String place) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((question + "\0" + place).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, CHECK);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
