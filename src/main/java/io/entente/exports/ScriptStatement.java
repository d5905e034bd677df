package io.entente.exports;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements that an exported script is made of, each over rows: whoever reads a
 * script back takes these and no others. The later ones look for what the earlier made.
 */
public enum ScriptStatement {

	/** A person. */
	PERSON(Stage.ENTITIES, entity("Person")),
	/** An organization. */
	ORGANIZATION(Stage.ENTITIES, entity("Organization")),
	/** A country. */
	COUNTRY(Stage.ENTITIES, entity("Country")),
	/** A place. */
	PLACE(Stage.ENTITIES, entity("Place")),
	/** An agreement. */
	AGREEMENT(Stage.FACTS, fact("Agreement")),
	/** An event. */
	EVENT(Stage.FACTS, fact("Event")),
	/** A tie. */
	TIE(Stage.FACTS, fact("Tie")),
	/** Who is party to an agreement. */
	PARTY_TO(Stage.PARTICIPANTS, participant("(e)-[:PARTY_TO {role: row.role}]->(f)")),
	/** Who takes part in an event. */
	PARTICIPATES_IN(Stage.PARTICIPANTS, participant("(e)-[:PARTICIPATES_IN {role: row.role}]->(f)")),
	/** Whom or what a tie leads to. */
	TO(Stage.PARTICIPANTS, participant("(f)-[:TO {role: row.role}]->(e)")),
	/** Whom a tie comes from. */
	FROM(Stage.PARTICIPANTS, participant("(f)-[:FROM {role: row.role}]->(e)")),
	/** An article and a passage of it. */
	PASSAGE(Stage.SOURCES, """
			MERGE (a:Article {uid: row.uid})
			SET a.title = row.title, a += row.properties
			MERGE (p:Passage {uid: row.passage})
			SET p += row.text
			MERGE (a)-[:HAS_PASSAGE]->(p)"""),
	/** Who published an article. */
	PUBLISHER(Stage.ORIGINS, """
			MATCH (a:Article {uid: row.article})
			MERGE (u:Publisher {uid: row.publisher})
			ON CREATE SET u.name = row.name
			MERGE (a)-[:PUBLISHED_BY]->(u)"""),
	/** The story that an article belongs to. */
	STORY(Stage.ORIGINS, """
			MATCH (a:Article {uid: row.article})
			MERGE (s:Story {uid: row.story})
			MERGE (a)-[:IN_STORY]->(s)"""),
	/** A sentence that says a fact. */
	SUPPORTS(Stage.CLAIMS, claim("SUPPORTS")),
	/** A sentence that denies a fact. */
	DISPUTES(Stage.CLAIMS, claim("DISPUTES"));

	private final Stage stage;

	private final String text;

	ScriptStatement(Stage stage, String text) {
		this.stage = stage;
		this.text = text;
	}

	/** The statement of a text, if it is one of these. */
	public static Optional<ScriptStatement> of(String text) {
		return Stream.of(values()).filter((statement) -> statement.text.equals(text)).findFirst();
	}

	/** When it comes. */
	public Stage stage() {
		return this.stage;
	}

	/** What it says of each {@code row}, over several lines. */
	public String text() {
		return this.text;
	}

	private static String entity(String label) {
		return "MERGE (n:Entity {uid: row.uid})\nSET n:" + label + ", n += row.properties";
	}

	private static String fact(String label) {
		return "MERGE (n:Fact {uid: row.uid})\nSET n:" + label + ", n += row.properties";
	}

	private static String participant(String link) {
		return "MATCH (e:Entity {uid: row.entity})\nMATCH (f:Fact {uid: row.fact})\nMERGE " + link;
	}

	private static String claim(String link) {
		return "MATCH (f:Fact {uid: row.fact})\nMATCH (p:Passage {uid: row.passage})\nMERGE (c:Claim {uid: row.claim})\n"
				+ "SET c += row.properties\nMERGE (c)-[:" + link + "]->(f)\n"
				+ "MERGE (c)-[q:EVIDENCED_BY {start: row.start, end: row.end}]->(p)\nSET q.quote = row.quote";
	}

	/** In which order statements come: what they look for was made by those before. */
	public enum Stage {

		/** Who is there. */
		ENTITIES,
		/** What is told. */
		FACTS,
		/** Who takes part in it. */
		PARTICIPANTS,
		/** Where it stands. */
		SOURCES,
		/** Who published that. */
		ORIGINS,
		/** What says it. */
		CLAIMS

	}

}
