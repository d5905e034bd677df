package io.entente.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

import io.entente.ingest.CancellationToken;
import io.entente.ingest.ImportEvent;
import io.entente.ingest.ImportOrder;
import io.entente.ingest.IngestFailure;
import io.entente.ingest.IngestProgress;
import io.entente.ingest.IngestReport;
import io.entente.ingest.IngestRequest;
import io.entente.ingest.IngestService;
import io.entente.ingest.ProgressListener;

/**
 * Runs imports for the command line while this process holds the graph. The order names
 * files of this machine, so it is taken from this machine only, and only from who can
 * read the home folder's token.
 */
@RestController
@Hidden
class ImportOrderController {

	private final IngestService imports;

	private final ImportToken token;

	private final JsonMapper json;

	ImportOrderController(IngestService imports, ImportToken token, JsonMapper json) {
		this.imports = imports;
		this.token = token;
		this.json = json;
	}

	/**
	 * Imports, telling progress line by line ({@link ImportEvent} as JSON); ends with the
	 * report. A client that goes away cancels it.
	 */
	@PostMapping(ImportOrder.PATH)
	void run(@RequestBody ImportOrder order,
			@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
			HttpServletRequest request, HttpServletResponse response) throws IOException, InterruptedException {
		if (!InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress() || !mayOrder(authorization)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		response.setContentType("application/x-ndjson");
		CancellationToken cancellation = new CancellationToken();
		Lines lines = new Lines(response.getOutputStream(), cancellation);
		IngestReport report = this.imports.ingest(IngestRequest.of(order.sources(), order.published(), order.label()),
				lines, cancellation);
		lines.write(new ImportEvent(null, null, report));
	}

	private boolean mayOrder(@Nullable String authorization) {
		byte[] expected = ("Bearer " + this.token.value()).getBytes(StandardCharsets.UTF_8);
		return authorization != null && MessageDigest.isEqual(expected, authorization.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes what is heard as lines. */
	private final class Lines implements ProgressListener {

		private final OutputStream out;

		private final CancellationToken cancellation;

		Lines(OutputStream out, CancellationToken cancellation) {
			this.out = out;
			this.cancellation = cancellation;
		}

		@Override
		public void onProgress(IngestProgress progress) {
			write(new ImportEvent(progress, null, null));
		}

		@Override
		public void onFailure(IngestFailure failure) {
			write(new ImportEvent(null, failure, null));
		}

		private synchronized void write(ImportEvent event) {
			try {
				this.out.write((ImportOrderController.this.json.writeValueAsString(event) + "\n")
					.getBytes(StandardCharsets.UTF_8));
				this.out.flush();
			}
			catch (IOException ex) {
				this.cancellation.cancel();
				throw new UncheckedIOException(ex);
			}
		}

	}

}
