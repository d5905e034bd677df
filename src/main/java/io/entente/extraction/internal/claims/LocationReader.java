package io.entente.extraction.internal.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Where places and bodies are, as one sentence says it. */
final class LocationReader {

	/** What these names tell is whom they represent, not where they are. */
	private static final Set<String> ABROAD = Set.of("embassy", "consulate", "delegation", "mission", "team",
			"conference", "summit", "cup", "friendship", "war", "dialogue");

	private static final Set<String> GOVERNMENTAL = Set.of("ministry", "government", "parliament", "army", "police",
			"navy", "court", "agency", "cabinet", "senate", "bureau", "department", "council", "commission", "congress",
			"assembly", "forces", "guard", "guards", "intelligence", "bank", "office", "administration", "embassy",
			"treasury", "directorate", "committee", "corps", "service", "duma", "knesset", "bundestag", "house");

	/** What a body is called before its name: "carmaker Volkswagen". */
	private static final Set<String> BODY_NOUNS = Set.of("company", "firm", "group", "giant", "conglomerate", "bank",
			"airline", "carrier", "newspaper", "daily", "weekly", "magazine", "tabloid", "broadcaster", "channel",
			"station", "agency", "party", "movement", "organization", "organisation", "union", "club", "university",
			"institute", "college", "school", "hospital", "utility", "retailer", "operator", "developer", "producer",
			"supplier", "contractor", "shipyard", "website", "portal", "tank", "ngo", "charity", "startup",
			"foundation", "federation", "association", "chain", "brand", "militia", "outlet", "network", "corporation",
			"manufacturer", "exporter", "importer", "subsidiary", "parliament", "ministry", "court", "side",
			"champions", "refinery", "exchange", "regulator", "watchdog", "lender", "insurer", "builder", "distributor",
			"publisher", "house", "wing", "arm", "press", "service", "factory", "plant", "lab", "laboratory", "fund",
			"consortium", "nonprofit", "journal", "paper", "rebel", "faction", "coalition", "alliance", "senate",
			"legislature");

	private static final Set<String> REGIONS = Set.of("capital", "city", "town", "port", "village", "province",
			"resort", "state", "region", "district", "county", "island", "peninsula", "municipality", "prefecture",
			"territory", "suburb", "governorate", "hub", "republic", "oblast", "township", "community", "department",
			"canton", "border", "camp");

	private static final Set<String> DIRECTIONS = Set.of("northern", "southern", "eastern", "western", "central",
			"north", "south", "east", "west", "northeastern", "northwestern", "southeastern", "southwestern",
			"northeast", "northwest", "southeast", "southwest", "coastal", "rural", "far", "neighboring", "nearby");

	private static final int LONGEST_DESCRIPTION = 5;

	private LocationReader() {
	}

	static void read(MentionIndex index, TieDrafts drafts) {
		for (Reference reference : index.scene().references()) {
			if (!reference.isName()) {
				continue;
			}
			EntityType type = index.type(reference);
			if (type == EntityType.PLACE) {
				placeBehindName(index, reference, drafts);
				placeBehindCountry(index, reference, drafts);
			}
			else if (type == EntityType.ORGANIZATION) {
				bodyInPlace(index, reference, drafts);
				bodyOfCountry(index, reference, drafts);
				described(index, reference, drafts);
			}
		}
	}

