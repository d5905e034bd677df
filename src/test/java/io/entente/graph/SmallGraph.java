package io.entente.graph;

import java.util.List;

import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.EventType;
import io.entente.model.Modality;
import io.entente.model.ResolvedArticle;
import io.entente.model.Sector;

/**
 * A graph that the eye can check. Three articles name five entities: Hungary, Vietnam,
 * Laos, the University of Pecs and Anna Kovacs. Hungary and Vietnam signed a health
 * memorandum in October 2025, told by two articles; Vietnam and Laos plan talks in March
 * 2026; Anna Kovacs is dean at the University of Pecs; Laos denies having accused
 * Vietnam.
 */
public final class SmallGraph {

	public static final EntityUid HUNGARY = EntityUid.of(EntityType.COUNTRY, "HUN");

	public static final EntityUid VIETNAM = EntityUid.of(EntityType.COUNTRY, "VNM");

	public static final EntityUid LAOS = EntityUid.of(EntityType.COUNTRY, "LAO");

	public static final EntityUid UNIVERSITY = ResolvedArticleBuilder.uid(EntityType.ORGANIZATION,
			"University of Pecs");

	public static final EntityUid ANNA_KOVACS = ResolvedArticleBuilder.uid(EntityType.PERSON, "Anna Kovacs");

	private SmallGraph() {
	}

	/** The three articles; write them with {@link TestGraph#write}. */
	public static List<ResolvedArticle> articles() {
		return List.of(signing(), report(), talks());
	}

	/** Tells the memorandum as signed, and the dean's post. */
	public static ResolvedArticle signing() {
		return ResolvedArticleBuilder.article("https://news.example/signing")
			.title("Hungary and Vietnam sign health memorandum")
			.published("2025-10-16")
			.publisher("Example News")
			.paragraph("Hungary and Vietnam signed a memorandum on health in October 2025.")
			.country("Hungary", "HUN", "Magyarország")
			.country("Vietnam", "VNM", "Viet Nam")
			.sector(Sector.HEALTH)
			.agreement(AgreementKind.MOU, AgreementStatus.SIGNED, "2025-10", "Hungary", "Vietnam")
			.paragraph("Anna Kovacs, dean at the University of Pecs, welcomed it.")
			.person("Anna Kovacs")
			.organization("University of Pecs")
			.affiliation("Anna Kovacs", "dean", "University of Pecs")
			.build();
	}

	/** Tells the same memorandum, less surely and as announced only. */
	public static ResolvedArticle report() {
		return ResolvedArticleBuilder.article("https://gazette.example/report")
			.title("A memorandum for doctors")
			.published("2025-10-20")
			.publisher("Example Gazette")
			.paragraph("Viet Nam, called Vietnam here, and Hungary announced a memorandum for October 2025.")
			.country("Hungary", "HUN")
			.country("Vietnam", "VNM", "Socialist Republic of Vietnam")
			.sector(Sector.SCIENCE)
			.confidence(0.6)
			.agreement(AgreementKind.MOU, AgreementStatus.ANNOUNCED, "2025-10", "Hungary", "Vietnam")
			.build();
	}

	/** Tells a plan and a denial. */
	public static ResolvedArticle talks() {
		return ResolvedArticleBuilder.article("https://news.example/talks")
			.title("Talks planned")
			.published("2026-02-01")
			.publisher("Example News")
			.paragraph("Vietnam will meet Laos for talks in March 2026.")
			.country("Vietnam", "VNM")
			.country("Laos", "LAO")
			.modality(Modality.PLANNED)
			.event(EventType.CONSULT, "2026-03", "Vietnam", "Laos")
			.paragraph("Laos denied that it had accused Vietnam.")
			.modality(Modality.ACTUAL)
			.accordingTo("Laos")
			.denied()
			.event(EventType.ACCUSE, null, "Laos", "Vietnam")
			.build();
	}

}
