package io.entente.api;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import io.entente.graph.GraphFailure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Says what is wrong where {@link ProblemAdvice} has no words for it: no such address,
 * method or media type, the database busy or too slow, and anything nobody thought of.
 * Causes stay in the log, under a number that the problem tells.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class StandardProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(StandardProblemAdvice.class);

	private static final String RETRY_SECONDS = "5";

	private final SecureRandom random = new SecureRandom();

	@ExceptionHandler(Exception.class)
	ResponseEntity<ProblemDetail> unforeseen(Exception ex, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (!request.getRequestURI().startsWith("/api/") || response.isCommitted()) {
			// a stream that breaks has to look broken
			throw ex;
		}
		if (ex instanceof InvalidParameterException) {
			return refused(HttpStatus.BAD_REQUEST, "Malformed request", "The address's parameters can't be read:"
					+ " a percent sign stands before two hexadecimal digits, and together they are UTF-8");
		}
		Optional<GraphFailure> failure = GraphFailure.of(ex);
		if (failure.filter(GraphFailure.TIMED_OUT::equals).isPresent()) {
			return later("Took too long", "The question took longer than it may;"
					+ " ask for less at once: a shorter time, fewer entities, a lower limit");
		}
		if (failure.filter(GraphFailure.UNAVAILABLE::equals).isPresent()) {
			log.warn("The graph can't be asked: {}", ex.toString());
			return later("Graph unavailable", "The graph can't be reached or is busy; try again in some seconds");
		}
		byte[] bytes = new byte[4];
		this.random.nextBytes(bytes);
		String incident = HexFormat.of().formatHex(bytes);
		log.error("Incident {}", incident, ex);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
				"Something went wrong here, not with the request. The log has it under incident " + incident);
		problem.setTitle("Internal error");
		problem.setProperty("incident", incident);
		return ResponseEntity.internalServerError().body(typed(problem));
	}

	private static ResponseEntity<ProblemDetail> refused(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return ResponseEntity.status(status).body(typed(problem));
	}

	private static ResponseEntity<ProblemDetail> later(String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail);
		problem.setTitle(title);
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
			.body(typed(problem));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ResponseEntity<Object> answer = super.handleExceptionInternal(ex, body, headers, status, request);
		if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
			typed(problem);
		}
		return answer;
	}

	/** Gives a problem the type that programs tell it by, after its title. */
	static ProblemDetail typed(ProblemDetail problem) {
		String title = problem.getTitle();
		if (title != null) {
			problem.setType(
					URI.create("urn:entente:problem:" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")));
		}
		return problem;
	}

}
