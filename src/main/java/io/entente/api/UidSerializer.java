package io.entente.api;

import io.entente.model.Uid;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

import org.springframework.boot.jackson.JacksonComponent;

/**
 * Writes an identifier as its text. Told here, since the vocabulary knows no library.
 */
@JacksonComponent
class UidSerializer extends ValueSerializer<Uid> {

	@Override
	public void serialize(Uid uid, JsonGenerator json, SerializationContext context) {
		json.writeString(uid.value());
	}

}
