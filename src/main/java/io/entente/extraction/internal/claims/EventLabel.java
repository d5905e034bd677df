package io.entente.extraction.internal.claims;

/**
 * What a person calls an event whose PLOVER class says too little: one actor's own work
 * and intentions.
 */
enum EventLabel {

	/** A work that is begun, opened or completed. */
	PROJECT("project"),
	/** What somebody means to do. */
	PLAN("plan"),
	/** What somebody declares a time or a policy to be. */
	DECLARATION("declaration");

	private final String shown;

	EventLabel(String shown) {
		this.shown = shown;
	}

	/** The word for titles. */
	String shown() {
		return this.shown;
	}

	static boolean isOne(String label) {
		for (EventLabel known : values()) {
			if (known.name().equals(label)) {
				return true;
			}
		}
		return false;
	}

}
