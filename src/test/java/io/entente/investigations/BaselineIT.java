package io.entente.investigations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.investigations.InvestigationDiff.Change;
import io.entente.investigations.InvestigationDiff.FactChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * An investigation that goes as a file to another graph, with what was known.
 */
@SpringBootTest
@GraphIT
class BaselineIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private InvestigationService service;

	@Autowired
	private InvestigationFiles files;

	@Test
	void what_the_other_graph_knows_more_is_new_there() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save();
		byte[] file = this.files.write(saved.uid());
		elsewhere();
		this.graph.write(SmallGraph.articles());
		this.graph.write(List.of(InvestigationDiffIT.visit()));
		InvestigationFiles.Imported imported = this.files.read(file);
		assertThat(imported.since()).isEqualTo(saved.createdAt());
		InvestigationDiff diff = this.service.diff(imported.investigation().uid());
		assertThat(diff.since()).isEqualTo(saved.createdAt());
		assertThat(diff.facts()).extracting(FactChange::change, FactChange::type)
			.containsExactly(tuple(Change.NEW, "AID"));
		this.service.takeAsSeen(imported.investigation().uid());
		assertThat(this.service.diff(imported.investigation().uid()).isEmpty()).isTrue();
	}

	@Test
	void what_the_other_graph_lacks_is_gone_there_under_the_name_it_had() {
		this.graph.write(SmallGraph.articles());
		byte[] file = this.files.write(save().uid());
		elsewhere();
		InvestigationFiles.Imported imported = this.files.read(file);
		assertThat(imported.missing()).extracting(InvestigationFiles.Missing::name).containsExactly("Vietnam");
		InvestigationDiff diff = this.service.diff(imported.investigation().uid());
		assertThat(diff.facts()).hasSize(3).extracting(FactChange::change).containsOnly(Change.GONE);
		assertThat(diff.facts().getFirst().parties()).extracting(InvestigationDiff.Party::name).contains("Vietnam");
	}

	@Test
	void it_goes_on_from_graph_to_graph() {
		this.graph.write(SmallGraph.articles());
		byte[] file = this.files.write(save().uid());
		this.graph.write(List.of(InvestigationDiffIT.visit()));
		byte[] again = this.files.write(this.files.read(file).investigation().uid());
		assertThat(this.service.diff(this.files.read(again).investigation().uid()).count(Change.NEW)).isOne();
	}

	@Test
	void a_copy_has_the_same_news_as_what_it_was_made_from() {
		this.graph.write(SmallGraph.articles());
		Investigation saved = save();
		this.graph.write(List.of(InvestigationDiffIT.visit()));
		assertThat(this.service.diff(this.service.duplicate(saved.uid(), "Copy").uid()))
			.isEqualTo(this.service.diff(saved.uid()));
	}

	@Test
	void a_file_of_the_first_format_is_compared_with_what_is_known_when_it_is_opened() {
		this.graph.write(SmallGraph.articles());
		InvestigationFiles.Imported imported = read("""
				{"schema": "entente.investigation/1", "name": "N", "views": [{"address": "graph?entity=%s"}]}"""
			.formatted(SmallGraph.VIETNAM));
		assertThat(imported.since()).isNull();
		assertThat(this.service.diff(imported.investigation().uid()).isEmpty()).isTrue();
	}

	@Test
	void of_a_baseline_that_is_cut_only_what_is_later_than_something_remembered_is_new() {
		this.graph.write(SmallGraph.articles());
		this.graph.write(List.of(InvestigationDiffIT.visit()));
		String known = this.graph.run("MATCH (f:Agreement) RETURN f.uid AS uid", Map.of())
			.getFirst()
			.get("uid")
			.toString()
			.replace("\"", "");
		InvestigationFiles.Imported imported = read(file(known, "AGREEMENT", "MOU", "SIGNED", 900, "Title"));
		InvestigationDiff diff = this.service.diff(imported.investigation().uid());
		assertThat(diff.cut()).isTrue();
		assertThat(diff.facts()).filteredOn((fact) -> fact.change() == Change.NEW)
			.extracting(FactChange::type)
			.containsExactly("AID", "CONSULT");
		assertThat(diff.compared()).as("an accusation of before the memorandum may have been known").isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'../../etc/passwd', EVENT, AID, , 1, t
			f-aaaaaaaaaaaaaaaaaaaaaaaaaa, WHATEVER, AID, , 1, t
			f-aaaaaaaaaaaaaaaaaaaaaaaaaa, EVENT, MOU, , 1, t
			f-aaaaaaaaaaaaaaaaaaaaaaaaaa, EVENT, '<script>', , 1, t
			f-aaaaaaaaaaaaaaaaaaaaaaaaaa, AGREEMENT, MOU, SIGNED AND SEALED, 1, t
			f-aaaaaaaaaaaaaaaaaaaaaaaaaa, EVENT, AID, , many, t
			""")
	void a_baseline_that_is_none_is_refused_with_all_of_the_file(String uid, String kind, String type,
			@Nullable String status, String total, String title) {
		assertThatExceptionOfType(InvestigationFileException.class)
			.isThrownBy(() -> read(file(uid, kind, type, status, total, title)))
			.withMessageContaining("Nothing was imported")
			.withMessageNotContaining("io.entente");
		assertThat(this.service.count("")).isZero();
	}

	@Test
	void a_baseline_whose_parts_do_not_fit_is_refused() {
		String uid = "f-" + "a".repeat(26);
		String good = file(uid, "EVENT", "AID", null, 1, "t");
		assertThat(read(good).since()).isNotNull();
		for (String bad : List.of(good.replace("\"facts\": [\"" + uid, "\"facts\": [\"f-" + "b".repeat(26)),
				good.replace("\"names\": {", "\"called\": {"), good.replace("\"" + SmallGraph.LAOS + "\": ", "\"x\": "),
				good.replace("\"2026-01-01T00:00:00Z\"", "\"yesterday\""), good.replace("\"takenAt\"", "\"at\""),
				good.replace("\"t\"", "\"" + "t".repeat(5_000) + "\""),
				good.replaceFirst("\"baseline\": .*", "\"baseline\": [[[]]]}"),
				good.replaceFirst("\"baseline\": .*", "\"baseline\": {}}"))) {
			assertThat(bad).isNotEqualTo(good);
			assertThatExceptionOfType(InvestigationFileException.class).as(bad)
				.isThrownBy(() -> read(bad))
				.withMessageContaining("Nothing was imported");
		}
	}

	@Test
	void a_baseline_of_more_facts_than_a_file_holds_is_refused() {
		String uid = "f-" + "a".repeat(26);
		String many = file(uid, "EVENT", "AID", null, 1, "t").replace("\"facts\": [\"" + uid,
				"\"facts\": [" + ("\"" + uid + "\",").repeat(Baseline.MOST) + "\"" + uid);
		assertThatExceptionOfType(InvestigationFileException.class).isThrownBy(() -> read(many))
			.withMessageContaining("10,000");
	}

	@Test
	void a_baseline_of_the_future_or_of_other_selections_counts_for_nothing_more() {
		this.graph.write(SmallGraph.articles());
		String uid = "f-" + "a".repeat(26);
		InvestigationFiles.Imported future = read(
				file(uid, "EVENT", "AID", null, 1, "t").replace("2026-01-01T00", "9999-01-01T00"));
		assertThat(future.since()).isBeforeOrEqualTo(future.investigation().createdAt());
		InvestigationFiles.Imported other = read(file(uid, "EVENT", "AID", null, 1, "t").replace("\"selection\": \"",
				"\"selection\": \"from=1900-01-01&"));
		assertThat(other.since()).isNull();
		assertThat(this.service.diff(other.investigation().uid()).isEmpty()).isTrue();
	}

	/** A file about Vietnam with one fact in its baseline. */
	private String file(String uid, String kind, String type, @Nullable String status, Object total, String title) {
		return """
				{"schema": "entente.investigation/2", "name": "N", "views": [{"address": "graph?entity=%1$s"}],
				 "baseline": {"selections": [{"selection": "%2$s", "takenAt": "2026-01-01T00:00:00Z", "total": %3$s, "facts": ["%4$s"]}], "facts": [{"uid": "%4$s", "kind": "%5$s", "type": "%6$s", "title": "%7$s", "status": %8$s, "time": "2025-10", "modality": "ACTUAL", "polarity": "AFFIRMED", "origins": 1, "articles": 1, "parties": ["%1$s", "%9$s"], "tellings": []}], "names": {"%1$s": "Vietnam", "%9$s": "Laos"}}}"""
			.formatted(SmallGraph.VIETNAM, selection(), total, uid, kind, type, title,
					(status != null) ? "\"" + status + "\"" : "null", SmallGraph.LAOS);
	}

	private static String selection() {
		return SnapshotTaker
			.wanted(new InvestigationContent("N", "", "",
					List.of(new SavedView("graph?entity=" + SmallGraph.VIETNAM, null)), List.of()))
			.getFirst();
	}

	private Investigation save() {
		return this.service.create(new InvestigationContent("Saved", "", "",
				List.of(new SavedView("graph?entity=" + SmallGraph.VIETNAM, null)), List.of()));
	}

	/** Another graph: nothing of this one is there. */
	private void elsewhere() {
		this.graph.run("MATCH (n) WHERE NOT n:Migration DETACH DELETE n", Map.of());
	}

	private InvestigationFiles.Imported read(String text) {
		return this.files.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
