package io.entente.investigations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@GraphIT
class InvestigationFilesIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private InvestigationService service;

	@Autowired
	private InvestigationNotes notes;

	@Autowired
	private InvestigationFiles files;

	@BeforeEach
	void write() {
		this.graph.write(SmallGraph.articles());
	}

	@Test
	void what_goes_out_comes_in_again() {
		Investigation saved = this.service
			.create(new InvestigationContent("Vietnam", "Two\nlines", "A. Analyst", List.of(
					new SavedView("graph?entity=" + SmallGraph.VIETNAM + "&lines=planned",
							new SavedCanvas(List.of(SmallGraph.VIETNAM.value()),
									List.of(new SavedCanvas.Place(SmallGraph.VIETNAM.value(), 1, 2)), List.of(),
									List.of(), List.of(), List.of(),
									Map.of(SmallGraph.VIETNAM.value(), SavedCanvas.Tint.RED), true, List.of())),
					new SavedView("timeline?from=2025-01-01", null)), List.of()));
		Investigation noted = this.notes.add(saved.uid(),
				new NoteTarget(NoteTarget.Kind.RELATION,
						List.of(SmallGraph.VIETNAM.value(), SmallGraph.HUNGARY.value())),
				"</script><script>alert(1)</script>");
		byte[] file = this.files.write(saved.uid());
		InvestigationFiles.Imported imported = this.files.read(file);
		assertThat(imported.investigation().content()).isEqualTo(noted.content());
		assertThat(imported.investigation().uid()).isNotEqualTo(saved.uid());
		assertThat(imported.missing()).isEmpty();
		assertThat(imported.named()).isEqualTo(2);
		assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"schema\" : \"entente.investigation/2\"")
			.contains("\"name\" : \"Hungary\"");
	}

	@Test
	void what_is_not_here_is_told_by_the_name_the_file_gives_it() {
		EntityUid nobody = EntityUid.of(EntityType.COUNTRY, "XXX");
		InvestigationFiles.Imported imported = read("""
				{"schema": "entente.investigation/1", "name": "N", "views": [{"address": "graph?entity=%s"}],
				 "notes": [], "references": [{"uid": "%s", "type": "COUNTRY", "name": "Nowhere"}]}""".formatted(nobody,
				nobody));
		assertThat(imported.missing()).containsExactly(new InvestigationFiles.Missing(nobody.value(), "Nowhere"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "null", "42", "{", "{\"name\": \"N\"}", "\u0000\u0001",
			"{\"schema\": \"entente.investigation/3\", \"name\": \"N\"}",
			"{\"schema\": \"entente.investigation/1\", \"schema\": \"x\", \"name\": \"N\"}",
			"{\"schema\": \"entente.investigation/1\"}", "{\"schema\": \"entente.investigation/1\", \"name\": \"  \"}",
			"{\"schema\": \"entente.investigation/1\", \"name\": {\"a\": 1}}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": \"graph\"}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [null]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"notes\": [null]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"notes\": [{\"id\": \"1\", \"text\": \"t\"}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"https://evil.example/\"}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"//evil.example\"}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"javascript:alert(1)\"}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"../../etc/passwd\"}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"graph?x=<script>\"}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"graph?x=%zz\"}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"graph\", \"canvas\": {\"colours\": {\"a\": \"url(x)\"}}}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"graph\", \"canvas\": {\"drawn\": [\"<b>\"]}}]}",
			"{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"references\": [null]}" })
	void what_is_no_investigation_is_refused_and_nothing_is_kept(String text) {
		assertThatExceptionOfType(InvestigationFileException.class).isThrownBy(() -> read(text))
			.withMessageContaining("Nothing was imported");
		assertThat(this.service.count("")).isZero();
	}

	@Test
	void too_large_too_deep_and_too_many_are_refused() {
		String deep = "{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"x\": " + "[".repeat(5_000)
				+ "]".repeat(5_000) + "}";
		String many = "{\"schema\": \"entente.investigation/1\", \"name\": \"N\", \"views\": [{\"address\": \"graph\", \"canvas\": {\"drawn\": ["
				+ "\"a\",".repeat(6_000) + "\"a\"]}}]}";
		String longName = "{\"schema\": \"entente.investigation/1\", \"name\": \"" + "n".repeat(5_000) + "\"}";
		String large = " ".repeat(InvestigationFiles.LARGEST) + "{}";
		for (String text : List.of(deep, many, longName, large)) {
			assertThatExceptionOfType(InvestigationFileException.class).isThrownBy(() -> read(text));
		}
		assertThat(this.service.count("")).isZero();
	}

	@Test
	void a_file_is_called_by_letters_and_figures_alone() {
		assertThat(InvestigationFiles.fileName("../../a/b\"c\n=d")).isEqualTo("a-b-c-d.entente.json");
		assertThat(InvestigationFiles.fileName("한국 · العربية")).isEqualTo("한국-العربية.entente.json");
		assertThat(InvestigationFiles.fileName("///")).isEqualTo("investigation.entente.json");
	}

	private InvestigationFiles.Imported read(String text) {
		return this.files.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
