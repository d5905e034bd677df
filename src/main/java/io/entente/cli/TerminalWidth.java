package io.entente.cli;

/**
 * How much a terminal shows.
 */
final class TerminalWidth {

	/** Where nobody tells, as in a pipe, lines aren't cut. */
	static final int UNKNOWN = Integer.MAX_VALUE;

	private TerminalWidth() {
	}

	/** The columns of the terminal, as the shell tells them. */
	@SuppressWarnings("SystemConsoleNull") // it is null in a pipe, on 25 too
	static int columns() {
		String told = System.getenv("COLUMNS");
		if (told != null && told.matches("[1-9][0-9]{1,3}")) {
			return Integer.parseInt(told);
		}
		return (System.console() != null && System.console().isTerminal()) ? 120 : UNKNOWN;
	}

	/**
	 * The cells that a character takes: none for marks, two for East Asian wide ones and
	 * pictures.
	 */
	static int of(int character) {
		int type = Character.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		boolean wide = (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF)
				|| (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF)
				|| (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60)
				|| (character >= 0xFFE0 && character <= 0xFFE6) || (character >= 0x1F300 && character <= 0x1FAFF)
				|| (character >= 0x20000 && character <= 0x3FFFD);
		return wide ? 2 : 1;
	}

	/** The cells that a text takes. */
	static int of(String text) {
		return text.codePoints().map(TerminalWidth::of).sum();
	}

}
