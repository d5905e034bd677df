package io.entente.search.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.uikit.Addresses;
import io.entente.uikit.SearchTypedEvent;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
@ViewPackages(packages = "io.entente")
class SearchViewIT extends SpringBrowserlessTest {

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void the_address_is_the_search() {
		SearchView view = navigate("search?q=vietnam&type=country", SearchView.class);
		assertThat(view.getPageTitle()).isEqualTo("vietnam · Search · Entente");
		assertThat(find(HitCard.class).all()).hasSize(1);
		assertThat(find(Anchor.class, find(HitCard.class).single()).single().getHref())
			.isEqualTo(Addresses.entity(SmallGraph.VIETNAM));
	}

	@Test
	void typing_shows_the_results_without_leaving_the_page() {
		SearchView view = navigate("search", SearchView.class);
		assertThat(find(H2.class).single().getText()).isEqualTo("Search the graph");
		ComponentUtil.fireEvent(UI.getCurrent(), new SearchTypedEvent(UI.getCurrent(), "laos"));
		assertThat(find(HitCard.class).all()).isNotEmpty();
		assertThat(getCurrentView()).isSameAs(view);
	}

	@Test
	void nothing_found_says_what_to_try() {
		navigate("search?q=zzzzzz", SearchView.class);
		assertThat(find(H2.class).single().getText()).isEqualTo("Nothing found");
		navigate("search?q=vietnam&type=person", SearchView.class);
		assertThat(find(H2.class).single().getText()).isEqualTo("Nothing of this type");
	}

	@Test
	void an_address_with_nonsense_in_it_is_still_a_page() {
		navigate("search?q=vietnam&type=nonsense&page=-1", SearchView.class);
		assertThat(find(HitCard.class).all()).isNotEmpty();
	}

}
