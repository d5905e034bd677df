package io.entente.matrix.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.matrix.Axis;
import io.entente.matrix.Measure;
import io.entente.matrix.RowOrder;
import io.entente.search.SearchService;
import io.entente.selection.SelectionService;
import io.entente.selection.ui.SelectionBar;
import io.entente.uikit.TimelineStrip;
import io.entente.uikit.ViewVisit;
import io.entente.uikit.WorldMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class MatrixViewIT {

	@Autowired
	private SelectionService selections;

	@Autowired
	private SearchService search;

	@BeforeEach
	void write() {
		TestGraph.shared().write(SmallGraph.articles());
	}

	@Test
	void the_matrix_is_told_what_the_address_says() {
		ViewVisit visit = visit(
				"matrix?entity=" + SmallGraph.VIETNAM + "&by=organization&measure=tone&order=region&rows=500");
		CooperationMatrix matrix = visit.single(CooperationMatrix.class);
		assertThat(matrix.getElement().getProperty("query")).isEqualTo("entity=" + SmallGraph.VIETNAM);
		assertThat(matrix.getElement().getProperty("by")).isEqualTo("organization");
		assertThat(matrix.getElement().getProperty("measure")).isEqualTo("tone");
		assertThat(matrix.getElement().getProperty("order")).isEqualTo("region");
		assertThat(matrix.getElement().getProperty("rows")).isEqualTo("200");
		assertThat(visit.single(SelectionBar.class).getElement().getTextRecursively()).contains("Vietnam", "3 facts");
	}

	@Test
	void every_choice_is_a_link_that_keeps_the_selection() {
		ViewVisit visit = visit("matrix?sector=health&measure=tone");
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref)
			.contains("matrix?sector=health&view=map&measure=tone", "matrix?sector=health",
					"matrix?sector=health&measure=tone&order=similarity",
					"matrix?sector=health&by=organization&measure=tone");
	}

	@Test
	void the_map_takes_the_place_of_the_matrix() {
		ViewVisit visit = visit("matrix?view=map&sector=health");
		assertThat(visit.single(WorldMap.class).getElement().getAttribute("query")).isEqualTo("sector=health");
		assertThat(visit.all(CooperationMatrix.class)).isEmpty();
		assertThat(visit.text()).doesNotContain("Similarity");
	}

	@Test
	void a_range_brushed_below_is_the_selections() {
		ViewVisit visit = visit("matrix");
		TimelineStrip strip = visit.single(TimelineStrip.class);
		ComponentUtil.fireEvent(strip, new TimelineStrip.RangeChanged(strip, true, "2025-10-01", "2025-12-31", false));
		assertThat(visit.single(CooperationMatrix.class).getElement().getProperty("query"))
			.isEqualTo("from=2025-10-01&to=2025-12-31");
		assertThat(visit.single(SelectionBar.class).getElement().getTextRecursively()).contains("1 fact");
	}

	@Test
	void an_address_says_nothing_twice() {
		MatrixAddress usual = MatrixAddress.of(Map.of("by", List.of("country"), "order", List.of("nonsense")));
		assertThat(usual.address()).isEqualTo("matrix");
		MatrixAddress changed = usual.withAxis(Axis.ORGANIZATION).withMeasure(Measure.ORIGINS).withOrder(RowOrder.NAME);
		assertThat(changed.address()).isEqualTo("matrix?by=organization&measure=origins&order=name");
		assertThat(MatrixAddress.of(changed.parameters())).isEqualTo(changed);
	}

	private ViewVisit visit(String address) {
		return ViewVisit.of(new MatrixView(this.selections, new SelectionBar(this.selections, this.search)), address);
	}

}
