package io.entente.resolution;

/**
 * How many letters must be added, dropped or changed to turn one name into another
 * (Levenshtein 1966), as far as it matters.
 */
final class SpellingDistance {

	private SpellingDistance() {
	}

	static boolean atMost(int allowed, String one, String other) {
		if (Math.abs(one.length() - other.length()) > allowed) {
			return false;
		}
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()] <= allowed;
	}

}
