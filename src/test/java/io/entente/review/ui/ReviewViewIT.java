package io.entente.review.ui;

import java.util.Locale;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.entente.graph.GraphIT;
import io.entente.graph.TestGraph;
import io.entente.review.ReviewArticles;
import io.entente.review.ReviewService;
import io.entente.uikit.EmptyState;
import io.entente.uikit.Texts;
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

	@Test
	void undo_takes_back_the_last_answer_even_one_that_put_off() {
		TestGraph.shared().write(ReviewArticles.all());
		ViewVisit visit = ViewVisit.of(new ReviewView(this.service), "review");
		press(visit, "Later");
		assertThat(visit.text()).contains("The rest is put off", "come back at your next visit");
		press(visit, "Undo");
		assertThat(visit.all(ProposalCard.class)).hasSize(1);
		press(visit, "Later");
		press(visit, "Show what was put off");
		assertThat(visit.all(ProposalCard.class)).hasSize(1);
		assertThat(visit.all(Button.class)).extracting(Button::getText).doesNotContain("Undo");
	}

	@Test
	void every_word_is_said_in_korean_to_who_reads_korean() throws Exception {
		TestGraph.shared().write(ReviewArticles.all());
		String text = Texts.speaking(Locale.KOREAN, () -> {
			ViewVisit visit = ViewVisit.of(new ReviewView(this.service), "review");
			press(visit, "나중에");
			return visit.text() + ViewVisit.of(new ReviewView(this.service), "review").text();
		});
		assertThat(text).contains("검토", "같음", "다름", "미뤄 둔 것 보기", "되돌리기")
			.doesNotContain("Same", "Different", "Later", "Undo", "Nothing", "named with", "mention", "Keys");
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
