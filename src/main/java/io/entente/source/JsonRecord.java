package io.entente.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.entente.model.RawDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one JSON object of the input contract: {@code id, url, title, date, source,
 * language, text | html}; every other field is kept as metadata, nested values as JSON
 * text.
 */
final class JsonRecord {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final int LONGEST_MESSAGE = 160;

	private JsonRecord() {
	}

	/**
	 * The document that an object describes, or the reason why it describes none.
	 * @param json the object, UTF-8
	 */
	static SourceItem read(String origin, byte[] json, SourceLimits limits) {
		JsonNode node;
		try {
			node = MAPPER.readTree(decode(json));
		}
		catch (CharacterCodingException ex) {
			return ItemStream.failure(origin, "it isn't valid UTF-8, which JSON has to be");
		}
		catch (JacksonException ex) {
			return ItemStream.failure(origin, "it isn't valid JSON: " + shorten(ex.getOriginalMessage()));
		}
		if (!node.isObject()) {
			return ItemStream.failure(origin, "it isn't a JSON object with a \"text\" or \"html\" field");
		}
		String plain = text(node.get("text"));
		String text = (plain != null) ? plain : text(node.get("html"));
		if (text == null) {
			return ItemStream.failure(origin, missing(node));
		}
		RawDocument.Format format = (plain != null) ? RawDocument.Format.TEXT : RawDocument.Format.HTML;
		if (text.length() > limits.documentChars()) {
			return ItemStream.failure(origin, limits.tooLong());
		}
		return new SourceItem.Document(
				new RawDocument(origin, value(node.get("id")), value(node.get("url")), format, text, metadata(node)),
				0);
	}

	private static @Nullable String text(@Nullable JsonNode node) {
		return (node != null && node.isString() && !node.stringValue().isBlank()) ? node.stringValue() : null;
	}

	private static String missing(JsonNode node) {
		for (String name : new String[] { "text", "html" }) {
			JsonNode value = node.get(name);
			if (value != null && !value.isNull()) {
				return value.isString() ? "its \"" + name + "\" is empty" : "its \"" + name + "\" isn't a string";
			}
		}
		return "it has neither \"text\" nor \"html\"";
	}

	private static Map<String, String> metadata(JsonNode node) {
		Map<String, String> metadata = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> field : node.properties()) {
			String value = switch (field.getKey()) {
				case "id", "url", "text", "html" -> null;
				default -> value(field.getValue());
			};
			if (value != null) {
				metadata.put(field.getKey(), value);
			}
		}
		return metadata;
	}

	private static @Nullable String value(@Nullable JsonNode node) {
		if (node == null || node.isNull()) {
			return null;
		}
		String text = node.isString() ? node.stringValue() : node.toString();
		return text.isBlank() ? null : text.strip();
	}

	private static String decode(byte[] json) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
	}

	private static String shorten(String message) {
		String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
		return (line.length() > LONGEST_MESSAGE) ? line.substring(0, LONGEST_MESSAGE) + "…" : line;
	}

}
