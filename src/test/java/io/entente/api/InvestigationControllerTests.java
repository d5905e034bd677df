package io.entente.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationChangedException;
import io.entente.investigations.InvestigationContent;
import io.entente.investigations.InvestigationFileException;
import io.entente.investigations.InvestigationFiles;
import io.entente.investigations.InvestigationNotes;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.NoteTarget;
import io.entente.investigations.SavedView;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.InvestigationUid;
import io.entente.model.Uid;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class InvestigationControllerTests {

	private static final String ALL = "/api/v1/investigations";

	private static final InvestigationUid UID = InvestigationUid.random();

	private static final InvestigationContent CONTENT = new InvestigationContent("Vietnam", "", "",
			List.of(new SavedView("timeline?from=2025-01-01", null)), List.of());

	private static final String BODY = """
			{"name": "Vietnam", "description": "", "author": "", "views": [{"address": "timeline?from=2025-01-01"}], "notes": []}""";

	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new SimpleModule().addSerializer(Uid.class, new UidSerializer()))
		.build();

	private final InvestigationService service = mock();

	private final InvestigationNotes notes = mock();

	private final InvestigationFiles files = mock();

	private final MockMvcTester mvc = MockMvcTester.of(
			List.of(new InvestigationController(this.service, this.notes, this.files)),
			(builder) -> builder.setControllerAdvice(new ProblemAdvice())
				.setMessageConverters(new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter(JSON))
				.build());

	@Test
	void one_comes_with_its_version_as_entity_tag() {
		given(this.service.open(UID)).willReturn(investigation(3));
		assertThat(this.mvc.get().uri(ALL + "/" + UID)).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"3\"")
			.bodyJson()
			.isLenientlyEqualTo("""
					{"uid": "%s", "version": 3, "content": {"name": "Vietnam"}}""".formatted(UID));
		assertThat(this.mvc.get().uri(ALL + "/" + UID).header(HttpHeaders.IF_NONE_MATCH, "\"3\""))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void beginning_one_tells_where_it_is() {
		given(this.service.create(CONTENT)).willReturn(investigation(0));
		assertThat(this.mvc.post().uri(ALL).contentType(MediaType.APPLICATION_JSON).content(BODY))
			.hasStatus(HttpStatus.CREATED)
			.hasHeader(HttpHeaders.LOCATION, ALL + "/" + UID);
	}

	@Test
	void saving_needs_the_version_it_was_made_from() {
		given(this.service.save(UID, 3, CONTENT, Reason.AUTOSAVED)).willReturn(investigation(4));
		assertThat(put("?reason=autosaved", "\"3\"")).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"4\"");
		assertThat(this.mvc.put().uri(ALL + "/" + UID).contentType(MediaType.APPLICATION_JSON).content(BODY))
			.hasStatus(HttpStatus.PRECONDITION_REQUIRED)
			.bodyText()
			.contains("If-Match");
		assertThat(put("", "*")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void saving_over_what_one_has_not_seen_is_refused_with_what_to_do() {
		given(this.service.save(any(), any(Long.class), any(), any()))
			.willThrow(new InvestigationChangedException(7, Instant.parse("2026-03-01T12:03:00Z")));
		assertThat(put("", "\"3\"")).hasStatus(HttpStatus.PRECONDITION_FAILED)
			.bodyText()
			.contains("Changed elsewhere", "at version 7 now");
	}

	@Test
	void what_is_wrong_is_told() {
		given(this.service.open(UID)).willThrow(new UnknownInvestigationException(UID));
		assertThat(this.mvc.get().uri(ALL + "/" + UID)).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("may have been deleted");
		assertThat(this.mvc.get().uri(ALL + "/nonsense")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.mvc.get().uri(ALL + "?limit=9999")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("1 to 200");
		assertThat(this.mvc.post()
			.uri(ALL)
			.contentType(MediaType.APPLICATION_JSON)
			.content(
					"""
							{"name": "N", "description": "", "author": "", "views": [{"address": "https://evil.example"}], "notes": []}"""))
			.hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void a_file_is_handed_out_under_a_harmless_name_and_taken_as_json_alone() {
		given(this.service.open(UID)).willReturn(investigation(0));
		given(this.files.write(UID)).willReturn("{}".getBytes(StandardCharsets.UTF_8));
		assertThat(this.mvc.get().uri(ALL + "/" + UID + "/file")).hasStatusOk()
			.headers()
			.hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
					(values) -> assertThat(values.getFirst()).contains("attachment", "Vietnam.entente.json"));
		given(this.files.read(any())).willThrow(new InvestigationFileException("Nothing was imported"));
		assertThat(this.mvc.post().uri(ALL + "/file").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.mvc.post().uri(ALL + "/file").contentType(MediaType.TEXT_PLAIN).content("{}"))
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
	}

	@Test
	void a_note_is_written_on_a_thing() {
		EntityUid kenya = EntityUid.of(EntityType.COUNTRY, "KEN");
		NoteTarget target = new NoteTarget(NoteTarget.Kind.ENTITY, List.of(kenya.value()));
		given(this.notes.add(UID, target, "Ask.")).willReturn(investigation(1));
		assertThat(this.mvc.post().uri(ALL + "/" + UID + "/notes").contentType(MediaType.APPLICATION_JSON).content("""
				{"target": {"kind": "ENTITY", "uids": ["%s"]}, "text": "Ask."}""".formatted(kenya))).hasStatusOk();
		verify(this.notes).add(UID, target, "Ask.");
	}

	private MvcTestResult put(String query, String match) {
		return this.mvc.put()
			.uri(ALL + "/" + UID + query)
			.header(HttpHeaders.IF_MATCH, match)
			.contentType(MediaType.APPLICATION_JSON)
			.content(BODY)
			.exchange();
	}

	private static Investigation investigation(long version) {
		Instant at = Instant.parse("2026-03-01T10:00:00Z");
		return new Investigation(UID, version, CONTENT, at, at, null);
	}

}
