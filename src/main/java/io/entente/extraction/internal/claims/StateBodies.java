package io.entente.extraction.internal.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.entente.model.ArticleEntity;
import io.entente.model.Mention;

/** Which names are those of a state's organs and offices, and of parties. */
final class StateBodies {

	/** Organs that every state has: their names don't tell whose they are. */
	private static final Set<String> ORGANS = Set.of("supreme court", "constitutional court", "federal court",
			"high court", "national assembly", "parliament", "cabinet", "government", "central bank",
			"interior ministry", "foreign ministry", "defense ministry", "defence ministry", "finance ministry",
			"health ministry", "justice ministry", "education ministry", "energy ministry", "oil ministry",
			"economy ministry", "trade ministry", "agriculture ministry", "culture ministry", "transport ministry",
			"labor ministry", "environment ministry", "federal constitutional court", "election commission",
			"supreme leader", "armed forces", "border guard", "lower house", "upper house", "supreme council",
			"council of ministers", "foreign office", "home office");

	private static final Set<String> ORGAN_WORDS = Set.of("ministry", "government", "parliament", "army", "navy",
			"cabinet", "senate", "congress", "treasury", "duma", "knesset", "bundestag", "bundesrat", "majlis",
			"directorate", "kremlin", "pentagon", "supreme", "cia", "fbi", "mossad", "nasa", "usaid");

	private static final Set<String> NATIONAL_WORDS = Set.of("national", "federal", "central", "state", "defense",
			"defence", "revolutionary", "revolution", "armed", "foreign", "homeland", "space", "atomic", "human",
			"statistics", "customs", "intelligence", "reserve", "election", "electoral", "constitutional", "security");

	private static final List<String> ORGAN_OPENINGS = List.of("ministry of ", "ministry for ", "state committee ",
			"office for national ");

	/** Offices that a state has one of. */
	private static final Set<String> NATIONAL = Set.of("president", "prime minister", "premier", "chancellor",
			"foreign minister", "interior minister", "defense minister", "defence minister", "finance minister",
			"health minister", "justice minister", "first vice president", "deputy prime minister", "king", "queen",
			"home secretary", "foreign secretary", "supreme leader", "opposition leader", "minister", "deputy minister",
			"vice minister", "vice premier", "deputy foreign minister");

	private static final Set<String> CITIZENS_ONLY = Set.of("party", "parliament", "senate", "bundestag", "knesset",
			"duma", "congress", "assembly", "ministry", "cabinet", "army", "navy", "house", "democrats", "democratic",
			"union", "socialists", "conservatives", "greens", "liberals", "front", "communist", "court", "police",
			"forces", "government", "majlis", "guard", "guards", "corps", "cdu", "csu", "spd", "fdp", "likud",
			"department", "intelligence");

	private StateBodies() {
	}

	/** Whether the office is one that a state has, whatever its field. */
	static boolean isNational(String title) {
		String lower = title.toLowerCase(Locale.ROOT);
		return NATIONAL.contains(lower) || lower.startsWith("minister of ") || lower.startsWith("minister for ")
				|| lower.startsWith("deputy minister ") || lower.endsWith(" minister");
	}

	/** Whether the name is one that every state's organ has. */
	static boolean isUnnamedOrgan(ArticleEntity body) {
		String lower = body.name().toLowerCase(Locale.ROOT);
		return ORGANS.contains(lower) || ORGAN_OPENINGS.stream().anyMatch(lower::startsWith);
	}

	/**
	 * Whether a body is a state's own: a ministry always is, a bank or council only where
	 * it is called national.
	 */
	static boolean isOrgan(ArticleEntity body) {
		String[] words = body.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
		boolean national = false;
		for (String word : words) {
			if (ORGAN_WORDS.contains(word)) {
				return true;
			}
			national |= NATIONAL_WORDS.contains(word);
		}
		return national && LocationReader.isGovernmental(body.name());
	}

	/**
	 * Whether the country in a body's name is the one it belongs to: "German Institute",
	 * "Bank of Japan", but not "Institute for Palestine Studies".
	 */
	static boolean isOf(ArticleEntity body, ArticleEntity country) {
		if (LocationReader.isAbroad(body.name())) {
			return false;
		}
		String name = body.name();
		for (String form : country.mentions().stream().map(Mention::surface).distinct().toList()) {
			int at = name.indexOf(form);
			int end = at + form.length();
			boolean within = at > 0 && end < name.length();
			boolean joined = at >= 0 && end < name.length() && (name.charAt(end) == '-' || name.charAt(end) == '\u2013'
					|| name.startsWith(" -", end) || name.startsWith(" and ", end));
			if (within || joined || (at > 0 && name.substring(0, at).endsWith("for "))
					|| (at > 0 && name.charAt(at - 1) == '-')) {
				return false;
			}
		}
		return true;
	}

	/** Whether those who work there are the country's citizens as a rule. */
	static boolean employsCitizens(ArticleEntity body) {
		for (String word : body.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
			if (CITIZENS_ONLY.contains(word)) {
				return true;
			}
		}
		return false;
	}

}
