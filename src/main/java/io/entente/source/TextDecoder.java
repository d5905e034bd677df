package io.entente.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by byte order mark, strict UTF-8, the declared encoding, and
 * detection, in that order. UTF-8 goes before the declaration because text of another
 * encoding almost never is valid UTF-8, whereas declarations are often wrong.
 */
final class TextDecoder {

	/** Detection's confidence, of 100, below which the text would be a guess. */
	private static final int LEAST_CONFIDENCE = 25;

	private static final int DETECTION_BYTES = 64 * 1024;

	private static final Pattern META_CHARSET = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

	/** A byte order mark, its bytes as characters of Latin-1. */
	private record Mark(String name, String bytes) {
	}

	// UTF-32's little-endian mark begins with UTF-16's, so it comes first
	private static final List<Mark> MARKS = List.of(new Mark("UTF-8", "\u00ef\u00bb\u00bf"),
			new Mark("UTF-32LE", "\u00ff\u00fe\0\0"), new Mark("UTF-32BE", "\0\0\u00fe\u00ff"),
			new Mark("UTF-16LE", "\u00ff\u00fe"), new Mark("UTF-16BE", "\u00fe\u00ff"));

	private TextDecoder() {
	}

	/**
	 * Decodes a document.
	 * @param bytes all of it
	 * @param declared the encoding that the source declares, null if it doesn't
	 * @throws UnreadableSourceException if it isn't text or its encoding can't be told
	 */
	static String decode(byte[] bytes, @Nullable String declared) throws UnreadableSourceException {
		for (Mark mark : MARKS) {
			if (startsWith(bytes, mark.bytes)) {
				int skip = mark.bytes.length();
				String text = strict(bytes, skip, charset(mark.name));
				if (text != null) {
					return text;
				}
				if (skip > 2) {
					throw new UnreadableSourceException(
							"its first bytes announce " + mark.name + ", but the rest isn't valid " + mark.name);
				}
			}
		}
		String binary = BinaryShape.of(bytes);
		if (binary != null) {
			throw new UnreadableSourceException("it looks like binary data (" + binary + "), not text");
		}
		String text = strict(bytes, 0, StandardCharsets.UTF_8);
		if (text != null) {
			return text;
		}
		text = strict(bytes, 0, (declared != null) ? charset(declared) : null);
		return (text != null) ? text : detected(bytes);
	}

	/**
	 * The encoding that a page's or an XML document's own head declares, null if none.
	 */
	static @Nullable String declaredInMarkUp(byte[] bytes) {
		int length = Math.min(bytes.length, 4096);
		Matcher matcher = META_CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
		return matcher.find() ? matcher.group(1) : null;
	}

	private static String detected(byte[] bytes) throws UnreadableSourceException {
		byte[] head = (bytes.length > DETECTION_BYTES) ? java.util.Arrays.copyOf(bytes, DETECTION_BYTES) : bytes;
		CharsetMatch match = new CharsetDetector().setText(head).detect();
		if (match != null && match.getConfidence() >= LEAST_CONFIDENCE && !match.getName().startsWith("UTF-")) {
			String text = strict(bytes, 0, charset(match.getName()));
			if (text != null && BinaryShape.controlShare(text) < 0.01) {
				return text;
			}
		}
		throw new UnreadableSourceException(
				"its encoding can't be told: it isn't valid UTF-8 and nothing else fits; save it as UTF-8");
	}

	private static boolean startsWith(byte[] bytes, String mark) {
		int length = Math.min(bytes.length, mark.length());
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
	}

	private static @Nullable Charset charset(String name) {
		try {
			return Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return null;
		}
	}

	private static @Nullable String strict(byte[] bytes, int from, @Nullable Charset charset) {
		if (charset == null) {
			return null;
		}
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
