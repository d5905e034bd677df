package io.entente.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.entente.model.ResolvedArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@GraphIT
class StoriesIT {

	private static final String NEWS = "Peru and Chile signed a memorandum on copper research in Lima on Tuesday. "
			+ "Mining Minister Rosa Quispe called it a first step towards a shared laboratory in Arequipa. "
			+ "Her colleague Pedro Salas said that Chile would send forty engineers and pay half of the building. ";

	private static final String MORE = "Farmers near the site fear for their water and want to be heard before the "
			+ "works begin, and traders abroad wonder what a common index of prices would mean for them. "
			+ "A hearing was promised for the autumn, after the votes of both parliaments have been counted. ";

	private final TestGraph graph = TestGraph.shared();

	@Test
	void copies_of_several_publishers_are_one_story_and_others_are_not() {
		this.graph.write(List.of(article("a", NEWS + MORE), article("b", "LIMA (Agency) " + NEWS + MORE),
				article("c", "Vietnam sent a team of surgeons to Laos, the ministry in Hanoi said on Monday.")));
		assertThat(stories()).containsExactly(List.of("a", "b"), List.of("c"));
	}

	@Test
	void an_article_that_joins_two_stories_makes_them_one_in_whatever_order_they_come() {
		List<ResolvedArticle> articles = new ArrayList<>(
				List.of(article("whole", NEWS + MORE), article("head", NEWS), article("tail", MORE)));
		List<List<List<String>>> results = new ArrayList<>();
		List<String> uids = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			this.graph.wipe();
			articles.forEach((article) -> this.graph.write(List.of(article)));
			results.add(stories());
			uids.add(this.graph.run("MATCH (s:Story) RETURN collect(s.uid + s.first) AS uids", Map.of())
				.getFirst()
				.get("uids")
				.toString());
			Collections.rotate(articles, 1);
		}
		assertThat(results).containsOnly(results.getFirst());
		assertThat(uids).containsOnly(uids.getFirst());
	}

	@Test
	void an_article_without_words_is_a_story_of_its_own_and_nothing_waits_after() {
		this.graph.write(List.of(article("empty", "…"), article("void", "—")));
		assertThat(this.graph.count("MATCH (s:Story) RETURN count(s)")).isEqualTo(2);
		assertThat(this.graph.derivedLayer().refresh((_, _) -> {
		})).isEqualTo(WriteCounts.NOTHING);
	}

	private List<List<String>> stories() {
		return this.graph.run("""
				MATCH (a:Article)-[:IN_STORY]->(s:Story)
				WITH s, a ORDER BY a.origin
				WITH s, collect(a.origin) AS members ORDER BY members[0]
				RETURN members""", Map.of())
			.stream()
			.map((row) -> row.get("members").asList((m) -> m.asString()))
			.toList();
	}

	private static ResolvedArticle article(String origin, String text) {
		return ResolvedArticleBuilder.article(origin).paragraph(text).build();
	}

}
