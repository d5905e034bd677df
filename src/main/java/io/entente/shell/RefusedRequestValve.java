package io.entente.shell;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Speaks for requests so malformed that the container refuses them before anything of the
 * explorer sees them.
 */
class RefusedRequestValve extends ErrorReportValve {

	@Override
	protected void report(@Nullable Request request, Response response, @Nullable Throwable thrown) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		RefusedRequest refused = RefusedRequest.of(path(request), status);
		try {
			response.setContentType(refused.type());
			response.setCharacterEncoding("UTF-8");
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(refused.text());
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// nobody listens any more
		}
	}

	private static String path(@Nullable Request request) {
		String path = (request != null) ? request.getRequestURI() : null;
		return (path != null) ? path : "/";
	}

}
