package io.entente.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationChangedException;
import io.entente.investigations.InvestigationContent;
import io.entente.investigations.InvestigationFileException;
import io.entente.investigations.InvestigationFileTooLargeException;
import io.entente.investigations.InvestigationFiles;
import io.entente.investigations.InvestigationNotes;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.InvestigationVersion;
import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.NoteTarget;
import io.entente.investigations.SavedView;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.InvestigationUid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class InvestigationControllerTests {

	private static final String ALL = "/api/v1/investigations";

	private static final InvestigationUid UID = InvestigationUid.random();

	private static final InvestigationContent CONTENT = new InvestigationContent("Vietnam", "", "",
			List.of(new SavedView("timeline?from=2025-01-01", null)), List.of());

	private static final String BODY = """
			{"name": "Vietnam", "description": "", "author": "", "views": [{"address": "timeline?from=2025-01-01"}], "notes": []}""";

	private final InvestigationService service = mock();

	private final InvestigationNotes notes = mock();

	private final InvestigationFiles files = mock();

	private final MockMvcTester mvc = ApiMvc.of(new InvestigationController(this.service),
			new InvestigationVersionController(this.service), new InvestigationNoteController(this.notes),
			new InvestigationFileController(this.service, this.files));

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
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"title": "Version missing", "type": "urn:entente:problem:version-missing", "status": 428,
							 "detail": "Send the entity tag that you got the investigation with as If-Match, for example If-Match: \\"3\\""}""");
		assertThat(put("", "*")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(put("?reason=perhaps", "\"3\"")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("saved or autosaved, not 'perhaps'");
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
		assertThat(this.mvc.get().uri(ALL + "?cursor=nonsense")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("begin again without a cursor");
		assertThat(this.mvc.post()
			.uri(ALL)
			.contentType(MediaType.APPLICATION_JSON)
			.content(
					"""
							{"name": "N", "description": "", "author": "", "views": [{"address": "https://evil.example"}], "notes": []}"""))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.doesNotContain("Exception", "expected");
	}

	@Test
	void a_page_leads_on_to_the_next_and_no_investigation_comes_twice() {
		List<Investigation> all = IntStream.range(0, 3)
			.mapToObj((_) -> investigation(InvestigationUid.random()))
			.toList();
		given(this.service.list(any(), anyInt(), anyInt())).willAnswer((asked) -> all.stream()
			.skip(asked.<Integer>getArgument(1))
			.limit(asked.<Integer>getArgument(2))
			.toList());
		given(this.service.count("mekong")).willReturn(3L);
		MvcTestResult first = this.mvc.get().uri(ALL + "?q= mekong&limit=2").exchange();
		assertThat(first).hasStatusOk().hasHeader("X-Limit-Max", "200");
		JsonNode page = body(first);
		assertThat(page.path("total").asInt()).isEqualTo(3);
		assertThat(page.path("rows").valueStream().map((row) -> row.path("uid").asString()))
			.containsExactly(all.get(0).uid().value(), all.get(1).uid().value());
		String next = page.path("next").asString();
		assertThat(first.getResponse().getHeader(HttpHeaders.LINK)).contains("cursor=" + next, "rel=\"next\"");
		JsonNode last = body(this.mvc.get().uri(ALL + "?q=mekong&limit=2&cursor=" + next).exchange());
		assertThat(last.path("rows").valueStream().map((row) -> row.path("uid").asString()))
			.containsExactly(all.get(2).uid().value());
		assertThat(last.path("next").isNull()).isTrue();
		assertThat(this.mvc.get().uri(ALL + "?q=other&cursor=" + next)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void versions_are_listed_without_what_they_held_and_taken_up_again() {
		InvestigationVersion version = new InvestigationVersion(2, Instant.parse("2026-03-01T10:00:00Z"), Reason.SAVED,
				CONTENT);
		given(this.service.versions(UID)).willReturn(List.of(version));
		given(this.service.version(UID, 2)).willReturn(version);
		given(this.service.version(UID, 1))
			.willThrow(new UnknownInvestigationException("Version 1 isn't kept; the list of versions tells"));
		given(this.service.restore(UID, 2)).willReturn(investigation(5));
		assertThat(this.mvc.get().uri(ALL + "/" + UID + "/versions")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				[{"number": 2, "at": "2026-03-01T10:00:00Z", "reason": "SAVED", "name": "Vietnam"}]""");
		assertThat(this.mvc.get().uri(ALL + "/" + UID + "/versions/2/changes?since=2")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("[]");
		assertThat(this.mvc.post().uri(ALL + "/" + UID + "/versions/2/restore")).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, "\"5\"");
		assertThat(this.mvc.get().uri(ALL + "/" + UID + "/versions/1")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("isn't kept");
		assertThat(this.mvc.get().uri(ALL + "/" + UID + "/versions/x")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("must be a whole number, not 'x'");
		assertThat(this.mvc.get().uri(ALL + "/" + UID + "/versions/2/changes")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("since is missing");
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
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		willThrow(new InvestigationFileTooLargeException("Nothing was imported")).given(this.files).read(any());
		assertThat(this.mvc.post().uri(ALL + "/file").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.hasStatus(HttpStatus.CONTENT_TOO_LARGE)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.post().uri(ALL + "/file").contentType(MediaType.TEXT_PLAIN).content("{}"))
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"text": "Ask."}                                                      | must have a target
			{"target": {"kind": "ENTITY", "uids": ["UID"]}}                       | must have a text
			{"target": {"kind": "ENTITY", "uids": ["x"]}, "text": "Ask."}         | 'x'
			{"target": {"kind": "ENTITY", "uids": []}, "text": "Ask."}            | about one thing
			{"target": {"kind": "ENTITY"}, "text": "Ask."}                        | isn't the JSON object expected
			{"target": {"uids": ["UID"]}, "text": "Ask."}                         | isn't the JSON object expected
			{"target": {"kind": "PLANET", "uids": ["UID"]}, "text": "Ask."}       | isn't the JSON object expected
			null                                                                  | isn't the JSON object expected
			""")
	void a_note_that_cannot_be_kept_is_a_problem_that_says_why(String note, String detail) {
		String body = note.replace("UID", EntityUid.of(EntityType.COUNTRY, "KEN").value());
		assertThat(
				this.mvc.post().uri(ALL + "/" + UID + "/notes").contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains(detail);
		verifyNoInteractions(this.notes);
	}

	private static JsonNode body(MvcTestResult result) {
		return ApiMvc.JSON.readTree(result.getResponse().getContentAsByteArray());
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
		return investigation(UID, version);
	}

	private static Investigation investigation(InvestigationUid uid) {
		return investigation(uid, 0);
	}

	private static Investigation investigation(InvestigationUid uid, long version) {
		Instant at = Instant.parse("2026-03-01T10:00:00Z");
		return new Investigation(uid, version, CONTENT, at, at, null);
	}

}
