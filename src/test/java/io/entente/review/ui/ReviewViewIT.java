package io.entente.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.entente.graph.GraphIT;
import io.entente.graph.TestGraph;
import io.entente.review.ReviewArticles;
import io.entente.review.ReviewService;
import io.entente.uikit.EmptyState;
import io.entente.uikit.ViewVisit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class ReviewViewIT {

	@Autowired
	private ReviewService service;

	@Test
	void an_empty_review_says_what_to_do() {
		ViewVisit visit = ViewVisit.of(new ReviewView(this.service), "review");
		assertThat(visit.all(EmptyState.class)).hasSize(1);
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref).contains("imports");
	}

	@Test
	void an_answer_by_button_takes_the_pair_away_and_undo_brings_it_back() {
		TestGraph.shared().write(ReviewArticles.all());
		ViewVisit visit = ViewVisit.of(new ReviewView(this.service), "review");
		assertThat(visit.all(ProposalCard.class)).hasSize(1);
		press(visit, "Different");
		assertThat(visit.all(ProposalCard.class)).isEmpty();
		press(visit, "Undo");
		assertThat(visit.all(ProposalCard.class)).hasSize(1);
		press(visit, "Later");
		assertThat(visit.all(ProposalCard.class)).isEmpty();
		assertThat(this.service.countOpen()).isEqualTo(1);
	}

	private static void press(ViewVisit visit, String label) {
		visit.all(Button.class)
			.stream()
			.filter((button) -> button.getText().equals(label))
			.findFirst()
			.orElseThrow()
			.click();
	}

}
