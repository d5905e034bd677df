package io.entente.api;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Names the file that an answer is to be kept as.
 */
final class Download {

	private static final String PLAIN = "!#$&+-.^_`|~";

	private Download() {
	}

	/**
	 * The header's value after RFC 6266: the name for old clients with ASCII alone, and
	 * the whole one encoded after RFC 8187.
	 * @param name the file's name, whatever it consists of
	 */
	static String disposition(String name) {
		StringBuilder ascii = new StringBuilder();
		name.codePoints()
			.forEach((character) -> ascii.append(isPlain(character) ? Character.toString(character) : "_"));
		StringBuilder encoded = new StringBuilder();
		for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
			if (isPlain(unit)) {
				encoded.append((char) unit);
			}
			else {
				encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
			}
		}
		String simple = "attachment; filename=\"" + ascii + "\"";
		return ascii.toString().equals(name) ? simple : simple + "; filename*=UTF-8''" + encoded;
	}

	private static boolean isPlain(int character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || (character > 0 && PLAIN.indexOf(character) >= 0);
	}

}
