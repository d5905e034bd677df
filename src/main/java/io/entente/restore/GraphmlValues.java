package io.entente.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.exports.ExportedSentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the values of a node in GraphML: lists and sentences are texts of JSON.
 */
final class GraphmlValues {

	private static final Set<String> LISTS = Set.of("aliases", "sectors");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private GraphmlValues() {
	}

	/** The values by their names. */
	static Fields fields(Map<String, String> values) throws BadRecordException {
		Map<String, Object> read = new HashMap<>(values);
		for (String list : LISTS) {
			String text = values.get(list);
			if (text != null) {
				read.put(list, json(list, text, List.class));
			}
		}
		return new Fields(read);
	}

	/** The sentences. */
	static List<ExportedSentence> sentences(Map<String, String> values) throws BadRecordException {
		List<ExportedSentence> sentences = new ArrayList<>();
		String evidence = values.get("evidence");
		if (evidence != null) {
			for (Object each : json("evidence", evidence, List.class)) {
				if (!(each instanceof Map<?, ?> sentence)) {
					throw new BadRecordException("its evidence is no list of sentences");
				}
				Map<String, Object> named = new HashMap<>();
				sentence.forEach((name, value) -> {
					if (value != null) {
						named.put(String.valueOf(name), value);
					}
				});
				sentences.add(Records.sentence(new Fields(named), null));
			}
		}
		return sentences;
	}

	private static <T> T json(String name, String text, Class<T> type) throws BadRecordException {
		try {
			T value = JSON.readValue(text, type);
			if (value != null) {
				return value;
			}
		}
		catch (JacksonException ex) {
			// told below
		}
		throw new BadRecordException("its " + name + " can't be read");
	}

}
