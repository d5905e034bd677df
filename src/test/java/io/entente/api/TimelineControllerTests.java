package io.entente.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.Sector;
import io.entente.selection.Selection;
import io.entente.timeline.Timeline;
import io.entente.timeline.Timeline.Dictionaries;
import io.entente.timeline.Timeline.FactColumns;
import io.entente.timeline.Timeline.LaneEntity;
import io.entente.timeline.Timeline.StageColumns;
import io.entente.timeline.TimelineService;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class TimelineControllerTests {

	private static final EntityUid JAPAN = EntityUid.of(EntityType.COUNTRY, "JPN");

	private final TimelineService service = mock();

	private final MockMvcTester mvc = ApiMvc.of(new TimelineController(this.service));

	@Test
	void the_parameters_are_those_of_the_selection_and_the_answer_is_columns() {
		given(this.service.findTimeline(any(), anyInt())).willReturn(timeline());
		assertThat(this.mvc.get()
			.uri("/api/v1/timeline?entity={e}&sector=health&from=2020-01-01&to=2020-12-31", JAPAN.value()))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"total": 3, "undated": 1,
					 "dictionaries": {"sectors": ["HEALTH"], "entities": [{"uid": "%s", "name": "Japan"}]},
					 "facts": {"uid": [], "start": []}, "stages": {"fact": []}}
					""".formatted(JAPAN));
		verify(this.service).findTimeline(Selection.of(JAPAN)
			.withSectors(Set.of(Sector.HEALTH))
			.withTime(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)), TimelineService.MAX_FACTS);
	}

	@Test
	void a_limit_that_is_no_number_is_a_problem_document() {
		problem("?limit=many", "The parameter limit must be a whole number, not 'many'");
	}

	@Test
	void a_limit_that_is_refused_is_a_problem_document() {
		problem("?limit=90000", "The limit must be 1 to 20,000, not 90,000");
	}

	@Test
	void what_cannot_be_read_in_a_selection_is_left_out() {
		given(this.service.findTimeline(any(), anyInt())).willReturn(timeline());
		assertThat(this.mvc.get().uri("/api/v1/timeline?entity=nonsense&from=soon&limit=7")).hasStatusOk()
			.hasHeader(SelectionResolver.IGNORED, "entity=nonsense, from=soon");
		verify(this.service).findTimeline(Selection.EVERYTHING, 7);
	}

	private void problem(String query, String detail) {
		assertThat(this.mvc.get().uri("/api/v1/timeline" + query)).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

	private static Timeline timeline() {
		return new Timeline(3, 1,
				new Dictionaries(List.of(Sector.HEALTH), List.of(), List.of(), List.of(), List.of(), List.of(),
						List.of(new LaneEntity(JAPAN, EntityType.COUNTRY, "Japan"))),
				new FactColumns(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
						List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
				new StageColumns(List.of(), List.of(), List.of(), List.of()));
	}

}
