package io.entente.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.entente.selection.Selection;
import io.entente.timeline.Timeline;
import io.entente.timeline.TimelineService;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The timeline over HTTP: the address's parameters are the selection's. The strip in the
 * browser asks here by itself, so that the facts never enter a session.
 */
@RestController
class TimelineController {

	private final TimelineService timeline;

	TimelineController(TimelineService timeline) {
		this.timeline = timeline;
	}

	@GetMapping("/api/v1/timeline")
	ResponseEntity<Timeline> timeline(HttpServletRequest request,
			@RequestParam(defaultValue = "" + TimelineService.MAX_FACTS) int limit) {
		Timeline found = this.timeline.findTimeline(Selection.of(parameters(request)), limit);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag("W/\"" + Integer.toHexString(found.hashCode()) + "-" + found.total() + "\"")
			.body(found);
	}

	private static Map<String, List<String>> parameters(HttpServletRequest request) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
		return parameters;
	}

}
