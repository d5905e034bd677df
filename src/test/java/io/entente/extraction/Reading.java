package io.entente.extraction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.entente.model.Article;
import io.entente.model.ArticleEntity;
import io.entente.model.ArticleUid;
import io.entente.model.Block;
import io.entente.model.BlockKind;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.DateBasis;
import io.entente.model.Extraction;
import io.entente.model.FuzzyDate;
import io.entente.model.Publication;
import io.entente.model.PublicationEvidence;
import io.entente.model.Role;
import io.entente.model.TextSpan;
import io.entente.model.TimeMention;

/**
 * Small articles and short questions to what was read in them. The models are loaded once
 * for all tests.
 */
final class Reading {

	static final ExtractorLoader LOADER = new ExtractorLoader((line) -> {
	});

	private final Extraction extraction;

	private Reading(Extraction extraction) {
		this.extraction = extraction;
	}

	/** Reads one paragraph without a date of publication. */
	static Reading of(String text) {
		return of(Publication.UNKNOWN, text);
	}

	/** Reads one paragraph published on that day. */
	static Reading on(String day, String text) {
		return of(published(day), text);
	}

	static Reading of(Publication publication, String text) {
		return of(article(publication, text, new Block(new TextSpan(0, text.length()), BlockKind.PARAGRAPH)));
	}

	static Reading of(Article article) {
		return new Reading(LOADER.get().extract(article));
	}

	static Publication published(String day) {
		return new Publication(FuzzyDate.day(LocalDate.parse(day), DateBasis.STATED), PublicationEvidence.METADATA);
	}

	static Article article(Publication publication, String text, Block... blocks) {
		return new Article(ArticleUid.of("test", text), "test", "test", null, "", publication, "A Newspaper", "en",
				text, List.of(blocks), "hash", Instant.EPOCH, Map.of());
	}

	/** An article whose lines are blocks of the given kinds. */
	static Article lines(Publication publication, List<BlockKind> kinds, String... lines) {
		List<Block> blocks = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < lines.length; i++) {
			blocks.add(new Block(new TextSpan(start, start + lines[i].length()), kinds.get(i)));
			start += lines[i].length() + 1;
		}
		return article(publication, String.join("\n", lines), blocks.toArray(Block[]::new));
	}

	Extraction extraction() {
		return this.extraction;
	}

	/** "COUNTRY Vietnam", "PERSON Tran Van An", in order. */
	List<String> entities() {
		return this.extraction.entities().stream().map((entity) -> entity.type() + " " + entity.name()).toList();
	}

	ArticleEntity entity(String name) {
		return this.extraction.entities()
			.stream()
			.filter((entity) -> entity.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No entity " + name + " in " + entities()));
	}

	/** The texts of an entity's mentions. */
	List<String> mentions(String name) {
		return entity(name).mentions().stream().map((mention) -> mention.surface()).toList();
	}

	/** "in October = 2025-10", in order. */
	List<String> times() {
		return this.extraction.times().stream().map((time) -> time.surface() + " = " + time.date().edtf()).toList();
	}

	TimeMention time(String surface) {
		return this.extraction.times()
			.stream()
			.filter((time) -> time.surface().equals(surface))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No date " + surface + " in " + times()));
	}

	List<Claim> claims(ClaimKind kind) {
		return this.extraction.claims().stream().filter((claim) -> claim.kind() == kind).toList();
	}

	Claim agreement() {
		List<Claim> agreements = claims(ClaimKind.AGREEMENT);
		if (agreements.size() != 1) {
			throw new AssertionError("Not one agreement: " + agreements);
		}
		return agreements.getFirst();
	}

	/** "SOURCE Japan, TARGET Laos" of the one event of a class. */
	String event(String type) {
		List<Claim> events = claims(ClaimKind.EVENT).stream().filter((claim) -> claim.type().equals(type)).toList();
		if (events.size() != 1) {
			throw new AssertionError("Not one " + type + ": " + this.extraction.claims());
		}
		return sides(events.getFirst());
	}

	String sides(Claim claim) {
		return String.join(", ",
				claim.arguments()
					.stream()
					.map((argument) -> argument.role() + " " + nameOf(argument.entity()))
					.toList());
	}

	List<String> names(Claim claim, Role role) {
		return claim.arguments()
			.stream()
			.filter((argument) -> argument.role() == role)
			.map((argument) -> nameOf(argument.entity()))
			.toList();
	}

	String nameOf(String id) {
		return this.extraction.entities()
			.stream()
			.filter((entity) -> entity.id().equals(id))
			.map(ArticleEntity::name)
			.findFirst()
			.orElseThrow();
	}

	/** "Tran Van An: director of Institute of Hygiene" of each affiliation. */
	List<String> affiliations() {
		return claims(ClaimKind.TIE).stream()
			.filter((claim) -> claim.type().equals("AFFILIATION"))
			.map((claim) -> names(claim, Role.HOLDER).getFirst() + ": " + claim.title() + " of "
					+ names(claim, Role.OF).getFirst())
			.toList();
	}

}
