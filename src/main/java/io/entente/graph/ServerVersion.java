package io.entente.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a server is new enough. The statements use what Neo4j 5.26, its long-term
 * release, has.
 */
final class ServerVersion {

	static final String NEEDED = "Neo4j 5.26 or 2025.01 or later";

	private static final Pattern VERSION = Pattern.compile("(\\d{1,5})\\.(\\d{1,5}).*");

	private ServerVersion() {
	}

	/**
	 * Whether the version suffices.
	 * @param version as {@code dbms.components()} gives it: {@code 5.26.1},
	 * {@code 2026.08.1}
	 */
	static boolean suffices(String version) {
		Matcher matcher = VERSION.matcher(version);
		if (!matcher.matches()) {
			return false;
		}
		int major = Integer.parseInt(matcher.group(1));
		return major >= 2025 || (major == 5 && Integer.parseInt(matcher.group(2)) >= 26);
	}

}
