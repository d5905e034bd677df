package io.entente.ingest;

/**
 * What an import is doing.
 */
public enum IngestStage {

	/** Another import of this process has to end first. */
	WAITING("waiting for another import to end"),

	/** Opens the sources and compares them with what is stored. */
	READING("reading"),

	/** The first article that needs them waits for the language models. */
	LOADING_MODELS("loading language models"),

	/** Articles are read, resolved and written. */
	IMPORTING("importing"),

	/** The facts of an exported graph are read and written. */
	RESTORING("bringing a graph back"),

	/** The relations drawn on the canvas are brought up to date. */
	REFRESHING("updating relations"),

	/** It is over. */
	DONE("done");

	private final String label;

	IngestStage(String label) {
		this.label = label;
	}

	/** For a person, in lower case. */
	public String label() {
		return this.label;
	}

}
