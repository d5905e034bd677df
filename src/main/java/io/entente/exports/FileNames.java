package io.entente.exports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes file names of titles, which are anybody's text.
 */
final class FileNames {

	private static final int LONGEST = 80;

	/** Names that Windows keeps for devices, with whatever ending. */
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
			"com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
			"lpt9");

	private FileNames() {
	}

	/**
	 * A name that every system takes: letters and digits of any script, hyphens for all
	 * else; nothing that steers a folder, a shell or the direction of writing.
	 * @param title what the file is called
	 * @param extension its ending, without the dot
	 */
	static String of(String title, String extension) {
		StringBuilder name = new StringBuilder();
		Normalizer.normalize(title, Normalizer.Form.NFC).codePoints().forEach((character) -> {
			if (Character.isLetterOrDigit(character) || isMark(character)) {
				name.appendCodePoint(character);
			}
			else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
				name.append('-');
			}
		});
		String cut = name.substring(0,
				name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
		String bare = cut.replaceAll("-+$", "");
		if (bare.isEmpty() || DEVICES.contains(bare.toLowerCase(Locale.ROOT))) {
			bare = "entente" + (bare.isEmpty() ? "" : "-" + bare);
		}
		return bare + "." + extension;
	}

	/** Marks belong to the letters before them in many scripts. */
	private static boolean isMark(int character) {
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

}
