package io.entente.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Tells data that is no text by its first bytes, its zero bytes and its control
 * characters.
 */
final class BinaryShape {

	private static final int HEAD = 8192;

	private static final Map<String, String> SIGNATURES = signatures();

	private BinaryShape() {
	}

	private static Map<String, String> signatures() {
		Map<String, String> map = new LinkedHashMap<>();
		map.put("%PDF-", "a PDF document");
		map.put("\u0089PNG", "a PNG image");
		map.put("\u00ff\u00d8\u00ff", "a JPEG image");
		map.put("GIF8", "a GIF image");
		map.put("PK\u0003\u0004", "a ZIP archive or an office document");
		map.put("\u001f\u008b", "a gzip file");
		map.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
		map.put("\u007fELF", "a program");
		map.put("MZ\u0090", "a program");
		map.put("\u00ca\u00fe\u00ba\u00be", "a Java class");
		map.put("SQLite format 3", "a database");
		map.put("{\\rtf", "a Rich Text document");
		map.put("7z\u00bc\u00af", "a 7z archive");
		map.put("Rar!", "a RAR archive");
		map.put("ID3", "a sound file");
		map.put("OggS", "a sound file");
		return map;
	}

	/** What the bytes look like, null if they may be text. */
	static @Nullable String of(byte[] bytes) {
		int length = Math.min(bytes.length, HEAD);
		String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
		for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
			if (head.startsWith(signature.getKey())) {
				return signature.getValue();
			}
		}
		if (head.indexOf('\0') >= 0) {
			return "it has zero bytes";
		}
		if (controlShare(head) > 0.02) {
			return "it has many control characters";
		}
		return null;
	}

	/** The share of control characters in a text's beginning that no text uses. */
	static double controlShare(String text) {
		int length = Math.min(text.length(), HEAD);
		int controls = 0;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c == 0x7f || (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b)) {
				controls++;
			}
		}
		return (length == 0) ? 0 : (double) controls / length;
	}

}
