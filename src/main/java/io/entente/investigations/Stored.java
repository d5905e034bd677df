package io.entente.investigations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept as text in one property of the graph: views and notes as they are,
 * snapshots compressed.
 */
final class Stored {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private Stored() {
	}

	static String text(InvestigationContent content) {
		return JSON.writeValueAsString(new Parts(content.views(), content.notes()));
	}

	static InvestigationContent content(String name, String description, String author, String text) {
		Parts parts = JSON.readValue(text, Parts.class);
		return new InvestigationContent(name, description, author, parts.views(), parts.notes());
	}

	static String text(Snapshot snapshot) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
			out.write(JSON.writeValueAsBytes(snapshot));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	static Snapshot snapshot(String text) {
		try (InflaterInputStream in = new InflaterInputStream(
				new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
			return JSON.readValue(in.readAllBytes(), Snapshot.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Views and notes.
	 *
	 * @param views the views
	 * @param notes the notes
	 */
	record Parts(List<SavedView> views, List<Note> notes) {
	}

}
