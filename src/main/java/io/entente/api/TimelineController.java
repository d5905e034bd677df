package io.entente.api;

import io.entente.selection.Selection;
import io.entente.timeline.BinUnit;
import io.entente.timeline.Timeline;
import io.entente.timeline.TimelineBins;
import io.entente.timeline.TimelineService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The timeline over HTTP: the address's parameters are the selection's. The strip in the
 * browser asks here by itself, so that the facts never enter a session.
 */
@RestController
@RequestMapping("/api/v1/timeline")
@Deadline
@Tag(name = "Time")
class TimelineController {

	private final TimelineService timeline;

	TimelineController(TimelineService timeline) {
		this.timeline = timeline;
	}

	@GetMapping
	@Operation(operationId = "getTimeline", summary = "When the facts of a selection are, a column a property",
			description = "Compact: names and constants stand in dictionaries and are meant by their index, days are"
					+ " counted from 1970-01-01. The latest facts where there are more than the limit. Ties only"
					+ " where the selection asks for them.")
	Timeline timeline(Selection selection,
			@Limit(standard = TimelineService.MAX_FACTS, max = TimelineService.MAX_FACTS) int limit) {
		return this.timeline.findTimeline(selection, limit);
	}

	@GetMapping("/bins")
	@Operation(operationId = "getTimelineBins",
			summary = "How many facts of a selection there are in each unit of time",
			description = "Every fact is counted once: in the one bin its whole date lies in, as `wide` where its date"
					+ " is known less well than the unit, or as `undated`; together they are the total. Ties only"
					+ " where the selection asks for them.")
	TimelineBins bins(Selection selection, @RequestParam(defaultValue = "year") @Parameter(
			description = "The length of a bin: day, month, quarter, year or decade") String unit) {
		return this.timeline.findBins(selection, Constants.read(BinUnit.class, "unit", unit));
	}

}
