package io.entente.restore;

import java.io.IOException;
import java.util.Map;

import io.entente.exports.internal.rdf.LinkedContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON-LD with the context that Entente writes, thing by thing; a context from
 * elsewhere is refused and never fetched. Other JSON-LD of the same statements isn't
 * taken: to put it in this order would mean to hold it.
 */
final class JsonLdReader implements GraphReader {

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxStringLength(Fields.TEXT * 4).maxNestingDepth(20).build())
			.build())
		.build();

	@Override
	public void read(BoundedInput in, GraphSink sink) throws UnreadableGraphException, IOException {
		try (JsonParser json = JSON.createParser(in)) {
			read(json, in, new LinkedThings(sink));
		}
		catch (StreamConstraintsException ex) {
			throw new UnreadableGraphException("a value in it is too large or nested too deeply (" + where(ex) + ")",
					ex);
		}
		catch (JacksonException ex) {
			if (ex.getCause() instanceof IOException cause) {
				throw cause;
			}
			throw new UnreadableGraphException("it is cut off or damaged (" + where(ex) + ")", ex);
		}
	}

	private static void read(JsonParser json, BoundedInput in, LinkedThings things) throws UnreadableGraphException {
		require(json.nextToken() == JsonToken.START_OBJECT);
		require("@context".equals(json.nextName()));
		require(json.nextToken() == JsonToken.START_OBJECT);
		checkContext(object(json));
		require("@graph".equals(json.nextName()));
		require(json.nextToken() == JsonToken.START_ARRAY);
		for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
			if (token == null) {
				throw new UnreadableGraphException("it is cut off");
			}
			require(token == JsonToken.START_OBJECT);
			in.next();
			things.add(object(json));
		}
		things.finish();
		require(json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> object(JsonParser json) {
		return json.readValueAs(Map.class);
	}

	/** Every name has to mean what it means here. */
	private static void checkContext(Map<String, @Nullable Object> context) throws UnreadableGraphException {
		Map<String, Object> known = LinkedContext.entries();
		require(context.containsKey("ent"));
		for (Map.Entry<String, @Nullable Object> entry : context.entrySet()) {
			Object meaning = known.get(entry.getKey());
			if (meaning == null || !meaning.equals(entry.getValue())) {
				throw new UnreadableGraphException("its context gives '%s' a meaning that this version doesn't know"
					.formatted(Fields.clipped(entry.getKey())));
			}
		}
	}

	private static void require(boolean ours) throws UnreadableGraphException {
		if (!ours) {
			throw new UnreadableGraphException("it is JSON-LD of another form than Entente exports");
		}
	}

	private static String where(JacksonException ex) {
		return (ex.getLocation() != null && ex.getLocation().getLineNr() > 0) ? "line " + ex.getLocation().getLineNr()
				: "somewhere";
	}

}
