package io.entente.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
@ViewPackages(packages = "io.entente")
class FrameIT extends SpringBrowserlessTest {

	@Test
	void an_empty_graph_says_what_to_do_next() {
		navigate(HomeView.class);
		assertThat(find(H2.class).single().getText()).isEqualTo("The graph is empty");
		assertThat(find(Anchor.class).withText("Import files").single().getHref()).isEqualTo("imports");
	}

	@Test
	void home_tells_how_much_there_is_and_what_came_in_last() {
		TestGraph.shared().write(SmallGraph.articles());
		navigate(HomeView.class);
		assertThat(find(DescriptionList.class).single().getElement().getTextRecursively()).contains("3")
			.contains("Articles");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
			.anyMatch((href) -> href.startsWith("article/a-"))
			.anyMatch((href) -> href.contains("?fact=f-"));
	}

	@Test
	void the_search_box_shows_what_the_address_searches_for() {
		UI.getCurrent().navigate("search?q=hungary");
		assertThat(find(Input.class).single().getValue()).isEqualTo("hungary");
		UI.getCurrent().navigate("");
		assertThat(find(Input.class).single().getValue()).isEmpty();
	}

	@Test
	void the_navigation_marks_the_page_one_is_on() {
		UI.getCurrent().navigate("imports");
		assertThat(find(Anchor.class).withText("Imports").single().getElement().getAttribute("aria-current"))
			.isEqualTo("page");
		assertThat(find(Anchor.class).withText("Home").single().getElement().getAttribute("aria-current"))
			.isEqualTo("false");
	}

	@Test
	void an_address_that_leads_nowhere_offers_a_way_back() {
		UI.getCurrent().navigate("no/such/page");
		NotFoundView view = find(NotFoundView.class).single();
		assertThat(find(Anchor.class, view).withText("Home").exists()).isTrue();
	}

}
