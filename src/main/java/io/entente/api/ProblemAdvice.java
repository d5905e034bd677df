package io.entente.api;

import java.time.LocalDate;

import io.entente.canvas.UnknownEntityException;
import io.entente.citations.UnknownArticleException;
import io.entente.evidence.UnknownFactException;
import io.entente.exports.ExportCancelledException;
import io.entente.exports.ExportTooLargeException;
import io.entente.exports.UnknownExportException;
import io.entente.imports.UploadRefusedException;
import io.entente.investigations.InvestigationChangedException;
import io.entente.investigations.InvestigationFileException;
import io.entente.investigations.InvestigationFileTooLargeException;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.ArticleUid;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import io.entente.query.QueryFailedException;
import io.entente.query.UnreadableQueriesException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.ValueInstantiationException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
@Order(Ordered.HIGHEST_PRECEDENCE)
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

	/** Tells the place in the query apart, too, so that an editor can mark it. */
	@ExceptionHandler
	ProblemDetail unanswered(QueryFailedException ex) {
		ProblemDetail problem = problem(QueryController.status(ex.reason()), "Query not answered", ex.told());
		problem.setProperty("reason", ex.reason().name());
		QueryFailedException.Position position = ex.position();
		if (position != null) {
			problem.setProperty("line", position.line());
			problem.setProperty("column", position.column());
		}
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unknownQuery(UnknownQueryException ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown query", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unkeptQueries(UnreadableQueriesException ex) {
		return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Kept queries unreadable", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unknownInvestigation(UnknownInvestigationException ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown investigation", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail changedInvestigation(InvestigationChangedException ex) {
		ProblemDetail problem = problem(HttpStatus.PRECONDITION_FAILED, "Changed elsewhere", ex.getMessage());
		problem.setProperty("version", ex.version());
		problem.setProperty("changedAt", ex.changedAt());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail versionMissing(VersionMissingException ex) {
		return problem(HttpStatus.PRECONDITION_REQUIRED, "Version missing", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(InvestigationFileTooLargeException ex) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "File too large", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail noInvestigation(InvestigationFileException ex) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not an investigation", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unknownExport(UnknownExportException ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown entity or fact", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unknownExportRun(UnknownExportRunException ex) {
		return problem(HttpStatus.NOT_FOUND, "Unknown export", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(ExportTooLargeException ex) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "Export too large", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail cancelled(ExportCancelledException ex) {
		return problem(HttpStatus.CONFLICT, "Export cancelled", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail malformed(IllegalArgumentException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Malformed request", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail malformed(MethodArgumentTypeMismatchException ex) {
		if (ex.getValue() instanceof Object[] values) {
			return problem(HttpStatus.BAD_REQUEST, "Malformed request",
					"The parameter %s may be given once, not %,d times".formatted(ex.getName(), values.length));
		}
		return problem(HttpStatus.BAD_REQUEST, "Malformed request", "The parameter %s must be %s, not '%s'"
			.formatted(ex.getName(), expected(ex.getRequiredType()), Quoted.of(String.valueOf(ex.getValue()))));
	}

	private static String expected(@Nullable Class<?> type) {
		if (type == null) {
			return "something else";
		}
		if (Uid.class.isAssignableFrom(type)) {
			return "the identifier of %s and 26 letters and digits".formatted((type == ArticleUid.class)
					? "an article, a-" : (type == FactUid.class) ? "a fact, f-" : "an entity, e-");
		}
		return (type == boolean.class) ? "true or false"
				: (type == LocalDate.class) ? "a day such as 2025-10-16" : "a whole number";
	}

	@ExceptionHandler
	ProblemDetail refused(UploadRefusedException ex) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "Upload refused", ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail missing(MissingServletRequestParameterException ex) {
		return problem(HttpStatus.BAD_REQUEST, "Malformed request",
				"The parameter %s is missing".formatted(ex.getParameterName()));
	}

	/**
	 * What the record that it is read into has against it is said in that one's words.
	 */
	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException ex) {
		boolean refused = ex.getCause() instanceof ValueInstantiationException reading
				&& reading.getCause() instanceof IllegalArgumentException;
		return problem(HttpStatus.BAD_REQUEST, "Malformed request",
				refused ? ex.getMostSpecificCause().getMessage() : "The request's body isn't the JSON object expected");
	}

	private static ProblemDetail problem(HttpStatus status, String title, @Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				(detail != null) ? Quoted.told(detail) : title);
		problem.setTitle(title);
		return StandardProblemAdvice.typed(problem);
	}

}