	/** Whether a body's name tells that it belongs to a state. */
	static boolean isGovernmental(String name) {
		for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
			if (GOVERNMENTAL.contains(word)) {
				return true;
			}
		}
		return false;
	}

	static boolean isAbroad(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return ABROAD.stream().anyMatch(lower::contains);
	}

	/** "Germany's Adidas", "German carmaker Adler", "Munich-based newspaper Der Bote". */
	private static void bodyOfCountry(MentionIndex index, Reference body, TieDrafts drafts) {
		int left = body.from();
		boolean described = false;
		while (left > 0 && body.from() - left < LONGEST_DESCRIPTION && !index.isNamed(left - 1)) {
			Token token = index.sentence().token(left - 1);
			boolean noun = token.pos().equals("NN") || token.pos().equals("NNS");
			if (left == body.from() && noun) {
				described = isBodyNoun(index.word(left - 1));
			}
			if (!described || !(noun || token.pos().startsWith("JJ") || token.text().equals("-")
					|| token.pos().equals("HYPH") || token.pos().equals("VBN"))) {
				break;
			}
			left--;
		}
		boolean based = index.word(left).equals("-") && index.word(left + 1).equals("based");
		if (!described && index.word(left - 1).equals("based") && index.word(left - 2).equals("-")) {
			left -= 2;
			based = true;
		}
		Optional<Reference> owner = index.ownerBefore(left);
		if (owner.isEmpty() || isAbroad(index.name(body))) {
			return;
		}
		boolean possessive = index.isPossessive(left - 1);
		boolean country = index.isCountry(owner.get())
				&& (possessive || MentionIndex.isDemonym(owner.get()) || based || left == body.from());
		if (country || (index.isPlace(owner.get()) && (based || possessive))) {
			drafts.location(body, owner.get().entity(), based ? ClaimRule.BASED_IN : ClaimRule.BODY_IN_COUNTRY);
		}
	}

	private static boolean isBodyNoun(String word) {
		return BODY_NOUNS.contains(word) || word.endsWith("maker");
	}

	/** "the Institute in Beirut", "Y, based in X", "Y, which has its seat in X". */
	private static void bodyInPlace(MentionIndex index, Reference body, TieDrafts drafts) {
		int at = body.to();
		if (index.word(at).equals("(") || index.word(at).equals("-lrb-")) {
			// its acronym
			at = (index.word(at + 2).equals(")") || index.word(at + 2).equals("-rrb-")) ? at + 3 : at;
		}
		boolean comma = index.word(at).equals(",");
		int verb = comma ? at + 1 : at;
		if (index.word(verb).equals("which")) {
			verb++;
		}
		if (index.word(verb).equals("is") || index.word(verb).equals("are")) {
			verb++;
		}
		String word = index.word(verb);
		boolean based = (word.equals("based") || word.equals("headquartered") || word.equals("located")
				|| word.equals("situated")) && index.word(verb + 1).equals("in");
		if (based) {
			index.startingAt(behindDirections(index, verb + 2))
				.filter((where) -> index.isPlace(where) || index.isCountry(where))
				.ifPresent((where) -> drafts.location(body, where.entity(), ClaimRule.BASED_IN));
		}
		else if (word.equals("in") && verb == at && index.name(body).indexOf(' ') > 0) {
			index.startingAt(at + 1)
				.filter((where) -> where.isName() && (index.isPlace(where) || index.isCountry(where))
						&& index.word(where.to() - 1).length() > 1)
				.ifPresent((where) -> drafts.location(body, where.entity(), ClaimRule.BODY_IN_PLACE));
		}
	}

	/** "the Bundestag, Germany's parliament", "Telesur, a Venezuelan broadcaster". */
	private static void described(MentionIndex index, Reference body, TieDrafts drafts) {
		if (!index.word(body.to()).equals(",")) {
			return;
		}
		int start = index.isArticle(body.to() + 1) ? body.to() + 2 : body.to() + 1;
		Optional<Reference> country = index.startingAt(start)
			.filter((found) -> found.from() == start && index.isCountry(found)
					&& (MentionIndex.isDemonym(found) || index.isPossessive(found.to())));
		if (country.isEmpty()) {
			return;
		}
		int at = country.get().to() + (index.isPossessive(country.get().to()) ? 1 : 0);
		int end = at;
		while (end < index.sentence().size() && end - at < LONGEST_DESCRIPTION && !index.isNamed(end)
				&& (index.sentence().token(end).isNoun() || index.sentence().token(end).pos().startsWith("JJ")
						|| index.word(end).equals("-"))) {
			end++;
		}
		if (end > at && isBodyNoun(index.word(end - 1))) {
			drafts.location(body, country.get().entity(), ClaimRule.BODY_IN_COUNTRY);
		}
	}

	/** "Hanoi, Vietnam"; "Niigata, in northern Japan"; "Kasongo province in Angola". */
	private static void placeBehindName(MentionIndex index, Reference place, TieDrafts drafts) {
		int at = place.to();
		if (REGIONS.contains(index.word(at))) {
			at++;
		}
		boolean comma = index.word(at).equals(",");
		boolean in = index.word(comma ? at + 1 : at).equals("in");
		if (!comma && !in) {
			return;
		}
		int start = in ? behindDirections(index, (comma ? at + 1 : at) + 1) : at + 1;
		Optional<Reference> where = index.startingAt(start).filter((found) -> found.isName() && found.from() == start);
		if (where.isEmpty()) {
			return;
		}
		Reference country = where.get();
		if (!in) {
			String behind = index.word(country.to());
			boolean list = behind.equals("and") || behind.equals("or") || (behind.equals(",")
					&& (index.isNamed(country.to() + 1) || index.word(country.to() + 1).equals("and")));
			if (list || index.word(place.from() - 1).equals(",")) {
				return;
			}
		}
		boolean fits = fits(index, place, country, in);
		if (fits) {
			drafts.location(place, country.entity(), ClaimRule.PLACE_IN_COUNTRY);
		}
	}

	/**
	 * Whether a place may lie there: of a list's two names or a clause's end and subject
	 * ("to Europe, Libya is in chaos") the gazetteer must know better.
	 */
	private static boolean fits(MentionIndex index, Reference place, Reference where, boolean in) {
		if (contradicted(index, place, where)) {
			return false;
		}
		if (index.isCountry(where)) {
			return in || !opensClause(index, where.to());
		}
		@Nullable String iso3 = index.entity(place).iso3();
		return in && index.isPlace(where) && iso3 != null && iso3.equals(index.entity(where).iso3());
	}

	/** Whether the gazetteer knows another country for the place. */
	private static boolean contradicted(MentionIndex index, Reference place, Reference where) {
		@Nullable String inner = index.entity(place).iso3();
		@Nullable String outer = index.entity(where).iso3();
		return inner != null && outer != null && !inner.equals(outer);
	}

	/** "In Europe, Libya is": the country is a subject and no address. */
	private static boolean opensClause(MentionIndex index, int token) {
		return token < index.sentence().size() && (index.sentence().token(token).isVerb() || index.isPossessive(token));
	}

	/**
	 * "the Vietnamese capital Hanoi", "the Indian city of Pune", "Pakistan's Punjab".
	 */
	private static void placeBehindCountry(MentionIndex index, Reference place, TieDrafts drafts) {
		int left = place.from();
		if (index.word(left - 1).equals("of") || index.word(left - 1).equals(",")) {
			left--;
		}
		int noun = left;
		while (left > 0 && noun - left < LONGEST_DESCRIPTION && !index.isNamed(left - 1)
				&& (index.sentence().token(left - 1).pos().equals("NN")
						|| index.sentence().token(left - 1).pos().startsWith("JJ"))) {
			left--;
		}
		boolean region = REGIONS.contains(index.word(noun - 1)) && left < noun;
		boolean possessive = index.isPossessive(left - 1);
		if (!region && !(possessive && noun == place.from() && left >= noun - 1)) {
			return;
		}
		boolean plain = !index.word(noun).equals(",") || index.word(noun - 1).equals("capital");
		index.ownerBefore(left)
			.filter((country) -> index.isCountry(country) && plain && (possessive || MentionIndex.isDemonym(country)))
			.filter((country) -> !contradicted(index, place, country))
			.ifPresent((country) -> drafts.location(place, country.entity(), ClaimRule.PLACE_IN_COUNTRY));
	}

	private static int behindDirections(MentionIndex index, int token) {
		int at = index.isArticle(token) ? token + 1 : token;
		int first = at;
		while (at < index.sentence().size() && DIRECTIONS.contains(index.word(at)) && !index.isNamed(at)) {
			at++;
		}
		return (at == first) ? token : at;
	}

}
