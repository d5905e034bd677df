package io.entente.timeline.ui;

import java.util.List;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.search.SearchService;
import io.entente.selection.Selection;
import io.entente.selection.SelectionService;
import io.entente.selection.ui.LeftOutNote;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.TimelineStrip;
import io.entente.uikit.ViewVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class TimelineViewIT {

	@Autowired
	private SelectionService selections;

	@Autowired
	private SearchService search;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void the_selection_stands_above_the_timeline_with_its_count() {
		ViewVisit visit = visit("timeline?entity=" + SmallGraph.VIETNAM);
		assertThat(visit.single(SelectionBar.class).getElement().getTextRecursively()).contains("Vietnam", "3 facts");
		assertThat(visit.single(TimelineStrip.class).getElement().getAttribute("data-testid")).isEqualTo("timeline");
	}

	@Test
	void a_range_brushed_on_the_timeline_is_the_selections() {
		ViewVisit visit = visit("timeline?entity=" + SmallGraph.VIETNAM);
		ComponentUtil.fireEvent(visit.single(TimelineStrip.class), new TimelineStrip.RangeChanged(
				visit.single(TimelineStrip.class), true, "2025-10-01", "2025-12-31", false));
		assertThat(visit.single(SelectionBar.class).getElement().getTextRecursively()).contains("1 fact")
			.contains("without a known date");
	}

	@Test
	void a_fact_opens_its_sentences_and_the_address_does_too() {
		FactUid fact = this.selections.findFacts(Selection.EVERYTHING, 1).facts().getFirst().uid();
		ViewVisit visit = visit("timeline");
		ComponentUtil.fireEvent(visit.single(TimelineStrip.class),
				new TimelineStrip.FactOpened(visit.single(TimelineStrip.class), true, fact.value()));
		assertThat(panels(visit)).containsExactly(fact.value());
		assertThat(panels(visit("timeline?fact=" + fact))).containsExactly(fact.value());
		assertThat(panels(visit("timeline?fact=nonsense"))).isEmpty();
	}

	@Test
	void what_of_the_address_was_not_taken_is_told_until_it_is_put_away() {
		EntityUid nobody = EntityUid.of(EntityType.PERSON, "nobody");
		ViewVisit visit = visit("timeline?from=x&lanes=spiral&sectors=NOPE&entity=" + nobody);
		LeftOutNote note = visit.single(LeftOutNote.class);
		assertThat(note.isVisible()).isTrue();
		assertThat(note.getElement().getTextRecursively()).contains("from=x — not a day", "lanes=spiral — not one of",
				"sectors=NOPE — this page knows", "entity=" + nobody + " — nothing in this graph");
		ComponentUtil.fireEvent(visit.single(NativeButton.class), new ClickEvent<>(visit.single(NativeButton.class)));
		assertThat(note.isVisible()).isFalse();
	}

	@Test
	void an_address_that_is_taken_whole_says_nothing() {
		assertThat(visit("timeline?from=2025-01-01&lanes=pair&investigation=i-x&entity=" + SmallGraph.VIETNAM)
			.single(LeftOutNote.class)
			.isVisible()).isFalse();
	}

	private static List<String> panels(ViewVisit visit) {
		return visit.all(EvidencePanel.class).stream().map((panel) -> panel.getElement().getAttribute("fact")).toList();
	}

	private ViewVisit visit(String address) {
		return ViewVisit.of(new TimelineView(this.selections, new SelectionBar(this.selections, this.search)), address);
	}

}
