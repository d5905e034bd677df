package io.entente.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.entente.model.ArticleEntity;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import io.entente.model.Extraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Entities by type and any of their names (countries by code), agreements by parties,
 * time and status, facts by their sentence and everybody in them. A fact's class is
 * compared where PLOVER has one for it. A fact is <em>whole</em> if its time, modality
 * and sayer are right too. An agreement that no close reader finds counts against
 * precision.
 */
final class CloseReadingScorer {

	/** The classes that each of the close reader's kinds of fact may be read as. */
	private static final Map<String, Set<String>> CLASSES = Map.of("AFFILIATION", Set.of("AFFILIATION"), "MEMBERSHIP",
			Set.of("MEMBERSHIP"), "COOPERATION", Set.of("COOPERATE", "AGREE", "CONSULT", "AID", "SUPPORT"), "MEETING",
			Set.of("CONSULT", "AGREE"), "CONSULTATION", Set.of("CONSULT"), "REQUEST", Set.of("REQUEST"));

	private final Map<String, int[]> counts = new LinkedHashMap<>();

	private final List<Miss> misses = new ArrayList<>();

	private int agreementsRead;

	void add(JsonNode article, Extraction read) {
		String file = GoldReader.text(article, "file");
		for (JsonNode entity : GoldReader.list(article, "entities")) {
			String type = GoldReader.text(entity, "type");
			entity(file, type, entity, read);
		}
		List<Claim> agreements = read.claims().stream().filter((claim) -> claim.kind() == ClaimKind.AGREEMENT).toList();
		this.agreementsRead += agreements.size();
		Set<Claim> known = new HashSet<>();
		for (JsonNode agreement : GoldReader.list(article, "agreements")) {
			List<Claim> same = agreements.stream().filter((claim) -> isAgreement(agreement, claim, read)).toList();
			known.addAll(same);
			count("agreements", !same.isEmpty(), file, read, agreement);
		}
		agreements.stream()
			.filter((claim) -> !known.contains(claim))
			.forEach((claim) -> this.misses
				.add(new Miss("wrong agreement", claim.confidence(), file, claim.evidence().getFirst().start(),
						claim.evidence().getFirst().of(read.article().text()), "", claim.title())));
		for (JsonNode fact : GoldReader.list(article, "facts")) {
			List<Claim> there = read.claims().stream().filter((claim) -> isFact(fact, claim, read)).toList();
			count("facts", !there.isEmpty(), file, read, fact);
			count("facts, whole", there.stream().anyMatch((claim) -> isWhole(fact, claim, read)), file, read, fact);
		}
	}

	private void entity(String file, String type, JsonNode gold, Extraction read) {
		List<ArticleEntity> found = read.entities()
			.stream()
			.filter((entity) -> entity.type().name().equals(type) && isNamed(entity, gold))
			.toList();
		count("entities " + type, !found.isEmpty(), file, read, gold);
		if (gold.has("title")) {
			String title = normal(GoldReader.text(gold, "title"));
			String body = GoldReader.text(gold, "affiliation");
			boolean there = read.claims()
				.stream()
				.anyMatch((claim) -> claim.type().equals("AFFILIATION") && normal(claim.title()).contains(title)
						&& found.stream().anyMatch((person) -> takesPart(person, claim))
						&& Arrays.stream(body.split(", ", -1)).anyMatch((part) -> names(part, claim, read)));
			count("titles with affiliation", there, file, read, gold);
		}
	}

	private void count(String what, boolean right, String file, Extraction read, JsonNode gold) {
		int[] count = this.counts.computeIfAbsent(what, (_) -> new int[2]);
		count[1]++;
		if (right) {
			count[0]++;
		}
		else {
			String said = gold.path("evidence").asString(gold.path("name").asString(""));
			this.misses.add(new Miss("missed " + what, 1, file, Math.max(0, read.article().text().indexOf(said)), said,
					gold.toString(), ""));
		}
	}

	private static boolean isNamed(ArticleEntity entity, JsonNode gold) {
		if (entity.type() == EntityType.COUNTRY) {
			return gold.path("iso3").asString("").equals(entity.iso3());
		}
		return isNamed(entity, gold.path("name").asString(""));
	}

	private static boolean isNamed(ArticleEntity entity, String name) {
		return normal(entity.name()).equals(normal(name))
				|| entity.aliases().stream().anyMatch((alias) -> normal(alias).equals(normal(name)))
				|| entity.mentions().stream().anyMatch((mention) -> normal(mention.surface()).equals(normal(name)));
	}

	private static boolean takesPart(ArticleEntity entity, Claim claim) {
		return claim.arguments().stream().anyMatch((argument) -> argument.entity().equals(entity.id()));
	}

	/** Whether an entity of that name or country code takes part. */
	private static boolean names(String nameOrCode, Claim claim, Extraction read) {
		return read.entities()
			.stream()
			.anyMatch((entity) -> takesPart(entity, claim)
					&& ((entity.type() == EntityType.COUNTRY && nameOrCode.equals(entity.iso3()))
							|| isNamed(entity, nameOrCode)));
	}

	private static boolean isAgreement(JsonNode gold, Claim claim, Extraction read) {
		return isTold(gold, claim, read)
				&& CloseReading.strings(gold, "parties").stream().allMatch((party) -> names(party, claim, read))
				&& gold.path("status").asString("").equals(String.valueOf(claim.status()))
				&& isTime(gold.path("time").asString(null), claim);
	}

	private static boolean isFact(JsonNode gold, Claim claim, Extraction read) {
		String type = (claim.kind() == ClaimKind.AGREEMENT) ? "AGREE" : claim.type();
		Set<String> classes = CLASSES.get(GoldReader.text(gold, "type"));
		List<String> parties = new ArrayList<>(CloseReading.strings(gold, "participants"));
		for (String role : List.of("of", "person", "organization", "by", "to")) {
			if (gold.has(role)) {
				parties.add(gold.path(role).asString());
			}
		}
		return (classes == null || classes.contains(type)) && isTold(gold, claim, read)
				&& parties.stream().allMatch((party) -> names(party, claim, read));
	}

	private static boolean isWhole(JsonNode gold, Claim claim, Extraction read) {
		String modality = gold.path("modality").asString(claim.modality().name());
		String sayer = gold.path("attributedTo").asString("");
		boolean said = sayer.isEmpty() || read.entities()
			.stream()
			.anyMatch((entity) -> entity.id().equals(claim.attributedTo()) && isNamed(entity, sayer));
		return said && modality.equals(claim.modality().name()) && isTime(gold.path("time").asString(null), claim);
	}

	private static boolean isTime(@Nullable String edtf, Claim claim) {
		return edtf == null || (claim.time() != null && claim.time().edtf().equals(edtf));
	}

	/** Whether the claim's evidence holds the telling piece of the sentence. */
	private static boolean isTold(JsonNode gold, Claim claim, Extraction read) {
		String piece = spaced(gold.path("evidence").asString(""));
		return claim.evidence().stream().anyMatch((span) -> spaced(span.of(read.article().text())).contains(piece));
	}

	private static String spaced(String text) {
		return text.replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
	}

	private static String normal(String name) {
		return Scorer.normal(name);
	}

	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		this.counts.forEach((what,
				count) -> figures.add(what.equals("agreements")
						? Figure.of(what, count[0], Math.max(this.agreementsRead, count[0]), count[1])
						: Figure.recall(what, count[0], count[1])));
		return figures;
	}

	List<Miss> misses() {
		return this.misses;
	}

}
