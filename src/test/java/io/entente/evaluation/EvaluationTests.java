package io.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.entente.model.ClaimKind;
import io.entente.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class EvaluationTests {

	private static final String TEXT = "Ana Ruiz of the Lima Port Office met Peru on 3 May 2021.";

	@TempDir
	private Path folder;

	private GoldSet gold(String... lines) throws IOException, BadGoldException {
		return GoldReader.read(Files.writeString(this.folder.resolve("marked.jsonl"), String.join("\n", lines)));
	}

	private static Figure figure(SetReport report, String type) {
		return report.figures().stream().filter((figure) -> figure.type().equals(type)).findFirst().orElseThrow();
	}

	@Test
	void a_name_is_right_only_by_span_and_type_and_foreign_types_are_ignored() throws Exception {
		GoldSet gold = gold("""
				{"id":"1","text":"%s","mentions":[{"type":"person","start":0,"end":8},\
				{"type":"organisation","start":16,"end":32},{"type":"event","start":37,"end":41}]}""".formatted(TEXT));
		SetReport report = Evaluation.score(gold,
				Readings.of(TEXT)
					.entity("e1", EntityType.PERSON, "Ana Ruiz")
					.entity("e2", EntityType.PLACE, "Lima")
					.entity("e3", EntityType.COUNTRY, "Peru")
					.as("1"));
		assertThat(gold.kind()).isEqualTo(GoldKind.NAMES);
		assertThat(figure(report, "names ALL")).isEqualTo(new Figure("names ALL", 50.0, 50.0, 50.0, 2, 2));
		assertThat(report.misses()).extracting(Miss::type).containsExactlyInAnyOrder("wrong span of ORGANIZATION");
	}

	@Test
	void a_chain_read_as_two_costs_recall_and_a_missing_mention_too() throws Exception {
		String text = "Ana Ruiz spoke. Ms Ruiz left. Tom Li stayed.";
		GoldSet gold = gold("""
				{"id":"1","text":"%s","times":[],"mentions":[\
				{"cluster":"a","type":"PERSON","start":0,"end":8,"coreStart":0,"coreEnd":8},\
				{"cluster":"a","type":"PERSON","start":16,"end":23,"coreStart":19,"coreEnd":23},\
				{"cluster":"b","type":"PERSON","start":30,"end":36,"coreStart":30,"coreEnd":36}]}""".formatted(text));
		SetReport report = Evaluation.score(gold,
				Readings.of(text)
					.entity("e1", EntityType.PERSON, "Ana Ruiz")
					.entity("e2", EntityType.PERSON, "Ms Ruiz")
					.as("1"));
		assertThat(figure(report, "chains B³").recall()).isCloseTo(100 * (0.5 + 0.5) / 3, within(0.1));
		assertThat(figure(report, "chains B³").precision()).isEqualTo(100.0);
		assertThat(report.misses()).extracting(Miss::type).contains("mention not found", "parted from its chain");
	}

	@Test
	void a_date_is_right_by_its_value_whatever_the_span() throws Exception {
		GoldSet gold = gold("""
				{"id":"1","text":"%s","times":[{"start":45,"end":55,"value":"2021-05-03"},\
				{"start":0,"end":3,"value":"P3D"}]}""".formatted(TEXT));
		SetReport report = Evaluation.score(gold, Readings.of(TEXT).time("May 2021", "2021-05-03?").as("1"));
		assertThat(figure(report, "dates value").f1()).isEqualTo(100.0);
		assertThat(figure(report, "dates strict").f1()).isZero();
	}

	@Test
	void a_week_may_be_read_as_its_days() throws Exception {
		GoldSet gold = gold(
				"{\"id\":\"1\",\"text\":\"%s\",\"times\":[{\"start\":45,\"end\":55,\"value\":\"2021-W18\"}]}"
					.formatted(TEXT));
		SetReport report = Evaluation.score(gold,
				Readings.of(TEXT).time("3 May 2021", "2021-05-03/2021-05-09").as("1"));
		assertThat(figure(report, "dates value").recall()).isEqualTo(100.0);
	}

	@Test
	void a_tie_is_right_in_either_direction_and_told_once() throws Exception {
		GoldSet gold = gold("""
				{"id":"1","text":"%s","relations":[{"head":["Ana Ruiz"],"headType":"person","relation":"agent_of",\
				"tail":["Peru"]},{"head":["Lima"],"headType":"location","relation":"in0","tail":["Peru"]}]}"""
			.formatted(TEXT));
		SetReport report = Evaluation.score(gold,
				Readings.of(TEXT)
					.entity("e1", EntityType.PERSON, "Ana Ruiz")
					.entity("e2", EntityType.COUNTRY, "Peru")
					.claim(ClaimKind.TIE, "AFFILIATION", 0.8, "e2", "e1")
					.claim(ClaimKind.TIE, "AFFILIATION", 0.6, "e1", "e2")
					.claim(ClaimKind.TIE, "CITIZENSHIP", 0.7, "e1", "e2")
					.as("1"));
		assertThat(figure(report, "ties ALL")).isEqualTo(new Figure("ties ALL", 50.0, 50.0, 50.0, 2, 2));
		assertThat(report.claims()).extracting(JudgedClaim::right).containsExactly(true, false);
		assertThat(report.misses()).extracting(Miss::type)
			.containsExactlyInAnyOrder("wrong CITIZENSHIP", "missed LOCATION");
	}

	@Test
	void an_event_counts_by_cooperation_class_and_parties() throws Exception {
		GoldSet gold = gold("""
				{"id":"1","text":"%s","event":"CONSULT","source":[{"text":"Ana Ruiz"}],"target":[{"text":"Peru"}]}"""
			.formatted(TEXT));
		SetReport report = Evaluation.score(gold,
				Readings.of(TEXT)
					.entity("e1", EntityType.PERSON, "Ana Ruiz")
					.entity("e2", EntityType.COUNTRY, "Peru")
					.claim(ClaimKind.EVENT, "COOPERATE", 0.8, "e1", "e2")
					.as("1"));
		assertThat(figure(report, "cooperative or not").f1()).isEqualTo(100.0);
		assertThat(figure(report, "class").recall()).isZero();
		assertThat(figure(report, "both parties").recall()).isEqualTo(100.0);
	}

	@Test
	void the_line_at_fault_is_named() {
		assertThatExceptionOfType(BadGoldException.class)
			.isThrownBy(() -> gold("{\"id\":\"1\",\"text\":\"a\",\"mentions\":[]}",
					"{\"id\":\"2\",\"text\":\"a\",\"mentions\":[{\"type\":\"PER\",\"start\":0,\"end\":9}]}"))
			.withMessageContaining("line 2")
			.withMessageContaining("offset");
		assertThatExceptionOfType(BadGoldException.class).isThrownBy(() -> gold("{\"id\":\"1\",\"text\":\"a\"}"))
			.withMessageContaining("nothing is marked");
		assertThatExceptionOfType(BadGoldException.class).isThrownBy(() -> gold("no JSON"))
			.withMessageContaining("line 1");
		assertThatExceptionOfType(BadGoldException.class).isThrownBy(() -> gold(""))
			.withMessageContaining("no articles");
	}

	@Test
	void confidence_is_compared_with_the_share_of_right_claims() {
		Reliability reliability = Reliability.of(java.util.List.of(new JudgedClaim(ClaimKind.TIE, "a", 0.8, true),
				new JudgedClaim(ClaimKind.TIE, "a", 0.8, false), new JudgedClaim(ClaimKind.TIE, "b", 1, true)));
		assertThat(reliability.bins()).extracting(Reliability.Bin::judged).containsExactly(2, 1);
		assertThat(reliability.error()).isCloseTo(2 / 3.0 * 0.3, within(1e-9));
		assertThat(reliability.rules()).extracting(Reliability.Rule::rule).containsExactly("a", "b");
	}

}
