package io.entente.api;

import java.net.URI;

import io.entente.canvas.UnknownEntityException;
import io.entente.citations.UnknownArticleException;
import io.entente.evidence.UnknownFactException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Says what is wrong with a request as RFC 9457's problem details, for all endpoints
 * alike.
 */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

	@ExceptionHandler
	ProblemDetail unknownEntity(UnknownEntityException ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown entity", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unknownFact(UnknownFactException ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown fact", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unknownArticle(UnknownArticleException ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown article", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail malformed(IllegalArgumentException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Malformed request", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail malformed(MethodArgumentTypeMismatchException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Malformed request",
				"The parameter %s must be a whole number, not '%s'".formatted(ex.getName(), ex.getValue()));
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestParameterException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Malformed request",
				"The parameter %s is missing".formatted(ex.getParameterName()));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Malformed request",
				"The request's body isn't the JSON object expected");
	}

	private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, (detail != null) ? detail : title);
		problem.setType(URI.create("about:blank"));
		problem.setTitle(title);
		return problem;
	}

}
