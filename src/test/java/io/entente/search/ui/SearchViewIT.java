package io.entente.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.search.SearchService;
import io.entente.uikit.Addresses;
import io.entente.uikit.ViewVisit;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class SearchViewIT {

	@Autowired
	private SearchService service;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void the_address_is_the_search() {
		SearchView view = new SearchView(this.service);
		ViewVisit visit = ViewVisit.of(view, "search?q=vietnam&type=country");
		assertThat(view.getPageTitle()).isEqualTo("vietnam · Search · Entente");
		assertThat(visit.all(HitCard.class)).hasSize(1);
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref).contains(Addresses.entity(SmallGraph.VIETNAM));
	}

	@Test
	void a_search_without_words_says_what_to_type() {
		assertThat(visit("search").single(H2.class).getText()).isEqualTo("Search the graph");
		assertThat(visit("search?q=%20").single(H2.class).getText()).isEqualTo("Search the graph");
	}

	@Test
	void nothing_found_says_what_to_try() {
		assertThat(visit("search?q=zzzzzz").single(H2.class).getText()).isEqualTo("Nothing found");
		assertThat(visit("search?q=vietnam&type=person").single(H2.class).getText()).isEqualTo("Nothing of this type");
	}

	@Test
	void an_address_with_nonsense_in_it_is_still_a_page() {
		assertThat(visit("search?q=vietnam&type=nonsense&page=-1").all(HitCard.class)).isNotEmpty();
		assertThat(visit("search?q=vietnam&type=country&page=99999999").all(HitCard.class)).hasSize(1);
		assertThat(visit("search?q=vietnam&type=country&page=29").all(HitCard.class)).hasSize(1);
	}

	private ViewVisit visit(String address) {
		return ViewVisit.of(new SearchView(this.service), address);
	}

}
