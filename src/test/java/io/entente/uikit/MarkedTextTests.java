package io.entente.uikit;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.entente.model.Excerpt;
import io.entente.model.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	@Test
	void marks_the_spans_and_keeps_the_text() {
		MarkedText text = new MarkedText("Hungary and Vietnam", List.of(new TextSpan(12, 19), new TextSpan(0, 7)));
		assertThat(text.getElement().getTextRecursively()).isEqualTo("Hungary and Vietnam");
		assertThat(marks(text)).containsExactly("Hungary", "Vietnam");
	}

	@Test
	void cuts_spans_that_overlap_or_reach_past_the_text() {
		MarkedText text = new MarkedText("abcdef",
				List.of(new TextSpan(0, 4), new TextSpan(2, 5), new TextSpan(5, 99), new TextSpan(50, 60)));
		assertThat(text.getElement().getTextRecursively()).isEqualTo("abcdef");
		assertThat(marks(text)).containsExactly("abcd", "e", "f");
	}

	@Test
	void markup_stays_text() {
		String hostile = "<script>alert(1)</script>";
		MarkedText text = new MarkedText(hostile, List.of(new TextSpan(0, 8)));
		assertThat(text.getElement().getTextRecursively()).isEqualTo(hostile);
		assertThat(text.getElement().getOuterHTML()).doesNotContain("<script>");
	}

	@Test
	void an_evidence_snippet_keeps_whole_words_around_the_sentence() {
		String passage = "word ".repeat(100) + "They signed." + " more".repeat(100);
		EvidenceSnippet snippet = new EvidenceSnippet(passage, new TextSpan(500, 512));
		String shown = snippet.getElement().getTextRecursively();
		assertThat(shown).startsWith("… word ").endsWith(" more …").contains("They signed.");
		assertThat(shown.length()).isLessThanOrEqualTo(12 + 2 * Excerpt.CONTEXT + 4);
	}

	@Test
	void an_evidence_snippet_survives_a_span_outside_the_passage() {
		EvidenceSnippet snippet = new EvidenceSnippet("short", new TextSpan(50, 60));
		assertThat(snippet.getElement().getTextRecursively()).isEqualTo("short");
	}

	private static List<String> marks(MarkedText text) {
		return text.getElement()
			.getChildren()
			.filter((child) -> !child.isTextNode() && child.getTag().equals("mark"))
			.map((child) -> child.getText())
			.toList();
	}

}
