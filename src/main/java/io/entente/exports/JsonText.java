package io.entente.exports;

import java.io.OutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes properties as JSON; what isn't known is left out.
 */
final class JsonText {

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.build();

	private JsonText() {
	}

	/** A generator in UTF-8 that leaves the stream open. */
	static JsonGenerator generator(OutputStream out) {
		return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
	}

	/** Sentences as a text of JSON, for formats that hold nothing but text. */
	static String of(List<ExportedSentence> sentences) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
			write(json, sentences);
		}
		return text.toString();
	}

	/** Texts as a text of JSON. */
	static String ofTexts(List<?> texts) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
			writeTexts(json, texts);
		}
		return text.toString();
	}

	/** Writes sentences as an array. */
	static void write(JsonGenerator json, List<ExportedSentence> sentences) {
		json.writeStartArray();
		for (ExportedSentence sentence : sentences) {
			json.writeStartObject();
			properties(json, Columns.SENTENCE, sentence);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Writes a thing's properties into the object that is open. */
	static <T> void properties(JsonGenerator json, List<Column<T>> columns, T thing) {
		for (Column<T> column : columns) {
			Object value = column.of(thing);
			if (value == null) {
				continue;
			}
			json.writeName(column.name());
			switch (value) {
				case Long number -> json.writeNumber(number);
				case Double number -> json.writeNumber(number);
				case LocalDate day -> json.writeString(day.toString());
				case List<?> texts -> writeTexts(json, texts);
				default -> json.writeString(WellFormed.text(value.toString()));
			}
		}
	}

	private static void writeTexts(JsonGenerator json, List<?> texts) {
		json.writeStartArray();
		texts.forEach((each) -> json.writeString(WellFormed.text(String.valueOf(each))));
		json.writeEndArray();
	}

}
