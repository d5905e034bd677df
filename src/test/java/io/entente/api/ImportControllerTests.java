package io.entente.api;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.entente.imports.ImportJob;
import io.entente.imports.ImportJobs;
import io.entente.imports.Upload;
import io.entente.imports.UploadStore;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class ImportControllerTests {

	private static final String IMPORTS = "/api/v1/imports";

	private static final ImportJob RUNNING = new ImportJob(7, "a.txt", Instant.EPOCH, null, List.of(), null, null,
			false);

	private static final Upload UPLOAD = new Upload(Path.of("a.txt"), "a.txt", 5);

	private final ImportJobs jobs = mock();

	private final UploadStore uploads = mock();

	private final MockMvcTester mvc = ApiMvc.of(new ImportController(this.jobs, this.uploads));

	@Test
	void a_file_is_kept_as_it_is_and_imported_when_its_turn_comes() {
		AtomicReference<String> kept = new AtomicReference<>("");
		given(this.uploads.keep(eq("a.txt"), any())).willAnswer((call) -> {
			kept.set(new String(call.<InputStream>getArgument(1).readAllBytes(), StandardCharsets.UTF_8));
			return UPLOAD;
		});
		given(this.jobs.start(List.of(UPLOAD), LocalDate.of(2025, 10, 16))).willReturn(RUNNING);
		assertThat(this.mvc.post()
			.uri(IMPORTS + "?name=a.txt&published=2025-10-16")
			.contentType(MediaType.TEXT_PLAIN)
			.content("words")).hasStatus(HttpStatus.ACCEPTED)
			.hasHeader("Location", "http://localhost" + IMPORTS + "/7")
			.bodyJson()
			.isLenientlyEqualTo("{\"id\": 7, \"label\": \"a.txt\", \"over\": false, \"report\": null}");
		assertThat(kept.get()).isEqualTo("words");
	}

	@Test
	void an_import_is_watched_and_cancelled() {
		given(this.jobs.find(7)).willReturn(Optional.of(RUNNING));
		assertThat(this.mvc.get().uri(IMPORTS + "/7")).hasStatusOk().hasHeader("Retry-After", "1");
		assertThat(this.mvc.delete().uri(IMPORTS + "/7")).hasStatus(HttpStatus.ACCEPTED);
		verify(this.jobs).cancel(7);
	}

	@Test
	void one_that_is_not_there_is_told() {
		given(this.jobs.find(8)).willReturn(Optional.empty());
		assertThat(this.mvc.delete().uri(IMPORTS + "/8")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.startsWith("No import 8");
	}

	@Test
	void nothing_is_kept_of_a_request_that_is_refused() {
		assertThat(this.mvc.post().uri(IMPORTS).contentType(MediaType.TEXT_PLAIN)).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.mvc.post().uri(IMPORTS + "?published=soon").contentType(MediaType.TEXT_PLAIN).content("x"))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("The parameter published must be a day such as 2025-10-16, not 'soon'");
		verifyNoInteractions(this.uploads);
	}

}
