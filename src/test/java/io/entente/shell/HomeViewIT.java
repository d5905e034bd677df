package io.entente.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.GraphStatistics;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.shell.internal.HomeQueries;
import io.entente.uikit.ViewVisit;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class HomeViewIT {

	@Autowired
	private HomeQueries queries;

	@Autowired
	private GraphStatistics statistics;

	@Test
	void an_empty_graph_says_what_to_do_next() {
		ViewVisit visit = visit();
		assertThat(visit.single(H2.class).getText()).isEqualTo("The graph is empty");
		assertThat(visit.single(Anchor.class).getHref()).isEqualTo("imports");
	}

	@Test
	void home_tells_how_much_there_is_and_what_came_in_last() {
		TestGraph.shared().write(SmallGraph.articles());
		ViewVisit visit = visit();
		assertThat(visit.text()).contains("Articles").contains("Talks planned").contains("1 Feb 2026");
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref)
			.anyMatch((href) -> href.startsWith("article/a-"))
			.anyMatch((href) -> href.contains("?fact=f-"));
	}

	private ViewVisit visit() {
		return ViewVisit.of(new HomeView(this.queries, this.statistics), "");
	}

}
