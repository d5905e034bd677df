package io.entente.cli;

import io.entente.model.RunUid;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads a run's identifier from its text, which is how the REST interface writes it. Told
 * here, since the vocabulary knows no library.
 */
class RunUidReader extends ValueDeserializer<RunUid> {

	@Override
	public RunUid deserialize(JsonParser json, DeserializationContext context) {
		return new RunUid(json.getString());
	}

}
